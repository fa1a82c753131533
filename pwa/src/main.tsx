/** Puts the client together and shows the screen of the address. */

import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Http, isSignedOut } from "./api/http.ts";
import { Unreachable } from "./api/problem.ts";
import { Server, paths } from "./api/server.ts";
import { GymKeeper } from "./gym/keeper.ts";
import type { SessionInfo } from "./model/answers.ts";
import { type Route, href, parse } from "./route/route.ts";
import { type Screen, type Screens, daily } from "./screens/daily.ts";
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
import * as words from "./words/words.ts";

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
  const [theme, device, units, weekStart, shown] = await Promise.all([
    setting(database, "theme", "system"),
    deviceName(database),
    setting<Units>(database, "units", "metric"),
    setting<WeekStart>(database, "weekStart", "monday"),
    setting<string | null>(database, "athlete", null),
  ]);
  if (theme !== "system") document.documentElement.dataset["theme"] = theme;
  return { database, device, units, weekStart, shown };
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
        ? <Opened key={athlete?.id ?? ""} route={route} />
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

function Opened({ route }: { readonly route: Route }) {
  const update = useUpdate();
  useEffect(() => {
    document.title = `${words.titles[route.screen]} · Groundwork`;
  }, [route]);
  if (route.screen === "gym") return <Later key={route.id} route={route} />;
  return (
    <Frame route={route}>
      {update && <p class="notice row">{words.update.text} <button class="button" onClick={update}>{words.update.go}</button></p>}
      <Inner route={route} />
    </Frame>
  );
}

/** What is not of every day is loaded when it is opened; offline it comes from the device. */
function Inner({ route }: { readonly route: Route }) {
  const Daily = (daily as Partial<Screens>)[route.screen];
  return Daily === undefined ? <Later key={href(route)} route={route} /> : <Daily route={route} />;
}

function Later({ route }: { readonly route: Route }) {
  const [Loaded, setLoaded] = useState<Screen | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => void import("./screens/all.ts").then(({ all }) => setLoaded(() => all[route.screen]), (cause: unknown) => setProblem(new Unreachable(String(cause)))), []);
  if (problem !== null) return <Failed problem={problem} again={() => location.reload()} never />;
  return Loaded === null ? <p class="quiet" role="status">{words.loading}</p> : <Loaded route={route} />;
}

void start().then((parts) => {
  const root = document.getElementById("app")!;
  root.replaceChildren();
  render(<App {...parts} />, root);
});
