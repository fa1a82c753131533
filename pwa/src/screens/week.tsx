/** Seven days by two slots. A strength session is picked up by pointer or keyboard, and every slot says its price. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Today, WeekAnswer } from "../model/answers.ts";
import type { IsoDate, Place, Session, Slot } from "../model/plan.ts";
import { type Route, href } from "../route/route.ts";
import { across } from "../ui/across-weeks.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import type { Hands } from "../ui/carry.ts";
import { MoveSheet, OutcomeNotice, useChanging } from "../ui/move.tsx";
import { Head, TypeMark } from "../ui/parts.tsx";
import { type Prices, usePrices } from "../ui/prices.ts";
import { Show, useRemote } from "../ui/remote.tsx";
import { type Moving, SlotCell, placeName, placeOf } from "../ui/week-slot.tsx";
import { addDays, dayAndMonth, localDate, mondayOf, shortDay, startOfWeek, weekOf } from "../units/days.ts";
import { type Units, distance, minutes } from "../units/measures.ts";
import { closed, focuses, kinds, phases, runTypes } from "../words/names.ts";
import * as words from "../words/words.ts";

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
  const [over, setOver] = useState<string | null>(null);
  const prices = usePrices(week.sessions);
  const known = useRef(prices);
  known.current = prices;
  const letGo = () => {
    pick(null);
    setOver(null);
  };
  const byHand = useRef(false);
  useArrows(picked, prices, byHand.current, letGo);
  const move = (session: Session, to: Place) => {
    letGo();
    ask(null);
    void changing.make({ event: "session-moved", session: session.id, to }, words.move.moved);
  };
  const take = (session: Session, hand: boolean) => {
    byHand.current = hand;
    changing.clear();
    pick(session);
  };
  const carry = (session: Session): Hands => ({
    lift: () => take(session, true),
    over: (under) => setOver(placeOf(under)),
    drop: (on) => {
      const to = known.current[session.id]?.find((one) => one.extraCost !== undefined && placeName(one) === placeOf(on));
      if (to === undefined) letGo();
      else move(session, { date: to.date, slot: to.slot });
    },
  });
  const moving: Moving = { picked, prices: picked && (prices[picked.id] ?? []), over, take, letGo, ask, move, carry };
  return (
    <>
      <p class="quiet">{summary(week, units)}</p>
      <div class={`week ${picked ? "picking" : ""}`}>
        {weekOf(first).map((date) => (
          <section class={`day ${date === today ? "is-today" : ""}`} aria-label={`${shortDay(date)} ${dayAndMonth(date)}`}>
            <h2><span>{shortDay(date)}</span> <span class="quiet">{dayAndMonth(date)}</span></h2>
            {slots.map((slot) => (
              <SlotCell week={week} place={{ date, slot }} moving={moving} />
            ))}
          </section>
        ))}
      </div>
      <p class="unseen" role="status">{picked && words.move.picked}</p>
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

/** While a session is picked up, the arrows walk from place to place, beginning at the best, and Escape lets it go. */
function useArrows(picked: Session | null, known: Prices, byHand: boolean, drop: () => void) {
  useEffect(() => {
    if (picked === null) return undefined;
    const prices = [...document.querySelectorAll<HTMLButtonElement>(".week .price")];
    prices.find((price) => price.dataset["best"] !== undefined)?.focus({ preventScroll: byHand });
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
