/** From the chosen answers to what is left of a session, by the table that the server sent along. */

import type { CheckInForm, Choice, Effect } from "../model/answers.ts";
import type { CheckInAnswers } from "../model/change.ts";
import type { Exercise, Session } from "../model/plan.ts";

export type Answers = Readonly<Record<string, string>>;

export interface Decision {
  readonly session: Session | null;
  readonly reasons: readonly Effect[];
}

/** What was chosen: each question's choice, its first where nothing was. */
function chosen(form: CheckInForm, answers: Answers): readonly Choice[] {
  return form.questions.flatMap((question) => {
    const choice = question.choices.find((one) => one.id === answers[question.id]) ?? question.choices[0];
    return choice === undefined ? [] : [choice];
  });
}

/** The answers as the journal keeps them: the parts of all choices together; empty where all is well. */
export function given(form: CheckInForm, answers: Answers): CheckInAnswers {
  return chosen(form, answers).reduce<CheckInAnswers>((all, choice) => together(all, choice.answer ?? {}), {});
}

/** Lists are joined; of two single values the later holds. */
function together(all: CheckInAnswers, part: CheckInAnswers): CheckInAnswers {
  const known = all as Readonly<Record<string, unknown>>;
  const joined = Object.entries(part).map(([key, value]) => [key, Array.isArray(value) && Array.isArray(known[key]) ? [...known[key], ...value] : value]);
  return { ...all, ...Object.fromEntries(joined) };
}

/** The session with the highest-ranking effect on each of its exercises. */
export function decide(form: CheckInForm, session: Session, answers: Answers): Decision {
  const choices = chosen(form, answers);
  const whole = highest(choices.flatMap((choice) => choice.session ?? []));
  if (whole?.stops) return { session: null, reasons: [whole] };
  const reasons = new Set<Effect>(whole === null ? [] : [whole]);
  const exercises = session.exercises.flatMap((exercise) => {
    const effect = highest(choices.flatMap((choice) => choice.exercises?.[exercise.id] ?? []));
    if (effect === null) return [exercise];
    reasons.add(effect);
    return left(effect);
  });
  return { session: { ...session, exercises }, reasons: distinct([...reasons]) };
}

function left(effect: { readonly becomes: Exercise | null }): readonly Exercise[] {
  return effect.becomes === null ? [] : [effect.becomes];
}

function highest<E extends Effect>(effects: readonly E[]): E | null {
  return effects.reduce<E | null>((best, one) => (best === null || one.rank > best.rank ? one : best), null);
}

function distinct(reasons: readonly Effect[]): readonly Effect[] {
  return reasons.filter((one, at) => reasons.findIndex((other) => other.reason === one.reason) === at);
}
