/** A value over time within its range, drawn to the width it has. */

import { useRef } from "preact/hooks";
import type { IsoDate } from "../model/plan.ts";
import { dayAndMonth } from "../units/days.ts";
import { useWidth } from "./width.ts";

export interface Point {
  readonly date: IsoDate;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const HEIGHT = 210;
const LEFT = 40;
const BOTTOM = 26;
const TOP = 12;

export function LinePlot({ points, label }: { readonly points: readonly Point[]; readonly label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return <div ref={box} class="plot">{width > 0 && points.length > 0 && <Drawing points={points} width={width} label={label} />}</div>;
}

function Drawing({ points, width, label }: { readonly points: readonly Point[]; readonly width: number; readonly label: string }) {
  const times = points.map((point) => Date.parse(point.date));
  const marks = roundMarks(Math.min(...points.map((point) => point.low)), Math.max(...points.map((point) => point.high)));
  const x = between(times[0]!, times.at(-1)!, LEFT, width - 12);
  const y = between(marks[0]!, marks.at(-1)!, HEIGHT - BOTTOM, TOP);
  const path = (value: (point: Point) => number) => points.map((point, at) => `${x(times[at]!).toFixed(1)} ${y(value(point)).toFixed(1)}`);
  const band = [...path((point) => point.high), ...path((point) => point.low).reverse()];
  const days = [0, Math.floor((points.length - 1) / 2), points.length - 1];
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={label}>
      {marks.map((mark) => <><line class="grid" x1={LEFT} x2={width} y1={y(mark)} y2={y(mark)} /><text x={LEFT - 8} y={y(mark) + 4} text-anchor="end">{mark}</text></>)}
      <path class="range" d={`M${band.join("L")}Z`} />
      <path class="line" d={`M${path((point) => point.value).join("L")}`} />
      <circle class="last" cx={x(times.at(-1)!)} cy={y(points.at(-1)!.value)} r="5" />
      {[...new Set(days)].map((at) => (
        <text x={x(times[at]!)} y={HEIGHT - 6} text-anchor={anchor(at, points.length)}>{dayAndMonth(points[at]!.date)}</text>
      ))}
    </svg>
  );
}

/** A day's words stay within the plot: the first begins at its point, the last ends there. */
function anchor(at: number, of: number): "start" | "middle" | "end" {
  if (of === 1) return "middle";
  return at === 0 ? "start" : at === of - 1 ? "end" : "middle";
}

function between(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => (to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));
}

/** Three to six round numbers that hold a range. */
export function roundMarks(low: number, high: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (high - low) / size <= 4) ?? 200;
  const first = Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - first) / step));
  return Array.from({ length: count + 1 }, (_, at) => first + at * step);
}
