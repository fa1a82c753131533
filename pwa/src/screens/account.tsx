/** The account: how one signs in, from where, and which programs may come. */

import { useEffect, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { SessionInfo } from "../model/answers.ts";
import { Sure, Trouble, useAttempt } from "../ui/attempt.tsx";
import { useClient } from "../ui/client.ts";
import { DevicesCard } from "../ui/devices.tsx";
import { Field, Head } from "../ui/parts.tsx";
import { PasskeysCard } from "../ui/passkeys.tsx";
import { useRemote } from "../ui/remote.tsx";
import { TokensCard } from "../ui/tokens.tsx";
import { settings } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

const text = settings.account;

export function AccountScreen() {
  const who = useRemote<SessionInfo>(paths.session());
  return (
    <div class="narrow">
      <Head title={words.titles.account} />
      {who.value && <NameCard key={who.value.account.id} name={who.value.account.name} />}
      {who.value && <PasswordCard has={who.value.account.hasPassword} changed={who.reload} />}
      <PasskeysCard />
      <DevicesCard />
      <TokensCard />
      <DeleteAccount />
    </div>
  );
}

function NameCard({ name }: { readonly name: string }) {
  const { server } = useClient();
  const [typed, setTyped] = useState(name);
  const [kept, setKept] = useState(false);
  const attempt = useAttempt();
  const save = async (event: Event) => {
    event.preventDefault();
    setKept(await attempt.run(() => server.rename(typed)));
  };
  return (
    <form class="card" onSubmit={(event) => void save(event)}>
      <Field label={text.name} value={typed} required maxLength={100} autocomplete="username" typed={(value) => { setKept(false); setTyped(value); }} />
      <p class="row"><button class="button" disabled={attempt.busy || typed === name}>{settings.save}</button><span role="status">{kept && settings.kept}</span></p>
      <Trouble of={attempt} />
    </form>
  );
}

function PasswordCard({ has, changed }: { readonly has: boolean; readonly changed: () => Promise<void> }) {
  const { server } = useClient();
  const [kept, setKept] = useState(false);
  const attempt = useAttempt();
  const save = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = new FormData(form);
    const went = await attempt.run(() => server.setPassword(String(typed.get("old") ?? ""), String(typed.get("new"))).then(changed));
    setKept(went);
    if (went) form.reset();
  };
  return (
    <form class="card" onSubmit={(event) => void save(event)}>
      <h2>{text.password}</h2>
      <p class="quiet">{has ? text.passwordSet : text.passwordNone}</p>
      {has && <Field label={text.old} name="old" type="password" autocomplete="current-password" />}
      <Field label={text.new} name="new" type="password" autocomplete="new-password" required minLength={12} />
      <p class="row"><button class="button" disabled={attempt.busy}>{text.setPassword}</button><span role="status">{kept && settings.kept}</span></p>
      <Trouble of={attempt} />
    </form>
  );
}

function DeleteAccount() {
  const { server, seen } = useClient();
  const attempt = useAttempt();
  const [gone, setGone] = useState(false);
  useEffect(() => void (gone && location.reload()), [gone]);
  const remove = () => attempt.run(async () => {
    await server.forgetAccount();
    await seen.forget();
    setGone(true);
  });
  return (
    <details class="card">
      <summary>{text.delete}</summary>
      <p class="quiet">{text.deleteHint}</p>
      <p><Sure disabled={attempt.busy} act={() => void remove()}>{text.delete}</Sure></p>
      <Trouble of={attempt} />
    </details>
  );
}
