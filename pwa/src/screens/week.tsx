/** Seven days by two slots. A strength session is picked up by pointer or keyboard, and every slot says its price. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Today, WeekAnswer } from "../model/answers.ts";
import type { Alternative, IsoDate, Place, Session, Slot } from "../model/plan.ts";
import { type Route, href } from "../route/route.ts";
import { across } from "../ui/across-weeks.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { MoveSheet, OutcomeNotice, priceClass, priceWords, useChanging } from "../ui/move.tsx";
import { Head, TypeMark, kindWords, runMeasure } from "../ui/parts.tsx";
import { type Prices, usePrices } from "../ui/prices.ts";
import { Show, useRemote } from "../ui/remote.tsx";
import { addDays, dayAndMonth, localDate, mondayOf, shortDay, startOfWeek, weekOf } from "../units/days.ts";
import { type Units, distance, minutes } from "../units/measures.ts";
import { closed, focuses, kinds, phases, runTypes } from "../words/names.ts";
import { words } from "../words/words.ts";

const text = words.week;
const slots: readonly Slot[] = ["AM", "PM"];
const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function WeekScreen({ route }: { readonly route: Route }) {
  const monday = route.screen === "week" ? route.monday : null;
  const athlete = useAthlete();
  const { weekStart } = useClient();
  const today = useRemote<Today>(paths.today(athlete));
  const now = today.value?.date ?? localDate(new Date());
  const current = startOfWeek(now, weekStart);
  const first = monday === null ? current : startOfWeek(monday, weekStart);
  const go = (days: number) => href({ screen: "week", monday: addDays(first, days) });
  return (
    <>
      <Head title={text.of(dayAndMonth(first), dayAndMonth(addDays(first, 6)))}>
        <p class="row">
          <a class="button" href={go(-7)} aria-label={text.before}>←</a>
          <a class="button" href={href({ screen: "week", monday: null })} aria-current={first === current ? "date" : undefined}>{text.now}</a>
          <a class="button" href={go(7)} aria-label={text.after}>→</a>
        </p>
      </Head>
      {weekStart === "monday" ? <FromMonday key={first} first={first} today={now} /> : <FromSunday key={first} first={first} today={now} />}
    </>
  );
}

interface FromProps {
  readonly first: IsoDate;
  readonly today: IsoDate;
}

function FromMonday({ first, today }: FromProps) {
  const week = useRemote<WeekAnswer>(paths.week(useAthlete(), first));
  return <Show of={week}>{(value) => <Week week={value} first={first} today={today} />}</Show>;
}

/** A Sunday of one of the server's weeks, and the rest of the next; a season begins or ends with either of them alone. */
function FromSunday({ first, today }: FromProps) {
  const athlete = useAthlete();
  const before = useRemote<WeekAnswer>(paths.week(athlete, mondayOf(first)));
  const after = useRemote<WeekAnswer>(paths.week(athlete, addDays(first, 1)));
  const shown = useMemo(() => across(before.value, after.value, first), [before.value, after.value, first]);
  const known = before.value === null && before.problem === null ? before : after.value === null ? after : before;
  return shown === null ? <Show of={known}>{() => null}</Show> : <Week week={shown} first={first} today={today} />;
}

function Week({ week, first, today }: FromProps & { readonly week: WeekAnswer }) {
  const { units } = useClient();
  const changing = useChanging();
  const [picked, pick] = useState<Session | null>(null);
  const [asking, ask] = useState<Session | null>(null);
  const prices = usePrices(week.sessions);
  const held = useCarrying(picked, prices, () => pick(null));
  const move = (session: Session, to: Place) => {
    pick(null);
    ask(null);
    void changing.make({ event: "session-moved", session: session.id, to }, words.move.moved);
  };
  return (
    <>
      <p class="quiet">{summary(week, units)}</p>
      <div class={`week ${picked ? "picking" : ""}`}>
        {weekOf(first).map((date) => (
          <section class={`day ${date === today ? "is-today" : ""}`} aria-label={`${shortDay(date)} ${dayAndMonth(date)}`}>
            <h2><span>{shortDay(date)}</span> <span class="quiet">{dayAndMonth(date)}</span></h2>
            {slots.map((slot) => (
              <SlotCell week={week} place={{ date, slot }} picked={picked} prices={picked && (prices[picked.id] ?? [])} pick={pick} ask={ask} move={move} />
            ))}
          </section>
        ))}
      </div>
      {picked && <section class="toast"><p role="status">{words.move.picked}</p><button class="button" onClick={held.drop}>{words.move.stay}</button></section>}
      <LeftOut week={week} />
      <Key />
      {asking && <MoveSheet session={asking} prices={prices} close={() => ask(null)} move={(to) => move(asking, to)} />}
      <OutcomeNotice of={changing} />
    </>
  );
}

function summary(week: WeekAnswer, units: Units): string {
  const block = words.today.place(focuses[week.block.focus], week.weekOfBlock, week.weeksOfBlock);
  const time = week.runs.reduce((sum, run) => sum + (run.minutes ?? 0), 0);
  const far = week.runs.reduce((sum, run) => sum + (run.km ?? 0), 0);
  const running = [time > 0 && minutes(time), far > 0 && distance(far, units)].filter(Boolean).join(", ");
  return [phases[week.phase.kind], block, text.sum(running, week.sessions.length)].filter(Boolean).join(" · ");
}

