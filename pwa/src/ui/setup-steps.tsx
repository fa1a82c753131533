/** The steps of the set-up but for the runs. */

import { words } from "../words/words.ts";
import { Choices, Field, Ticks } from "./parts.tsx";
import { type Draft, toggled, weekdays } from "./setup-draft.ts";

const text = words.setup;

export interface StepProps {
  readonly draft: Draft;
  readonly change: (to: Partial<Draft>) => void;
}

function chips(of: Readonly<Record<string, string>>) {
  return Object.entries(of).map(([value, label]) => ({ value, label }));
}

export function RaceStep({ draft, change }: StepProps) {
  return (
    <section class="card">
      <Field label={text.name} value={draft.name} autocomplete="given-name" onInput={(event) => change({ name: event.currentTarget.value })} />
      <Field label={text.raceDate} type="date" value={draft.raceDate} onInput={(event) => change({ raceDate: event.currentTarget.value })} />
      <Choices name="distance" legend={text.distance} options={chips(text.distances)} value={draft.distance} choose={(distance) => change({ distance })} />
      <Field label={text.raceName} value={draft.raceName} onInput={(event) => change({ raceName: event.currentTarget.value })} />
      {draft.raceDate === "" && <p class="quiet">{text.noRace}</p>}
    </section>
  );
}

export function LiftingStep({ draft, change }: StepProps) {
  return (
    <>
      <section class="card">
        <Choices name="experience" legend={text.experience} options={chips(text.experiences)} value={draft.experience} choose={(experience) => change({ experience })} />
        <Choices name="heavy" legend={text.heavyNow} options={[{ value: "yes", label: text.yes }, { value: "no", label: text.no }]}
          value={draft.heavyNow === null ? null : draft.heavyNow ? "yes" : "no"} choose={(answer) => change({ heavyNow: answer === "yes" })} />
      </section>
      <section class="card">
        <Ticks legend={text.health} options={text.flags} values={draft.flags} toggle={(flag) => change({ flags: toggled(draft.flags, flag) })} />
        <p class="quiet">{text.healthHint}</p>
      </section>
    </>
  );
}

export function EquipmentStep({ draft, change }: StepProps) {
  return (
    <section class="card">
      <Choices name="equipment" legend={text.steps[3]} hidden options={chips(text.equipments)} value={draft.equipment} choose={(equipment) => change({ equipment })} />
      {draft.equipment === "list" && <Ticks legend={text.equipments["list"]!} options={text.things} values={draft.things} toggle={(thing) => change({ things: toggled(draft.things, thing) })} />}
    </section>
  );
}

export function DaysStep({ draft, change }: StepProps) {
  const flip = (day: string, slot: string) => {
    const slots = toggled(draft.free[day] ?? [], slot);
    const { [day]: _, ...others } = draft.free;
    change({ free: slots.length === 0 ? others : { ...others, [day]: slots } });
  };
  return (
    <section class="card">
      <fieldset class="choices">
        <legend>{text.days}</legend>
        <div class="days">
          {weekdays.map((day) => (["am", "pm"] as const).map((slot) => (
            <label class="chip">
              <input type="checkbox" checked={draft.free[day]?.includes(slot) ?? false} onChange={() => flip(day, slot)} />
              <span>{text.dayNames[day]} <small>{words.week.slots[slot === "am" ? "AM" : "PM"]}</small></span>
            </label>
          )))}
        </div>
      </fieldset>
      <Choices name="minutes" legend={text.minutes} options={["20", "30", "45", "60"].map((value) => ({ value, label: value }))} value={draft.minutes === null ? null : String(draft.minutes)} choose={(value) => change({ minutes: Number(value) })} />
      <Choices name="per-week" legend={text.perWeek} options={["1", "2", "3"].map((value) => ({ value, label: value }))} value={draft.perWeek === null ? null : String(draft.perWeek)} choose={(value) => change({ perWeek: Number(value) })} />
    </section>
  );
}
