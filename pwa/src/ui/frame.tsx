/** What is around every screen but the gym: the ways to the others, and what waits. */

import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Route, href } from "../route/route.ts";
import { words } from "../words/words.ts";
import { useClient, useMail } from "./client.ts";
import { oneProblem } from "./remote.tsx";

const ways = [
  { screen: "today", route: { screen: "today" }, path: "M12 3v3m0 12v3M3 12h3m12 0h3M5.6 5.6l2.1 2.1m8.6 8.6 2.1 2.1m0-12.8-2.1 2.1m-8.6 8.6-2.1 2.1M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7" },
  { screen: "week", route: { screen: "week", monday: null }, path: "M4 6h16v14H4zM4 10.5h16M8 3.5V7m8-3.5V7" },
  { screen: "season", route: { screen: "season" }, path: "M4 20V11m5.3 9V6m5.4 14V9M20 20V4" },
  { screen: "progress", route: { screen: "progress" }, path: "M4 18l5-6 4 3 7-9m-5 0h5v5" },
  { screen: "more", route: { screen: "more" }, path: "M4 7h16M4 12h16M4 17h16" },
] as const;

export function Frame({ route, children }: { readonly route: Route; readonly children: ComponentChildren }) {
  return (
    <div class="frame">
      <a class="skip" href="#content" onClick={toContent}>{words.nav.skip}</a>
      <nav class="nav" aria-label={words.nav.label}>
        {ways.map((way) => (
          <a href={href(way.route as Route)} aria-current={way.screen === route.screen ? "page" : undefined}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d={way.path} /></svg>
            {words.titles[way.screen]}
          </a>
        ))}
      </nav>
      <main id="content" tabIndex={-1}>
        <Whose />
        <Mailbox />
        {children}
      </main>
    </div>
  );
}

/** Whose plan this is, where there are several. */
function Whose() {
  const { athletes, athlete } = useClient();
  if (athletes.length < 2 || athlete === null) return null;
  return <a class="whose" href={href({ screen: "athletes" })}><strong>{athlete.name}</strong> ⇄</a>;
}

function toContent(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

/** Changes that wait, and changes that the server would not take. */
export function Mailbox() {
  const { waiting, refused } = useMail();
  const { outbox, news } = useClient();
  const online = useOnline();
  const dismiss = async (id: string) => {
    await outbox.dismiss(id);
    news.tell();
  };
  return (
    <div class="mailbox" role="status">
      {!online && <p class="notice">{words.offline}</p>}
      {waiting.length > 0 && !(online && news.reached) && <p class="notice">{words.waiting(waiting.length)}</p>}
      {refused.map((one) => (
        <div class="notice bad">
          <p>{words.refused} {one.refused?.map(oneProblem).join(" ")}</p>
          <button class="button" onClick={() => void dismiss(one.id)}>{words.dismiss}</button>
        </div>
      ))}
    </div>
  );
}

export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return online;
}
