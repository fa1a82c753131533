/** The questions before a session, and what the answers leave of it. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import { type Answers, type Decision, chosen, decide, given } from "../gym/checkin.ts";
import { begin } from "../gym/held.ts";
import type { Carried, CheckInForm, Question } from "../model/answers.ts";
import type { Change, CheckInAnswers, CheckInEntry } from "../model/change.ts";
import type { Session } from "../model/plan.ts";
import { type Route, href, idOf } from "../route/route.ts";
import { knownRevision } from "../store/sync.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { Choices, Ticks } from "../ui/parts.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { dose } from "../ui/sets.ts";
import { localDateTime } from "../units/days.ts";
import * as words from "../words/words.ts";

const text = words.checkIn;

export function CheckInScreen({ route }: { readonly route: Route }) {
  const id = idOf(route);
  const carried = useRemote<Carried>(paths.carried(useAthlete(), id));
  return <Show of={carried} title={text.title}>{(value) => <Questions carried={value} />}</Show>;
}

function Questions({ carried }: { readonly carried: Carried }) {
  const [answers, answer] = useState<Answers>({});
  const [full, go] = useGo(carried);
  const form = carried.checkIn;
  const asked = (group: Question["group"]) => form.questions.filter((question) => question.group === group);
  const ask = (question: Question) => (
    <Asked question={question} chosen={answers[question.id] ?? []} choose={(choices) => answer({ ...answers, [question.id]: choices })} />
  );
  return (
    <div class="narrow">
      <header class="head">
        <h1>{text.title}</h1>
        <p class="quiet">{text.hint}</p>
      </header>
      {asked("SELF").map((question) => <section class="card">{ask(question)}</section>)}
      {(["MUSCLES", "JOINTS"] as const).map((group) => (
        <details class="card">
          <summary><strong>{text.groups[group]}</strong> <span class="quiet">{summary(asked(group), answers)}</span></summary>
          {asked(group).map(ask)}
        </details>
      ))}
      {full && <p class="notice bad" role="alert">{words.gym.storageFull}</p>}
      <Outcome form={form} decision={decide(form, carried.session, answers)} go={(session) => go(session, given(form, answers))} />
      <p><button class="button plain" onClick={() => go(decide(form, carried.session, null).session, null)}>{text.skip}</button></p>
    </div>
  );
}

/** What was said of a group: the names of what is not well, or that all is. */
function summary(questions: readonly Question[], answers: Answers): string {
  const said = questions.flatMap((question) => chosen(question, answers).map((choice) => `${question.text} ${choice.label}`));
  return said.length === 0 ? text.fine : said.join("; ");
}

interface AskedProps {
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly choose: (choices: readonly string[]) => void;
}

function Asked({ question, chosen: ids, choose }: AskedProps) {
  if (question.many) {
    const options = Object.fromEntries(question.choices.slice(1).map((choice) => [choice.id, choice.label]));
    return <Ticks legend={question.text} options={options} values={ids} toggle={(id) => choose(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])} />;
  }
  return (
    <Choices
      name={question.id}
      legend={question.text}
      options={question.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
      value={ids[0] ?? question.choices[0]?.id ?? null}
      choose={(id) => choose([id])}
    />
  );
}

interface OutcomeProps {
  readonly form: CheckInForm;
  readonly decision: Decision;
  readonly go: (session: Session | null) => void;
}

/** What the answers leave, with the reasons and what else is to be said. */
function Outcome({ form, decision: { session, reasons, advice, mobilityMinutes }, go }: OutcomeProps) {
  const changed = reasons.length > 0;
  return (
    <section class={`card ${session === null ? "bad" : "main-card"}`} aria-live="polite">
      <h2>{session === null ? text.nothingLeft : changed ? text.changed : text.asPlanned}</h2>
      {reasons.map((one) => <p>{one.reason}: {one.title}. <span class="quiet">{one.rule}</span></p>)}
      {advice.map((line) => <p><strong>{line}</strong></p>)}
      {session && changed && <Left session={session} />}
      {mobilityMinutes > 0 && <p>{form.mobility}</p>}
      {session === null && <p>{text.stopped}</p>}
      <button class="button main" onClick={() => go(session)}>{session === null ? text.home : text.start}</button>
    </section>
  );
}

function Left({ session }: { readonly session: Session }) {
  const { units } = useClient();
  return <p class="quiet">{session.exercises.map((exercise) => `${exercise.name} ${dose(exercise, units)}`).join(", ")}</p>;
}

/** Keeps the answers, begins what is left of the session, and goes there; says whether there was no room to keep them. */
function useGo(carried: Carried): [boolean, (session: Session | null, answers: CheckInAnswers | null) => void] {
  const { gym, outbox, news, database } = useClient();
  const athlete = useAthlete();
  const [full, setFull] = useState(false);
  const keep = async (session: Session | null, change: Change) => {
    if (session === null) await outbox.keep(athlete, change);
    else await gym.begin(begin(athlete, carried, session, Date.now(), await knownRevision(database, athlete)), change);
    news.tell();
    location.hash = session === null ? href({ screen: "today" }) : href({ screen: "gym", id: session.id });
  };
  const go = (session: Session | null, answers: CheckInAnswers | null) => {
    const head = { id: crypto.randomUUID(), at: localDateTime(new Date()), session: carried.session.id };
    const entry: CheckInEntry = { entry: "check-in", ...head, ...(answers === null ? {} : { answers }) };
    void keep(session, { event: "check-in", entry }).catch(() => setFull(true));
  };
  return [full, go];
}
