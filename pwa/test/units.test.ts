import { describe, expect, it } from "vitest";
import { addDays, daysBetween, localDateTime, mondayOf, weekday } from "../src/units/days.ts";
import { clock, distance, fromLoadNumber, load, minutes } from "../src/units/measures.ts";

describe("measures", () => {
  it("are read in the athlete's units and kept in kilograms", () => {
    expect(load(72.5, "metric")).toBe("72.5 kg");
    expect(load(72.5, "imperial")).toBe("159.8 lb");
    expect(fromLoadNumber(100, "imperial")).toBe(45.359);
    expect(distance(21.097, "metric")).toBe("21.1 km");
    expect(distance(42.195, "imperial")).toBe("26.2 mi");
  });

  it("give times as a clock does", () => {
    expect(clock(150)).toBe("2:30");
    expect(clock(-3)).toBe("0:00");
    expect(minutes(49)).toBe("49 min");
    expect(minutes(110)).toBe("1 h 50");
  });
});

describe("days", () => {
  it("go over the ends of years and of summer times", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2027-03-27", 2)).toBe("2027-03-29");
    expect(daysBetween("2026-12-15", "2027-04-18")).toBe(124);
  });

  it("begin their week on Monday", () => {
    expect(weekday("2026-12-14")).toBe(0);
    expect(mondayOf("2026-12-20")).toBe("2026-12-14");
    expect(mondayOf("2026-12-14")).toBe("2026-12-14");
  });

  it("are the wall's, not Greenwich's", () => {
    expect(localDateTime(new Date(2026, 11, 15, 0, 30))).toBe("2026-12-15T00:30:00");
  });
});
