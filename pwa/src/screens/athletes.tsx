/** All whom an account plans for, with what wants attention; and the way in for coaches who are invited. */

import { useEffect, useState } from "preact/hooks";
import { isSignedOut } from "../api/http.ts";
import { paths } from "../api/server.ts";
import type { AthleteLine, AthletePage } from "../model/answers.ts";
import { type Route, href } from "../route/route.ts";
import { arrive } from "../ui/arrive.ts";
import { useClient } from "../ui/client.ts";
import { placeWords } from "../ui/move.tsx";
import { Field, Head } from "../ui/parts.tsx";
import { Failed } from "../ui/remote.tsx";
import { settings } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

const text = settings.athletes;

/** From so many on, those who want nothing are shown when they are asked for, and anybody is found by name. */
const MANY = 10;

export function AthletesScreen() {
  const { lines, problem, again } = useAthletes();
  return (
    <div class="narrow">
      <Head title={words.titles.athletes}><p class="quiet">{text.hint}</p></Head>
      {lines !== null && <List lines={lines} />}
      {lines === null && problem === null && <p class="quiet" role="status">{words.loading}</p>}
      {lines === null && problem !== null && <Failed problem={problem} again={again} never />}
      <p><a class="button" href={href({ screen: "setup" })}>{text.another}</a></p>
    </div>
  );
}

/** All of them: those of the last time at once, then page by page as the server says. */
function useAthletes() {
  const { seen } = useClient();
  const [lines, setLines] = useState<readonly AthleteLine[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = async () => {
    setProblem(null);
    const kept = await gather((path) => seen.last<AthletePage>(path), () => undefined);
    if (kept.length > 0) setLines(kept);
    setLines(await gather((path) => seen.fresh<AthletePage>(path), (some) => kept.length === 0 && setLines(some)));
  };
  const again = () => void ask().catch((found: unknown) => {
    if (isSignedOut(found)) location.hash = href({ screen: "sign-in" });
    setProblem(found);
  });
  useEffect(again, []);
  return { lines, problem, again };
}

async function gather(page: (path: string) => Promise<AthletePage | null>, show: (lines: readonly AthleteLine[]) => void): Promise<readonly AthleteLine[]> {
  let lines: readonly AthleteLine[] = [];
  let after: string | null | undefined = null;
  while (after !== undefined) {
    const one: AthletePage | null = await page(paths.athletes(after));
    lines = [...lines, ...(one?.athletes ?? [])];
    after = one?.next;
    show(lines);
  }
  return lines;
}

function List({ lines }: { readonly lines: readonly AthleteLine[] }) {
  const [search, setSearch] = useState("");
  const sought = search.trim().toLowerCase();
  const found = [...lines].filter((one) => one.name.toLowerCase().includes(sought)).sort((a, b) => b.needs.length - a.needs.length || a.name.localeCompare(b.name));
  const many = lines.length > MANY;
  const first = many && sought === "" ? found.filter((one) => one.needs.length > 0) : found;
  const rest = found.slice(first.length);
  return (
    <>
      {many && <Field label={text.search} type="search" value={search} typed={setSearch} />}
      {many && <p class="quiet" role="status">{sought === "" ? text.inNeed(first.length, lines.length) : text.found(found.length)}</p>}
      <Lines of={first} />
      {rest.length > 0 && <details><summary>{text.others(rest.length)}</summary><Lines of={rest} /></details>}
    </>
  );
}

function Lines({ of }: { readonly of: readonly AthleteLine[] }) {
  return <ul class="plain-list">{of.map((line) => <li key={line.id}><Line line={line} /></li>)}</ul>;
}

function Line({ line }: { readonly line: AthleteLine }) {
  const { athlete, choose } = useClient();
  const shown = line.id === athlete?.id;
  const show = () => {
    choose(line.id);
    location.hash = href({ screen: "today" });
  };
  const about = [line.role === "COACH" && text.coach, line.nextSession && text.next(placeWords(line.nextSession)), shown && text.chosen];
  return (
    <button class="place athlete" aria-current={shown ? "true" : undefined} onClick={show}>
      <span class="run-words"><strong>{line.name}</strong><span class="quiet">{about.filter(Boolean).join(" · ")}</span></span>
      {line.needs.length === 0
        ? <span class="quiet">{text.fine}</span>
        : <span class="needs">{line.needs.map((need) => <span>! {need}</span>)}</span>}
    </button>
  );
}

export function InvitationScreen({ route }: { readonly route: Route }) {
  const { server, choose } = useClient();
  const [problem, setProblem] = useState<unknown>(null);
  const accept = async (secret: string) => {
    const { athlete } = await server.accept(secret);
    choose(athlete);
    arrive({ screen: "athletes" });
  };
  useEffect(() => {
    if (route.screen === "invitation") void accept(route.token).catch(setProblem);
  }, []);
  return (
    <section class="narrow">
      <h1>{words.titles.invitation}</h1>
      {problem === null ? <p role="status">{text.joining}</p> : isSignedOut(problem) ? <p class="notice">{text.signInFirst}</p> : <Failed problem={problem} />}
      {isSignedOut(problem) && <p><a class="button main" href={href({ screen: "sign-in" })}>{words.titles["sign-in"]}</a></p>}
    </section>
  );
}
