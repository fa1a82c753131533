import { describe, expect, it } from "vitest";
import { asProfile, empty, toggled } from "../src/ui/setup-draft.ts";
import { roundMarks } from "../src/ui/line-plot.tsx";

describe("the set-up", () => {
  it("leaves out what was skipped, so that the server's own defaults hold", () => {
    expect(Object.keys(asProfile(empty)).sort()).toEqual(["athlete", "time_zone"]);
  });

  it("writes the athlete file's own words", () => {
    const draft = { ...empty, name: "Ada", raceDate: "2027-04-18", experience: "advanced", heavyNow: true, flags: ["heart"],
      equipment: "list", things: ["band", "box"], free: { tue: ["pm"] }, minutes: 45, perWeek: 2 };
    expect(asProfile(draft)).toMatchObject({
      athlete: { name: "Ada", experience: "advanced", lifting_heavy_now: true },
      races: [{ date: "2027-04-18", distance: "marathon", priority: "A" }],
      flags: ["heart"], equipment: ["band", "box"], available: { tue: ["pm"] }, session_minutes: 45, sessions_per_week: 2,
    });
  });

  it("takes a second tap back", () => {
    expect(toggled(toggled([], "am"), "am")).toEqual([]);
  });
});

describe("a plot", () => {
  it("has a few round marks around all its values", () => {
    expect(roundMarks(74, 96.3)).toEqual([70, 80, 90, 100]);
    expect(roundMarks(80, 80)).toEqual([80, 81]);
    for (let low = 1; low < 200; low += 7) {
      const marks = roundMarks(low, low * 1.5);
      expect(marks[0]).toBeLessThanOrEqual(low);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(low * 1.5);
      expect(marks.length).toBeLessThanOrEqual(7);
    }
  });
});
