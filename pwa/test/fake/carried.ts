/** What a server would send along with a session. The numbers only look right: no rule is kept here. */

import type { Carried, CheckInForm, Choice, LastTime, MakeableLoad } from "../../src/model/answers.ts";
import type { Exercise, Session } from "../../src/model/plan.ts";
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

function checkIn(session: Session): CheckInForm {
  const legs = session.exercises.filter((one) => ["SQUAT", "HINGE", "LUNGE", "PLYO"].includes(one.pattern));
  const on = (list: readonly Exercise[], rank: number, title: string, reason: string, rule: string, cut: (one: Exercise) => Exercise | null) =>
    Object.fromEntries(list.map((one) => [one.id, { rank, title, reason, rule, becomes: cut(one) }]));
  const fewer = (one: Exercise): Exercise => ({ ...one, sets: one.sets.slice(0, -1) });
  const level = (id: string, label: string, answer: Choice["answer"], effects: Partial<Choice> = {}): Choice => ({ id, label, answer, ...effects });
  return {
    questions: [
      { id: "alarm", text: "Anything that worries you?", hint: "Chest pain, faintness, fever, pain on bone or at night, a limp", choices: [
        level("none", "No", null),
        level("chest", "Chest pain, faint or fever", { alarms: ["chest-pain"] }, { session: { rank: 100, title: "No lifting today", reason: "Chest pain, faintness or fever want medical care first.", rule: "E-checkin", stops: true } }),
        level("bone", "Pain on bone, at night or with a limp", { alarms: ["bone-pain"] }, { session: { rank: 90, title: "No lifting today", reason: "Pain on bone wants a professional's look. Legs stay out until somebody has cleared them.", rule: "E-checkin", stops: true } }),
      ] },
      { id: "tiredness", text: "How tired are you?", choices: [
        level("fresh", "Fresh", null),
        level("some", "A bit", { tiredness: 4 }),
        level("tired", "Tired", { tiredness: 6 }, { exercises: on(session.exercises, 40, "A third of the sets off", "Tiredness 6 to 7: fewer sets and one more rep in the tank.", "S30", fewer) }),
        level("spent", "Spent", { tiredness: 9 }, { session: { rank: 80, title: "Rest today", reason: "At this tiredness rest does more than lifting.", rule: "S32", stops: true } }),
      ] },
      { id: "thighs", text: "Sore thighs?", hint: "After the warm-up", choices: [
        level("none", "No", null),
        level("mild", "Mild", { muscles: [{ muscle: "quadriceps", level: 3 }] }),
        level("clear", "Clearly", { muscles: [{ muscle: "quadriceps", level: 5 }] }, { exercises: on(legs, 45, "A third of the heavy sets off", "Thighs sore at 4 to 5.", "S30", fewer) }),
        level("very", "Very", { muscles: [{ muscle: "quadriceps", level: 8 }] }, { exercises: on(legs, 70, "Legs left out", "Thighs sore at 8 or more: the rest is trained.", "S37", () => null) }),
      ] },
      { id: "knee", text: "Knee?", choices: [
        level("none", "Fine", null),
        level("little", "A little, 1 to 2", { joints: [{ site: "knee", level: 2 }] }),
        level("some", "Some, 3 to 5", { joints: [{ site: "knee", level: 4 }] }, { exercises: on(legs, 50, "Lighter and no jumps", "Knee at 3 to 5: load 15 % down.", "E-checkin", (one) => (one.pattern === "PLYO" ? null : fewer(one))) }),
        level("bad", "6 or more", { joints: [{ site: "knee", level: 7 }] }, { exercises: on(legs, 75, "Knee work left out", "Knee at 6 or more.", "E-checkin", () => null) }),
      ] },
    ],
  };
}

function perExercise<T>(session: Session, value: (exercise: Exercise) => T | undefined): Record<string, T> {
  const entries = session.exercises.map((one) => [one.id, value(one)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, T & {}] => entry[1] !== undefined));
}
