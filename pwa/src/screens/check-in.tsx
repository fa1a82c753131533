/** The questions before a session, and what the answers leave of it. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import { type Answers, given, decide } from "../gym/checkin.ts";
import { begin } from "../gym/held.ts";
import type { Carried } from "../model/answers.ts";
import type { CheckInAnswers, CheckInEntry } from "../model/change.ts";
import type { Session } from "../model/plan.ts";
import { type Route, href, idOf } from "../route/route.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { Choices } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { dose } from "../ui/sets.ts";
import { localDateTime } from "../units/days.ts";
import { words } from "../words/words.ts";

const text = words.checkIn;

export function CheckInScreen({ route }: { readonly route: Route }) {
  const id = idOf(route);
  const carried = useRemote<Carried>(paths.carried(useAthlete(), id));
  return <Show of={carried} title={text.title}>{(value) => <Questions carried={value} />}</Show>;
}

function Questions({ carried }: { readonly carried: Carried }) {
  const [answers, answer] = useState<Answers>({});
  const go = useGo(carried);
  const decision = decide(carried.checkIn, carried.session, answers);
  return (
    <div class="narrow">
      <header class="head">
        <h1>{text.title}</h1>
        <p class="quiet">{text.hint}</p>
      </header>
      {carried.checkIn.questions.map((question) => (
        <section class="card">
          <Choices
            name={question.id}
            legend={question.text}
            hint={question.hint}
            options={question.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
            value={answers[question.id] ?? question.choices[0]?.id ?? null}
            choose={(value) => answer({ ...answers, [question.id]: value })}
          />
        </section>
      ))}
      <section class={`card ${decision.session === null ? "bad" : "main-card"}`} aria-live="polite">
        <h2>{decision.reasons[0]?.title ?? text.asPlanned}</h2>
        {decision.reasons.map((reason) => <p>{reason.reason} <span class="quiet">{reason.rule}</span></p>)}
        {decision.session && decision.reasons.length > 0 && <Left session={decision.session} />}
        {decision.session === null && <p>{text.stopped}</p>}
        {decision.session === null
          ? <button class="button main" onClick={() => void go(null, given(carried.checkIn, answers))}>{text.home}</button>
          : <button class="button main" onClick={() => void go(decision.session, given(carried.checkIn, answers))}>{text.start}</button>}
      </section>
      <p><button class="button plain" onClick={() => void go(carried.session, null)}>{text.skip}</button></p>
    </div>
  );
}

function Left({ session }: { readonly session: Session }) {
  const { units } = useClient();
  return <p class="quiet">{session.exercises.map((exercise) => `${exercise.name} ${dose(exercise, units)}`).join(", ")}</p>;
}

/** Keeps the answers, begins what is left of the session, and goes there. */
function useGo(carried: Carried): (session: Session | null, answers: CheckInAnswers | null) => Promise<void> {
  const { gym, outbox, news } = useClient();
  const athlete = useAthlete();
  return async (session, answers) => {
    const entry: CheckInEntry = {
      entry: "check-in",
      id: crypto.randomUUID(),
      at: localDateTime(new Date()),
      session: carried.session.id,
      ...(answers === null ? {} : { answers }),
    };
    await outbox.keep(athlete, { event: "check-in", entry });
    if (session !== null) await gym.keep(begin(athlete, carried, session, Date.now()));
    news.tell();
    location.hash = session === null ? href({ screen: "today" }) : href({ screen: "gym", id: session.id });
  };
}
