/** Five short steps to a season; each can be skipped, and changed later. */

import { useState } from "preact/hooks";
import { type Route, href } from "../route/route.ts";
import type { Run } from "../model/plan.ts";
import { useClient } from "../ui/client.ts";
import { Failed } from "../ui/remote.tsx";
import { type Draft, asProfile, empty } from "../ui/setup-draft.ts";
import { DaysStep, EquipmentStep, LiftingStep, RaceStep } from "../ui/setup-steps.tsx";
import { RunsStep } from "../ui/setup-runs.tsx";
import { words } from "../words/words.ts";

const text = words.setup;

export function SetUpScreen(_: { readonly route: Route }) {
  const { server } = useClient();
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<Draft>(empty);
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const change = (to: Partial<Draft>) => setDraft((before) => ({ ...before, ...to }));
  const last = at === text.steps.length - 1;

  const finish = async () => {
    setBusy(true);
    setProblem(null);
    await server.begin(asProfile(draft), runs).then(arrive, setProblem);
    setBusy(false);
  };
  const next = () => (last ? void finish() : setAt(at + 1));

  return (
    <form class="narrow setup" onSubmit={(event) => { event.preventDefault(); next(); }}>
      <header class="head">
        <p class="quiet">{text.step(at + 1, text.steps.length)}</p>
        <h1>{text.steps[at]}</h1>
        <progress max={text.steps.length} value={at + 1} aria-label={text.step(at + 1, text.steps.length)} />
      </header>
      {at === 0 && <RaceStep draft={draft} change={change} />}
      {at === 1 && <RunsStep draft={draft} runs={runs} setRuns={setRuns} />}
      {at === 2 && <LiftingStep draft={draft} change={change} />}
      {at === 3 && <EquipmentStep draft={draft} change={change} />}
      {at === 4 && <DaysStep draft={draft} change={change} />}
      {problem !== null && <Failed problem={problem} />}
      <p class="row">
        {at > 0 && <button type="button" class="button" onClick={() => setAt(at - 1)}>{words.back}</button>}
        <button class="button main" disabled={busy}>{busy ? text.making : last ? text.finish : text.next}</button>
        {!last && <button type="button" class="button plain" onClick={() => setAt(at + 1)}>{text.skip}</button>}
      </p>
    </form>
  );
}

function arrive(): void {
  dispatchEvent(new Event("groundwork-signed-in"));
  location.hash = href({ screen: "season" });
}
