/** The fixtures as they are typed. */

import library from "../fixtures/library.json" with { type: "json" };
import plan from "../fixtures/plan.json" with { type: "json" };
import type { LibraryExercise, Profile } from "../../src/model/answers.ts";
import type { Block, IsoDate, LeftOut, Phase, Race, Run, Session, Span } from "../../src/model/plan.ts";

export interface WholePlan {
  readonly season: Span;
  readonly races: readonly Race[];
  readonly phases: readonly Phase[];
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
  readonly sessions: readonly Session[];
  readonly leftOut: readonly LeftOut[];
}

export const marathon = plan as unknown as WholePlan;
export const exercises = (library as unknown as readonly LibraryExercise[]).map((one) => ({
  ...one,
  equipment: one.equipment.filter((thing) => thing !== "none").map((thing) => thing.toUpperCase()),
}));

/** A Tuesday with intervals in the morning and heavy lifting in the evening. */
export const today: IsoDate = "2026-12-15";

export const profile: Profile = {
  athlete: { name: "Ada", birth_year: 1988, body_mass_kg: 62, experience: "advanced" },
  start: "2026-11-23",
  time_zone: "Europe/London",
  slots: { am: "07:00", pm: "18:00" },
  equipment: ["band", "dumbbell", "kettlebell", "barbell", "rack", "bench", "box", "bar", "trapbar", "machine", "slider", "rope"],
  loads: { dumbbell: [], kettlebell: [], plates: [], bar: 20 },
  available: { tue: ["am", "pm"], fri: ["pm"] },
  prefer: [],
  away: [],
  session_minutes: 60,
  sessions_per_week: 2,
  races: [{ date: "2027-04-18", km: 42.195, priority: "A", name: "Spring marathon" }],
  runs: { week: {}, types: {} },
  lifts: { back_squat: { load_kg: 80, reps: 5, rir: 2 } },
  pain: [{ site: "knee", level: 2 }],
  flags: [],
  methodology: "runner-strength",
  units: "metric",
  overrides: { "rest-heavy": [240] },
};
