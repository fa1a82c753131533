/** The short question about health: what stops everything, what wants a professional's yes, and what hurts. */

import * as text from "../words/setup-words.ts";
import { Ticks } from "./parts.tsx";
import { toggled } from "./setup-draft.ts";
import type { StepProps } from "./setup-steps.tsx";

export function AlarmCard({ draft, change }: StepProps) {
  return (
    <section class="card">
      <Ticks legend={text.alarms} options={text.alarmNames} values={draft.alarms} toggle={(alarm) => change({ alarms: toggled(draft.alarms, alarm) })} />
      {draft.alarms.length > 0 && <div class="notice bad" role="alert"><strong>{text.stop}</strong><p>{text.stopText}</p></div>}
    </section>
  );
}

export function HealthCard({ draft, change }: StepProps) {
  return (
    <section class="card">
      <Ticks legend={text.health} options={text.flags} values={draft.flags} toggle={(flag) => change({ flags: toggled(draft.flags, flag) })} />
      {draft.flags.length > 0 && (
        <>
          <p class="notice" role="status">{text.refer}</p>
          <Ticks legend="" options={{ cleared: text.cleared }} values={draft.cleared ? ["cleared"] : []} toggle={() => change({ cleared: !draft.cleared })} />
        </>
      )}
      <PainTicks draft={draft} change={change} />
      <p class="quiet">{text.healthHint}</p>
    </section>
  );
}

function PainTicks({ draft, change }: StepProps) {
  const sites = Object.keys(draft.pain);
  const flip = (site: string) => {
    const { [site]: _, ...others } = draft.pain;
    change({ pain: site in draft.pain ? others : { ...draft.pain, [site]: 3 } });
  };
  return (
    <>
      <Ticks legend={text.pain} options={text.sites} values={sites} toggle={flip} />
      {sites.map((site) => <PainLevel name={text.sites[site as keyof typeof text.sites] ?? site} level={draft.pain[site]!} set={(level) => change({ pain: { ...draft.pain, [site]: level } })} />)}
    </>
  );
}

/** How much it hurts, 0 to 10. */
export function PainLevel({ name, level, set }: { readonly name: string; readonly level: number; readonly set: (level: number) => void }) {
  return (
    <label class="field">
      <span>{text.painLevel(name, level)}</span>
      <input class="slide" type="range" min="0" max="10" value={level} onInput={(event) => set(Number(event.currentTarget.value))} />
    </label>
  );
}
