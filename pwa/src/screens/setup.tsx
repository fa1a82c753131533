/** Five short steps to a season; each can be skipped, and changed later. */

import { useState } from "preact/hooks";
import { Refused } from "../api/problem.ts";
import type { Route } from "../route/route.ts";
import type { RunsPreview } from "../model/answers.ts";
import type { Run } from "../model/plan.ts";
import { arrive } from "../ui/arrive.ts";
import { Trouble, useAttempt } from "../ui/attempt.tsx";
import { useClient } from "../ui/client.ts";
import { AlarmCard, HealthCard } from "../ui/health.tsx";
import { RaceFound, foundIn } from "../ui/race-found.tsx";
import { type Draft, asProfile, empty } from "../ui/setup-draft.ts";
import { DaysStep, EquipmentStep, LiftingCard, RaceStep } from "../ui/setup-steps.tsx";
import { RunsAsked } from "../ui/setup-runs.tsx";
import { Understood } from "../ui/understood.tsx";
import * as text from "../words/setup-words.ts";
import * as words from "../words/words.ts";

export function SetUpScreen(_: { readonly route: Route }) {
  const { server, units, choose } = useClient();
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<Draft>(empty);
  const [preview, setPreview] = useState<RunsPreview | null>(null);
  const attempt = useAttempt();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const change = (to: Partial<Draft>) => setDraft((before) => ({ ...before, ...to }));
  const take = (read: RunsPreview) => {
    setPreview(read);
    if (draft.raceDate === "") change(foundIn(read.runs, units));
  };
  const setRuns = (runs: readonly Run[]) => preview && setPreview({ ...preview, runs });
  const last = at === text.steps.length - 1;
  const stopped = draft.alarms.length > 0;

  const arrived = ({ id }: { readonly id: string }) => {
    choose(id);
    arrive({ screen: "season" });
  };
  const refused = (found: unknown) => {
    if (found instanceof Refused) setKey(crypto.randomUUID());
    throw found;
  };
  const finish = () => attempt.run(() => server.begin(asProfile(draft, units), preview?.runs ?? [], key).then(arrived, refused));
  const go = (to: number) => {
    setAt(to);
    scrollTo(0, 0);
  };
  const next = () => (stopped ? undefined : last ? void finish() : go(at + 1));

  return (
    <form class="narrow setup" onSubmit={(event) => { event.preventDefault(); next(); }}>
      <header class="head">
        <p class="quiet">{text.step(at + 1, text.steps.length)}</p>
        <h1>{text.steps[at]}</h1>
        <progress max={text.steps.length} value={at + 1} aria-label={text.step(at + 1, text.steps.length)} />
      </header>
      {at === 0 && <RaceStep draft={draft} change={change} />}
      {at === 1 && (
        <>
          {preview && <Understood preview={preview} setRuns={setRuns} />}
          {preview && <RaceFound draft={draft} change={change} />}
          <RunsAsked profile={asProfile(draft, units)} take={take} />
        </>
      )}
      {at === 2 && <><LiftingCard draft={draft} change={change} /><AlarmCard draft={draft} change={change} /><HealthCard draft={draft} change={change} /></>}
      {at === 3 && <EquipmentStep draft={draft} change={change} />}
      {at === 4 && <DaysStep draft={draft} change={change} />}
      <Trouble of={attempt} />
      <p class="row">
        {at > 0 && <button type="button" class="button" onClick={() => go(at - 1)}>{words.back}</button>}
        <button class="button main" disabled={attempt.busy || stopped}>{attempt.busy ? text.making : last ? text.finish : text.next}</button>
        {!last && <button type="button" class="button plain" disabled={stopped} onClick={() => go(at + 1)}>{text.skip}</button>}
      </p>
    </form>
  );
}
