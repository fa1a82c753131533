import { describe, expect, it } from "vitest";
import { addDays, daysBetween, localDateTime, mondayOf, startOfWeek, weekOf, weekday } from "../src/units/days.ts";
import { clock, distance, fromLoadNumber, load, loadRange, minutes } from "../src/units/measures.ts";

describe("measures", () => {
  it("are read in the athlete's units and kept in kilograms", () => {
    expect(load(72.5, "metric")).toBe("72.5 kg");
    expect(load(72.5, "imperial")).toBe("159.8 lb");
    expect(fromLoadNumber(100, "imperial")).toBe(45.359);
    expect(distance(21.097, "metric")).toBe("21.1 km");
    expect(distance(42.195, "imperial")).toBe("26.2 mi");
  });

  it("claim of an estimate no more than whole numbers that hold its range", () => {
    expect(loadRange(88.67, 88.67, "metric")).toBe("88 to 89 kg");
    expect(loadRange(84.3, 93, "metric")).toBe("84 to 93 kg");
    expect(loadRange(90, 90, "metric")).toBe("90 kg");
    expect(loadRange(88.67, 88.67, "imperial")).toBe("195 to 196 lb");
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

describe("a week that starts on Sunday", () => {
  it("holds every one of its days, and begins on a Sunday", () => {
    for (let day = 0; day < 400; day++) {
      const date = addDays("2026-01-01", day);
      const first = startOfWeek(date, "sunday");
      expect(weekday(first)).toBe(6);
      expect(weekOf(first)).toContain(date);
      expect(weekOf(startOfWeek(date, "monday"))).toContain(date);
    }
  });
});
