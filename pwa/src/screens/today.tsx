/** Where in the season, today's run, today's strength. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import { heldId } from "../gym/held.ts";
import type { Carried, PreviewAnswer, Today } from "../model/answers.ts";
import type { Session } from "../model/plan.ts";
import { href } from "../route/route.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { type Changing, MoveSheet, OutcomeNotice, placeWords, useChanging } from "../ui/move.tsx";
import { Head, RunLine, Sheet, kindWords } from "../ui/parts.tsx";
import { usePrices } from "../ui/prices.ts";
import { Show, problemText, useRemote } from "../ui/remote.tsx";
import { dose } from "../ui/sets.ts";
import { daysBetween, fullDay } from "../units/days.ts";
import { minutes } from "../units/measures.ts";
import { focuses, phases } from "../words/names.ts";
import * as words from "../words/words.ts";

const text = words.today;

export function TodayScreen() {
  const today = useRemote<Today>(paths.today(useAthlete()));
  const changing = useChanging();
  return (
    <>
      <Show of={today} title={words.titles.today}>{(value) => <Day today={value} changing={changing} />}</Show>
      <OutcomeNotice of={changing} />
    </>
  );
}

function Day({ today, changing }: { readonly today: Today; readonly changing: Changing }) {
  const { units } = useClient();
  return (
    <>
      <Head title={fullDay(today.date)}><p class="quiet">{whereInSeason(today)}</p></Head>
      <div class="columns">
        <Strength today={today} changing={changing} />
        <section class="card">
          <h2>{text.run}</h2>
          {today.run.length === 0 ? <p class="quiet">{text.noRun}</p> : today.run.map((run) => <RunLine run={run} units={units} />)}
        </section>
      </div>
    </>
  );
}

function whereInSeason(today: Today): string {
  const block = today.block === null ? null : text.place(focuses[today.block.focus], today.weekOfBlock ?? 1, today.weeksOfBlock ?? 1);
  const race = today.race === null ? null : text.toRace(daysBetween(today.date, today.race.date), today.race.name);
  return [today.phase && phases[today.phase.kind], block, race].filter(Boolean).join(" · ");
}

function Strength({ today, changing }: { readonly today: Today; readonly changing: Changing }) {
  if (today.session !== null) return <TodaysSession session={today.session} changing={changing} />;
  return (
    <section class="card">
      <h2>{text.strength}</h2>
      <p>{text.rest}</p>
      {today.next && <a class="button" href={href({ screen: "session", id: today.next.id })}>{text.nextOn(placeWords(today.next))}</a>}
    </section>
  );
}

type Asking = "move" | "shorter" | "cant" | null;

function TodaysSession({ session, changing }: { readonly session: Session; readonly changing: Changing }) {
  const { units } = useClient();
  const [asking, ask] = useState<Asking>(null);
  const open = useIsOpen(session.id);
  const prices = usePrices(useMemo(() => [session], [session]));
  const shown = session.exercises.slice(0, 5);
  const hidden = session.exercises.length - shown.length;
  const goes = (change: Parameters<Changing["make"]>[0], title: string) => {
    ask(null);
    void changing.make(change, title);
  };
  return (
    <section class="card main-card">
      <h2>{kindWords(session)}</h2>
      <p class="quiet">{words.week.slots[session.slot]} · {minutes(session.minutes)}</p>
      <ul class="plain-list exercises">
        {shown.map((exercise) => (
          <li><span>{exercise.name}</span><span class="quiet number">{dose(exercise, units)}</span></li>
        ))}
      </ul>
      <p><a href={href({ screen: "session", id: session.id })}>{text.look}{hidden > 0 && `, ${text.more(hidden)}`}</a></p>
      {open
        ? <a class="button main" href={href({ screen: "gym", id: session.id })}>{text.resume}</a>
        : <a class="button main" href={href({ screen: "check-in", id: session.id })}>{text.start}</a>}
      <p class="row thirds">
        <button class="button" onClick={() => ask("shorter")}>{text.shorter}</button>
        <button class="button" onClick={() => ask("move")}>{text.move}</button>
        <button class="button" onClick={() => ask("cant")}>{text.cant}</button>
      </p>
      {asking === "move" && <MoveSheet session={session} prices={prices} close={() => ask(null)} move={(to) => goes({ event: "session-moved", session: session.id, to }, words.move.moved)} />}
      {asking === "shorter" && <ShorterSheet session={session} close={() => ask(null)} choose={(length) => goes({ event: "session-shortened", session: session.id, minutes: length }, text.shorter)} />}
      {asking === "cant" && <CantSheet session={session} close={() => ask(null)} other={() => ask("move")} leave={() => goes({ event: "session-cancelled", session: session.id }, words.cant.done)} />}
    </section>
  );
}

/** Whether the session was begun and left in the middle. */
function useIsOpen(session: string): boolean {
  const { gym } = useClient();
  const id = heldId(useAthlete(), session);
  const [open, setOpen] = useState(false);
  useEffect(() => void gym.find(id).then((held) => setOpen(held !== null && held.finishedAt === undefined)), [id]);
  return open;
}

function ShorterSheet({ session, close, choose }: { readonly session: Session; readonly close: () => void; readonly choose: (minutes: number) => void }) {
  const carried = useRemote<Carried>(paths.carried(useAthlete(), session.id));
  const { units } = useClient();
  return (
    <Sheet title={words.shorter.title} close={close}>
      <Show of={carried}>
        {({ shorter }) => shorter.length === 0 ? <p>{words.shorter.needs}</p> : shorter.map((one) => (
          <button class="place" onClick={() => choose(one.minutes)}>
            <span>{words.shorter.of(one.minutes)}</span>
            <span class="quiet">{one.session.exercises.map((exercise) => `${exercise.name} ${dose(exercise, units)}`).join(", ")}</span>
          </button>
        ))}
      </Show>
    </Sheet>
  );
}

function CantSheet({ session, close, other, leave }: { readonly session: Session; readonly close: () => void; readonly other: () => void; readonly leave: () => void }) {
  const { server } = useClient();
  const athlete = useAthlete();
  const [preview, setPreview] = useState<PreviewAnswer | string | null>(null);
  useEffect(() => {
    server.preview(athlete, { event: "session-cancelled", session: session.id }).then(setPreview, (problem: unknown) => setPreview(problemText(problem)));
  }, [session.id]);
  return (
    <Sheet title={words.cant.title} close={close}>
      <button class="place" onClick={other}><span>{words.cant.other}</span><span class="quiet">{words.cant.otherHint}</span></button>
      <button class="place" onClick={leave}><span>{words.cant.leave}</span><span class="quiet">{words.cant.leaveHint}</span></button>
      {preview !== null && <p class="quiet">{typeof preview === "string" ? preview : `${words.cant.text} ${[...preview.changes, ...preview.because].join(" ")}`}</p>}
    </Sheet>
  );
}
