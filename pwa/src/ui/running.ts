/** How much is run in a week, in what the run plan says most of: distance or time. */

import type { SeasonWeek } from "../model/answers.ts";
import { distance, distanceNumber, distanceUnit, minutes, type Units } from "../units/measures.ts";
import * as words from "../words/words.ts";

/** So many minutes weigh as much as a kilometre. */
const MINUTES = 5;

export interface Running {
  readonly name: string;
  readonly of: (week: SeasonWeek) => number;
  readonly words: (week: SeasonWeek) => string;
}

export function runningOf(weeks: readonly SeasonWeek[], units: Units): Running {
  const sum = (of: (week: SeasonWeek) => number) => weeks.reduce((total, week) => total + of(week), 0);
  return sum((week) => week.runKm) * MINUTES > sum((week) => week.runMinutes)
    ? { name: words.season.runningIn(distanceUnit(units)), of: (week) => Number(distanceNumber(week.runKm, units)), words: (week) => distance(week.runKm, units) }
    : { name: words.season.running, of: (week) => week.runMinutes, words: (week) => minutes(week.runMinutes) };
}
