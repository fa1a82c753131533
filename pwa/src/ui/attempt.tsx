/** One thing at a time that may go wrong, with the words for it. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import * as settings from "../words/settings-words.ts";
import * as words from "../words/words.ts";
import { Failed } from "./remote.tsx";

export interface Attempt {
  readonly busy: boolean;
  readonly problem: unknown;
  /** @returns whether it went well */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
}

export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    const went = await work().then(() => true, (found: unknown) => {
      setProblem(found);
      return false;
    });
    setBusy(false);
    return went;
  };
  return { busy, problem, run };
}

export function Trouble({ of }: { readonly of: Attempt }) {
  return of.problem === null ? null : <Failed problem={of.problem} />;
}

interface KeepingProps {
  readonly name: string;
  readonly disabled?: boolean;
  readonly main?: boolean;
  readonly class: string;
  /** Does the keeping; the form as it was sent comes along. */
  readonly keep: (form: HTMLFormElement) => Promise<unknown>;
  readonly children: ComponentChildren;
}

/** A form with one button, that says whether what it holds was kept. */
export function Keeping({ name, disabled = false, main = false, keep, children, ...rest }: KeepingProps) {
  const attempt = useAttempt();
  const [kept, setKept] = useState(false);
  const send = (event: Event) => {
    event.preventDefault();
    void attempt.run(() => keep(event.currentTarget as HTMLFormElement)).then(setKept);
  };
  return (
    <form {...rest} onSubmit={send} onInput={() => setKept(false)}>
      {children}
      <Trouble of={attempt} />
      <p class="row">
        <button class={main ? "button main" : "button"} disabled={attempt.busy || disabled}>{main && attempt.busy ? words.loading : name}</button>
        <span role="status">{kept && settings.kept}</span>
      </p>
    </form>
  );
}

/** A button that asks once more before it does what cannot be taken back. */
export function Sure({ children, sure = settings.sure, disabled = false, act }: {
  readonly children: ComponentChildren;
  readonly sure?: string;
  readonly disabled?: boolean;
  readonly act: () => void;
}) {
  const [asking, setAsking] = useState(false);
  if (!asking) return <button type="button" class="button" disabled={disabled} onClick={() => setAsking(true)}>{children}</button>;
  return (
    <span class="row" role="group" aria-label={sure}>
      <strong>{sure}</strong>
      <button type="button" class="button danger" onClick={() => { setAsking(false); act(); }}>{children}</button>
      <button type="button" class="button" onClick={() => setAsking(false)}>{words.cancel}</button>
    </span>
  );
}
