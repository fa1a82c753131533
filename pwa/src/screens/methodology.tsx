/** Every rule and every number, with its source and how sure it is. */

import { paths } from "../api/server.ts";
import type { MethodologyAnswer } from "../model/answers.ts";
import { Show, useRemote } from "../ui/remote.tsx";
import { words } from "../words/words.ts";

const text = words.methodology;

export function MethodologyScreen() {
  const methodology = useRemote<MethodologyAnswer>(paths.methodology("runner-strength"));
  return (
    <>
      <header class="head"><h1>{text.title}</h1></header>
      <Show of={methodology}>{(value) => <All of={value} />}</Show>
    </>
  );
}

function All({ of }: { readonly of: MethodologyAnswer }) {
  return (
    <>
      <section class="card">
        <h2>{text.rules}</h2>
        <dl class="rules">
          {of.rules.map((rule) => (
            <div><dt>{rule.id}</dt><dd>{rule.says}<p class="quiet">{rule.source} · {words.why.grades[rule.grade] ?? rule.grade}</p></dd></div>
          ))}
        </dl>
      </section>
      <section class="card">
        <h2>{text.parameters}</h2>
        <dl class="rules">
          {of.parameters.map((one) => (
            <div>
              <dt>{one.rule}</dt>
              <dd><strong class="number">{one.values.join(", ")} {one.unit}</strong> <span class="quiet">{one.key}, {text.within(one.least, one.most)}</span><p>{one.reason} <span class="quiet">{words.why.grades[one.grade] ?? one.grade}</span></p></dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
