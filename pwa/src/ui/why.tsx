/** The rules behind something, on a tap. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { MethodologyAnswer, Rule as RuleAnswer } from "../model/answers.ts";
import { href } from "../route/route.ts";
import { why as text } from "../words/settings-words.ts";
import { Sheet } from "./parts.tsx";
import { useRemote } from "./remote.tsx";

export function Why({ rules, about }: { readonly rules: readonly string[]; readonly about: string }) {
  const [open, setOpen] = useState(false);
  if (rules.length === 0) return null;
  return (
    <>
      <button class="button plain" aria-label={`${text.title}: ${about}`} onClick={() => setOpen(true)}>{text.title}?</button>
      {open && <WhySheet rules={rules} about={about} close={() => setOpen(false)} />}
    </>
  );
}

function Rule({ id, rule }: { readonly id: string; readonly rule: RuleAnswer | undefined }) {
  return (
    <div>
      <dt>{id}</dt>
      <dd>
        {rule?.says ?? text.unknown}
        {rule && <p class="quiet">{text.source}: {rule.source} · {text.sure}: {text.grades[rule.grade]}</p>}
      </dd>
    </div>
  );
}

function WhySheet({ rules, about, close }: { readonly rules: readonly string[]; readonly about: string; readonly close: () => void }) {
  const { value } = useRemote<MethodologyAnswer>(paths.methodology("runner-strength"));
  return (
    <Sheet title={`${text.title}: ${about}`} close={close}>
      <dl class="rules">
        {rules.map((id) => <Rule id={id} rule={value?.rules.find((one) => one.id === id)} />)}
      </dl>
      <a class="button" href={href({ screen: "methodology" })} onClick={close}>{text.change}</a>
    </Sheet>
  );
}
