import { describe, expect, it } from "vitest";
import { foundIn } from "../src/ui/race-found.tsx";
import { asProfile, empty, fromProfile, numbersIn, toggled } from "../src/ui/setup-draft.ts";
import { roundMarks } from "../src/ui/line-plot.tsx";

describe("the set-up", () => {
  it("leaves out what was skipped, so that the server's own defaults hold", () => {
    expect(Object.keys(asProfile(empty, "metric")).sort()).toEqual(["athlete", "time_zone"]);
  });

  it("writes the athlete file's own words", () => {
    const draft = { ...empty, name: "Ada", raceDate: "2027-04-18", experience: "advanced", heavyNow: true, flags: ["heart"],
      equipment: "list", things: ["band", "box"], free: { tue: ["pm"] }, minutes: 45, perWeek: 2 };
    expect(asProfile(draft, "metric")).toMatchObject({
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

describe("an athlete described anew", () => {
  const before = {
    athlete: { name: "Ada", experience: "advanced", coach_confirmed: ["depth_jumps", "clearance"] }, start: "2026-11-23", time_zone: "Europe/London",
    races: [{ date: "2027-04-18", km: 42.195, priority: "A", name: "" }], equipment: ["band"], loads: { dumbbell: [10, 12.5], bar: 20 }, flags: ["heart"],
    lifts: { back_squat: { load_kg: 80, reps: 5, rir: 2, date: "2026-11-01" } }, pain: [{ site: "knee", level: 2 }], available: { tue: ["am"] },
    session_minutes: 40, methodology: "runner-strength", units: "metric", overrides: { "taper-near-rir": [4] },
  };

  it("stays as it was where nothing is changed", () => {
    expect(asProfile(fromProfile(before, "metric"), "metric", before)).toEqual({ ...before, equipment: "home" });
  });

  it("loses what is taken away, a professional's yes among it", () => {
    const draft = { ...fromProfile(before, "metric"), flags: [], pain: {}, cleared: false, free: {} };
    const after = asProfile(draft, "metric", before);
    expect(after).toMatchObject({ flags: [], pain: [], athlete: { coach_confirmed: ["depth_jumps"] } });
    expect(after).not.toHaveProperty("available");
  });

  it("is kept in kilograms whatever it is typed in", () => {
    const draft = { ...empty, bodyMass: "154,3", weights: { plates: "45, 10, 2.5" }, lifts: { back_squat: { load: "220.5", reps: "5", rir: "" } } };
    const profile = asProfile(draft, "imperial") as unknown as { athlete: { body_mass_kg: number }; loads: { plates: number[] }; lifts: { back_squat: object } };
    expect(profile.athlete.body_mass_kg).toBeCloseTo(70, 1);
    expect(profile.loads.plates[0]).toBeCloseTo(20.41, 2);
    expect(profile.lifts.back_squat).toMatchObject({ reps: 5, rir: 0 });
  });
});

describe("numbers that are typed in a row", () => {
  it("are apart by spaces, semicolons or commas, and may have a comma themselves", () => {
    expect(numbersIn("20, 10, 2.5")).toEqual([20, 10, 2.5]);
    expect(numbersIn("20 10;2,5")).toEqual([20, 10, 2.5]);
    expect(numbersIn("none")).toEqual([]);
  });
});

describe("a race that a run plan leads to", () => {
  const run = { slot: "AM", confidence: 1, doubtful: false, minutes: null, source: "" } as const;

  it("is the last one, with its distance where it is told", () => {
    const runs = [{ ...run, date: "2027-03-01", type: "RACE", km: 10, title: "Ten" }, { ...run, date: "2027-04-18", type: "RACE", km: 42.195, title: "Big" }] as const;
    expect(foundIn(runs, "metric")).toEqual({ raceDate: "2027-04-18", raceName: "Big", distance: "marathon" });
    expect(foundIn([{ ...runs[0], km: 50 }], "metric")).toMatchObject({ distance: "other", otherDistance: "50" });
    expect(foundIn([], "metric")).toEqual({});
  });
});
