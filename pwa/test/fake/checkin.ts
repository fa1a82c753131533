/** Questions before a session as a server would ask them. What follows from them only looks right: no rule is kept here. */

import type { CheckInForm, Choice, DoseState, Finding, Question } from "../../src/model/answers.ts";
import type { Exercise, Session } from "../../src/model/plan.ts";

/** As planned, with a set less, left out, and nothing left of the session. */
enum State { PLANNED, FEWER, OUT, ENDS }

export function checkIn(session: Session): CheckInForm {
  const legs = session.exercises.filter((one) => ["SQUAT", "HINGE", "LUNGE", "PLYO"].includes(one.pattern));
  const all = session.exercises;
  return {
    questions: [
      asked("alarms", "SELF", "Anything that worries you?", true, "No", [
        choice("chest-pain", "Chest pain", { alarms: ["chest-pain"] }, finding("E-checkin", "Chest pain", "stop here", all, State.ENDS, ["Get medical care now, and do not train on."])),
        choice("bone-pain", "Bone pain", { alarms: ["bone-pain"] }, finding("E-checkin", "Pain on bone", "stop here", all, State.ENDS, ["Let a doctor or physiotherapist look at it."])),
      ]),
      asked("tiredness", "SELF", "How tired are you, 0 to 10?", false, "Fresh", [
        choice("3", "3", { tiredness: 3 }),
        choice("6", "6", { tiredness: 6 }, finding("S30", "Tiredness 6 of 10", "33 % fewer sets", all, State.FEWER)),
        choice("8", "8", { tiredness: 8 }, finding("S32", "Tiredness 8 of 10", "rest today instead", all, State.ENDS, ["Sleep and eat well; recovery belongs to the plan."])),
      ]),
      asked("muscle-quadriceps", "MUSCLES", "Soreness, quadriceps, 0 to 10?", false, "None", [
        choice("4", "4", { muscles: [{ muscle: "quadriceps", level: 4 }] }, finding("S30", "Sore quadriceps, 4 of 10", "33 % fewer sets", legs, State.FEWER)),
        choice("8", "8", { muscles: [{ muscle: "quadriceps", level: 8 }] }, finding("S37", "Sore quadriceps, 8 of 10", "left out today", legs, State.OUT)),
      ]),
      asked("site-knee", "JOINTS", "Pain, knee, 0 to 10?", false, "None", [
        choice("2", "2", { joints: [{ site: "knee", level: 2 }] }),
        choice("4", "4", { joints: [{ site: "knee", level: 4 }] }, finding("E-checkin", "Knee at 4 of 10", "15 % less load, no jumps", legs, State.FEWER)),
        choice("6", "6", { joints: [{ site: "knee", level: 6 }] }, finding("E-checkin", "Knee at 6 of 10", "left out today", legs, State.OUT)),
      ]),
    ],
    always: [],
    skipped: [],
    exercises: Object.fromEntries(all.map((one) => [one.id, { sets: one.sets, states: states(one), joined: joined(), standIns: [] }])),
    standInWhy: ["S7", "S10"],
    mobilityMinutes: 10,
    mobility: "Move easily for a few minutes instead: moving matters more than the load.",
  };
}

function asked(id: string, group: Question["group"], text: string, many: boolean, well: string, choices: readonly Choice[]): Question {
  return { id, group, text, many, choices: [{ id: "well", label: well, answer: null, findings: [] }, ...choices] };
}

function choice(id: string, label: string, answer: Choice["answer"], ...findings: readonly Finding[]): Choice {
  return { id, label, answer, findings };
}

function finding(rule: string, reason: string, title: string, on: readonly Exercise[], state: State, advice: readonly string[] = []): Finding {
  return { rule, reason, title, changes: true, on: Object.fromEntries(on.map((one) => [one.id, state])), ...(advice.length === 0 ? {} : { advice }) };
}

function states({ sets }: Exercise): readonly DoseState[] {
  const state = (left: number, ends = false): DoseState => ({ sets: sets.slice(0, left).map((_, at) => at), swaps: false, ends });
  return [state(sets.length), state(Math.max(1, sets.length - 1)), state(0), state(0, true)];
}

/** The later state holds. */
function joined(): readonly (readonly number[])[] {
  const all = [State.PLANNED, State.FEWER, State.OUT, State.ENDS];
  return all.map((one) => all.map((other) => Math.max(one, other)));
}
