/** The end of a session: how much of it was done, and how hard it was. */

import { useState } from "preact/hooks";
import { type Held, setsDone } from "../gym/held.ts";
import { type Tap, finished } from "../gym/taps.ts";
import { useTop } from "../ui/focus.ts";
import { Choices } from "../ui/parts.tsx";
import { localDateTime } from "../units/days.ts";
import * as words from "../words/words.ts";

const text = words.gym;

interface FinishProps {
  readonly held: Held;
  readonly tap: (one: Tap) => void;
  readonly back: (() => void) | null;
  readonly full: boolean;
}

export function Finish({ held, tap, back, full }: FinishProps) {
  const [rpe, setRpe] = useState<string | null>(null);
  const done = setsDone(held);
  const finish = () => tap(finished(rpe === null ? null : Number(rpe), Date.now(), localDateTime(new Date())));
  return (
    <main class="gym" id="content" ref={useTop()} tabIndex={-1}>
      <h1>{text.finishTitle}</h1>
      <p class="big-number number">{text.setsOf(done.done, done.of)}</p>
      {full && <p class="notice bad" role="alert">{text.storageFull}</p>}
      <Choices name="rpe" legend={text.rate} value={rpe} choose={setRpe} options={text.rateWords.map((word, at) => ({ value: String(at * 2 + 2), label: word }))} />
      <button class="button main done" onClick={finish}>{text.finish}</button>
      {back && <button class="button" onClick={back}>{words.back}</button>}
    </main>
  );
}
