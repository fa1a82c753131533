/** From the chosen answers to what is left of a session, by the table that the server sent along. */

import type { CheckInForm, Choice, Finding, Question } from "../model/answers.ts";
import type { CheckInAnswers } from "../model/change.ts";
import type { Exercise, Session } from "../model/plan.ts";

/** The ids of the choices that hold, by question; where none is named, all is well. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Decision {
  /** None where nothing is left. */
  readonly session: Session | null;
  /** What was found, as far as it changes something or says more. */
  readonly reasons: readonly Finding[];
  readonly advice: readonly string[];
  /** Easy moving in place of the session. */
  readonly mobilityMinutes: number;
}

/** The choices of a question that hold and say more than that all is well. */
export function chosen(question: Question, answers: Answers): readonly Choice[] {
  return question.choices.slice(1).filter((choice) => answers[question.id]?.includes(choice.id));
}

/** The answers as the journal keeps them: the parts of all choices together; empty where all is well. */
export function given(form: CheckInForm, answers: Answers): CheckInAnswers {
  const choices = form.questions.flatMap((question) => chosen(question, answers));
  return choices.reduce<CheckInAnswers>((all, choice) => together(all, choice.answer ?? {}), {});
}

/** Lists are joined; of two single values the later holds. */
function together(all: CheckInAnswers, part: CheckInAnswers): CheckInAnswers {
  const known = all as Readonly<Record<string, unknown>>;
  const joined = Object.entries(part).map(([key, value]) => [key, Array.isArray(value) && Array.isArray(known[key]) ? [...known[key], ...value] : value]);
  return { ...all, ...Object.fromEntries(joined) };
}

/** @param answers none where the questions were skipped */
export function decide(form: CheckInForm, session: Session, answers: Answers | null): Decision {
  const findings = answers === null ? form.skipped : [...form.always, ...form.questions.flatMap((question) => found(question, answers))];
  const exercises = session.exercises.flatMap((exercise) => left(form, exercise, findings));
  const ends = session.exercises.some(({ id }) => form.exercises[id]?.states[stateOf(form, id, findings)]?.ends);
  return {
    session: exercises.length === 0 ? null : { ...session, exercises },
    reasons: findings.filter((one) => one.advice !== undefined || (one.changes && one.on !== undefined)),
    advice: [...new Set(findings.flatMap((one) => one.advice ?? []))],
    mobilityMinutes: exercises.length > 0 || ends ? 0 : form.mobilityMinutes,
  };
}

function found(question: Question, answers: Answers): readonly Finding[] {
  const choices = chosen(question, answers);
  const all = choices.length === question.choices.length - 1 ? question.all : undefined;
  return all ?? choices.flatMap((choice) => choice.findings);
}

/** The state in which all findings about an exercise meet. */
function stateOf(form: CheckInForm, exercise: string, findings: readonly Finding[]): number {
  const joined = form.exercises[exercise]?.joined;
  return findings.reduce((state, { on }) => joined?.[state]?.[on?.[exercise] ?? 0] ?? state, 0);
}

function left(form: CheckInForm, exercise: Exercise, findings: readonly Finding[]): readonly Exercise[] {
  const place = stateOf(form, exercise.id, findings);
  const table = form.exercises[exercise.id];
  const state = table?.states[place];
  if (place === 0 || table === undefined || state === undefined) return [exercise];
  if (state.sets.length === 0) return [];
  const about = findings.filter((one) => one.on?.[exercise.id] !== undefined);
  const changed = {
    ...exercise,
    sets: state.sets.map((set) => table.sets[set]!),
    notes: [...exercise.notes, ...about.filter((one) => one.changes).map(note)],
    why: distinct([...exercise.why, ...about.map((one) => one.rule)]),
  };
  return state.swaps ? standIn(form, changed, findings) : [changed];
}

function note({ reason, title, rule }: Finding): string {
  return `${reason}: ${title} (${rule}).`;
}

/** The first that nothing speaks against, with the sets of the exercise that it stands in for. */
function standIn(form: CheckInForm, exercise: Exercise, findings: readonly Finding[]): readonly Exercise[] {
  const other = form.exercises[exercise.id]?.standIns.find(({ id }) => !findings.some((one) => one.bars?.includes(id)));
  if (other === undefined) return [];
  const { note: instead, ...head } = other;
  return [{ ...exercise, ...head, notes: [...exercise.notes, instead], why: distinct([...exercise.why, ...form.standInWhy]) }];
}

function distinct(rules: readonly string[]): readonly string[] {
  return [...new Set(rules)];
}
