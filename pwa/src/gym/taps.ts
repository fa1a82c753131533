/**
 * What a tap does to a session. A tap is given the session as it is on the disk, which another page may have changed since
 * it was shown: what was done there already is not done again.
 */

import type { Entry } from "../model/change.ts";
import * as gym from "./held.ts";
import type { Held } from "./held.ts";
import { instant } from "./rest.ts";

export interface Step {
  readonly held: Held;
  readonly entries: readonly Entry[];
}

export type Tap = (held: Held) => Step;

/** Where a tap was made: an exercise, and one of its sets. */
interface Spot {
  readonly at: number;
  readonly index: number;
}

/** A set done, once, whichever page says so. */
export function done({ at, index }: Spot, time: string): Tap {
  const id = crypto.randomUUID();
  const now = instant();
  return (held) => {
    const here = gym.goTo(held, at);
    if (gym.current(here).sets[index]?.entry !== null) return nothing(held);
    return { held: gym.finishSet(here, index, id, now), entries: [gym.setEntry(here, index, id, time)] };
  };
}

/** A set that was done is due again; what was logged of it is taken back. */
export function reopened({ at, index }: Spot, time: string): Tap {
  const id = crypto.randomUUID();
  return (held) => {
    const here = gym.goTo(held, at);
    const takesBack = gym.current(here).sets[index]?.entry ?? null;
    if (takesBack === null) return nothing(held);
    return { held: gym.reopenSet(here, index), entries: [{ entry: "taken-back", id, at: time, takesBack }] };
  };
}

export function noted(at: number, words: string, time: string): Tap {
  const id = crypto.randomUUID();
  return (held) => {
    const here = gym.goTo(held, at);
    const exercise = gym.current(here).exercise.id;
    return { held: gym.note(here, words), entries: [{ entry: "note", id, at: time, session: held.session.id, exercise, text: words }] };
  };
}

/** A change of the exercise that is shown, of which the log hears nothing. */
export function changed(at: number, change: (held: Held) => Held): Tap {
  return (held) => ({ held: change(gym.goTo(held, at)), entries: [] });
}

/** The end: exercises that were left out, and how it was. Once, whichever page says so. */
export function finished(rpe: number | null, now: number, time: string): Tap {
  return (held) => {
    if (held.finishedAt !== undefined) return nothing(held);
    return { held: { ...held, rest: null, finishedAt: now }, entries: closing(held, rpe, now, time) };
  };
}

function closing(held: Held, rpe: number | null, now: number, time: string): readonly Entry[] {
  const head = () => ({ id: crypto.randomUUID(), at: time, session: held.session.id });
  const left = held.exercises.filter((one) => one.sets.every((set) => set.entry === null));
  const minutes = Math.max(1, Math.round((now - held.startedAt) / 60_000));
  return [
    ...left.map(({ exercise }): Entry => ({ entry: "skipped", ...head(), exercise: exercise.id })),
    { entry: "rated", ...head(), minutes, ...(rpe === null ? {} : { rpe }) },
  ];
}

function nothing(held: Held): Step {
  return { held, entries: [] };
}
