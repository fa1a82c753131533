/** Units, look, the calendar's address, what happened, the athlete's data, and the way out. */

import { useEffect, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { HistoryEvent } from "../model/answers.ts";
import { href } from "../route/route.ts";
import { setting } from "../store/database.ts";
import { useAthlete, useClient, useMail } from "../ui/client.ts";
import { Choices } from "../ui/parts.tsx";
import { Show, problemText, useRemote } from "../ui/remote.tsx";
import { shortFullDay } from "../units/days.ts";
import { words } from "../words/words.ts";

const text = words.settings;

export function SettingsScreen() {
  const { units, setUnits } = useClient();
  const athlete = useAthlete();
  return (
    <div class="narrow">
      <header class="head"><h1>{text.title}</h1></header>
      <section class="card">
        <Choices name="units" legend={text.units} value={units} choose={setUnits} options={[{ value: "metric", label: text.metric }, { value: "imperial", label: text.imperial }]} />
        <Theme />
      </section>
      <Feed />
      <section class="card">
        <h2>{text.data}</h2>
        <p class="row">
          <a class="button" href={`api/v1/athletes/${athlete}/export`} download>{text.export}</a>
          <a class="button" href={href({ screen: "setup" })}>{text.setup}</a>
        </p>
      </section>
      <History />
      <SignOut />
    </div>
  );
}

function Theme() {
  const { database } = useClient();
  const [theme, setTheme] = useState("system");
  useEffect(() => void setting(database, "theme", "system").then(setTheme), []);
  const choose = (chosen: string) => {
    setTheme(chosen);
    void database.put("settings", chosen, "theme");
    if (chosen === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = chosen;
  };
  return <Choices name="theme" legend={text.theme} value={theme} choose={choose} options={Object.entries(text.themes).map(([value, label]) => ({ value, label }))} />;
}

function Feed() {
  const { server } = useClient();
  const athlete = useAthlete();
  const [made, setMade] = useState<string | null>(null);
  const make = () => server.makeFeed(athlete, "all").then(({ url }) => setMade(url), (problem: unknown) => setMade(problemText(problem)));
  return (
    <section class="card">
      <h2>{text.feed}</h2>
      <p class="quiet">{text.feedHint}</p>
      {made === null ? <button class="button" onClick={() => void make()}>{text.makeFeed}</button> : <p class="secret" role="status">{made}</p>}
    </section>
  );
}

function History() {
  const history = useRemote<{ readonly events: readonly HistoryEvent[] }>(paths.history(useAthlete()));
  return (
    <section class="card">
      <h2>{text.history}</h2>
      <Show of={history}>
        {({ events }) => events.length === 0 ? <p class="quiet">{text.noHistory}</p> : (
          <ul class="plain-list">{events.map((event) => <li>{shortFullDay(event.date)}: {event.words}{!event.stands && `, ${text.undone}`}</li>)}</ul>
        )}
      </Show>
    </section>
  );
}

function SignOut() {
  const { server, seen } = useClient();
  const { waiting } = useMail();
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async () => {
    if (waiting.length > 0) return setProblem(text.unsent);
    await server.signOut().then(() => seen.forget()).then(() => location.assign(href({ screen: "sign-in" })), (found: unknown) => setProblem(problemText(found)));
  };
  return (
    <section class="card">
      <button class="button" onClick={() => void leave()}>{text.signOut}</button>
      <p class="quiet">{text.signOutHint}</p>
      {problem && <p class="notice bad" role="alert">{problem}</p>}
    </section>
  );
}
