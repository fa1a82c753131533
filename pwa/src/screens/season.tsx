/** The season as one picture, and the same as a table. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Season } from "../model/answers.ts";
import type { Block } from "../model/plan.ts";
import { href } from "../route/route.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { Head } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { SeasonPicture } from "../ui/season-picture.tsx";
import { addDays, dayAndMonth, fullDay } from "../units/days.ts";
import { distance, minutes } from "../units/measures.ts";
import { focuses, phases } from "../words/names.ts";
import { words } from "../words/words.ts";

const text = words.season;

export function SeasonScreen() {
  const season = useRemote<Season>(paths.season(useAthlete()));
  return (
    <>
      <Head title={words.titles.season} />
      <Show of={season}>{(value) => (value.weeks.length === 0 ? <p>{text.empty}</p> : <Whole season={value} />)}</Show>
    </>
  );
}

function Whole({ season }: { readonly season: Season }) {
  return (
    <>
      <section class="card picture-card">
        <SeasonPicture season={season} />
        <p class="quiet no-print">{text.hint}</p>
      </section>
      <Blocks season={season} />
      <Table season={season} />
    </>
  );
}

function Blocks({ season }: { readonly season: Season }) {
  const now = (span: { readonly start: string; readonly end: string }) => span.start <= season.today && season.today <= span.end;
  const words = (block: Block) => `${dayAndMonth(block.start)} to ${dayAndMonth(block.end)}`;
  return (
    <section class="card">
      <h2>{text.blocks}</h2>
      <ol class="plain-list blocks">
        {season.blocks.map((block, at) => (
          <li class={now(block) ? "is-now" : ""}>
            <span><strong>{at + 1}. {focuses[block.focus]}</strong> <span class="quiet">{phases[season.phases.find((phase) => phase.start <= block.start && block.start <= phase.end)?.kind ?? "OFF_SEASON"]}</span></span>
            <span class="quiet">{words(block)}</span>
          </li>
        ))}
        {season.races.map((race) => (
          <li><span>⚑ <strong>{race.name || text.race}</strong> <span class="quiet">{race.priority}</span></span><span class="quiet">{fullDay(race.date)}</span></li>
        ))}
      </ol>
    </section>
  );
}

function Table({ season }: { readonly season: Season }) {
  const { units } = useClient();
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.table}</summary>
      {open && (
        <div class="scrolls" tabIndex={0} role="region" aria-label={text.table}>
          <table>
            <thead><tr><th scope="col">{text.weekHead}</th><th scope="col">{text.ran}</th><th scope="col">{text.sets}</th><th scope="col">{text.sessions}</th></tr></thead>
            <tbody>
              {season.weeks.map((week) => (
                <tr>
                  <th scope="row"><a href={href({ screen: "week", monday: week.monday })}>{dayAndMonth(week.monday)}</a>{race(season, week.monday)}</th>
                  <td>{minutes(week.runMinutes)}, {distance(week.runKm, units)}</td>
                  <td>{week.hardSetsDone > 0 && `${week.hardSetsDone} / `}{week.hardSets}</td>
                  <td>{week.sessionsDone > 0 && `${week.sessionsDone} / `}{week.sessions}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function race(season: Season, monday: string): string {
  const found = season.races.find((one) => one.date >= monday && one.date <= addDays(monday, 6));
  return found === undefined ? "" : ` ⚑ ${found.name}`;
}
