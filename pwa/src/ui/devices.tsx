/** Where the account is signed in. */

import { paths } from "../api/server.ts";
import type { SignedIn } from "../model/answers.ts";
import { href } from "../route/route.ts";
import { dayAndMonth } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { Sure, Trouble, useAttempt } from "./attempt.tsx";
import { useClient } from "./client.ts";
import { Endable } from "./endable.tsx";
import { useRemote } from "./remote.tsx";

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
      <Endable of={list} word={settings.sharing.end} end={(id) => server.end(paths.sessions(), id)}
        entries={({ sessions }) => sessions.map(({ id, device, used, isThis }) => ({
          id, name: `${device ?? text.someDevice}${isThis ? ` (${text.thisDevice})` : ""}`, about: text.lastUsed(dayAndMonth(used.slice(0, 10))), stays: isThis,
        }))} />
      <p><Sure act={() => void everywhere()}>{text.everywhere}</Sure></p>
      <p class="quiet">{text.link}</p>
      <Trouble of={attempt} />
    </section>
  );
}
