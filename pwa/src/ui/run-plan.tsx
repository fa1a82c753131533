/** Another run plan from today on, or more runs beside the one that is there. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Profile, RunsPreview } from "../model/answers.ts";
import type { Run } from "../model/plan.ts";
import { localDate } from "../units/days.ts";
import * as settings from "../words/settings-words.ts";
import { useAttempt, Trouble } from "./attempt.tsx";
import { useAthlete, useClient } from "./client.ts";
import { RunsAsked } from "./setup-runs.tsx";
import { Understood } from "./understood.tsx";

const text = settings.plan;

export function RunPlanCard({ profile }: { readonly profile: Profile }) {
  const { server, seen, news } = useClient();
  const athlete = useAthlete();
  const [preview, setPreview] = useState<RunsPreview | null>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  const attempt = useAttempt();
  const send = async (runs: readonly Run[]) => {
    const answer = await server.replaceRuns(athlete, runs, crypto.randomUUID());
    setLines([...(answer.changes ?? []), ...answer.because]);
    setPreview(null);
    news.tell();
  };
  const add = async (more: readonly Run[]) => {
    const { runs } = await seen.fresh<{ readonly runs: readonly Run[] }>(paths.plan(athlete));
    const ahead = runs.filter((run) => run.date >= localDate(new Date()));
    await send([...ahead, ...more].sort((a, b) => `${a.date}${a.slot}`.localeCompare(`${b.date}${b.slot}`)));
  };
  return (
    <section class="narrow">
      <h2>{text.runs}</h2>
      <p class="quiet">{text.runsHint}</p>
      <RunsAsked profile={profile} take={setPreview} />
      {preview && <Understood preview={preview} setRuns={(runs) => setPreview({ ...preview, runs })} />}
      {preview && (
        <p class="row">
          <button class="button main" disabled={attempt.busy} onClick={() => void attempt.run(() => send(preview.runs))}>{text.replace}</button>
          <button class="button" disabled={attempt.busy} onClick={() => void attempt.run(() => add(preview.runs))}>{text.add}</button>
        </p>
      )}
      <Trouble of={attempt} />
      {lines.length > 0 && <div class="notice good" role="status"><strong>{text.replaced}</strong>{lines.map((line) => <p>{line}</p>)}</div>}
    </section>
  );
}
