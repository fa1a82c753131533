import { describe, expect, it } from "vitest";
import { Refused, Unreachable } from "../src/api/problem.ts";
import { problemLines, problemText } from "../src/ui/remote.tsx";
import { failed } from "../src/words/words.ts";

describe("what went wrong", () => {
  it("is said in words that a runner can do something with, never as a number", () => {
    for (const problem of [new Refused(500, "", []), new Refused(500, "a bug; see the log", []), new Refused(507, "", []), new Refused(418, "", []), new TypeError("x is undefined")]) {
      expect(problemText(problem)).not.toMatch(/\d|undefined|bug/);
      expect(problemText(problem)).toMatch(/again/);
    }
  });

  it("is the server's own sentence where that is for people", () => {
    expect(problemText(new Refused(401, "the name or the password is wrong", []))).toBe("The name or the password is wrong.");
    expect(problemText(new Refused(507, "the disk is full; nothing was changed", []))).toBe("The disk is full; nothing was changed.");
  });

  it("tells a page that was never seen from an answer that has to wait", () => {
    expect(problemText(new Unreachable("status 503"))).toBe(failed.unreachable);
    expect(problemText(new Unreachable("status 503"), true)).toBe(failed.never);
  });

  it("has a line for each thing to put right", () => {
    const problems = [{ where: "plan.csv", line: 3, message: "no date", hint: "write 2026-12-10" }, { where: "plan.csv", line: 4, message: "no run", hint: "" }];
    expect(problemLines(new Refused(422, "", problems))).toEqual(["No date. Write 2026-12-10.", "No run."]);
  });
});
