/** Small parts that screens are put together from. */

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Run, RunType, Session } from "../model/plan.ts";
import { distance, minutes, type Units } from "../units/measures.ts";
import { kinds, runTypes } from "../words/names.ts";
import { words } from "../words/words.ts";

/** The head of a screen. */
export function Head({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return <header class="head"><h1>{title}</h1>{children}</header>;
}

/** A run's type as a letter in its colour; the name is there for those who listen. */
export function TypeMark({ type }: { readonly type: RunType }) {
  return <span class={`mark type-${type}`} role="img" aria-label={runTypes[type].name}>{runTypes[type].letter}</span>;
}

export function runMeasure(run: Run, units: Units): string {
  const parts = [run.minutes === null ? null : minutes(run.minutes), run.km === null ? null : distance(run.km, units)];
  return parts.filter((part) => part !== null).join(" · ");
}

export function RunLine({ run, units }: { readonly run: Run; readonly units: Units }) {
  return (
    <p class="run">
      <TypeMark type={run.type} />
      <span class="run-words">
        <strong>{run.title || runTypes[run.type].name}</strong>
        <span class="quiet">{words.week.slots[run.slot]} · {runMeasure(run, units)}</span>
      </span>
    </p>
  );
}

export function kindWords(session: Session): string {
  return session.deload ? `${kinds[session.kind]}, ${words.week.light}` : kinds[session.kind];
}

/** A dialog over the screen: it takes the focus, gives it back, and closes by Escape, by its button and by a tap beside it. */
export function Sheet({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-label={title} onClose={close} onClick={(event) => event.target === dialog.current && close()}>
      <div class="sheet-body">
        <header class="sheet-head">
          <h2>{title}</h2>
          <button class="button plain" onClick={close}>{words.close}</button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: T; readonly label: string; readonly say?: string }[];
  readonly value: T | null;
  readonly choose: (value: T) => void;
  readonly hidden?: boolean;
}

/** One of a few, as chips. */
export function Choices<T extends string>({ name, legend, hint, options, value, choose, hidden = false }: ChoiceProps<T>) {
  return (
    <fieldset class="choices">
      <legend class={hidden ? "unseen" : ""}>{legend}</legend>
      {hint && <p class="quiet">{hint}</p>}
      <div class="chips">
        {options.map((option) => (
          <label class="chip">
            <input type="radio" name={name} checked={option.value === value} onChange={() => choose(option.value)} aria-label={option.say} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Values with their labels, as options. */
export function chips<T extends string>(of: Readonly<Record<T, string>>): readonly { readonly value: T; readonly label: string }[] {
  return (Object.entries(of) as [T, string][]).map(([value, label]) => ({ value, label }));
}

/** Any of a few, as chips. */
export function Ticks({ legend, options, values, toggle }: {
  readonly legend: string;
  readonly options: Readonly<Record<string, string>>;
  readonly values: readonly string[];
  readonly toggle: (value: string) => void;
}) {
  return (
    <fieldset class="choices">
      {legend && <legend>{legend}</legend>}
      <div class="chips">
        {Object.entries(options).map(([value, label]) => (
          <label class="chip">
            <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type FieldProps = JSX.IntrinsicElements["input"] & { readonly label: string; readonly hint?: string; readonly typed?: (value: string) => void };

/** A labelled entry; `typed` hears each of its values. */
export function Field({ label, hint, typed, ...input }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input onInput={(event) => typed?.(event.currentTarget.value)} {...input} />
      {hint && <span class="quiet">{hint}</span>}
    </label>
  );
}
