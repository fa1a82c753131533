/** The run plan: a file, pasted words or a usual week; then every run with the type that was understood. */

import { useState } from "preact/hooks";
import type { Problem, RunsPreview } from "../model/answers.ts";
import type { Run, RunType } from "../model/plan.ts";
import { shortFullDay } from "../units/days.ts";
import { runTypes } from "../words/names.ts";
import { words } from "../words/words.ts";
import { useClient } from "./client.ts";
import { TypeMark, runMeasure } from "./parts.tsx";
import { Failed } from "./remote.tsx";
import { type Draft, asProfile, weekdays } from "./setup-draft.ts";

const text = words.setup;
const taps: readonly RunType[] = ["EASY", "LONG", "INTERVALS", "THRESHOLD", "CROSS"];
const correctable = (Object.keys(runTypes) as RunType[]).filter((type) => type !== "REST" && type !== "STRENGTH");

interface RunsProps {
  readonly draft: Draft;
  readonly runs: readonly Run[];
  readonly setRuns: (runs: readonly Run[]) => void;
}

export function RunsStep({ draft, runs, setRuns }: RunsProps) {
  const { server } = useClient();
  const [state, setState] = useState<"idle" | "reading" | { readonly problem: unknown }>("idle");
  const [unread, setUnread] = useState<readonly Problem[]>([]);
  const [typed, setTyped] = useState("");
  const read = async (asked: Promise<RunsPreview>) => {
    setState("reading");
    await asked.then((preview) => { setRuns(preview.runs); setUnread(preview.problems); setState("idle"); }, (problem: unknown) => setState({ problem }));
  };
  const profile = asProfile(draft);
  return (
    <>
      <section class="card">
        <label class="field">
          <span>{text.file}</span>
          <input type="file" multiple accept=".ics,.csv,.txt,.json,.zip" onChange={(event) => void read(server.previewFiles([...(event.currentTarget.files ?? [])], profile))} />
          <span class="quiet">{text.fileHint}</span>
        </label>
        <label class="field"><span>{text.paste}</span><textarea rows={4} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} /></label>
        <button type="button" class="button" disabled={typed.trim() === ""} onClick={() => void read(server.previewText(typed, profile))}>{text.read}</button>
      </section>
      <Weekly read={(weekly) => void read(server.previewWeekly(weekly, profile))} />
      {state === "reading" && <p role="status">{text.reading}</p>}
      {typeof state === "object" && <Failed problem={state.problem} />}
      {unread.length > 0 && <div class="notice bad" role="alert">{unread.map((one) => <p>{one.message}; {one.hint}</p>)}</div>}
      {runs.length > 0 && <Understood runs={runs} setRuns={setRuns} />}
    </>
  );
}

/** Each tap on a day gives it the next type; one more after the last takes the run away. */
function Weekly({ read }: { readonly read: (weekly: unknown) => void }) {
  const [types, setTypes] = useState<Readonly<Record<string, RunType>>>({});
  const tap = (day: string) => {
    const next = taps[types[day] === undefined ? 0 : taps.indexOf(types[day]) + 1];
    const { [day]: _, ...others } = types;
    setTypes(next === undefined ? others : { ...others, [day]: next });
  };
  const weekly = () => Object.fromEntries(Object.entries(types).map(([day, type]) => [day, { type: type.toLowerCase() }]));
  return (
    <fieldset class="card choices">
      <legend>{text.weekly}</legend>
      <div class="weekly">
        {weekdays.map((day) => (
          <button type="button" class="button" onClick={() => tap(day)}>
            <span>{text.dayNames[day]}</span>
            {types[day] === undefined ? <span class="quiet">{runTypes.REST.letter}</span> : <TypeMark type={types[day]} />}
          </button>
        ))}
      </div>
      <button type="button" class="button" disabled={Object.keys(types).length === 0} onClick={() => read(weekly())}>{text.read}</button>
    </fieldset>
  );
}

function Understood({ runs, setRuns }: Omit<RunsProps, "draft">) {
  const { units } = useClient();
  const doubtful = runs.filter((run) => run.doubtful).length;
  const correct = (at: number, type: RunType) => setRuns(runs.map((run, index) => (index === at ? { ...run, type, confidence: 1, doubtful: false } : run)));
  return (
    <section class="card" aria-live="polite">
      <h2>{text.understood(runs.length)}</h2>
      {doubtful > 0 && <p class="notice">{text.doubtful(doubtful)}</p>}
      <ul class="plain-list understood">
        {runs.map((run, at) => (
          <li class={run.doubtful ? "is-doubtful" : ""}>
            <TypeMark type={run.type} />
            <span class="run-words"><strong>{run.title || runTypes[run.type].name}</strong><span class="quiet">{shortFullDay(run.date)} · {runMeasure(run, units)}</span></span>
            <select aria-label={text.typeOf(run.title, shortFullDay(run.date))} value={run.type} onChange={(event) => correct(at, event.currentTarget.value as RunType)}>
              {correctable.map((type) => <option value={type}>{runTypes[type].name}{run.doubtful && type === run.type ? "?" : ""}</option>)}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
