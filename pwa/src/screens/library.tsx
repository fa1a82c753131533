/** Exercises by pattern, level and equipment, with their cues and neighbours. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Library, LibraryExercise } from "../model/answers.ts";
import { Field, Head } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { patterns } from "../words/names.ts";
import { settings } from "../words/settings-words.ts";
import { setup } from "../words/setup-words.ts";
import { words } from "../words/words.ts";

const text = settings.library;
const nothing = { search: "", pattern: "", equipment: "", level: "" };

export function LibraryScreen() {
  const library = useRemote<Library>(paths.library());
  return (
    <>
      <Head title={words.titles.library} />
      <Show of={library}>{(library) => <Shelf exercises={library.exercises} />}</Show>
    </>
  );
}

function Shelf({ exercises }: { readonly exercises: readonly LibraryExercise[] }) {
  const [wanted, setWanted] = useState(nothing);
  const nameOf = (id: string | null) => exercises.find((one) => one.id === id)?.name;
  const found = exercises.filter((one) => suits(one, wanted));
  const want = (field: keyof typeof nothing) => (value: string) => setWanted({ ...wanted, [field]: value });
  return (
    <>
      <div class="row halves">
        <Field label={text.search} type="search" value={wanted.search} typed={want("search")} />
        <Select label={text.pattern} options={patterns} value={wanted.pattern} choose={want("pattern")} />
        <Select label={text.equipment} options={{ none: text.nothing, ...setup.things }} value={wanted.equipment} choose={want("equipment")} />
        <Select label={text.levelName} options={{ 1: text.level(1), 2: text.level(2), 3: text.level(3) }} value={wanted.level} choose={want("level")} />
      </div>
      <p class="quiet" role="status">{text.count(found.length)}</p>
      <ul class="plain-list">
        {found.map((one) => (
          <li key={one.id}>
            <details class="card">
              <summary><strong>{one.name}</strong> <span class="quiet">{patterns[one.pattern]} · {text.level(one.level)}</span></summary>
              <ul class="cues">{one.cues.map((cue) => <li>{cue}</li>)}</ul>
              <p>{one.running}</p>
              <p class="quiet">{[nameOf(one.regress) && `${text.easier}: ${nameOf(one.regress)}`, nameOf(one.progress) && `${text.harder}: ${nameOf(one.progress)}`].filter(Boolean).join(" · ")}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function suits(one: LibraryExercise, { search, pattern, equipment, level }: typeof nothing): boolean {
  return (pattern === "" || one.pattern === pattern)
    && (level === "" || one.level === Number(level))
    && (equipment === "" || (equipment === "none" ? one.equipment.length === 0 : one.equipment.includes(equipment.toUpperCase())))
    && one.name.toLowerCase().includes(search.trim().toLowerCase());
}

function Select({ label, options, value, choose }: { readonly label: string; readonly options: Readonly<Record<string, string>>; readonly value: string; readonly choose: (value: string) => void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{text.all}</option>
        {Object.entries(options).map(([id, name]) => <option value={id}>{name}</option>)}
      </select>
    </label>
  );
}
