/** Choosing among the loads that the server says can be made. None is ever worked out here. */

import type { MakeableLoad } from "../model/answers.ts";

/** The next load up or down; null where there is none that way. */
export function step(loads: readonly MakeableLoad[], kg: number | null, way: 1 | -1): number | null {
  const rising = loads.map((load) => load.kg).sort((a, b) => a - b);
  if (kg === null) return way === 1 ? (rising[0] ?? null) : null;
  return (way === 1 ? rising.find((one) => one > kg) : rising.filter((one) => one < kg).at(-1)) ?? null;
}

/** What hangs on the bar for a load, where that is known. */
export function onTheBar(loads: readonly MakeableLoad[], kg: number | null): MakeableLoad | null {
  return loads.find((load) => load.kg === kg && load.side !== undefined) ?? null;
}
