/** Tokens that let programs in. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Scope, Token } from "../model/answers.ts";
import { shortFullDay } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { Trouble, useAttempt } from "./attempt.tsx";
import { useClient } from "./client.ts";
import { Endable } from "./endable.tsx";
import { Field, Ticks } from "./parts.tsx";
import { useRemote } from "./remote.tsx";
import { Secret } from "./secret.tsx";
import { toggled } from "./setup-draft.ts";

const text = settings.account;

export function TokensCard() {
  const { server } = useClient();
  const list = useRemote<{ readonly tokens: readonly Token[] }>(paths.tokens());
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(["read"]);
  const [made, setMade] = useState<string | null>(null);
  const attempt = useAttempt();
  const make = (event: Event) => {
    event.preventDefault();
    void attempt.run(async () => {
      setMade((await server.makeToken(name, scopes)).token);
      setName("");
      await list.reload();
    });
  };
  return (
    <form class="card" onSubmit={make}>
      <h2>{text.tokens}</h2>
      <p class="quiet">{text.tokensHint}</p>
      <Endable of={list} word={text.remove} end={(id) => server.end(paths.tokens(), id)}
        entries={({ tokens }) => tokens.map((token) => ({
          id: token.id, name: token.name, about: `${token.scopes.map((scope) => text.scopes[scope]).join(", ")} · ${text.expires(shortFullDay(token.expires.slice(0, 10)))}`,
        }))} />
      {made && <Secret hint={text.tokenOnce} value={made} />}
      <Field label={text.tokenName} value={name} required maxLength={100} typed={setName} />
      <Ticks legend="" options={text.scopes} values={scopes} toggle={(scope) => setScopes(toggled(scopes, scope) as readonly Scope[])} />
      <p><button class="button" disabled={attempt.busy || scopes.length === 0}>{text.makeToken}</button></p>
      <Trouble of={attempt} />
    </form>
  );
}
