/** Days without the usual equipment, or without any strength. */

import { useState } from "preact/hooks";
import type { Change } from "../model/change.ts";
import { localDate } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { Choices, Field, chips } from "./parts.tsx";

const text = settings.plan;
type With = keyof typeof text.awayThings;

/** What stands for each choice; a chair and a backpack are always there, and a box is one. */
const equipment: Readonly<Record<With, readonly string[] | null>> = {
  none: null,
  body: [],
  band: ["BAND"],
  gym: ["BAND", "DUMBBELL", "KETTLEBELL", "BARBELL", "RACK", "BENCH", "BOX", "BAR", "TRAPBAR", "MACHINE", "SLIDER", "ROPE"],
};

export function AwayCard({ make }: { readonly make: (change: Change, title: string) => void }) {
  const today = localDate(new Date());
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [has, setHas] = useState<With>("none");
  const keep = (event: Event) => {
    event.preventDefault();
    const owned = equipment[has];
    make({ event: "away", from, to: to === "" ? from : to, ...(owned === null ? {} : { equipment: owned }) }, text.awayKept);
  };
  return (
    <form class="card" onSubmit={keep}>
      <h2>{text.away}</h2>
      <div class="row halves">
        <Field label={text.from} type="date" required min={today} value={from} typed={setFrom} />
        <Field label={text.to} type="date" min={from || today} value={to} typed={setTo} />
      </div>
      <Choices name="away-with" legend={text.awayWith} options={chips(text.awayThings)} value={has} choose={setHas} />
      <p><button class="button">{text.keepAway}</button></p>
    </form>
  );
}
