/** What a server would send along with a session. The numbers only look right: no rule is kept here. */

import type { Carried, LastTime, MakeableLoad } from "../../src/model/answers.ts";
import type { Exercise, Session } from "../../src/model/plan.ts";
import { checkIn } from "./checkin.ts";
import { exercises } from "./plan.ts";

const BAR = 20;
const PLATES = [20, 10, 5, 2.5, 1.25];

export function carry(session: Session, last: (exercise: string) => LastTime | null): Carried {
  return {
    session,
    shorter: [10, 20].map((minutes) => ({ minutes, session: shorter(session, minutes) })),
    swaps: perExercise(session, (one) => standIns(one)),
    loads: perExercise(session, (one) => makeable(one)),
    lastTime: perExercise(session, (one) => last(one.id) ?? undefined),
    cues: perExercise(session, (one) => exercises.find((known) => known.id === one.id)?.cues),
    checkIn: checkIn(session),
  };
}

function shorter(session: Session, minutes: number): Session {
  return { ...session, minutes, exercises: session.exercises.filter((one) => one.compound).slice(0, minutes / 10) };
}

function standIns(exercise: Exercise): readonly Exercise[] {
  const swaps = exercises.find((one) => one.id === exercise.id)?.swaps ?? [];
  return swaps.slice(0, 3).map((id) => ({
    ...exercise,
    id,
    name: exercises.find((one) => one.id === id)?.name ?? id,
    sets: exercise.sets.filter((set) => set.kind === "WORK").map((set) => ({ ...set, loadKg: null, loadRangeKg: null, percent1rm: null })),
  }));
}

function makeable(exercise: Exercise): readonly MakeableLoad[] {
  if (/squat|deadlift|bench_press|row$/.test(exercise.id)) return barbell();
  return exercise.compound ? [4, 6, 8, 10, 12.5, 15, 20].map((kg) => ({ kg })) : [];
}

function barbell(): readonly MakeableLoad[] {
  return Array.from({ length: 49 }, (_, step) => ({ kg: BAR + step * 2.5, barKg: BAR, side: perSide((step * 2.5) / 2) }));
}

function perSide(kg: number): readonly number[] {
  const plate = PLATES.find((one) => one <= kg);
  return plate === undefined ? [] : [plate, ...perSide(kg - plate)];
}

function perExercise<T>(session: Session, value: (exercise: Exercise) => T | undefined): Record<string, T> {
  const entries = session.exercises.map((one) => [one.id, value(one)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, T & {}] => entry[1] !== undefined));
}
