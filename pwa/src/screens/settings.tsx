/** Units, look and the way out; what is about the athlete and the account has screens of its own. */

import { useEffect, useState } from "preact/hooks";
import { href } from "../route/route.ts";
import { setting } from "../store/database.ts";
import { useClient, useMail } from "../ui/client.ts";
import { Choices, Head, chips } from "../ui/parts.tsx";
import { problemText } from "../ui/remote.tsx";
import { Ways } from "../ui/ways.tsx";
import { settings as text } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

export function SettingsScreen() {
  const { units, setUnits, weekStart, setWeekStart } = useClient();
  return (
    <div class="narrow">
      <Head title={words.titles.settings} />
      <Ways to={["profile", "plan", "sharing", "account"]} />
      <section class="card">
        <Choices name="units" legend={text.units} value={units} choose={setUnits} options={[{ value: "metric", label: text.metric }, { value: "imperial", label: text.imperial }]} />
        <Choices name="week-start" legend={text.weekStart} value={weekStart} choose={setWeekStart} options={chips(text.weekStarts)} />
        <Theme />
      </section>
      <SignOut />
    </div>
  );
}

function Theme() {
  const { database } = useClient();
  const [theme, setTheme] = useState<keyof typeof text.themes>("system");
  useEffect(() => void setting(database, "theme", "system" as const).then(setTheme), []);
  const choose = (chosen: typeof theme) => {
    setTheme(chosen);
    void database.put("settings", chosen, "theme");
    if (chosen === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = chosen;
  };
  return <Choices name="theme" legend={text.theme} value={theme} choose={choose} options={chips(text.themes)} />;
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
      <p><button class="button" onClick={() => void leave()}>{text.signOut}</button></p>
      <p class="quiet">{text.signOutHint}</p>
      {problem && <p class="notice bad" role="alert">{problem}</p>}
    </section>
  );
}
