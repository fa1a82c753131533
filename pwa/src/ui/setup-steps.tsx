/** The steps of the set-up but for the runs and for health; the description of an athlete is made of the same. */

import { distanceUnit, loadUnit } from "../units/measures.ts";
import { setup as text } from "../words/setup-words.ts";
import { words } from "../words/words.ts";
import { useClient } from "./client.ts";
import { Choices, Field, Ticks, chips } from "./parts.tsx";
import { type Draft, toggled, weekdays } from "./setup-draft.ts";

export interface StepProps {
  readonly draft: Draft;
  readonly change: (to: Partial<Draft>) => void;
}

export function RaceStep({ draft, change }: StepProps) {
  return (
    <section class="card">
      <NameField draft={draft} change={change} />
      <Field label={text.raceDate} type="date" value={draft.raceDate} typed={(raceDate) => change({ raceDate })} />
      <DistanceChoice draft={draft} change={change} />
      <Field label={text.raceName} value={draft.raceName} maxLength={200} typed={(raceName) => change({ raceName })} />
      {draft.raceDate === "" && <p class="quiet">{text.noRace}</p>}
    </section>
  );
}

export function NameField({ draft, change }: StepProps) {
  return <Field label={text.name} value={draft.name} autocomplete="given-name" maxLength={100} typed={(name) => change({ name })} />;
}

export function DistanceChoice({ draft, change }: StepProps) {
  const { units } = useClient();
  return (
    <>
      <Choices name="distance" legend={text.distance} options={chips(text.distances)} value={draft.distance} choose={(distance) => change({ distance })} />
      {draft.distance === "other" && <Field label={text.otherDistance(distanceUnit(units))} inputMode="decimal" required value={draft.otherDistance} typed={(otherDistance) => change({ otherDistance })} />}
    </>
  );
}

export function LiftingCard({ draft, change }: StepProps) {
  return (
    <section class="card">
      <Choices name="experience" legend={text.experience} options={chips(text.experiences)} value={draft.experience} choose={(experience) => change({ experience })} />
      {draft.experience !== "novice" && (
        <>
          <Choices name="heavy" legend={text.heavyNow} options={[{ value: "yes", label: text.yes }, { value: "no", label: text.no }]}
            value={draft.heavyNow === null ? null : draft.heavyNow ? "yes" : "no"} choose={(answer) => change({ heavyNow: answer === "yes" })} />
          <Lifts draft={draft} change={change} />
        </>
      )}
    </section>
  );
}

function Lifts({ draft, change }: StepProps) {
  const { units } = useClient();
  const none = { load: "", reps: "", rir: "" };
  const set = (id: string, field: keyof typeof none, value: string) => change({ lifts: { ...draft.lifts, [id]: { ...none, ...draft.lifts[id], [field]: value } } });
  const names = { ...Object.fromEntries(Object.keys(draft.lifts).map((id) => [id, id.replaceAll("_", " ")])), ...text.liftNames };
  return (
    <details>
      <summary>{text.lifts}</summary>
      <p class="quiet">{text.liftsHint}</p>
      {Object.entries(names).map(([id, name]) => (
        <fieldset class="lift">
          <legend>{name}</legend>
          {([["load", loadUnit(units)], ["reps", text.reps], ["rir", text.left]] as const).map(([field, label]) => (
            <label><input inputMode="decimal" aria-label={`${name}, ${label}`} value={draft.lifts[id]?.[field] ?? ""} onInput={(event) => set(id, field, event.currentTarget.value)} /> <span>{label}</span></label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

export function EquipmentStep({ draft, change }: StepProps) {
  return (
    <section class="card">
      <Choices name="equipment" legend={text.steps[3]} hidden options={chips(text.equipments)} value={draft.equipment} choose={(equipment) => change({ equipment })} />
      {draft.equipment === "list" && <Ticks legend={text.equipments.list} options={text.things} values={draft.things} toggle={(thing) => change({ things: toggled(draft.things, thing) })} />}
      {(draft.equipment === "gym" || draft.equipment === "list") && <Weights draft={draft} change={change} />}
    </section>
  );
}

function Weights({ draft, change }: StepProps) {
  const { units } = useClient();
  return (
    <details>
      <summary>{text.weights}</summary>
      <p class="quiet">{text.weightsHint}</p>
      {Object.entries(text.weightLists).map(([kind, label]) => (
        <Field label={`${label}, ${loadUnit(units)}`} placeholder={text.weightExample} value={draft.weights[kind] ?? ""}
          typed={(value) => change({ weights: { ...draft.weights, [kind]: value } })} />
      ))}
      <Field label={`${text.barWeight}, ${loadUnit(units)}`} inputMode="decimal" value={draft.bar} typed={(bar) => change({ bar })} />
    </details>
  );
}

export function DaysStep({ draft, change }: StepProps) {
  const flip = (day: string, slot: string) => {
    const slots = toggled(draft.free[day] ?? [], slot);
    const { [day]: _, ...others } = draft.free;
    change({ free: slots.length === 0 ? others : { ...others, [day]: slots } });
  };
  const minutes = [20, 30, 45, 60];
  const lengths = draft.minutes === null || minutes.includes(draft.minutes) ? minutes : [...minutes, draft.minutes].sort((a, b) => a - b);
  return (
    <section class="card">
      <Choices name="minutes" legend={text.minutes} options={lengths.map((value) => ({ value: String(value), label: String(value) }))} value={draft.minutes === null ? null : String(draft.minutes)} choose={(value) => change({ minutes: Number(value) })} />
      <Choices name="per-week" legend={text.perWeek} options={["1", "2", "3", "4"].map((value) => ({ value, label: value }))} value={draft.perWeek === null ? null : String(draft.perWeek)} choose={(value) => change({ perWeek: Number(value) })} />
      <fieldset class="choices">
        <legend>{text.days}</legend>
        <p class="quiet">{text.daysHint}</p>
        <div class="days">
          {weekdays.map((day) => (["am", "pm"] as const).map((slot) => (
            <label class="chip">
              <input type="checkbox" checked={draft.free[day]?.includes(slot) ?? false} onChange={() => flip(day, slot)} />
              <span>{text.dayNames[day]} <small>{words.week.slots[slot === "am" ? "AM" : "PM"]}</small></span>
            </label>
          )))}
        </div>
      </fieldset>
    </section>
  );
}
