/** A session that is over: what was done beside what was planned, records, and what it changes; the server says the last two. */

import { useEffect, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import { type Held, type HeldExercise, type HeldSet, setsDone } from "../gym/held.ts";
import type { Difference, Progress } from "../model/answers.ts";
import { href } from "../route/route.ts";
import { knownRevision } from "../store/sync.ts";
import { useClient } from "../ui/client.ts";
import { useTop } from "../ui/focus.ts";
import { Show, useRemote } from "../ui/remote.tsx";
import { heldWords, setWords } from "../ui/sets.ts";
import { localDate } from "../units/days.ts";
import type { Units } from "../units/measures.ts";
import * as words from "../words/words.ts";

const text = words.gym;

export function Summary({ held, full }: { readonly held: Held; readonly full: boolean }) {
  const { units } = useClient();
  const done = setsDone(held);
  return (
    <main class="gym" id="content" ref={useTop()} tabIndex={-1}>
      <h1>{text.finishTitle}</h1>
      <p class="big-number number">{text.setsOf(done.done, done.of)}</p>
      {full && <p class="notice bad" role="alert">{text.storageFull}</p>}
      <ul class="plain-list card exercises">{held.exercises.map((one) => <Line of={one} units={units} />)}</ul>
      <Outcome held={held} />
      <a class="button main" href={href({ screen: "today" })}>{text.home}</a>
    </main>
  );
}

function Line({ of, units }: { readonly of: HeldExercise; readonly units: Units }) {
  const work = of.sets.filter((set) => set.planned.kind === "WORK" && set.entry !== null);
  const asked = of.exercise.sets.filter((set) => set.kind === "WORK");
  const { done } = setsDone({ exercises: [of] });
  return (
    <li class="outcome">
      <span>{of.exercise.name}</span>
      <span class="number">{done} / {asked.length}</span>
      <span class="quiet">{work.map((set) => doneWords(set, units)).join(", ")}</span>
      {asked[0] && <span class="quiet">{text.askedFor(setWords(asked[0], units))}</span>}
    </li>
  );
}

function doneWords({ side, ...set }: HeldSet, units: Units): string {
  return side === undefined ? heldWords(set, units) : `${heldWords(set, units)} ${text.sides[side]}`;
}

/** What the server says to it, once it has everything; until then, where it is kept. */
function Outcome({ held }: { readonly held: Held }) {
  const mail = useArrival(held.athlete);
  if (mail === null) return null;
  return (
    <>
      <p class="quiet" role="status">{mail.refused ? text.notAll : mail.arrived ? text.keptThere : `${text.keptHere} ${text.afterwards}`}</p>
      {mail.arrived && mail.revision > held.before && <Changes held={held} revision={mail.revision} />}
      {mail.arrived && <Records held={held} />}
    </>
  );
}

interface Arrival {
  readonly arrived: boolean;
  /** Whether the server would not take something. */
  readonly refused: boolean;
  readonly revision: number;
}

/** Whether the server has all that was made on this device, and the plan's revision then; null until that was looked up. */
function useArrival(athlete: string): Arrival | null {
  const { database, outbox, news } = useClient();
  const [arrival, setArrival] = useState<Arrival | null>(null);
  useEffect(() => {
    const look = async () => {
      const arrived = (await outbox.waiting(athlete)).length === 0;
      const refused = (await outbox.refused(athlete)).length > 0;
      setArrival({ arrived, refused, revision: await knownRevision(database, athlete) });
    };
    void look();
    return news.listen(() => void look());
  }, [athlete]);
  return arrival;
}

/** What it changes, and of each exercise why, in the server's words. */
function Changes({ held, revision }: { readonly held: Held; readonly revision: number }) {
  const diff = useRemote<Difference>(paths.diff(held.athlete, held.before, revision));
  return (
    <section class="card">
      <h2>{text.nextTime}</h2>
      <Show of={diff}>
        {({ changes, because }) => (
          <>
            <Lines of={changes.length === 0 ? [text.nothingNew] : changes} />
            {because.length > 0 && <h3>{text.because}</h3>}
            <Lines of={because} />
          </>
        )}
      </Show>
    </section>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return <ul class="plain-list rows">{of.map((line) => <li>{line}</li>)}</ul>;
}

function Records({ held }: { readonly held: Held }) {
  const { value } = useRemote<Progress>(paths.progress(held.athlete));
  const day = localDate(new Date(held.startedAt));
  const records = value?.records.filter((one) => one.date === day) ?? [];
  if (records.length === 0) return null;
  return (
    <section class="card">
      <h2>{text.records}</h2>
      <Lines of={records.map((one) => one.words)} />
    </section>
  );
}
