/** Strength over time with its range, and hard sets done against planned. */

import { useEffect, useRef } from "preact/hooks";
import type { AlignedData } from "uplot";
import { paths } from "../api/server.ts";
import type { Progress } from "../model/answers.ts";
import { useAthlete, useClient } from "../ui/client.ts";
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
  const last = lift.points.at(-1);
  const name = lift.name ?? lift.exercise;
  const latest = last === undefined ? "" : text.latest(load(last.e1rmKg, units), loadNumber(last.lowKg, units), load(last.highKg, units));
  return (
    <section class="card">
      <h2>{name}</h2>
      <p>{latest}</p>
      <Plot lift={lift} label={`${name}: ${latest}`} />
    </section>
  );
}

/** The plot is drawn by uPlot, which comes only when this screen is opened. */
function Plot({ lift, label }: { readonly lift: Lift; readonly label: string }) {
  const { units } = useClient();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let plot: { destroy(): void } | null = null;
    let gone = false;
    void import("uplot").then(({ default: UPlot }) => {
      if (gone || box.current === null) return;
      plot = new UPlot(options(box.current), data(lift, (kg) => Number(loadNumber(kg, units))), box.current);
    });
    return () => {
      gone = true;
      plot?.destroy();
    };
  }, [lift, units]);
  return <div class="plot" ref={box} role="img" aria-label={label} />;
}

function data(lift: Lift, shown: (kg: number) => number): AlignedData {
  return [
    lift.points.map((point) => Date.parse(point.date) / 1000),
    lift.points.map((point) => shown(point.highKg)),
    lift.points.map((point) => shown(point.lowKg)),
    lift.points.map((point) => shown(point.e1rmKg)),
  ];
}

function options(box: HTMLElement) {
  const colour = (name: string) => getComputedStyle(box).getPropertyValue(name).trim();
  const axis = { stroke: colour("--quiet"), grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false } };
  const thin = { stroke: colour("--edge"), width: 1, points: { show: false } };
  return {
    width: box.clientWidth,
    height: 200,
    legend: { show: false },
    cursor: { show: false },
    axes: [{ ...axis, values: (_: unknown, times: readonly number[]) => times.map((time) => dayAndMonth(new Date(time * 1000).toISOString().slice(0, 10))), space: 70 }, { ...axis, size: 44 }],
    series: [{}, thin, thin, { stroke: colour("--accent"), width: 3, points: { show: false } }],
    bands: [{ series: [1, 2] as [number, number], fill: colour("--tint") }],
  };
}