/** While a session is carried, the arrows walk from place to place, beginning at the best, and Escape lets it go. */
function useCarrying(picked: Session | null, known: Prices, drop: () => void) {
  useEffect(() => {
    if (picked === null) return undefined;
    const prices = [...document.querySelectorAll<HTMLButtonElement>(".week .price")];
    prices.find((price) => price.dataset["best"] !== undefined)?.focus();
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") drop();
      const step = ways[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const at = prices.indexOf(document.activeElement as HTMLButtonElement);
      prices[(at + step + prices.length) % prices.length]?.focus();
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, [picked, known]);
  return { drop };
}

interface CellProps {
  readonly week: WeekAnswer;
  readonly place: Place;
  readonly picked: Session | null;
  /** What the places cost for the picked session. */
  readonly prices: readonly Alternative[] | null;
  readonly pick: (session: Session | null) => void;
  readonly ask: (session: Session) => void;
  readonly move: (session: Session, to: Place) => void;
}

function SlotCell({ week, place, picked, prices, pick, ask, move }: CellProps) {
  const { units } = useClient();
  const here = (one: Place) => one.date === place.date && one.slot === place.slot;
  const session = week.sessions.find(here);
  const alternative = prices?.find(here);
  const stands = picked !== null && here(picked);
  const open = alternative?.extraCost !== undefined;
  const over = (event: DragEvent) => {
    if (open) event.preventDefault();
  };
  const put = (event: DragEvent) => {
    event.preventDefault();
    if (picked !== null && open) move(picked, place);
  };
  return (
    <div class={`slot ${picked === null || stands ? "" : priceClass(alternative)}`} onDragOver={over} onDrop={put}>
      <h3 class="slot-name">{text.slots[place.slot]}</h3>
      {week.races.filter((race) => race.date === place.date && place.slot === "AM").map((race) => <p class="run"><strong>{race.name || words.race}</strong></p>)}
      {week.runs.filter(here).map((run) => (
        <p class={`run box type-${run.type}`}><TypeMark type={run.type} /><span class="run-words"><strong>{runTypes[run.type].name}</strong><span class="quiet">{runMeasure(run, units)}</span></span></p>
      ))}
      {session && <SessionBox session={session} week={week} picked={stands} carrying={picked !== null} pick={pick} ask={ask} />}
      {picked !== null && !stands && <Price picked={picked} prices={prices ?? []} alternative={alternative} place={place} move={move} />}
    </div>
  );
}

function Price({ picked, prices, alternative, place, move }: { readonly picked: Session; readonly prices: readonly Alternative[]; readonly alternative: Alternative | undefined; readonly place: Place; readonly move: CellProps["move"] }) {
  if (prices.length === 0) return <p class="price-words">{words.loading}</p>;
  if (alternative?.extraCost === undefined) return <p class="price-words">{alternative ? priceWords(alternative) : words.move.closed}</p>;
  const costs = prices.flatMap((one) => one.extraCost ?? []);
  const best = alternative.extraCost === Math.min(...costs);
  const label = `${shortDay(place.date)} ${text.slots[place.slot]}: ${priceWords(alternative)}`;
  return <button class="button price" data-best={best ? "" : undefined} aria-label={label} onClick={() => move(picked, place)}>{priceWords(alternative)}</button>;
}

interface BoxProps {
  readonly session: Session;
  readonly week: WeekAnswer;
  readonly picked: boolean;
  /** Whether any session is picked up just now. */
  readonly carrying: boolean;
  readonly pick: (session: Session | null) => void;
  readonly ask: (session: Session) => void;
}

function SessionBox({ session, week, picked, carrying, pick, ask }: BoxProps) {
  const done = week.done[session.id] !== undefined;
  const start = (event: DragEvent) => {
    event.dataTransfer?.setData("text/plain", session.id);
    // The browser takes the picture of what is dragged before the slots change under it.
    setTimeout(() => pick(session));
  };
  return (
    <div class={`strength ${picked ? "is-picked" : ""}`} draggable={!done} onDragStart={start} onDragEnd={() => pick(null)}>
      <a href={href({ screen: "session", id: session.id })}>
        <TypeMark type="STRENGTH" />
        <span class="run-words"><strong>{kinds[session.kind]}</strong><span class="quiet">{minutes(session.minutes)}{session.deload && `, ${text.light}`}</span></span>
      </a>
      {done ? <p class="done-mark">✓ {text.done}</p> : week.missed.some((one) => one.id === session.id) ? <p class="quiet">{text.missed}</p> : null}
      {!done && !carrying && (
        <p class="row tight">
          <button class="button" onClick={() => pick(session)} aria-label={`${words.today.move}: ${kindWords(session)}, ${shortDay(session.date)}`}>⇄ {words.today.move}</button>
          <button class="button plain" onClick={() => ask(session)} aria-label={`${text.places}: ${kindWords(session)}, ${shortDay(session.date)}`}>{text.places}</button>
        </p>
      )}
    </div>
  );
}

function LeftOut({ week }: { readonly week: WeekAnswer }) {
  if (week.leftOut.length === 0) return null;
  return (
    <section class="card">
      <h2>{text.leftOut}</h2>
      {week.leftOut.map((one) => <p>{kinds[one.kind]}: {one.because.map((word) => closed[word]).join("; ")}.</p>)}
    </section>
  );
}

function Key() {
  const types = Object.keys(runTypes).filter((type) => type !== "REST") as (keyof typeof runTypes)[];
  return (
    <details class="key">
      <summary>{text.key}</summary>
      <ul class="plain-list legend">{types.map((type) => <li><TypeMark type={type} /> {runTypes[type].name}</li>)}</ul>
      <p class="quiet">{text.help}</p>
    </details>
  );
}
