/** A figure that shows how an exercise moves: twice over, and again when it is tapped. Still where motion is unwelcome. */

import { useState } from "preact/hooks";
import { type Movement, type Pose, movementOf } from "../gym/poses.ts";
import * as words from "../words/words.ts";

const text = words.gym;
const timing = { dur: "2.4s", repeatCount: "2", calcMode: "spline", keyTimes: "0;0.5;1", keySplines: "0.4 0 0.6 1;0.4 0 0.6 1" } as const;

interface FigureProps {
  readonly id: string;
  readonly pattern: string;
  readonly name: string;
}

export function Figure({ id, pattern, name }: FigureProps) {
  const [shown, again] = useState(0);
  const movement = movementOf(id, pattern);
  if (movement === null) return null;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return (
    <button class="figure" aria-label={text.figure(name)} onClick={() => again(shown + 1)}>
      <svg key={`${id} ${shown}`} viewBox="0 -10 100 108" aria-hidden="true">
        <path class="ground" d="M2 94H98" />
        {movement.fixed && <polyline class="ground" points={movement.fixed} />}
        {still ? <Still of={movement} /> : <Moving of={movement} />}
      </svg>
    </button>
  );
}

/** Both poses at once, the first one faint. */
function Still({ of }: { readonly of: Movement }) {
  return <><g class="faint"><Body from={of.from} to={null} load={of.load} /></g><Body from={of.to} to={null} load={of.load} /></>;
}

function Moving({ of }: { readonly of: Movement }) {
  return <Body from={of.from} to={of.to} load={of.load} />;
}

interface BodyProps {
  readonly from: Pose;
  readonly to: Pose | null;
  readonly load: Movement["load"];
}

function Body({ from, to, load }: BodyProps) {
  return (
    <>
      <Limb class="far" from={from.otherLeg} to={to?.otherLeg} />
      <Limb from={from.leg} to={to?.leg} />
      <Limb from={from.torso} to={to?.torso} />
      <Limb from={from.arm} to={to?.arm} />
      <Disc class="head" from={from.head} to={to?.head} radius={7} />
      {load === "HAND" && <Disc class="load" from={last(from.arm)} to={to && last(to.arm)} radius={5} />}
      {load === "SHOULDER" && <Disc class="load" from={first(from.torso)} to={to && first(to.torso)} radius={6} />}
    </>
  );
}

interface PartProps {
  readonly class?: string;
  readonly from: string;
  readonly to: string | null | undefined;
}

function Limb({ from, to, ...rest }: PartProps) {
  return <polyline points={from} {...rest}>{to && <animate attributeName="points" values={`${from};${to};${from}`} {...timing} />}</polyline>;
}

function Disc({ from, to, radius, ...rest }: PartProps & { readonly radius: number }) {
  const [x, y] = from.split(",");
  const [toX, toY] = (to ?? from).split(",");
  return (
    <circle cx={x} cy={y} r={radius} {...rest}>
      {to && <animate attributeName="cx" values={`${x};${toX};${x}`} {...timing} />}
      {to && <animate attributeName="cy" values={`${y};${toY};${y}`} {...timing} />}
    </circle>
  );
}

function first(points: string): string {
  return points.split(" ")[0]!;
}

function last(points: string): string {
  return points.split(" ").at(-1)!;
}
