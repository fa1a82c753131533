/** Puts the client together and shows the screen of the address. */

import { type ComponentType, render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Http, isSignedOut } from "./api/http.ts";
import { Server, paths } from "./api/server.ts";
import { GymKeeper } from "./gym/keeper.ts";
import type { SessionInfo } from "./model/answers.ts";
import { type Route, href, parse } from "./route/route.ts";
import { LostScreen } from "./screens/lost.tsx";
import { MoreScreen } from "./screens/more.tsx";
import { SeasonScreen } from "./screens/season.tsx";
import { TodayScreen } from "./screens/today.tsx";
import { WeekScreen } from "./screens/week.tsx";
import { type Database, deviceName, openDatabase, setting } from "./store/database.ts";
import { Outbox } from "./store/outbox.ts";
import { SeenAnswers } from "./store/seen.ts";
import { Sync } from "./store/sync.ts";
import { type Client, ClientContext, News } from "./ui/client.ts";
import { Frame } from "./ui/frame.tsx";
import { Failed } from "./ui/remote.tsx";
import { whenIdle } from "./ui/idle.ts";
import { useUpdate } from "./ui/update.ts";
import type { Units } from "./units/measures.ts";
import { words } from "./words/words.ts";

interface Start {
  readonly database: Database;
  readonly device: string;
  readonly units: Units;
}

async function start(): Promise<Start> {
  const database = await openDatabase();
  const theme = await setting(database, "theme", "system");
  if (theme !== "system") document.documentElement.dataset["theme"] = theme;
  return { database, device: await deviceName(database), units: await setting<Units>(database, "units", "metric") };
}

function App({ database, device, units: first }: Start) {
  const parts = useMemo(() => together(database, device), []);
  const [units, setUnits] = useState(first);
  const [who, problem, again] = useWho(parts.seen, parts.news);
  const route = useRoute();
  const athlete = who?.athletes[0] ?? null;
  useEffect(() => (athlete === null ? undefined : keepInStep(parts.sync, parts.news, athlete.id)), [athlete?.id]);
  const client: Client = {
    ...parts,
    athlete,
    units,
    setUnits: (chosen) => {
      setUnits(chosen);
      void database.put("settings", chosen, "units");
    },
  };
  return (
    <ClientContext.Provider value={client}>
      {needsNobody(route) || athlete !== null
        ? <Screen route={route} />
        : <Frame route={route}><Nobody who={who} problem={problem} again={again} /></Frame>}
    </ClientContext.Provider>
  );
}

function together(database: Database, device: string) {
  const http = new Http((input, init) => fetch(input, init), "api/v1");
  const news = new News();
  const server = new Server(http);
  const outbox = new Outbox(database);
  const seen = new SeenAnswers(database, http);
  const sync = new Sync({ database, outbox, seen, server, device });
  return { database, news, server, outbox, seen, sync, gym: new GymKeeper(database, outbox, () => news.tell()) };
}

/** Who is signed in: as it was last, then as the server says. */
function useWho(seen: SeenAnswers, news: News): [SessionInfo | null, unknown, () => void] {
  const [who, setWho] = useState<SessionInfo | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = async () => {
    setProblem(null);
    await seen.fresh<SessionInfo>(paths.session()).then(setWho, (found: unknown) => {
      setProblem(found);
      if (isSignedOut(found) && !needsNobody(parse(location.hash))) location.hash = href({ screen: "sign-in" });
    });
  };
  const askAgain = async () => {
    const kept = await seen.last<SessionInfo>(paths.session());
    if (kept !== null) setWho(kept);
    await ask();
  };
  // What was known before is another account's, or that of one without an athlete.
  const signedIn = () => {
    setWho(null);
    void ask();
  };
  useEffect(() => {
    void askAgain();
    addEventListener("groundwork-signed-in", signedIn);
    return () => removeEventListener("groundwork-signed-in", signedIn);
  }, [news]);
  return [who, problem, () => void askAgain()];
}

