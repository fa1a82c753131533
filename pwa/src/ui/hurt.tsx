/** Something that hurts, or legs that a professional has cleared. */

import { useState } from "preact/hooks";
import type { Change } from "../model/change.ts";
import * as settings from "../words/settings-words.ts";
import * as setup from "../words/setup-words.ts";
import { Sure } from "./attempt.tsx";
import { PainLevel } from "./health.tsx";
import { Choices, chips } from "./parts.tsx";

const text = settings.plan;

export function HurtCard({ make }: { readonly make: (change: Change, title: string) => void }) {
  const [site, setSite] = useState<keyof typeof setup.sites | null>(null);
  const [level, setLevel] = useState(3);
  return (
    <section class="card">
      <h2>{text.pain}</h2>
      <p class="quiet">{text.painHint}</p>
      <Choices name="site" legend={text.site} hidden options={chips(setup.sites)} value={site} choose={setSite} />
      {site && <PainLevel name={setup.sites[site]} level={level} set={setLevel} />}
      <p class="row">
        <button type="button" class="button" disabled={site === null} onClick={() => site && make({ event: "pain", site: site.toUpperCase(), level }, text.painKept)}>{text.keepPain}</button>
        <Sure act={() => make({ event: "legs-cleared" }, text.painKept)}>{text.cleared}</Sure>
      </p>
    </section>
  );
}
