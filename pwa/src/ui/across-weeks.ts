/** Seven days that lie across two of the server's weeks. */

import type { WeekAnswer } from "../model/answers.ts";
import type { IsoDate } from "../model/plan.ts";
import { addDays } from "../units/days.ts";

/**
 * What stands on the seven days from a Sunday on; phase and block are those of the six days that follow it.
 *
 * @returns nothing while neither week is known
 */
export function across(before: WeekAnswer | null, after: WeekAnswer | null, first: IsoDate): WeekAnswer | null {
  const frame = after ?? before;
  if (frame === null) return null;
  const last = addDays(first, 6);
  const all = <T extends { readonly date: IsoDate }>(part: (week: WeekAnswer) => readonly T[]) =>
    [before, after].flatMap((week) => (week === null ? [] : part(week))).filter((one) => first <= one.date && one.date <= last);
  return {
    ...frame,
    runs: all((week) => week.runs),
    sessions: all((week) => week.sessions),
    missed: all((week) => week.missed),
    races: all((week) => week.races),
    done: { ...before?.done, ...after?.done },
    leftOut: after?.leftOut ?? [],
  };
}
