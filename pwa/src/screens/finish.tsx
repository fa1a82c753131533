/** The end of a session: what was done against what was planned, how hard it was, and what is kept where. */

import { useState } from "preact/hooks";
import { type Held, setsDone } from "../gym/held.ts";
import type { Entry } from "../model/change.ts";
import { href } from "../route/route.ts";
import { useClient, useMail } from "../ui/client.ts";
import { Choices } from "../ui/parts.tsx";
import { localDateTime } from "../units/days.ts";
import { words } from "../words/words.ts";

const text = words.gym;

export function Finish({ held, back, full }: { readonly held: Held; readonly back: (() => void) | null; readonly full: boolean }) {
  const { gym } = useClient();
  const { waiting } = useMail();
  const [rpe, setRpe] = useState<string | null>(null);
  const done = setsDone(held);
  const keep = async () => {
    await gym.log(held, closing(held, rpe));
    await gym.close(held.id);
    location.hash = href({ screen: "today" });
  };
  return (
    <main class="gym" id="content">
      <h1>{text.finishTitle}</h1>
      <p class="big-number number">{text.setsOf(done.done, done.of)}</p>
      {full && <p class="notice bad" role="alert">{text.storageFull}</p>}
      <ul class="plain-list card exercises">
        {held.exercises.map((one) => (
          <li><span>{one.exercise.name}</span><span class="number">{one.sets.filter((set) => set.entry !== null).length} / {one.sets.length}</span></li>
        ))}
      </ul>
      <Choices name="rpe" legend={text.rate} value={rpe} choose={setRpe} options={text.rateWords.map((word, at) => ({ value: String(at * 2 + 2), label: word }))} />
      <p class="quiet" role="status">{waiting.length === 0 ? text.keptThere : text.keptHere} {text.afterwards}</p>
      <button class="button main done" onClick={() => void keep()}>{text.finish}</button>
      {back && <button class="button" onClick={back}>{words.back}</button>}
    </main>
  );
}

/** What the log hears at the end: exercises that were left out, and how it was. */
function closing(held: Held, rpe: string | null): readonly Entry[] {
  const head = () => ({ id: crypto.randomUUID(), at: localDateTime(new Date()), session: held.id });
  const left = held.exercises.filter((one) => one.sets.every((set) => set.entry === null));
  const minutes = Math.max(1, Math.round((Date.now() - held.startedAt) / 60_000));
  return [
    ...left.map((one): Entry => ({ entry: "skipped", ...head(), exercise: one.exercise.id })),
    { entry: "rated", ...head(), minutes, ...(rpe === null ? {} : { rpe: Number(rpe) }) },
  ];
}
