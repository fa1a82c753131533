/** One session whole, to read before and to print. */

import { paths } from "../api/server.ts";
import type { Exercise, Session } from "../model/plan.ts";
import { type Route, href, idOf } from "../route/route.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { placeWords, priceWords } from "../ui/move.tsx";
import { Head, kindWords } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { amount, details, dose } from "../ui/sets.ts";
import { Why } from "../ui/why.tsx";
import { load, minutes } from "../units/measures.ts";
import { focuses, patterns } from "../words/names.ts";
import { words } from "../words/words.ts";

const text = words.session;

export function SessionScreen({ route }: { readonly route: Route }) {
  const id = idOf(route);
  const session = useRemote<Session>(paths.planned(useAthlete(), id));
  return <Show of={session} title={words.titles.session}>{(value) => <Sheet session={value} />}</Show>;
}

function Sheet({ session }: { readonly session: Session }) {
  return (
    <>
      <Head title={kindWords(session)}>
        <p class="quiet">{placeWords(session)} · {minutes(session.minutes)} · {focuses[session.focus]}</p>
      </Head>
      <p class="row no-print">
        <a class="button main" href={href({ screen: "check-in", id: session.id })}>{text.start}</a>
        <button class="button" onClick={() => print()}>{text.print}</button>
        <Why rules={session.why} about={kindWords(session)} />
      </p>
      <ol class="plain-list sheet-list">
        {session.exercises.map((exercise) => <Row exercise={exercise} />)}
      </ol>
      <Reasons session={session} />
    </>
  );
}

function Row({ exercise }: { readonly exercise: Exercise }) {
  const { units } = useClient();
  const warmUps = exercise.sets.filter((set) => set.kind === "WARM_UP");
  const warm = warmUps.map((set) => (set.loadKg === null ? amount(set) : `${amount(set)} × ${load(set.loadKg, units)}`)).join(", ");
  return (
    <li class="card sheet-row">
      <div class="sheet-words">
        <h2>{exercise.name}</h2>
        <p class="quiet">{patterns[exercise.pattern]} · {details(exercise, units)}</p>
        {warm && <p class="quiet">{text.warmUp}: {warm}</p>}
        {exercise.notes.map((note) => <p>{note}</p>)}
      </div>
      <p class="dose number">{dose(exercise, units)}</p>
      <span class="no-print"><Why rules={exercise.why} about={exercise.name} /></span>
      <span class="print-boxes" aria-hidden="true">{exercise.sets.filter((set) => set.kind === "WORK").map(() => <i />)}</span>
    </li>
  );
}

function Reasons({ session }: { readonly session: Session }) {
  const others = session.placement.alternatives ?? [];
  return (
    <section class="card no-print">
      <h2>{text.reasons}</h2>
      <ul>{session.placement.justifications.map((one) => <li>{one.text}</li>)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{text.others}</summary>
          <ul class="plain-list">{others.map((one) => <li class="place closed"><span>{placeWords(one)}</span><span>{priceWords(one)}</span></li>)}</ul>
        </details>
      )}
    </section>
  );
}
