/** Where the account is signed in. */

import { paths } from "../api/server.ts";
import type { SignedIn } from "../model/answers.ts";
import { href } from "../route/route.ts";
import { dayAndMonth } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { Sure, Trouble, useAttempt } from "./attempt.tsx";
import { useClient } from "./client.ts";
import { Show, useRemote } from "./remote.tsx";

const text = settings.account;

export function DevicesCard() {
  const { server, seen } = useClient();
  const list = useRemote<{ readonly sessions: readonly SignedIn[] }>(paths.sessions());
  const attempt = useAttempt();
  const everywhere = () => attempt.run(async () => {
    await server.signOutEverywhere();
    await seen.forget();
    location.hash = href({ screen: "sign-in" });
  });
  return (
    <section class="card">
      <h2>{text.devices}</h2>
      <Show of={list}>
        {({ sessions }) => (
          <ul class="plain-list rows">
            {sessions.map((one) => (
              <li key={one.id} class="entry-row">
                <span class="run-words"><span>{one.device}{one.isThis && ` (${text.thisDevice})`}</span><span class="quiet">{text.lastUsed(dayAndMonth(one.used.slice(0, 10)))}</span></span>
                {!one.isThis && <Sure act={() => void attempt.run(() => server.end(paths.sessions(), one.id).then(list.reload))}>{settings.sharing.end}</Sure>}
              </li>
            ))}
          </ul>
        )}
      </Show>
      <p><Sure act={() => void everywhere()}>{text.everywhere}</Sure></p>
      <p class="quiet">{text.link}</p>
      <Trouble of={attempt} />
    </section>
  );
}
