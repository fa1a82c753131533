/** Strength over time with its range, and hard sets done against planned. */

import { paths } from "../api/server.ts";
import type { Progress } from "../model/answers.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { LinePlot } from "../ui/line-plot.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { dayAndMonth } from "../units/days.ts";
import { load, loadNumber } from "../units/measures.ts";
import { words } from "../words/words.ts";

const text = words.progress;
type Lift = Progress["lifts"][number];

export function ProgressScreen() {
  const progress = useRemote<Progress>(paths.progress(useAthlete()));
  return (
    <>
      <header class="head"><h1>{text.title}</h1></header>
      <Show of={progress}>{(value) => (value.lifts.length === 0 ? <p>{text.none}</p> : <All of={value} />)}</Show>
    </>
  );
}

function All({ of }: { readonly of: Progress }) {
  return (
    <>
      <p class="quiet">{text.strength}. {text.range}</p>
      <div class="columns">{of.lifts.map((lift) => <LiftCard lift={lift} />)}</div>
      <section class="card">
        <h2>{text.weeks}</h2>
        <ul class="plain-list week-bars">
          {of.weeks.map((week) => (
            <li>
              <span>{dayAndMonth(week.monday)}</span>
              <progress max={Math.max(week.hardSets, week.hardSetsDone, 1)} value={week.hardSetsDone} aria-label={dayAndMonth(week.monday)} />
              <span class="number">{week.hardSetsDone} / {week.hardSets}</span>
            </li>
          ))}
        </ul>
      </section>
      {of.records.length > 0 && (
        <section class="card">
          <h2>{text.records}</h2>
          <ul class="plain-list">{of.records.map((record) => <li>{dayAndMonth(record.date)}: {record.words}</li>)}</ul>
        </section>
      )}
    </>
  );
}

function LiftCard({ lift }: { readonly lift: Lift }) {
  const { units } = useClient();
  const shown = (kg: number) => Number(loadNumber(kg, units));
  const last = lift.points.at(-1);
  const name = lift.name ?? lift.exercise;
  const latest = last === undefined ? "" : text.latest(load(last.e1rmKg, units), loadNumber(last.lowKg, units), load(last.highKg, units));
  return (
    <section class="card">
      <h2>{name}</h2>
      <p>{latest}</p>
      <LinePlot points={lift.points.map(({ date, e1rmKg, lowKg, highKg }) => ({ date, value: shown(e1rmKg), low: shown(lowKg), high: shown(highKg) }))} label={`${name}: ${latest}`} />
    </section>
  );
}
