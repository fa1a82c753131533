/** The sets of one exercise: those done, the one that is due with its steppers, those to come. */

import { useEffect, useRef } from "preact/hooks";
import { type HeldExercise, type HeldSet, isHeld, nextSet, reserves } from "../gym/held.ts";
import { step } from "../gym/loads.ts";
import type { MakeableLoad } from "../model/answers.ts";
import { loadNumber, loadUnit, type Units } from "../units/measures.ts";
import * as words from "../words/words.ts";
import { Choices } from "./parts.tsx";
import { heldWords } from "./sets.ts";

const text = words.gym;
const HOLD_MS = 450;
const REPEAT_MS = 120;

type Changed = Partial<Pick<HeldSet, "amount" | "loadKg" | "rir">>;

interface RowsProps {
  readonly exercise: HeldExercise;
  readonly loads: readonly MakeableLoad[];
  readonly units: Units;
  /** @param what the set in words */
  readonly log: (index: number, what: string) => void;
  readonly reopen: (index: number) => void;
  readonly change: (index: number, to: Changed) => void;
}

export function SetRows({ exercise, loads, units, log, reopen, change }: RowsProps) {
  const due = nextSet(exercise);
  return (
    <ol class="plain-list sets">
      {exercise.sets.map((set, index) => (
        <li class={`set ${index === due ? "is-due" : set.entry === null ? "" : "is-done"}`} aria-current={index === due ? "step" : undefined}>
          {index === due
            ? <DueSet key={index} set={set} name={setName(exercise, index)} both={exercise.exercise.perSide && set.side === undefined} counts={exercise.exercise.plyometric === "NONE"} loads={loads} units={units} log={() => log(index, `${setName(exercise, index)}, ${heldWords(set, units)}`)} change={(to) => change(index, to)} />
            : <OtherSet set={set} name={setName(exercise, index)} units={units} reopen={() => reopen(index)} />}
        </li>
      ))}
    </ol>
  );
}

/** Work sets are counted by themselves, two sides as one. */
function setName(exercise: HeldExercise, index: number): string {
  const { planned, side } = exercise.sets[index]!;
  if (planned.kind === "WARM_UP") return side === undefined ? text.warmUp : `${text.warmUp} ${text.sides[side]}`;
  const before = exercise.sets.slice(0, index).filter((set) => set.planned.kind === "WORK" && set.side !== "LEFT").length;
  return side === undefined ? `${text.set} ${before + 1}` : `${text.set} ${before + 1} ${text.sides[side]}`;
}

function OtherSet({ set, name, units, reopen }: { readonly set: HeldSet; readonly name: string; readonly units: Units; readonly reopen: () => void }) {
  return (
    <p class="set-line">
      <span>{set.entry === null ? "" : "✓ "}{name}</span>
      <span class="number">{heldWords(set, units)}</span>
      {set.entry !== null && <button class="button plain" aria-label={`${text.undo} ${name}`} onClick={reopen}>{text.undo}</button>}
    </p>
  );
}

interface DueProps {
  readonly set: HeldSet;
  readonly name: string;
  readonly both: boolean;
  /** Whether reps in reserve mean anything here; for jumps they don't. */
  readonly counts: boolean;
  readonly loads: readonly MakeableLoad[];
  readonly units: Units;
  readonly log: () => void;
  readonly change: (to: Changed) => void;
}

function DueSet({ set, name, both, counts, loads, units, log, change }: DueProps) {
  const amountName = isHeld(set) ? text.seconds : text.reps;
  const by = isHeld(set) ? 5 : 1;
  const up = step(loads, set.loadKg, 1);
  const down = step(loads, set.loadKg, -1);
  return (
    <div class="due">
      <h2 id="due">{name}<span class="unseen"> {heldWords(set, units)}</span>{both && <span class="quiet"> {text.side}</span>}</h2>
      <div class="steppers">
        {loads.length > 0 && (
          <Stepper label={text.load} value={set.loadKg === null ? text.chooseLoad : loadNumber(set.loadKg, units)} unit={set.loadKg === null ? "" : loadUnit(units)}
            more={text.loadUp} less={text.loadDown} up={up === null ? null : () => change({ loadKg: up })} down={down === null ? null : () => change({ loadKg: down })} />
        )}
        <Stepper label={amountName} value={String(set.amount)} unit="" more={text.up(amountName.toLowerCase())} less={text.down(amountName.toLowerCase())}
          up={() => change({ amount: set.amount + by })} down={set.amount <= by ? null : () => change({ amount: set.amount - by })} />
      </div>
      {counts && set.planned.kind === "WORK" && (
        <Reserve set={set} change={change} />
      )}
      <button class="button main done" aria-describedby="exercise due" onClick={log}>{text.done}</button>
    </div>
  );
}

/** Six chips, about what was asked for, so that more in the tank than that can be said. */
function Reserve({ set, change }: Pick<DueProps, "set" | "change">) {
  const chips = reserves(set.planned.rir ?? 0);
  const most = chips.at(-1)!;
  return (
    <Choices name="rir" legend={text.rir} value={set.rir === null ? null : String(Math.min(set.rir, most))} choose={(rir) => change({ rir: Number(rir) })}
      options={chips.map((rir) => ({ value: String(rir), label: rir === most ? `${rir}+` : String(rir), say: text.rirLeft(rir, rir === most) }))} />
  );
}

interface StepperProps {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly more: string;
  readonly less: string;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
}

function Stepper({ label, value, unit, more, less, up, down }: StepperProps) {
  return (
    <div class="stepper" role="group" aria-label={label}>
      <StepButton name={less} sign="−" step={down} />
      <p aria-live="polite"><span class="quiet">{label}</span><strong class={/^[\d.]+$/.test(value) ? "number" : "word"}>{value}<small> {unit}</small></strong></p>
      <StepButton name={more} sign="+" step={up} />
    </div>
  );
}

/** A step for a tap, and one after another while it is held down. */
function StepButton({ name, sign, step }: { readonly name: string; readonly sign: string; readonly step: (() => void) | null }) {
  const latest = useRef(step);
  latest.current = step;
  const going = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const held = useRef(false);
  const go = () => {
    held.current = true;
    if (latest.current === null) return;
    latest.current();
    going.current = setTimeout(go, REPEAT_MS);
  };
  const begin = () => {
    held.current = false;
    going.current = setTimeout(go, HOLD_MS);
  };
  const end = () => clearTimeout(going.current);
  useEffect(() => end, []);
  return (
    <button class="button" aria-label={name} disabled={step === null} onPointerDown={begin} onPointerUp={end} onPointerLeave={end}
      onPointerCancel={end} onContextMenu={(event) => event.preventDefault()} onClick={(event) => (held.current && event.detail > 0) || step?.()}>{sign}</button>
  );
}
