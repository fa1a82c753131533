/** What the set-up gathers, and the athlete file that it makes of it. */

import type { Profile } from "../model/answers.ts";

export interface Draft {
  readonly name: string;
  readonly raceName: string;
  readonly raceDate: string;
  readonly distance: string;
  readonly experience: string | null;
  readonly heavyNow: boolean | null;
  readonly flags: readonly string[];
  readonly equipment: string | null;
  readonly things: readonly string[];
  readonly free: Readonly<Record<string, readonly string[]>>;
  readonly minutes: number | null;
  readonly perWeek: number | null;
}

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export const empty: Draft = {
  name: "", raceName: "", raceDate: "", distance: "marathon", experience: null, heavyNow: null, flags: [], equipment: null, things: [],
  free: {}, minutes: null, perWeek: null,
};

/** What was left open is left out: the server has its own defaults. */
export function asProfile(draft: Draft): Profile {
  const race = { date: draft.raceDate, distance: draft.distance, priority: "A", ...(draft.raceName === "" ? {} : { name: draft.raceName }) };
  return {
    athlete: {
      name: draft.name || "Runner",
      ...(draft.experience === null ? {} : { experience: draft.experience }),
      ...(draft.heavyNow === null ? {} : { lifting_heavy_now: draft.heavyNow }),
    },
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(draft.raceDate === "" ? {} : { races: [race] }),
    ...(draft.flags.length === 0 ? {} : { flags: draft.flags }),
    ...(draft.equipment === null ? {} : { equipment: draft.equipment === "list" ? draft.things : draft.equipment }),
    ...(Object.keys(draft.free).length === 0 ? {} : { available: draft.free }),
    ...(draft.minutes === null ? {} : { session_minutes: draft.minutes }),
    ...(draft.perWeek === null ? {} : { sessions_per_week: draft.perWeek }),
  };
}

export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
