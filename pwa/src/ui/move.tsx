/** Moving a session: sending it, saying what else changed, taking it back. Shared by the week and the menus. */

import { useState } from "preact/hooks";
import { Unreachable } from "../api/problem.ts";
import type { ChangeAnswer } from "../model/answers.ts";
import type { Change } from "../model/change.ts";
import type { Alternative, Place, Session } from "../model/plan.ts";
import { shortFullDay } from "../units/days.ts";
import { closed } from "../words/names.ts";
import * as words from "../words/words.ts";
import { useAthlete, useClient } from "./client.ts";
import { Sheet } from "./parts.tsx";
import type { Prices } from "./prices.ts";
import { problemLines } from "./remote.tsx";

export interface Outcome {
  readonly title: string;
  readonly lines: readonly string[];
  readonly back: Back | null;
}

/** The way back from an outcome. */
interface Back {
  readonly name: string;
  readonly go: () => Promise<void>;
}

export interface Changing {
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  readonly make: (change: Change, title: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly clear: () => void;
}

/** Makes changes one at a time; the same id goes to the server again if the first answer was lost. */
export function useChanging(): Changing {
  const { server, outbox, news } = useClient();
  const athlete = useAthlete();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const attempt = async (work: () => Promise<Outcome>) => {
    setBusy(true);
    setOutcome(await work().catch((problem: unknown) => ({ title: words.failed.title, lines: problemLines(problem), back: null })));
    setBusy(false);
    news.tell();
  };
  const undo = (): Promise<void> => attempt(async () => said(words.move.undone, await server.undo(athlete, crypto.randomUUID()), back(words.move.redo, redo)));
  const redo = (): Promise<void> => attempt(async () => said(words.move.redone, await server.redo(athlete, crypto.randomUUID()), back(words.move.undo, undo)));
  const make = (change: Change, title: string) => attempt(async () => {
    const id = crypto.randomUUID();
    try {
      return said(title, await server.change(athlete, id, change), back(words.move.undo, undo));
    } catch (problem) {
      if (!(problem instanceof Unreachable)) throw problem;
      await outbox.keep(athlete, change, id);
      return { title, lines: [words.move.keptForLater], back: null };
    }
  });
  return { busy, outcome, make, undo, redo, clear: () => setOutcome(null) };
}

function back(name: string, go: () => Promise<void>): Back {
  return { name, go };
}

function said(title: string, answer: ChangeAnswer, way: Back): Outcome {
  return { title, lines: [...(answer.changes ?? []), ...answer.because], back: way };
}

/** What a change led to, with the way back. */
export function OutcomeNotice({ of }: { readonly of: Changing }) {
  if (of.busy) return <p class="toast" role="status">{words.move.moving}</p>;
  if (of.outcome === null) return null;
  const { title, lines, back: way } = of.outcome;
  return (
    <section class="toast" role="status">
      <div>
        <strong>{title}</strong>
        {lines.map((line) => <p>{line}</p>)}
      </div>
      <p class="row">
        {way && <button class="button" onClick={() => void way.go()}>{way.name}</button>}
        <button class="button plain" onClick={of.clear}>{words.close}</button>
      </p>
    </section>
  );
}

/** How good a place is, for its colour and its words; the number stands beside them. */
function level(cost: number): keyof typeof words.move.fits {
  return cost <= 0 ? "free" : cost <= 15 ? "low" : cost <= 60 ? "middle" : "high";
}

export function priceClass(alternative: Alternative | undefined): string {
  return `price-${alternative?.extraCost === undefined ? "closed" : level(alternative.extraCost)}`;
}

export function priceWords(alternative: Alternative): string {
  const cost = alternative.extraCost;
  if (cost !== undefined) return cost > 0 ? `+${cost}, ${words.move.fits[level(cost)]}` : cost < 0 ? words.move.better : words.move.fits.free;
  return alternative.text ?? (alternative.forbidden === undefined ? words.move.closed : closed[alternative.forbidden]);
}

export function placeWords(place: Place): string {
  return `${shortFullDay(place.date)}, ${words.week.slots[place.slot].toLowerCase()}`;
}

/** All places of the week, best first, those that are closed last. */
export function MoveSheet({ session, prices, close, move }: {
  readonly session: Session;
  readonly prices: Prices;
  readonly close: () => void;
  readonly move: (to: Place) => void;
}) {
  const known = prices[session.id];
  const places = [...(known ?? [])].sort((a, b) => (a.extraCost ?? Infinity) - (b.extraCost ?? Infinity));
  return (
    <Sheet title={words.move.title} close={close}>
      <p class="quiet">{words.move.hint}</p>
      <ul class="plain-list places">
        <li class="place"><span>{placeWords(session)}</span><span class="quiet">{words.move.now}</span></li>
        {known === undefined && <li role="status">{words.loading}</li>}
        {places.map((place) => (
          <li>
            {place.extraCost === undefined
              ? <p class="place closed"><span>{placeWords(place)}</span><span>{priceWords(place)}</span></p>
              : <button class={`place ${priceClass(place)}`} onClick={() => move({ date: place.date, slot: place.slot })}>
                  <span>{placeWords(place)}</span><span>{priceWords(place)}</span>
                </button>}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
