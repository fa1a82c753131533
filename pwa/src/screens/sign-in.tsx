/** In by name and password, or by a link that the server printed. */

import { useEffect, useState } from "preact/hooks";
import { Refused } from "../api/problem.ts";
import { knowsPasskeys, showPasskey } from "../api/passkeys.ts";
import type { Route } from "../route/route.ts";
import { arrive } from "../ui/arrive.ts";
import { useClient } from "../ui/client.ts";
import { Field, Ticks } from "../ui/parts.tsx";
import { problemText } from "../ui/remote.tsx";
import { words } from "../words/words.ts";

const text = words.signIn;

const toToday = () => arrive({ screen: "today" });

export function SignInScreen() {
  const { server, site } = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [keep, setKeep] = useState(true);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    await server.signIn(String(form.get("name")), String(form.get("password")), keep).then(toToday, (found: unknown) => setProblem(problemText(found)));
  };
  const passkey = () => showPasskey(site, keep).then(toToday, (found: unknown) => setProblem(found instanceof Refused ? problemText(found) : text.passkeyFailed));
  return (
    <form class="card narrow" onSubmit={(event) => void submit(event)}>
      <h1>{words.titles["sign-in"]}</h1>
      <Field label={text.name} name="name" autocomplete="username" required />
      <Field label={text.password} name="password" type="password" autocomplete="current-password" required />
      <Ticks legend="" options={{ keep: text.keep }} values={keep ? ["keep"] : []} toggle={() => setKeep(!keep)} />
      <p class="quiet">{text.keepHint}</p>
      {problem && <p class="notice bad" role="alert">{problem}</p>}
      <button class="button main">{text.go}</button>
      {knowsPasskeys() && <button type="button" class="button" onClick={() => void passkey()}>{text.passkey}</button>}
      <p class="quiet">{text.linkHint}</p>
    </form>
  );
}

export function LinkScreen({ route }: { readonly route: Route }) {
  const { server } = useClient();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (route.screen === "link") server.useLink(route.token).then(toToday, () => setFailed(true));
  }, []);
  return <section class="card narrow"><h1>{words.titles["sign-in"]}</h1><p role="status">{failed ? text.linkFailed : text.linking}</p></section>;
}
