/** Who the athlete is, described anew. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { AthleteAnswer, Profile } from "../model/answers.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { AlarmCard, HealthCard } from "../ui/health.tsx";
import { Field, Head } from "../ui/parts.tsx";
import { Failed, Show, useRemote } from "../ui/remote.tsx";
import { type Draft, asProfile, fromProfile } from "../ui/setup-draft.ts";
import { DaysStep, EquipmentStep, LiftingCard, NameField, type StepProps } from "../ui/setup-steps.tsx";
import { loadUnit } from "../units/measures.ts";
import { settings } from "../words/settings-words.ts";
import { setup } from "../words/setup-words.ts";
import { words } from "../words/words.ts";

const text = settings.profile;

export function ProfileScreen() {
  const athlete = useRemote<AthleteAnswer>(paths.athlete(useAthlete()));
  return (
    <div class="narrow">
      <Head title={words.titles.profile} />
      <Show of={athlete}>{(value) => <Form before={value.profile} />}</Show>
    </div>
  );
}

function Form({ before }: { readonly before: Profile }) {
  const { server, units, news } = useClient();
  const athlete = useAthlete();
  const [draft, setDraft] = useState<Draft>(() => fromProfile(before, units));
  const [zone, setZone] = useState(String(before["time_zone"] ?? ""));
  const [state, setState] = useState<"idle" | "busy" | "kept" | { readonly problem: unknown }>("idle");
  const change = (to: Partial<Draft>) => {
    setState("idle");
    setDraft((now) => ({ ...now, ...to }));
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setState("busy");
    const profile = { ...asProfile(draft, units, before), ...(zone === "" ? {} : { time_zone: zone }) };
    setState(await server.describe(athlete, profile).then(() => "kept" as const, (problem: unknown) => ({ problem })));
    news.tell();
  };
  return (
    <form class="narrow" onSubmit={(event) => void save(event)}>
      <p class="quiet">{text.hint}</p>
      <h2>{text.about}</h2>
      <Person draft={draft} change={change} />
      <LiftingCard draft={draft} change={change} />
      <AlarmCard draft={draft} change={change} />
      <HealthCard draft={draft} change={change} />
      <h2>{text.equipment}</h2>
      <EquipmentStep draft={draft} change={change} />
      <h2>{text.time}</h2>
      <DaysStep draft={draft} change={change} />
      <section class="card">
        <Field label={text.zone} list="zones" value={zone} typed={setZone} />
        <datalist id="zones">{Intl.supportedValuesOf("timeZone").map((name) => <option value={name} />)}</datalist>
      </section>
      {typeof state === "object" && <Failed problem={state.problem} />}
      <p class="row">
        <button class="button main" disabled={state === "busy" || draft.alarms.length > 0}>{state === "busy" ? setup.making : settings.save}</button>
        <span role="status">{state === "kept" && settings.kept}</span>
      </p>
    </form>
  );
}

function Person({ draft, change }: StepProps) {
  const { units } = useClient();
  return (
    <section class="card">
      <NameField draft={draft} change={change} />
      <div class="row halves">
        <Field label={setup.birthYear} inputMode="numeric" value={draft.birthYear} typed={(birthYear) => change({ birthYear })} />
        <Field label={setup.bodyMass(loadUnit(units))} inputMode="decimal" value={draft.bodyMass} typed={(bodyMass) => change({ bodyMass })} />
      </div>
    </section>
  );
}
