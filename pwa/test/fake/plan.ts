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
export const exercises = library as unknown as readonly LibraryExercise[];

/** A Tuesday with intervals in the morning and heavy lifting in the evening. */
export const today: IsoDate = "2026-12-15";

export const profile: Profile = {
  athlete: { name: "Ada", birth_year: 1988, body_mass_kg: 62, experience: "advanced" },
  equipment: "gym",
  session_minutes: 60,
  sessions_per_week: 2,
  units: "metric",
};
