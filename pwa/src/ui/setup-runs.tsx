/** The run plan: a file, pasted words or a usual week; then every run with the type that was understood. */

import { useState } from "preact/hooks";
import type { Profile, Reading, RunsPreview } from "../model/answers.ts";
import type { RunType } from "../model/plan.ts";
import { runTypes } from "../words/names.ts";
import * as text from "../words/setup-words.ts";
import { useClient } from "./client.ts";
import { TypeMark } from "./parts.tsx";
import { Failed } from "./remote.tsx";
import { weekdays } from "./setup-draft.ts";

const taps: readonly RunType[] = ["EASY", "LONG", "INTERVALS", "THRESHOLD", "CROSS"];

/** Asks for runs in three ways, and hands over what was understood. */
export function RunsAsked({ profile, take }: { readonly profile: Profile; readonly take: (preview: RunsPreview) => void }) {
  const { server } = useClient();
  const [state, setState] = useState<"idle" | Reading | { readonly problem: unknown }>("idle");
  const [typed, setTyped] = useState("");
  const read = async (asked: Promise<RunsPreview>, of = 1) => {
    setState({ read: 0, of });
    await asked.then((preview) => { take(preview); setState("idle"); }, (problem: unknown) => setState({ problem }));
  };
  const files = (chosen: readonly File[]) => chosen.length > 0 && void read(server.previewFiles(chosen, profile, setState), chosen.length);
  return (
    <>
      <section class="card">
        <label class="field">
          <span>{text.file}</span>
          <input type="file" multiple accept=".ics,.csv,.txt,.json,.zip" onChange={(event) => files([...(event.currentTarget.files ?? [])])} />
          <span class="quiet">{text.fileHint}</span>
        </label>
        {typeof state === "object" && "of" in state && <Busy reading={state} />}
        {typeof state === "object" && "problem" in state && <Failed problem={state.problem} />}
        <label class="field"><span>{text.paste}</span><textarea rows={4} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} /></label>
        <button type="button" class="button" disabled={typed.trim() === ""} onClick={() => void read(server.previewText(typed, profile))}>{text.read}</button>
      </section>
      <Weekly read={(weekly) => void read(server.previewWeekly(weekly, profile))} />
    </>
  );
}

function Busy({ reading: { read, of } }: { readonly reading: Reading }) {
  return (
    <p role="status">
      {of > 1 ? text.readOf(read, of) : text.reading}
      {of > 1 && <progress max={of} value={read} aria-label={text.reading} />}
    </p>
  );
}

/** Each tap on a day gives it the next type; one more after the last takes the run away. */
function Weekly({ read }: { readonly read: (weekly: unknown) => void }) {
  const [types, setTypes] = useState<Readonly<Record<string, RunType>>>({});
  const tap = (day: string) => {
    const next = taps[types[day] === undefined ? 0 : taps.indexOf(types[day]) + 1];
    const { [day]: _, ...others } = types;
    setTypes(next === undefined ? others : { ...others, [day]: next });
  };
  const weekly = () => Object.fromEntries(Object.entries(types).map(([day, type]) => [day, { type: type.toLowerCase() }]));
  return (
    <fieldset class="card choices">
      <legend>{text.weekly}</legend>
      <div class="weekly">
        {weekdays.map((day) => (
          <button type="button" class="button" onClick={() => tap(day)}>
            <span>{text.dayNames[day]}</span>
            {types[day] === undefined ? <span class="quiet">{runTypes.REST.letter}</span> : <TypeMark type={types[day]} />}
          </button>
        ))}
      </div>
      <button type="button" class="button" disabled={Object.keys(types).length === 0} onClick={() => read(weekly())}>{text.read}</button>
    </fieldset>
  );
}
