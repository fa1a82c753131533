/** Strength over time with its range; hard sets done against planned, by week and by pattern; running; records. */

import { paths } from "../api/server.ts";
import type { Progress } from "../model/answers.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { LinePlot } from "../ui/line-plot.tsx";
import { Head } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { runningOf } from "../ui/running.ts";
import { dayAndMonth } from "../units/days.ts";
import { loadNumber, loadRange } from "../units/measures.ts";
import { patterns } from "../words/names.ts";
import { settings } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

const text = settings.progress;
/** Older weeks are on the season's picture. */
const WEEKS = 16;
/** With fewer weeks than this, a line would claim more than is known. */
const FEW = 3;
type Lift = Progress["lifts"][number];

export function ProgressScreen() {
  const progress = useRemote<Progress>(paths.progress(useAthlete()));
  return (
    <>
      <Head title={words.titles.progress} />
      <Show of={progress}>{(value) => <All of={value} />}</Show>
    </>
  );
}

function All({ of }: { readonly of: Progress }) {
  const weeks = of.weeks.slice(-WEEKS);
  const { units } = useClient();
  const running = runningOf(weeks, units);
  const most = Math.max(1, ...weeks.map(running.of));
  return (
    <>
      {of.lifts.length === 0
        ? <p class="card">{text.none} {text.noLifts}</p>
        : <p class="quiet">{text.strength}. {text.range}</p>}
      <div class="columns">{of.lifts.map((lift) => <LiftCard key={lift.exercise} lift={lift} />)}</div>
      <div class="columns">
        <section class="card">
          <h2>{text.weeks}</h2>
          <Bars lines={weeks.map((week) => against(dayAndMonth(week.monday), week))} />
        </section>
        {of.patterns.length > 0 && (
          <section class="card">
            <h2>{text.patterns}</h2>
            <Bars lines={of.patterns.map((one) => against(patterns[one.pattern] ?? one.pattern, one))} />
          </section>
        )}
        <section class="card">
          <h2>{text.running}</h2>
          <Bars lines={weeks.map((week) => ({ name: dayAndMonth(week.monday), value: running.of(week), most, words: running.words(week) }))} />
        </section>
      </div>
      {of.records.length > 0 && (
        <section class="card">
          <h2>{text.records}</h2>
          <ul class="plain-list rows">{of.records.map((record) => <li><span class="quiet">{dayAndMonth(record.date)}</span> {record.words}</li>)}</ul>
        </section>
      )}
    </>
  );
}

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly words: string;
}

function against(name: string, { hardSets, hardSetsDone }: { readonly hardSets: number; readonly hardSetsDone: number }): Bar {
  return { name, value: hardSetsDone, most: Math.max(hardSets, hardSetsDone, 1), words: `${hardSetsDone} / ${hardSets}` };
}

function Bars({ lines }: { readonly lines: readonly Bar[] }) {
  return (
    <ul class="plain-list week-bars">
      {lines.map((line) => (
        <li>
          <span>{line.name}</span>
          <progress max={line.most} value={line.value} aria-label={line.name} />
          <span class="number">{line.words}</span>
        </li>
      ))}
    </ul>
  );
}

function LiftCard({ lift }: { readonly lift: Lift }) {
  const { units } = useClient();
  const shown = (kg: number) => Number(loadNumber(kg, units));
  const last = lift.points.at(-1);
  const name = lift.name ?? lift.exercise;
  const latest = last === undefined ? "" : text.latest(loadRange(last.lowKg, last.highKg, units));
  return (
    <section class="card">
      <h2>{name}</h2>
      <p>{latest}</p>
      {lift.points.length < FEW ? <p class="quiet">{text.few(lift.points.length, FEW)}</p> : <LinePlot points={lift.points.map(({ date, e1rmKg, lowKg, highKg }) => ({ date, value: shown(e1rmKg), low: shown(lowKg), high: shown(highKg) }))} label={`${name}: ${latest}`} />}
    </section>
  );
}
