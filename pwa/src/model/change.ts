/** What can happen to a living plan, in the words of its journal. */

import type { IsoDate, Place } from "./plan.ts";

export type Change =
  | { readonly event: "session-moved"; readonly session: string; readonly to: Place }
  | { readonly event: "session-cancelled"; readonly session: string }
  | { readonly event: "session-missed"; readonly session: string }
  | { readonly event: "session-shortened"; readonly session: string; readonly minutes: number; readonly equipment?: readonly string[] }
  | { readonly event: "exercise-swapped"; readonly exercise: string; readonly standIn: string }
  | { readonly event: "away"; readonly from: IsoDate; readonly to: IsoDate; readonly equipment?: readonly string[] }
  | { readonly event: "pain"; readonly site: string; readonly level: number }
  | { readonly event: "legs-cleared" }
  | { readonly event: "race-added"; readonly day: IsoDate; readonly distanceKm: number; readonly priority: "A" | "B" | "C"; readonly name: string }
  | { readonly event: "race-moved"; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly event: "race-dropped"; readonly day: IsoDate }
  | { readonly event: "check-in"; readonly entry: CheckInEntry }
  | { readonly event: "logged"; readonly entries: readonly Entry[] };

interface Head {
  readonly id: string;
  /** Local date-time. */
  readonly at: string;
  readonly session?: string;
}

export type Entry =
  | (Head & {
      readonly entry: "set";
      readonly exercise: string;
      readonly kind: "WARM_UP" | "WORK";
      readonly loadKg?: number;
      readonly reps?: number;
      readonly seconds?: number;
      readonly rir?: number;
      readonly side?: "LEFT" | "RIGHT";
    })
  | (Head & { readonly entry: "skipped"; readonly exercise: string })
  | (Head & { readonly entry: "rated"; readonly rpe?: number; readonly minutes?: number })
  | (Head & { readonly entry: "note"; readonly exercise?: string; readonly text: string })
  | { readonly entry: "taken-back"; readonly id: string; readonly at: string; readonly takesBack: string };

/** No answers: nobody was asked. */
export type CheckInEntry = Head & { readonly entry: "check-in"; readonly answers?: CheckInAnswers };

/** What is left out is 0, no or none. */
export interface CheckInAnswers {
  readonly tiredness?: number;
  readonly joints?: readonly { readonly site: string; readonly level: number; readonly worseNextMorning?: boolean }[];
  readonly muscles?: readonly {
    readonly muscle: string;
    readonly level: number;
    readonly easesInWarmUp?: boolean;
    readonly gettingWorse?: boolean;
    readonly overThreeDays?: boolean;
  }[];
  readonly formChanged?: readonly string[];
  readonly alarms?: readonly string[];
}
