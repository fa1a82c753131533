/** Exercises by pattern, with their cues and neighbours. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Library, LibraryExercise } from "../model/answers.ts";
import { Field } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { patterns } from "../words/names.ts";
import { words } from "../words/words.ts";

const text = words.library;

export function LibraryScreen() {
  const library = useRemote<Library>(paths.library());
  return (
    <>
      <header class="head"><h1>{text.title}</h1></header>
      <Show of={library}>{(library) => <Shelf exercises={library.exercises} />}</Show>
    </>
  );
}

function Shelf({ exercises }: { readonly exercises: readonly LibraryExercise[] }) {
  const [search, setSearch] = useState("");
  const [pattern, setPattern] = useState("");
  const nameOf = (id: string | null) => exercises.find((one) => one.id === id)?.name;
  const found = exercises.filter((one) => (pattern === "" || one.pattern === pattern) && one.name.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <div class="row halves">
        <Field label={text.search} type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        <label class="field">
          <span>{text.pattern}</span>
          <select value={pattern} onChange={(event) => setPattern(event.currentTarget.value)}>
            <option value="">{text.all}</option>
            {Object.entries(patterns).map(([id, name]) => <option value={id}>{name}</option>)}
          </select>
        </label>
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
