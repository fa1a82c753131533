/** The race that a run plan leads to, taken over unless somebody says no. */

import type { Run } from "../model/plan.ts";
import { fullDay } from "../units/days.ts";
import { distanceNumber, type Units } from "../units/measures.ts";
import * as text from "../words/setup-words.ts";
import type { Draft } from "./setup-draft.ts";
import { DistanceChoice, type StepProps } from "./setup-steps.tsx";

const lengths: Readonly<Record<string, number>> = { "5k": 5, "10k": 10, half: 21.1, marathon: 42.2 };

/** The last race among runs, as the draft has one; its distance as far as it is told. */
export function foundIn(runs: readonly Run[], units: Units): Partial<Draft> {
  const race = runs.findLast((run) => run.type === "RACE");
  if (race === undefined) return {};
  const { date: raceDate, title: raceName, km } = race;
  if (km === null) return { raceDate, raceName };
  const named = Object.entries(lengths).find(([, length]) => Math.abs(km - length) < 0.3)?.[0];
  return { raceDate, raceName, ...(named === undefined ? { distance: "other", otherDistance: distanceNumber(km, units) } : { distance: named }) };
}

export function RaceFound({ draft, change }: StepProps) {
  if (draft.raceDate === "") return null;
  return (
    <section class="card">
      <h2>{text.raceFound}</h2>
      <p><strong>{draft.raceName}</strong> {fullDay(draft.raceDate)}</p>
      <DistanceChoice draft={draft} change={change} />
      <button type="button" class="button" onClick={() => change({ raceDate: "", raceName: "" })}>{text.notMyRace}</button>
    </section>
  );
}
