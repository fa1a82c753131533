/** What happened to the plan, with the way back and forth. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { History } from "../model/answers.ts";
import { useAthlete } from "../ui/client.ts";
import { OutcomeNotice, useChanging } from "../ui/move.tsx";
import { Head } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { shortFullDay } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

const text = settings.history;

export function HistoryScreen() {
  const changing = useChanging();
  return (
    <div class="narrow">
      <Head title={words.titles.history} />
      <p class="row">
        <button class="button" disabled={changing.busy} onClick={() => void changing.undo()}>↶ {text.undo}</button>
        <button class="button" disabled={changing.busy} onClick={() => void changing.redo()}>↷ {text.redo}</button>
      </p>
      <section class="card"><Events before={null} /></section>
      <OutcomeNotice of={changing} />
    </div>
  );
}

function Events({ before }: { readonly before: number | null }) {
  const history = useRemote<History>(paths.history(useAthlete(), before));
  const [more, setMore] = useState(false);
  return (
    <Show of={history}>
      {({ events, next }) => (
        <>
          {before === null && events.length === 0 && <p class="quiet">{text.none}</p>}
          <ol class="plain-list rows">
            {events.map((event) => (
              <li class={event.stands ? "" : "is-undone"}><span class="quiet">{shortFullDay(event.date)}</span> <span>{event.words}{!event.stands && <em>, {text.undone}</em>}</span></li>
            ))}
          </ol>
          {next !== null && (more ? <Events before={next} /> : <button class="button" onClick={() => setMore(true)}>{text.older}</button>)}
        </>
      )}
    </Show>
  );
}
