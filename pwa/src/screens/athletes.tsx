/** All whom an account plans for, with what wants attention; and the way in for coaches who are invited. */

import { useEffect, useState } from "preact/hooks";
import { isSignedOut } from "../api/http.ts";
import { paths } from "../api/server.ts";
import type { AthleteLine } from "../model/answers.ts";
import { type Route, href } from "../route/route.ts";
import { arrive } from "../ui/arrive.ts";
import { useClient } from "../ui/client.ts";
import { placeWords } from "../ui/move.tsx";
import { Failed, Show, useRemote } from "../ui/remote.tsx";
import { settings } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

const text = settings.athletes;

export function AthletesScreen() {
  const list = useRemote<{ readonly athletes: readonly AthleteLine[] }>(paths.athletes());
  return (
    <div class="narrow">
      <header class="head"><h1>{words.titles.athletes}</h1><p class="quiet">{text.hint}</p></header>
      <Show of={list}>
        {({ athletes }) => <ul class="plain-list">{inNeedFirst(athletes).map((line) => <li key={line.id}><Line line={line} /></li>)}</ul>}
      </Show>
      <p><a class="button" href={href({ screen: "setup" })}>{text.another}</a></p>
    </div>
  );
}

function inNeedFirst(athletes: readonly AthleteLine[]): readonly AthleteLine[] {
  return [...athletes].sort((a, b) => b.needs.length - a.needs.length || a.name.localeCompare(b.name));
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
      {isSignedOut(problem) && <p><a class="button main" href={href({ screen: "sign-in" })}>{words.signIn.title}</a></p>}
    </section>
  );
}
