/** A session while it is held: what was asked for, what was done, and where the athlete stands. Pure and immutable. */

import type { Carried, MakeableLoad } from "../model/answers.ts";
import type { Entry } from "../model/change.ts";
import type { Exercise, PlannedSet, Session } from "../model/plan.ts";
import { type Instant, type Rest, beginRest } from "./rest.ts";

export type Side = "LEFT" | "RIGHT";

export interface HeldSet {
  readonly planned: PlannedSet;
  /** Which side alone; none where both were done in one go. */
  readonly side?: Side;
  readonly amount: number;
  readonly loadKg: number | null;
  readonly rir: number | null;
  /** The log entry that says it was done; null while it was not. */
  readonly entry: string | null;
}

export interface HeldExercise {
  readonly exercise: Exercise;
  readonly sets: readonly HeldSet[];
  readonly note: string;
}

/** What is still of use once a session has begun. */
export type AtHand = Pick<Carried, "swaps" | "loads" | "lastTime" | "cues">;

export interface Held {
  /** As {@link heldId} makes it. */
  readonly id: string;
  readonly athlete: string;
  readonly carried: AtHand;
  readonly session: Session;
  readonly startedAt: number;
  readonly exercises: readonly HeldExercise[];
  readonly at: number;
  readonly rest: Rest | null;
  /** When it was finished; kept for a while, so that nobody begins it again. */
  readonly finishedAt?: number;
  /** The plan's revision before anything of it was logged; what came of it is told from there. */
  readonly before: number;
}

/** Sessions of different athletes may have one name in their plans; on this device each has its own. */
export function heldId(athlete: string, session: string): string {
  return `${athlete} ${session}`;
}

/** @param before the plan's revision that the session is of */
export function begin(athlete: string, { swaps, loads, lastTime, cues }: AtHand, session: Session, now: number, before: number): Held {
  return {
    id: heldId(athlete, session.id),
    athlete,
    carried: { swaps, loads, lastTime, cues },
    session,
    startedAt: now,
    exercises: session.exercises.map(asPlanned),
    at: 0,
    rest: null,
    before,
  };
}

function asPlanned(exercise: Exercise): HeldExercise {
  return { exercise, sets: exercise.sets.map(notYet), note: "" };
}

function notYet(planned: PlannedSet): HeldSet {
  return {
    planned,
    amount: planned.reps ?? planned.seconds ?? 0,
    loadKg: planned.loadKg,
    rir: planned.kind === "WORK" ? (planned.rir ?? null) : null,
    entry: null,
  };
}

export function current(held: Held): HeldExercise {
  return held.exercises[held.at]!;
}

/** The first set of an exercise not done yet; -1 where all are. */
export function nextSet(exercise: HeldExercise): number {
  return exercise.sets.findIndex((set) => set.entry === null);
}

export function isHeld(set: HeldSet): boolean {
  return set.planned.seconds !== undefined;
}

/** The six reserves that can be said with one tap: up to two more than asked for; what is above the last counts as that. */
export function reserves(asked: number): readonly number[] {
  const most = Math.max(5, asked + 2);
  return Array.from({ length: 6 }, (_, at) => most - 5 + at);
}

export function goTo(held: Held, at: number): Held {
  return { ...held, at: Math.min(Math.max(at, 0), held.exercises.length - 1) };
}

/** A set changed; later sets not done yet that stood at the same load follow it. */
export function changeSet(held: Held, index: number, change: Partial<Pick<HeldSet, "amount" | "loadKg" | "rir">>): Held {
  const before = current(held).sets[index]!;
  return withSets(held, (set, at) => {
    if (at === index) return { ...set, ...change };
    const follows = at > index && set.entry === null && set.planned.kind === before.planned.kind && set.loadKg === before.loadKg;
    return follows && change.loadKg !== undefined ? { ...set, loadKg: change.loadKg } : set;
  });
}

