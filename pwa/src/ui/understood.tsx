/** What was understood of a run plan: the doubtful runs to put right by one tap, then all of them. */

import { useState } from "preact/hooks";
import type { Problem, RunsPreview } from "../model/answers.ts";
import type { Run, RunType } from "../model/plan.ts";
import { shortFullDay } from "../units/days.ts";
import { runTypes } from "../words/names.ts";
import * as text from "../words/setup-words.ts";
import { useClient } from "./client.ts";
import { Choices, TypeMark, runMeasure } from "./parts.tsx";

const correctable = (Object.keys(runTypes) as RunType[]).filter((type) => type !== "REST" && type !== "STRENGTH");
/** How many runs are shown at once; more come when they are asked for. */
const FEW = 30;

interface Props {
  readonly preview: RunsPreview;
  readonly setRuns: (runs: readonly Run[]) => void;
}

export function Understood({ preview, setRuns }: Props) {
  const { runs } = preview;
  const [asked] = useState(() => new Set<string>());
  runs.filter((run) => run.doubtful).forEach((run) => asked.add(run.title));
  const doubtful = [...asked].flatMap((title) => runs.find((run) => run.title === title) ?? []);
  const left = runs.filter((run) => run.doubtful).length;
  const correct = (title: string, type: RunType) => setRuns(runs.map((run) => (run.title === title && asked.has(title) ? right(run, type) : run)));
  const correctOne = (at: number, type: RunType) => setRuns(runs.map((run, index) => (index === at ? right(run, type) : run)));
  return (
    <section class="card" aria-live="polite">
      <h2>{text.understood(runs.length)}</h2>
      <p class={left > 0 ? "notice" : "quiet"}>{left > 0 ? text.doubtful(left) : text.noDoubt}</p>
      {doubtful.map((run) => <Doubtful key={run.title} run={run} alike={runs.filter((one) => one.title === run.title).length} correct={(type) => correct(run.title, type)} />)}
      <AllRuns runs={runs} correct={correctOne} />
      <Remarks title={text.leftOut} lines={preview.problems.map(problemWords)} />
      <Remarks title={text.notes} lines={[...preview.warnings, ...preview.notes]} />
    </section>
  );
}

function right(run: Run, type: RunType): Run {
  return { ...run, type, confidence: 1, doubtful: false };
}

function problemWords({ where, line, message, hint }: Problem): string {
  return `${where}${line > 0 ? `:${line}` : ""} ${message}. ${hint}`;
}

interface DoubtfulProps {
  readonly run: Run;
  readonly alike: number;
  readonly correct: (type: RunType) => void;
}

function Doubtful({ run, alike, correct }: DoubtfulProps) {
  const { units } = useClient();
  const name = `${run.title || runTypes[run.type].name}${alike > 1 ? ` (${alike} ×)` : ""}`;
  const options = correctable.map((type) => ({ value: type, label: `${runTypes[type].name}${run.doubtful && type === run.type ? "?" : ""}` }));
  return (
    <div class={run.doubtful ? "doubt is-doubtful" : "doubt"}>
      <p class="quiet">{shortFullDay(run.date)} · {runMeasure(run, units)}</p>
      <Choices name={`type-${run.title}`} legend={name} options={options} value={run.doubtful ? null : run.type} choose={correct} />
    </div>
  );
}

function AllRuns({ runs, correct }: { readonly runs: readonly Run[]; readonly correct: (at: number, type: RunType) => void }) {
  const { units } = useClient();
  const [count, setCount] = useState(0);
  return (
    <>
      {count > 0 && (
        <ul class="plain-list understood">
          {runs.slice(0, count).map((run, at) => (
            <li class={run.doubtful ? "is-doubtful" : ""}>
              <TypeMark type={run.type} />
              <span class="run-words"><strong>{run.title || runTypes[run.type].name}</strong><span class="quiet">{shortFullDay(run.date)} · {runMeasure(run, units)}</span></span>
              <select aria-label={text.typeOf(run.title, shortFullDay(run.date))} value={run.type} onChange={(event) => correct(at, event.currentTarget.value as RunType)}>
                {correctable.map((type) => <option value={type}>{runTypes[type].name}</option>)}
              </select>
            </li>
          ))}
        </ul>
      )}
      {count < runs.length && <button type="button" class="button" onClick={() => setCount(count === 0 ? Math.min(FEW, runs.length) : runs.length)}>{text.all(runs.length)}</button>}
    </>
  );
}

function Remarks({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return <details><summary>{title} ({lines.length})</summary><ul class="cues">{lines.map((line) => <li>{line}</li>)}</ul></details>;
}
