/** The account's passkeys. */

import { knowsPasskeys, makePasskey } from "../api/passkeys.ts";
import { paths } from "../api/server.ts";
import type { Passkeys } from "../model/answers.ts";
import { dayAndMonth } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { Sure, Trouble, useAttempt } from "./attempt.tsx";
import { useClient } from "./client.ts";
import { Show, useRemote } from "./remote.tsx";

const text = settings.account;

export function PasskeysCard() {
  const { server, site } = useClient();
  const list = useRemote<Passkeys>(paths.passkeys());
  const attempt = useAttempt();
  const add = () => attempt.run(() => makePasskey(site, navigator.platform || "passkey").then(list.reload));
  return (
    <section class="card">
      <h2>{text.passkeys}</h2>
      <p class="quiet">{text.passkeysHint}</p>
      <Show of={list}>
        {({ passkeys }) => (
          <ul class="plain-list rows">
            {passkeys.map((key) => (
              <li key={key.id} class="entry-row">
                <span class="run-words"><span>{key.label}</span><span class="quiet">{text.lastUsed(dayAndMonth(key.used.slice(0, 10)))}</span></span>
                <Sure act={() => void attempt.run(() => server.end(paths.passkeys(), key.id).then(list.reload))}>{text.remove}</Sure>
              </li>
            ))}
          </ul>
        )}
      </Show>
      {knowsPasskeys() && list.value?.site === location.origin
        ? <p><button class="button" disabled={attempt.busy} onClick={() => void add()}>{text.addPasskey}</button></p>
        : <p class="quiet">{text.noPasskeys}</p>}
      <Trouble of={attempt} />
    </section>
  );
}
