/** In by name and password, or by a link that the server printed. */

import { useEffect, useState } from "preact/hooks";
import { type Route, href } from "../route/route.ts";
import { useClient } from "../ui/client.ts";
import { Field } from "../ui/parts.tsx";
import { problemText } from "../ui/remote.tsx";
import { words } from "../words/words.ts";

const text = words.signIn;

function arrive(): void {
  dispatchEvent(new Event("groundwork-signed-in"));
  location.hash = href({ screen: "today" });
}

export function SignInScreen() {
  const { server } = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    await server.signIn(String(form.get("name")), String(form.get("password"))).then(arrive, (found: unknown) => setProblem(problemText(found)));
  };
  return (
    <form class="card narrow" onSubmit={(event) => void submit(event)}>
      <h1>{text.title}</h1>
      <Field label={text.name} name="name" autocomplete="username" required />
      <Field label={text.password} name="password" type="password" autocomplete="current-password" required />
      {problem && <p class="notice bad" role="alert">{problem}</p>}
      <button class="button main">{text.go}</button>
      <p class="quiet">{text.linkHint}</p>
    </form>
  );
}

export function LinkScreen({ route }: { readonly route: Route }) {
  const { server } = useClient();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (route.screen === "link") server.useLink(route.token).then(arrive, () => setFailed(true));
  }, []);
  return <section class="card narrow"><h1>{text.title}</h1><p role="status">{failed ? text.linkFailed : text.linking}</p></section>;
}