/** A set done, by the entry that says so. Its rest begins; after an exercise's last set the next exercise comes. */
export function finishSet(held: Held, index: number, entry: string, now: Instant): Held {
  const done = withSets(held, (set, at) => (at === index ? { ...set, entry } : set));
  const set = current(held).sets[index];
  const seconds = set?.side === "LEFT" ? 0 : (set?.planned.restSeconds ?? 0);
  const rested = { ...done, rest: seconds > 0 ? beginRest(seconds, now) : done.rest };
  return nextSet(current(rested)) === -1 ? goTo(rested, nextExercise(rested)) : rested;
}

export function reopenSet(held: Held, index: number): Held {
  return { ...withSets(held, (set, at) => (at === index ? { ...set, entry: null } : set)), rest: null };
}

export function addSet(held: Held): Held {
  const { sets } = current(held);
  const last = sets.slice(sets.at(-1)?.side === undefined ? -1 : -2);
  return withExercise(held, (one) => ({ ...one, sets: [...one.sets, ...last.map((set) => ({ ...set, entry: null }))] }));
}

/** From now on the sets of an exercise are done one side after the other, each logged by itself. */
export function sidesApart(held: Held): Held {
  const sides = (set: HeldSet): readonly HeldSet[] => [{ ...set, side: "LEFT" }, { ...set, side: "RIGHT" }];
  return withExercise(held, (one) => ({ ...one, sets: one.sets.flatMap((set) => (canPart(set) ? sides(set) : [set])) }));
}

/** Whether an exercise's sides can be done apart: it has two, and a set that is still whole. */
export function canPartSides({ exercise, sets }: HeldExercise): boolean {
  return exercise.perSide && sets.some(canPart);
}

function canPart(set: HeldSet): boolean {
  return set.entry === null && set.side === undefined;
}

/** Drops an exercise's last set that was not done. */
export function dropSet(held: Held): Held {
  const { sets } = current(held);
  const last = sets.map((set) => set.entry).lastIndexOf(null);
  const from = sets[last]?.side === "RIGHT" && sets[last - 1]?.entry === null ? last - 1 : last;
  return withExercise(held, (one) => ({ ...one, sets: one.sets.filter((_, at) => at < from || at > last) }));
}

/** The stand-in's own prescription takes the place of what was not done. */
export function swap(held: Held, standIn: Exercise): Held {
  return withExercise(held, () => asPlanned(standIn));
}

export function note(held: Held, text: string): Held {
  return withExercise(held, (one) => ({ ...one, note: text }));
}

export function loadsOf(held: Held): readonly MakeableLoad[] {
  return held.carried.loads[current(held).exercise.id] ?? [];
}

export function isFinished(held: Held): boolean {
  return held.exercises.every((one) => nextSet(one) === -1);
}

/** Work sets; two sides are one. */
export function setsDone(held: Pick<Held, "exercises">): { readonly done: number; readonly of: number } {
  const work = held.exercises.flatMap((one) => one.sets).filter((set) => set.planned.kind === "WORK" && set.side !== "LEFT");
  return { done: work.filter((set) => set.entry !== null).length, of: work.length };
}

/** A set as the log keeps it. */
export function setEntry(held: Held, index: number, id: string, at: string): Entry {
  const { exercise, sets } = current(held);
  const set = sets[index]!;
  return {
    entry: "set",
    id,
    at,
    session: held.session.id,
    exercise: exercise.id,
    kind: set.planned.kind,
    ...(set.loadKg === null ? {} : { loadKg: set.loadKg }),
    ...(isHeld(set) ? { seconds: set.amount } : { reps: set.amount }),
    ...(set.rir === null ? {} : { rir: set.rir }),
    ...(set.side === undefined ? {} : { side: set.side }),
  };
}

/** The next exercise with something left, those passed over last; the present one where nothing is left. */
function nextExercise(held: Held): number {
  const open = held.exercises.flatMap((one, at) => (nextSet(one) === -1 ? [] : [at]));
  return open.find((at) => at > held.at) ?? open[0] ?? held.at;
}

function withExercise(held: Held, change: (exercise: HeldExercise) => HeldExercise): Held {
  return { ...held, exercises: held.exercises.map((one, at) => (at === held.at ? change(one) : one)) };
}

function withSets(held: Held, change: (set: HeldSet, index: number) => HeldSet): Held {
  return withExercise(held, (one) => ({ ...one, sets: one.sets.map(change) }));
}
