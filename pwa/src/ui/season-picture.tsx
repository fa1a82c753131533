/** Bands of phases and blocks, flags of races, bars of each week, and today's line. */

import { useRef } from "preact/hooks";
import type { Season, SeasonWeek } from "../model/answers.ts";
import type { Span } from "../model/plan.ts";
import { href } from "../route/route.ts";
import { addDays, dayAndMonth, daysBetween, month } from "../units/days.ts";
import { focuses, phases } from "../words/names.ts";
import { words } from "../words/words.ts";
import { useClient } from "./client.ts";
import { runningOf } from "./running.ts";
import { useWidth } from "./width.ts";

const text = words.season;
/** Heights from above: flags, phases, blocks, running, hard sets, months and years. */
const rows = { flags: 30, phases: 26, blocks: 30, running: 110, sets: 84, months: 40 };
const tops = {
  phases: rows.flags + 4,
  blocks: rows.flags + rows.phases + 8,
  running: rows.flags + rows.phases + rows.blocks + 34,
  sets: rows.flags + rows.phases + rows.blocks + rows.running + 62,
};
const HEIGHT = tops.sets + rows.sets + rows.months;

export function SeasonPicture({ season }: { readonly season: Season }) {
  const { units } = useClient();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const start = season.weeks[0]?.monday ?? season.season.start;
  const days = season.weeks.length * 7;
  const running = runningOf(season.weeks, units);
  const x = (date: string) => (daysBetween(start, date) / days) * width;
  return (
    <div ref={box} class="picture">
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="group" aria-label={text.picture}>
          {season.phases.map((phase) => <Band span={phase} x={x} top={tops.phases} height={rows.phases} name={phases[phase.kind]} mark={phases[phase.kind].charAt(0)} style={`phase-${phase.kind}`} />)}
          {season.blocks.map((block, at) => <Band span={block} x={x} top={tops.blocks} height={rows.blocks} name={focuses[block.focus]} mark={String(at + 1)} style={`focus-${block.focus}`} />)}
          <Bars weeks={season.weeks} width={width} top={tops.running} height={rows.running} name={running.name} planned={running.of} done={() => 0} />
          <Bars weeks={season.weeks} width={width} top={tops.sets} height={rows.sets} name={text.sets} planned={(week) => week.hardSets} done={(week) => week.hardSetsDone} />
          <Months season={season} x={x} />
          {season.races.map((race) => <Flag x={x(race.date)} width={width} name={race.name} priority={race.priority} crowded={season.races.some((other) => other !== race && Math.abs(x(other.date) - x(race.date)) < LABELS)} />)}
          <path class="today-mark" d={`M${x(season.today) - 6} ${rows.flags - 8}h12l-6 10z`} />
          <line class="today-line" x1={x(season.today)} x2={x(season.today)} y1={tops.running} y2={HEIGHT - rows.months} />
          <text class="strong" x={Math.min(x(season.today) + 9, width - 38)} y={rows.flags + 1}>{text.today}</text>
          <Doors season={season} width={width} />
        </svg>
      )}
    </div>
  );
}

interface BandProps {
  readonly span: Span;
  readonly x: (date: string) => number;
  readonly top: number;
  readonly height: number;
  readonly name: string;
  readonly mark: string;
  readonly style: string;
}

/** A band says its name where there is room for it, and has its mark where there is little. */
function Band({ span, x, top, height, name, mark, style }: BandProps) {
  const left = x(span.start);
  const width = x(addDays(span.end, 1)) - left;
  const label = width > name.length * 7.6 + 10 ? name : width > mark.length * 7.6 + 8 ? mark : "";
  return (
    <g>
      <title>{`${name}, ${dayAndMonth(span.start)} to ${dayAndMonth(span.end)}`}</title>
      <rect class={`band ${style}`} x={left + 1} y={top} width={Math.max(0, width - 2)} height={height} rx="5" />
      <text x={left + (label === mark ? width / 2 : 7)} y={top + height / 2 + 4.5} text-anchor={label === mark ? "middle" : "start"}>{label}</text>
    </g>
  );
}