/** Sends what waits: at once, when something is kept, when the network comes, and when the page is looked at again. */
function keepInStep(sync: Sync, news: News, athlete: string): () => void {
  let queued = Promise.resolve();
  let telling = false;
  const run = () => {
    if (telling) return;
    queued = queued.then(() => sync.run(athlete)).then((reached) => {
      news.reached = reached;
      telling = true;
      news.tell();
      telling = false;
    }, () => undefined);
  };
  const again = setInterval(() => news.reached || run(), 30_000);
  const look = () => document.visibilityState === "visible" && run();
  const stop = news.listen(run);
  addEventListener("online", run);
  document.addEventListener("visibilitychange", look);
  const calm = whenIdle(run);
  return () => {
    calm();
    stop();
    clearInterval(again);
    removeEventListener("online", run);
    document.removeEventListener("visibilitychange", look);
  };
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => parse(location.hash));
  useEffect(() => {
    const look = () => {
      setRoute(parse(location.hash));
      scrollTo(0, 0);
    };
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  return route;
}

function needsNobody(route: Route): boolean {
  return route.screen === "sign-in" || route.screen === "link" || route.screen === "setup" || route.screen === "lost";
}

function Nobody({ who, problem, again }: { readonly who: SessionInfo | null; readonly problem: unknown; readonly again: () => void }) {
  useEffect(() => {
    if (who !== null && who.athletes.length === 0) location.hash = href({ screen: "setup" });
  }, [who]);
  if (problem !== null && !isSignedOut(problem)) return <Failed problem={problem} again={again} never />;
  return <p class="quiet" role="status">{words.loading}</p>;
}

function Screen({ route }: { readonly route: Route }) {
  const update = useUpdate();
  useEffect(() => {
    document.title = titleOf(route);
  }, [route]);
  if (route.screen === "gym") return <Later key={route.id} route={route} />;
  return (
    <Frame route={route}>
      {update && <p class="notice row">{words.update.text} <button class="button" onClick={update}>{words.update.go}</button></p>}
      <Inner route={route} />
    </Frame>
  );
}

function Inner({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case "today": return <TodayScreen />;
    case "week": return <WeekScreen monday={route.monday} />;
    case "season": return <SeasonScreen />;
    case "more": return <MoreScreen />;
    case "lost": return <LostScreen />;
    default: return <Later key={href(route)} route={route} />;
  }
}

type Lazy = Exclude<Route["screen"], "today" | "week" | "season" | "more" | "lost">;
type Loaded = ComponentType<{ readonly route: Route }>;

/** Screens that are not needed every day are loaded when they are opened; offline they come from the device. */
const later: Readonly<Record<Lazy, () => Promise<Loaded>>> = {
  "session": () => import("./screens/session.tsx").then((screen) => screen.SessionScreen),
  "check-in": () => import("./screens/check-in.tsx").then((screen) => screen.CheckInScreen),
  "gym": () => import("./screens/gym.tsx").then((screen) => screen.GymScreen),
  "setup": () => import("./screens/setup.tsx").then((screen) => screen.SetUpScreen),
  "library": () => import("./screens/library.tsx").then((screen) => screen.LibraryScreen),
  "progress": () => import("./screens/progress.tsx").then((screen) => screen.ProgressScreen),
  "settings": () => import("./screens/settings.tsx").then((screen) => screen.SettingsScreen),
  "methodology": () => import("./screens/methodology.tsx").then((screen) => screen.MethodologyScreen),
  "sign-in": () => import("./screens/sign-in.tsx").then((screen) => screen.SignInScreen),
  "link": () => import("./screens/sign-in.tsx").then((screen) => screen.LinkScreen),
};

function Later({ route }: { readonly route: Route }) {
  const [Loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => void later[route.screen as Lazy]().then((screen) => setLoaded(() => screen)), []);
  return Loaded === null ? <p class="quiet" role="status">{words.loading}</p> : <Loaded route={route} />;
}

function titleOf(route: Route): string {
  const titles: Readonly<Record<Route["screen"], string>> = {
    "today": words.today.title, "week": words.week.title, "season": words.season.title, "progress": words.progress.title,
    "library": words.library.title, "settings": words.settings.title, "more": words.more.title, "setup": words.setup.title,
    "sign-in": words.signIn.title, "methodology": words.methodology.title, "session": words.session.title,
    "check-in": words.checkIn.title, "gym": words.gym.title, "link": words.signIn.title, "lost": words.lost.title,
  };
  return `${titles[route.screen]} · Groundwork`;
}

void start().then((parts) => render(<App {...parts} />, document.getElementById("app")!));
