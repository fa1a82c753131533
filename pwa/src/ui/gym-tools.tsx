/** What else can be done with an exercise: swap it, see its plates, note something, add or drop a set. */

import { useState } from "preact/hooks";
import { type Held, addSet, canPartSides, current, dropSet, loadsOf, nextSet, sidesApart, swap } from "../gym/held.ts";
import { onTheBar } from "../gym/loads.ts";
import type { MakeableLoad } from "../model/answers.ts";
import { load, loadNumber, loadUnit, type Units } from "../units/measures.ts";
import * as words from "../words/words.ts";
import { Sheet } from "./parts.tsx";
import { dose } from "./sets.ts";

const text = words.gym;

interface ToolsProps {
  readonly held: Held;
  readonly units: Units;
  readonly change: (to: (held: Held) => Held) => void;
  readonly note: (words: string) => void;
}

export function GymTools({ held, units, change, note }: ToolsProps) {
  const [open, setOpen] = useState<"swap" | "plates" | "note" | null>(null);
  const close = () => setOpen(null);
  const exercise = current(held);
  const due = exercise.sets[nextSet(exercise)];
  const bar = onTheBar(loadsOf(held), due?.loadKg ?? null);
  const untouched = exercise.sets.every((set) => set.entry === null);
  return (
    <>
      <div class="tools">
        {untouched && <button class="button" onClick={() => setOpen("swap")}>{text.swap}</button>}
        {bar && <button class="button" onClick={() => setOpen("plates")}>{text.plates}</button>}
        <button class="button" onClick={() => setOpen("note")}>{text.note}{exercise.note && " ✎"}</button>
        {canPartSides(exercise) && <button class="button" onClick={() => change(sidesApart)}>{text.sidesApart}</button>}
      </div>
      <div class="tools">
        <button class="button" onClick={() => change(addSet)}>{text.add}</button>
        {due && exercise.sets.length > 1 && <button class="button" onClick={() => change(dropSet)}>{text.drop}</button>}
      </div>
      {open === "swap" && <SwapSheet held={held} units={units} change={change} close={close} />}
      {open === "plates" && bar && <PlatesSheet bar={bar} units={units} close={close} />}
      {open === "note" && <NoteSheet before={exercise.note} keep={note} close={close} />}
    </>
  );
}

function SwapSheet({ held, units, change, close }: Omit<ToolsProps, "note"> & { readonly close: () => void }) {
  const standIns = held.carried.swaps[current(held).exercise.id] ?? [];
  return (
    <Sheet title={text.swapTitle} close={close}>
      {standIns.length === 0 && <p>{text.swapNone}</p>}
      {standIns.map((standIn) => (
        <button class="place" onClick={() => { change((one) => swap(one, standIn)); close(); }}>
          <span>{standIn.name}</span><span class="quiet">{dose(standIn, units)}</span>
        </button>
      ))}
    </Sheet>
  );
}

/** One end of the bar with its plates, the largest inside. */
function PlatesSheet({ bar, units, close }: { readonly bar: MakeableLoad; readonly units: Units; readonly close: () => void }) {
  const side = bar.side ?? [];
  const heaviest = Math.max(...side, 1);
  return (
    <Sheet title={text.platesTitle(load(bar.kg, units))} close={close}>
      <svg class="plates" viewBox="0 0 320 140" aria-hidden="true">
        <rect class="bar-metal" x="0" y="64" width="320" height="12" rx="4" />
        <rect class="bar-metal" x="44" y="54" width="10" height="32" rx="3" />
        {side.map((plate, at) => {
          const tall = 44 + 86 * Math.sqrt(plate / heaviest);
          return <g><rect class="plate" x={58 + at * 38} y={70 - tall / 2} width="34" height={tall} rx="6" /><text x={75 + at * 38} y="75" text-anchor="middle">{loadNumber(plate, units)}</text></g>;
        })}
      </svg>
      <p class="plates-words">{side.length === 0 ? text.barOnly : `${side.map((plate) => loadNumber(plate, units)).join(" + ")} ${loadUnit(units)} ${text.perSide}`}</p>
      {bar.barKg !== undefined && <p class="quiet">{text.bar(load(bar.barKg, units))}</p>}
    </Sheet>
  );
}

function NoteSheet({ before, keep, close }: { readonly before: string; readonly keep: (words: string) => void; readonly close: () => void }) {
  const [words, setWords] = useState(before);
  const done = () => {
    if (words.trim() !== before && words.trim() !== "") keep(words.trim());
    close();
  };
  return (
    <Sheet title={text.note} close={close}>
      <label class="field"><span>{text.noteHint}</span><textarea rows={3} value={words} onInput={(event) => setWords(event.currentTarget.value)} /></label>
      <button class="button main" onClick={done}>{text.keepNote}</button>
    </Sheet>
  );
}