interface BarsProps {
  readonly weeks: readonly SeasonWeek[];
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly name: string;
  readonly planned: (week: SeasonWeek) => number;
  readonly done: (week: SeasonWeek) => number;
}

/** What is planned as an outline, what was done filled into it. */
function Bars({ weeks, width, top, height, name, planned, done }: BarsProps) {
  const most = Math.max(1, ...weeks.map(planned), ...weeks.map(done));
  const each = width / weeks.length;
  const bar = (value: number, at: number, style: string) => {
    const tall = (value / most) * height;
    return tall === 0 ? null : <rect class={style} x={at * each + 1.5} width={Math.max(1, each - 3)} y={top + height - tall} height={tall} rx="2" />;
  };
  return (
    <g>
      <text class="quiet-text" x="1" y={top - 8}>{name}, {most} at most</text>
      <line class="base-line" x1="0" x2={width} y1={top + height + 0.5} y2={top + height + 0.5} />
      {weeks.map((week, at) => <>{bar(planned(week), at, week.deload ? "bar is-light" : "bar")}{bar(done(week), at, "bar is-done")}</>)}
    </g>
  );
}

/** Two flags nearer than this have no room for both their names. */
const LABELS = 440;

function Flag({ x, width, name, priority, crowded }: { readonly x: number; readonly width: number; readonly name: string; readonly priority: string; readonly crowded: boolean }) {
  const right = x > width * 0.6;
  const short = name.length > 26 ? `${name.slice(0, 25)}…` : name;
  const label = width < 600 || (crowded && name.length > 26) ? priority : `${priority} · ${short}`;
  return (
    <g>
      <title>{name}</title>
      <line class="flag-pole" x1={x} x2={x} y1="2" y2={HEIGHT - rows.months} />
      <path class="flag" d={right ? `M${x} 2l-14 6 14 6z` : `M${x} 2l14 6-14 6z`} />
      <text class="strong" x={right ? x - 18 : x + 18} y="13" text-anchor={right ? "end" : "start"}>{label}</text>
    </g>
  );
}

/** A month's short name takes so many pixels, a year a few more. */
const MONTH = 34;

/** Every month where there is room, else every second, third or sixth of the year; and each year where it begins. */
function Months({ season, x }: { readonly season: Season; readonly x: (date: string) => number }) {
  const mondays = season.weeks.map((week) => week.monday);
  const end = x(addDays(mondays.at(-1)!, 7));
  const begins = (length: number) => mondays.filter((monday, at) => monday.slice(0, length) !== mondays[at - 1]?.slice(0, length));
  const step = [1, 2, 3].find((months) => (end / mondays.length) * months * 4.3 > MONTH) ?? 6;
  const named = begins("2027-01".length).filter((monday) => (Number(monday.slice(5, 7)) - 1) % step === 0 && end - x(monday) > MONTH);
  const apart = named.filter((monday, at) => named[at + 1] === undefined || x(named[at + 1]!) - x(monday) > MONTH);
  const years = begins("2027".length).filter((monday, at, all) => end - x(monday) > MONTH && (all[at + 1] === undefined || x(all[at + 1]!) - x(monday) > MONTH));
  return (
    <>
      {apart.map((monday) => <text class="quiet-text" x={x(monday) + 2} y={HEIGHT - 23}>{month(monday)}</text>)}
      {years.map((monday) => <text class="strong" x={x(monday) + 2} y={HEIGHT - 5}>{monday.slice(0, 4)}</text>)}
    </>
  );
}

/** Over each week an invisible door to it; by keyboard they are walked as links. */
function Doors({ season, width }: { readonly season: Season; readonly width: number }) {
  const each = width / season.weeks.length;
  return (
    <>
      {season.weeks.map((week, at) => (
        <a href={href({ screen: "week", monday: week.monday })} aria-label={text.open(dayAndMonth(week.monday))}>
          <rect class="door" x={at * each} y={tops.phases} width={each} height={HEIGHT - tops.phases - rows.months} />
        </a>
      ))}
    </>
  );
}
