/** The races that are ahead: moved, dropped, added. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Season } from "../model/answers.ts";
import type { Change } from "../model/change.ts";
import type { Race } from "../model/plan.ts";
import { fullDay } from "../units/days.ts";
import { distance, distanceUnit, fromDistanceNumber } from "../units/measures.ts";
import { settings } from "../words/settings-words.ts";
import { setup } from "../words/setup-words.ts";
import { words } from "../words/words.ts";
import { Sure } from "./attempt.tsx";
import { useAthlete, useClient } from "./client.ts";
import { Choices, Field, chips } from "./parts.tsx";
import { Show, useRemote } from "./remote.tsx";
import { numberIn } from "./setup-draft.ts";

const text = settings.plan;
type Make = (change: Change, title: string) => void;

export function RacesCard({ make }: { readonly make: Make }) {
  const season = useRemote<Season>(paths.season(useAthlete()));
  return (
    <section class="card">
      <h2>{text.races}</h2>
      <Show of={season}>
        {({ races, today }) => races.filter((race) => race.date >= today).map((race) => <RaceRow key={`${race.date}${race.name}`} race={race} today={today} make={make} />)}
      </Show>
      <NewRace make={make} />
    </section>
  );
}

function RaceRow({ race, today, make }: { readonly race: Race; readonly today: string; readonly make: Make }) {
  const { units } = useClient();
  const [to, setTo] = useState<string | null>(null);
  const name = race.name || words.race;
  const move = () => {
    make({ event: "race-moved", from: race.date, to: to ?? race.date }, text.raceChanged);
    setTo(null);
  };
  return (
    <div class="entry">
      <p><strong>{name}</strong> <span class="quiet">{fullDay(race.date)} · {distance(race.distanceKm, units)} · {race.priority}</span></p>
      {to === null ? (
        <p class="row">
          <button type="button" class="button" onClick={() => setTo(race.date)}>{text.move}</button>
          <Sure sure={text.dropSure(name)} act={() => make({ event: "race-dropped", day: race.date }, text.raceChanged)}>{text.drop}</Sure>
        </p>
      ) : (
        <form class="row" onSubmit={(event) => { event.preventDefault(); move(); }}>
          <Field label={text.moveTo(name)} type="date" required min={today} value={to} typed={setTo} />
          <button class="button">{text.move}</button>
          <button type="button" class="button plain" onClick={() => setTo(null)}>{words.cancel}</button>
        </form>
      )}
    </div>
  );
}

const kilometres: Readonly<Record<string, number>> = { "5k": 5, "10k": 10, half: 21.0975, marathon: 42.195 };

function NewRace({ make }: { readonly make: Make }) {
  const { units } = useClient();
  const [day, setDay] = useState("");
  const [name, setName] = useState("");
  const [length, setLength] = useState<keyof typeof setup.distances>("10k");
  const [other, setOther] = useState("");
  const [priority, setPriority] = useState<Race["priority"]>("B");
  const add = (event: Event) => {
    event.preventDefault();
    make({ event: "race-added", day, distanceKm: kilometres[length] ?? fromDistanceNumber(numberIn(other) ?? 0, units), priority, name }, text.raceChanged);
  };
  return (
    <details>
      <summary>{text.addRace}</summary>
      <form class="narrow" onSubmit={add}>
        <Field label={setup.raceDate} type="date" required value={day} typed={setDay} />
        <Field label={setup.raceName} value={name} maxLength={200} typed={setName} />
        <Choices name="new-distance" legend={setup.distance} options={chips(setup.distances)} value={length} choose={setLength} />
        {length === "other" && <Field label={setup.otherDistance(distanceUnit(units))} inputMode="decimal" required value={other} typed={setOther} />}
        <Choices name="priority" legend={text.priority} options={chips(text.priorities)} value={priority} choose={setPriority} />
        <p><button class="button">{text.addRace}</button></p>
      </form>
    </details>
  );
}
