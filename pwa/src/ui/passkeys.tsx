/** The account's passkeys. */

import { knowsPasskeys, makePasskey } from "../api/passkeys.ts";
import { paths } from "../api/server.ts";
import type { Passkeys } from "../model/answers.ts";
import { dayAndMonth } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { Trouble, useAttempt } from "./attempt.tsx";
import { useClient } from "./client.ts";
import { Endable } from "./endable.tsx";
import { useRemote } from "./remote.tsx";

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
      <Endable of={list} word={text.remove} end={(id) => server.end(paths.passkeys(), id)}
        entries={({ passkeys }) => passkeys.map(({ id, label, used }) => ({ id, name: label, about: text.lastUsed(dayAndMonth(used.slice(0, 10))) }))} />
      {knowsPasskeys() && list.value?.site === location.origin
        ? <p><button class="button" disabled={attempt.busy} onClick={() => void add()}>{text.addPasskey}</button></p>
        : <p class="quiet">{text.noPasskeys}</p>}
      <Trouble of={attempt} />
    </section>
  );
}
