/** One number of the methodology: what it is, why, and one's own in its place. */

import { useState } from "preact/hooks";
import type { Parameter } from "../model/answers.ts";
import { plain } from "../units/measures.ts";
import * as settings from "../words/settings-words.ts";
import * as words from "../words/words.ts";
import { Trouble, useAttempt } from "./attempt.tsx";
import { numberIn } from "./setup-draft.ts";

const text = settings.methodology;

/** Units that are easier read in larger ones, with how many make one of those. */
const larger: Readonly<Record<string, readonly [number, string]>> = {
  "0.1 %": [10, "%"], "0.1 s": [10, "s"], "g": [1000, "kg"], "m": [1000, "km"], "d": [1, "days"], "h": [1, "hours"],
};

interface Props {
  readonly parameter: Parameter;
  readonly own: readonly number[] | null;
  readonly about: string;
  readonly put: (values: readonly number[] | null) => Promise<void>;
}

export function NumberEntry({ parameter, own, about, put }: Props) {
  const [open, setOpen] = useState(false);
  const name = parameter.key.replaceAll("-", " ");
  const [, unit] = larger[parameter.unit] ?? [1, parameter.unit];
  const values = (list: readonly number[]) => `${list.map((value) => shown(value, parameter)).join(", ")} ${unit}`;
  return (
    <li class={own === null ? "entry" : "entry is-own"}>
      <p class="entry-row">
        <span><strong>{name}</strong> {own !== null && <span class="own">{text.own}</span>}</span>
        <span class="number">{values(own ?? parameter.values)}</span>
      </p>
      <p>{parameter.reason} {own !== null && text.usual(values(parameter.values))}</p>
      <p class="quiet">{about} · {text.within(shown(parameter.least, parameter), `${shown(parameter.most, parameter)} ${unit}`)}</p>
      {open
        ? <Change parameter={parameter} now={own ?? parameter.values} own={own !== null} name={name} unit={unit} put={put} close={() => setOpen(false)} />
        : <p><button class="button" aria-label={`${text.change}: ${name}`} onClick={() => setOpen(true)}>{text.change}</button></p>}
    </li>
  );
}

interface ChangeProps {
  readonly parameter: Parameter;
  readonly now: readonly number[];
  readonly own: boolean;
  readonly name: string;
  readonly unit: string;
  readonly put: (values: readonly number[] | null) => Promise<void>;
  readonly close: () => void;
}

function Change({ parameter, now, own, name, unit, put, close }: ChangeProps) {
  const [typed, setTyped] = useState(now.map((value) => shown(value, parameter)));
  const attempt = useAttempt();
  const [size] = larger[parameter.unit] ?? [1];
  const send = async (values: readonly number[] | null) => {
    if (await attempt.run(() => put(values))) close();
  };
  const keep = (event: Event) => {
    event.preventDefault();
    void send(typed.map((value) => Math.round((numberIn(value) ?? 0) * size)));
  };
  return (
    <form onSubmit={keep}>
      <p class="row numbers">
        {typed.map((value, at) => (
          <input type="number" required min={parameter.least / size} max={parameter.most / size} step={1 / size} value={value}
            aria-label={typed.length === 1 ? `${name}, ${unit}` : `${name}, ${unit}, ${at + 1}`} onInput={(event) => setTyped(typed.with(at, event.currentTarget.value))} />
        ))}
      </p>
      <p class="row">
        <button class="button main" disabled={attempt.busy}>{text.keep}</button>
        {own && <button type="button" class="button" disabled={attempt.busy} onClick={() => void send(null)}>{text.putBack}</button>}
        <button type="button" class="button plain" onClick={close}>{words.cancel}</button>
      </p>
      <Trouble of={attempt} />
    </form>
  );
}

function shown(value: number, parameter: Parameter): string {
  return plain(value / (larger[parameter.unit]?.[0] ?? 1), 3);
}
