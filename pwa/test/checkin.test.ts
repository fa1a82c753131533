import { describe, expect, it } from "vitest";
import { type Answers, decide, given } from "../src/gym/checkin.ts";
import type { CheckInForm } from "../src/model/answers.ts";
import type { Exercise, Session } from "../src/model/plan.ts";
import { checkIn } from "./fake/checkin.ts";
import { marathon } from "./fake/plan.ts";
import seen from "./fixtures/check-ins.json" with { type: "json" };

interface Judged {
  readonly session: Session;
  readonly checkIn: CheckInForm;
  readonly ways: readonly { readonly answers: Answers; readonly left: readonly string[]; readonly advice: readonly string[]; readonly mobilityMinutes: number }[];
}

/** Sessions with what the server's rules made of many ways to answer; written by CheckInTableTest. */
const judged = seen as unknown as readonly Judged[];

const session = marathon.sessions.find((one) => one.id === "2026-W51-1")!;
const form = checkIn(session);

function line({ id, sets, notes, why }: Exercise): string {
  const set = ({ kind, reps, seconds, loadKg, rir }: Exercise["sets"][number]) =>
    ` ${kind}:${reps ?? seconds}:${loadKg === null ? "-" : Math.round(loadKg * 1000)}:${kind === "WORK" ? rir : "-"}`;
  return `${id}${sets.map(set).join("")} ${[...notes].sort().join(" ")} ${[...why].sort().join(" ")}`;
}

describe("the check-in", () => {
  it.each(judged.map((one) => [one.session.id, one] as const))("leads to exactly what the server decides, however %s is answered", (_, one) => {
    for (const way of one.ways) {
      const decision = decide(one.checkIn, one.session, way.answers);
      const found = { left: decision.session?.exercises.map(line) ?? [], advice: [...decision.advice].sort(), mobilityMinutes: decision.mobilityMinutes };
      expect(found, JSON.stringify(way.answers)).toEqual({ left: way.left, advice: way.advice, mobilityMinutes: way.mobilityMinutes });
    }
  });

  it("is judged in ways that stop, leave out, swap, cut and keep", () => {
    const ways = judged.flatMap((one) => one.ways.map((way) => decide(one.checkIn, one.session, way.answers).session?.exercises.length ?? 0));
    expect(new Set(ways).size).toBeGreaterThan(4);
  });

  it("never depends on the order in which questions are answered", () => {
    for (const one of judged) {
      for (const { answers } of one.ways.slice(0, 100)) {
        const turned = { ...one.checkIn, questions: [...one.checkIn.questions].reverse() };
        expect(decide(turned, one.session, answers).session?.exercises.map(line)).toEqual(decide(one.checkIn, one.session, answers).session?.exercises.map(line));
      }
    }
  });

  it("brings the answers to several questions about the same kind of thing together", () => {
    const knee = form.questions.find((one) => one.id === "site-knee")!;
    const hip = { ...knee, id: "site-hip", choices: [knee.choices[0]!, { id: "3", label: "3", answer: { joints: [{ site: "hip", level: 3 }] }, findings: [] }] };
    const answers = { "site-knee": ["4"], "site-hip": ["3"] };
    expect(given({ ...form, questions: [knee, hip] }, answers)).toEqual({ joints: [{ site: "knee", level: 4 }, { site: "hip", level: 3 }] });
  });

  it("leaves the session as it is where all is well", () => {
    expect(decide(form, session, {}).session).toEqual(session);
    expect(given(form, {})).toEqual({});
  });

  it("stops and refers before anything is lifted", () => {
    const decision = decide(form, session, { alarms: ["bone-pain"], "muscle-quadriceps": ["4"] });
    expect(decision.session).toBeNull();
    expect(decision.advice).toContain("Let a doctor or physiotherapist look at it.");
    expect(decision.mobilityMinutes).toBe(0);
  });
});
