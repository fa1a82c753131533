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
import { onArrival } from "./ui/arrive.ts";
import { type Client, ClientContext, News } from "./ui/client.ts";
import { Frame } from "./ui/frame.tsx";
import { Failed } from "./ui/remote.tsx";
import { whenIdle } from "./ui/idle.ts";
import { useSetting } from "./ui/setting.ts";
import { useUpdate } from "./ui/update.ts";
import type { WeekStart } from "./units/days.ts";
import type { Units } from "./units/measures.ts";
import { words } from "./words/words.ts";

interface Start {
  readonly database: Database;
  readonly device: string;
  readonly units: Units;
  readonly weekStart: WeekStart;
  /** The athlete who was shown last. */
  readonly shown: string | null;
}

async function start(): Promise<Start> {
  const database = await openDatabase();
  const theme = await setting(database, "theme", "system");
  if (theme !== "system") document.documentElement.dataset["theme"] = theme;
  return {
    database,
    device: await deviceName(database),
    units: await setting<Units>(database, "units", "metric"),
    weekStart: await setting<WeekStart>(database, "weekStart", "monday"),
    shown: await setting<string | null>(database, "athlete", null),
  };
}

function App({ database, device, ...kept }: Start) {
  const parts = useMemo(() => together(database, device), []);
  const [units, setUnits] = useSetting(database, "units", kept.units);
  const [weekStart, setWeekStart] = useSetting(database, "weekStart", kept.weekStart);
  const [shown, choose] = useSetting(database, "athlete", kept.shown);
  const [who, problem, again] = useWho(parts.seen, parts.news);
  const route = useRoute();
  const athletes = who?.athletes ?? [];
  const athlete = athletes.find((one) => one.id === shown) ?? athletes[0] ?? null;
  useEffect(() => (athlete === null ? undefined : keepInStep(parts.sync, parts.news, athlete.id)), [athlete?.id]);
  const client: Client = {
    ...parts,
    athlete,
    athletes,
    choose: (chosen) => choose(chosen),
    units,
    setUnits,
    weekStart,
    setWeekStart,
  };
  return (
    <ClientContext.Provider value={client}>
      {needsNobody(route) || athlete !== null
        ? <Screen key={athlete?.id ?? ""} route={route} />
        : <Frame route={route}><Nobody who={who} problem={problem} again={again} /></Frame>}
    </ClientContext.Provider>
  );
}

function together(database: Database, device: string) {
  const http = new Http((input, init) => fetch(input, init), "api/v1");
  const site = new Http((input, init) => fetch(input, init), ".");
  const news = new News();
  const server = new Server(http);
  const outbox = new Outbox(database);
  const seen = new SeenAnswers(database, http);
  const sync = new Sync({ database, outbox, seen, server, device });
  const gym = new GymKeeper(database, outbox, () => news.tell());
  whenIdle(() => void gym.tidy(Date.now()));
  return { database, news, server, site, outbox, seen, sync, gym };
}

/** Who is signed in: as it was last, then as the server says. */
function useWho(seen: SeenAnswers, news: News): [SessionInfo | null, unknown, () => void] {
  const [who, setWho] = useState<SessionInfo | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = async () => {
    setProblem(null);
    const kept = await seen.last<SessionInfo>(paths.session());
    if (kept !== null) setWho(kept);
    await seen.fresh<SessionInfo>(paths.session()).then(setWho, (found: unknown) => {
      setProblem(found);
      if (isSignedOut(found) && !needsNobody(parse(location.hash))) location.hash = href({ screen: "sign-in" });
    });
  };
  useEffect(() => {
    void ask();
    return onArrival(ask);
  }, [news]);
  return [who, problem, () => void ask()];
}

/** Sends what waits: at once, when something is kept, when the network comes, and when the page is looked at again. */
function keepInStep(sync: Sync, news: News, athlete: string): () => void {
  let queued = Promise.resolve();
  let telling = false;
  const run = () => {
    if (telling) return;
    queued = queued.then(() => sync.run(athlete)).catch(() => news.reached).then((reached) => {
      news.reached = reached;
      telling = true;
      news.tell();
      telling = false;
    });
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
  return ["sign-in", "link", "invitation", "setup", "account", "athletes", "lost"].includes(route.screen);
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

const screens = () => import("./screens/later.ts");

/** Screens that are not needed every day are loaded when they are opened; offline they come from the device. */
const later: Readonly<Record<Lazy, () => Promise<Loaded>>> = {
  "session": () => screens().then((all) => all.SessionScreen),
  "check-in": () => screens().then((all) => all.CheckInScreen),
  "gym": () => screens().then((all) => all.GymScreen),
  "setup": () => screens().then((all) => all.SetUpScreen),
  "library": () => screens().then((all) => all.LibraryScreen),
  "progress": () => screens().then((all) => all.ProgressScreen),
  "settings": () => screens().then((all) => all.SettingsScreen),
  "profile": () => screens().then((all) => all.ProfileScreen),
  "plan": () => screens().then((all) => all.PlanScreen),
  "history": () => screens().then((all) => all.HistoryScreen),
  "account": () => screens().then((all) => all.AccountScreen),
  "sharing": () => screens().then((all) => all.SharingScreen),
  "athletes": () => screens().then((all) => all.AthletesScreen),
  "invitation": () => screens().then((all) => all.InvitationScreen),
  "methodology": () => screens().then((all) => all.MethodologyScreen),
  "sign-in": () => screens().then((all) => all.SignInScreen),
  "link": () => screens().then((all) => all.LinkScreen),
};

function Later({ route }: { readonly route: Route }) {
  const [Loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => void later[route.screen as Lazy]().then((screen) => setLoaded(() => screen)), []);
  return Loaded === null ? <p class="quiet" role="status">{words.loading}</p> : <Loaded route={route} />;
}

function titleOf(route: Route): string {
  const titles: Readonly<Record<Route["screen"], string>> = {
    ...words.titles, "today": words.today.title, "week": words.week.title, "season": words.season.title, "sign-in": words.signIn.title,
    "session": words.session.title, "check-in": words.checkIn.title, "gym": words.gym.title, "link": words.signIn.title, "lost": words.lost.title,
  };
  return `${titles[route.screen]} · Groundwork`;
}

void start().then((parts) => render(<App {...parts} />, document.getElementById("app")!));
