/** A slot of the week: its races, runs and session; while a session is picked up, what this slot costs. */

import { useRef } from "preact/hooks";
import type { WeekAnswer } from "../model/answers.ts";
import type { Alternative, Place, Session } from "../model/plan.ts";
import { href } from "../route/route.ts";
import { shortDay } from "../units/days.ts";
import { minutes } from "../units/measures.ts";
import { kinds, runTypes } from "../words/names.ts";
import * as words from "../words/words.ts";
import { type Hands, follow, inPlace } from "./carry.ts";
import { useClient } from "./client.ts";
import { priceClass, priceWords } from "./move.tsx";
import { TypeMark, kindWords, runMeasure } from "./parts.tsx";

const text = words.week;

/** A session that is picked up, what its places cost, and what can be done with it. */
export interface Moving {
  readonly picked: Session | null;
  readonly prices: readonly Alternative[] | null;
  /** The name of the place over which it is carried. */
  readonly over: string | null;
  /** Picks a session up, by hand or by keyboard. */
  readonly take: (session: Session, byHand: boolean) => void;
  readonly letGo: () => void;
  readonly ask: (session: Session) => void;
  readonly move: (session: Session, to: Place) => void;
  readonly carry: (session: Session) => Hands;
}

export function placeName({ date, slot }: Place): string {
  return `${date} ${slot}`;
}

/** The name of the place that an element belongs to. */
export function placeOf(element: Element | null): string | null {
  return element?.closest<HTMLElement>("[data-place]")?.dataset["place"] ?? null;
}

export function SlotCell({ week, place, moving }: { readonly week: WeekAnswer; readonly place: Place; readonly moving: Moving }) {
  const { units } = useClient();
  const { picked, prices } = moving;
  const name = placeName(place);
  const here = (one: Place) => placeName(one) === name;
  const session = week.sessions.find(here);
  const alternative = prices?.find(here);
  const stands = picked !== null && here(picked);
  const isOver = moving.over === name && alternative?.extraCost !== undefined;
  return (
    <div class={`slot ${picked === null || stands ? "" : priceClass(alternative)} ${isOver ? "is-over" : ""}`} data-place={name}>
      <h3 class="slot-name">{text.slots[place.slot]}</h3>
      {place.slot === "AM" && week.races.filter((race) => race.date === place.date).map((race) => <p class="run"><strong>{race.name || words.race}</strong></p>)}
      {week.runs.filter(here).map((run) => (
        <p class={`run box type-${run.type}`}><TypeMark type={run.type} /><span class="run-words"><strong>{runTypes[run.type].name}</strong><span class="quiet">{runMeasure(run, units)}</span></span></p>
      ))}
      {session && <SessionBox session={session} week={week} moving={moving} />}
      {picked !== null && !stands && <Price moving={moving} picked={picked} alternative={alternative} place={place} />}
    </div>
  );
}

interface PriceProps {
  readonly moving: Moving;
  readonly picked: Session;
  readonly alternative: Alternative | undefined;
  readonly place: Place;
}

function Price({ moving: { prices, move }, picked, alternative, place }: PriceProps) {
  if (!prices?.length) return <p class="price-words">{words.loading}</p>;
  if (alternative?.extraCost === undefined) return <p class="price-words">{alternative ? priceWords(alternative) : words.move.closed}</p>;
  const best = alternative.extraCost === Math.min(...prices.flatMap((one) => one.extraCost ?? []));
  const label = `${shortDay(place.date)} ${text.slots[place.slot]}: ${priceWords(alternative)}`;
  return <button class="button price" data-best={best ? "" : undefined} aria-label={label} onClick={() => move(picked, place)}>{priceWords(alternative)}</button>;
}

function SessionBox({ session, week, moving }: { readonly session: Session; readonly week: WeekAnswer; readonly moving: Moving }) {
  const box = useRef<HTMLDivElement>(null);
  const { picked, take, letGo, ask, carry } = moving;
  const done = week.done[session.id] !== undefined;
  const isPicked = picked?.id === session.id;
  const about = `${kindWords(session)}, ${shortDay(session.date)}`;
  const down = (event: PointerEvent) => {
    const fingerOnButton = event.pointerType !== "mouse" && (event.target as Element).closest("button") !== null;
    if (!done && !fingerOnButton && event.isPrimary && event.button === 0) follow(event, box.current!, carry(session));
  };
  const lift = (event: MouseEvent) => {
    const byHand = event.detail > 0;
    if (byHand) inPlace(box.current!, () => take(session, true));
    else take(session, false);
  };
  // The listener for moves is there so that a browser asks before it scrolls under a finger that carries.
  return (
    <div ref={box} class={`strength ${isPicked ? "is-picked" : ""} ${done ? "" : "can-move"}`} onPointerDown={down} onTouchMove={() => undefined}>
      <a href={href({ screen: "session", id: session.id })} draggable={false}>
        <TypeMark type="STRENGTH" />
        <span class="run-words"><strong>{kinds[session.kind]}</strong><span class="quiet">{minutes(session.minutes)}{session.deload && `, ${text.light}`}</span></span>
      </a>
      {done ? <p class="done-mark">✓ {text.done}</p> : week.missed.some((one) => one.id === session.id) ? <p class="quiet">{text.missed}</p> : null}
      {!done && picked === null && (
        <p class="row tight">
          <button class="button" onClick={lift} aria-label={`${words.today.move}: ${about}`}>⇄ {words.today.move}</button>
          <button class="button plain" onClick={() => ask(session)} aria-label={`${text.places}: ${about}`}>{text.places}</button>
        </p>
      )}
      {isPicked && <p class="row tight"><button class="button" onClick={() => inPlace(box.current!, letGo)}>{words.move.stay}</button></p>}
    </div>
  );
}
