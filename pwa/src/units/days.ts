/** Dates as `YYYY-MM-DD`, reckoned without any time zone. */

import type { IsoDate } from "../model/plan.ts";

const DAY = 86_400_000;

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative where it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day of the week, 0 for Monday. */
export function weekday(date: IsoDate): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -weekday(date));
}

export type WeekStart = "monday" | "sunday";

/** The first day of the week that holds a date. */
export function startOfWeek(date: IsoDate, start: WeekStart): IsoDate {
  return start === "monday" ? mondayOf(date) : addDays(mondayOf(addDays(date, 1)), -1);
}

export function weekOf(monday: IsoDate): readonly IsoDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

/** The date and time of a clock on the wall, as the journal writes it. */
export function localDateTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

export function localDate(now: Date): IsoDate {
  return localDateTime(now).slice(0, 10);
}

function formatted(options: Intl.DateTimeFormatOptions): (date: IsoDate) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (date) => (format ??= new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" })).format(Date.parse(date));
}

export const shortDay = formatted({ weekday: "short" });
export const dayAndMonth = formatted({ day: "numeric", month: "short" });
export const fullDay = formatted({ weekday: "long", day: "numeric", month: "long" });
export const shortFullDay = formatted({ weekday: "short", day: "numeric", month: "short" });
export const month = formatted({ month: "short" });
