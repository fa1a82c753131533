/** Every rule and every number, with its source and how sure it is; numbers can be one's own within their bounds. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { AthleteAnswer, MethodologyAnswer, Profile } from "../model/answers.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { NumberEntry } from "../ui/number-entry.tsx";
import { Field, Head, Ticks } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { settings } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

const text = settings.methodology;
type Overrides = Readonly<Record<string, readonly number[]>>;

export function MethodologyScreen() {
  const athlete = useRemote<AthleteAnswer>(paths.athlete(useAthlete()));
  return (
    <>
      <Head title={words.titles.methodology} />
      <Show of={athlete}>{({ profile }) => <OfAthlete profile={profile} />}</Show>
    </>
  );
}

function OfAthlete({ profile }: { readonly profile: Profile }) {
  const methodology = useRemote<MethodologyAnswer>(paths.methodology(String(profile["methodology"] ?? "runner-strength")));
  return <Show of={methodology}>{(value) => <All of={value} profile={profile} />}</Show>;
}

function All({ of, profile }: { readonly of: MethodologyAnswer; readonly profile: Profile }) {
  const [search, setSearch] = useState("");
  const [ownOnly, setOwnOnly] = useState(false);
  const own = (profile["overrides"] ?? {}) as Overrides;
  const has = (...parts: readonly string[]) => parts.some((part) => part.toLowerCase().includes(search.trim().toLowerCase()));
  const rules = ownOnly ? [] : of.rules.filter((rule) => has(rule.id, rule.says, rule.source));
  const numbers = of.parameters.filter((one) => has(one.key.replaceAll("-", " "), one.reason, one.rule) && (!ownOnly || one.key in own));
  return (
    <>
      <div class="row halves">
        <Field label={text.search} type="search" value={search} typed={setSearch} />
        <Ticks legend="" options={{ own: text.ownOnly }} values={ownOnly ? ["own"] : []} toggle={() => setOwnOnly(!ownOnly)} />
      </div>
      {rules.length + numbers.length === 0 && <p role="status">{text.none}</p>}
      {rules.length > 0 && (
        <section class="card">
          <h2>{text.rules}</h2>
          <dl class="rules">
            {rules.map((rule) => <div><dt>{rule.id}</dt><dd>{rule.says}<p class="quiet">{rule.source} · {gradeWords(rule.grade)}</p></dd></div>)}
          </dl>
        </section>
      )}
      {numbers.length > 0 && <Numbers of={of} keys={numbers.map((one) => one.key)} own={own} profile={profile} />}
    </>
  );
}

function Numbers({ of, keys, own, profile }: { readonly of: MethodologyAnswer; readonly keys: readonly string[]; readonly own: Overrides; readonly profile: Profile }) {
  const { server, news } = useClient();
  const athlete = useAthlete();
  const put = async (key: string, values: readonly number[] | null) => {
    const { [key]: _, ...others } = own;
    await server.describe(athlete, { ...profile, overrides: values === null ? others : { ...others, [key]: values } });
    news.tell();
  };
  const source = (id: string) => of.rules.find((rule) => rule.id === id)?.source ?? "";
  return (
    <section class="card">
      <h2>{text.parameters}</h2>
      <ul class="plain-list rows">
        {of.parameters.filter((one) => keys.includes(one.key)).map((one) => (
          <NumberEntry key={one.key} parameter={one} own={own[one.key] ?? null} about={[one.rule, source(one.rule), gradeWords(one.grade)].filter(Boolean).join(" · ")} put={(values) => put(one.key, values)} />
        ))}
      </ul>
    </section>
  );
}

function gradeWords(grade: string): string {
  return words.why.grades[grade] ?? grade;
}
