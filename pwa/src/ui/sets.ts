/** Sets and exercises in words. */

import type { HeldSet } from "../gym/held.ts";
import type { Exercise, PlannedSet } from "../model/plan.ts";
import { load, type Units } from "../units/measures.ts";
import { intents } from "../words/names.ts";
import * as words from "../words/words.ts";

export function amount(set: { readonly reps?: number; readonly seconds?: number }): string {
  return set.seconds === undefined ? String(set.reps ?? 0) : `${set.seconds} s`;
}

/** `72.5 kg × 5`, `× 9`, `40 s`. */
export function setWords(set: { readonly reps?: number; readonly seconds?: number; readonly loadKg: number | null }, units: Units): string {
  const parts = [set.loadKg === null ? "" : load(set.loadKg, units), set.seconds === undefined ? `× ${set.reps}` : amount(set)];
  return parts.join(" ").trim();
}

/** A set as it stands in a session under way. */
export function heldWords({ planned, loadKg, amount }: HeldSet, units: Units): string {
  return setWords({ loadKg, ...(planned.seconds === undefined ? { reps: amount } : { seconds: amount }) }, units);
}

export function workSets(exercise: Exercise): readonly PlannedSet[] {
  return exercise.sets.filter((set) => set.kind === "WORK");
}

/** `3 × 5 · 72.5 kg`. */
export function dose(exercise: Exercise, units: Units): string {
  const work = workSets(exercise);
  const first = work[0];
  if (first === undefined) return "";
  const amounts = new Set(work.map(amount));
  const count = amounts.size === 1 ? `${work.length} × ${amount(first)}` : work.map(amount).join(", ");
  return first.loadKg === null ? count : `${count} · ${load(first.loadKg, units)}`;
}

/** Everything else about it: range of loads, reserve, rest, intent, sides. */
export function details(exercise: Exercise, units: Units): string {
  const first = workSets(exercise)[0];
  if (first === undefined) return "";
  const range = first.loadRangeKg;
  return [
    range && range[0] !== range[1] ? `${load(range[0], units)} to ${load(range[1], units)}` : "",
    exercise.plyometric === "NONE" && first.rir !== undefined ? words.session.left(first.rir) : "",
    first.restSeconds === undefined ? "" : words.session.rest(restWords(first.restSeconds)),
    exercise.perSide ? words.session.each : "",
    first.intent === undefined ? "" : (intents[first.intent] ?? ""),
  ].filter((part) => part !== "").join(" · ");
}

function restWords(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
