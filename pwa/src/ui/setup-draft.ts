/** What the set-up gathers, and the athlete file that it makes of it; and the way back, to change it later. */

import type { Profile } from "../model/answers.ts";
import { fromDistanceNumber, fromLoadNumber, loadNumber, type Units } from "../units/measures.ts";

export interface Lift {
  readonly load: string;
  readonly reps: string;
  readonly rir: string;
}

/** What was typed stays as it was typed; nothing and empty are what was left open. */
export interface Draft {
  readonly name: string;
  readonly raceName: string;
  readonly raceDate: string;
  readonly distance: string;
  readonly otherDistance: string;
  readonly experience: string | null;
  readonly heavyNow: boolean | null;
  readonly birthYear: string;
  readonly bodyMass: string;
  readonly lifts: Readonly<Record<string, Lift>>;
  /** Signs with which nothing is lifted; they are never sent. */
  readonly alarms: readonly string[];
  readonly flags: readonly string[];
  readonly cleared: boolean;
  readonly pain: Readonly<Record<string, number>>;
  readonly equipment: string | null;
  readonly things: readonly string[];
  readonly weights: Readonly<Record<string, string>>;
  readonly bar: string;
  readonly free: Readonly<Record<string, readonly string[]>>;
  readonly minutes: number | null;
  readonly perWeek: number | null;
}

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const gym = ["band", "dumbbell", "kettlebell", "barbell", "rack", "bench", "box", "bar", "trapbar", "machine", "slider", "rope"];

export const empty: Draft = {
  name: "", raceName: "", raceDate: "", distance: "marathon", otherDistance: "", experience: null, heavyNow: null, birthYear: "", bodyMass: "", lifts: {},
  alarms: [], flags: [], cleared: false, pain: {}, equipment: null, things: [], weights: {}, bar: "", free: {}, minutes: null, perWeek: null,
};

/**
 * The athlete file. What was left open is left out, so that the server's own defaults hold.
 *
 * @param before the file as it is, where there is one; what the draft is not about stays as it was
 */
export function asProfile(draft: Draft, units: Units, before: Profile = {}): Profile {
  const { available: _, loads: __, lifts: ___, ...others } = before;
  return {
    ...others,
    athlete: person(draft, units, before),
    ...(before["time_zone"] === undefined ? { time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone } : {}),
    ...some("races", race(draft, units)),
    ...listed("flags", draft.flags, before),
    ...listed("pain", Object.entries(draft.pain).map(([site, level]) => ({ site, level })), before),
    ...some("lifts", lifts(draft, units, (before["lifts"] ?? {}) as Readonly<Record<string, object>>)),
    ...(draft.equipment === null ? {} : { equipment: draft.equipment === "list" ? draft.things : draft.equipment }),
    ...some("loads", loads(draft, units)),
    ...some("available", draft.free),
    ...(draft.minutes === null ? {} : { session_minutes: draft.minutes }),
    ...(draft.perWeek === null ? {} : { sessions_per_week: draft.perWeek }),
    ...(units === "imperial" || before["units"] !== undefined ? { units } : {}),
  };
}

function person(draft: Draft, units: Units, before: Profile): object {
  const known = (before["athlete"] ?? {}) as { readonly coach_confirmed?: readonly string[] };
  const others = (known.coach_confirmed ?? []).filter((one) => one !== "clearance");
  const confirmed = draft.cleared ? [...others, "clearance"] : others;
  return {
    ...known,
    name: draft.name.trim() || "Runner",
    ...(draft.experience === null ? {} : { experience: draft.experience }),
    ...(draft.heavyNow === null ? {} : { lifting_heavy_now: draft.heavyNow }),
    ...(numberIn(draft.birthYear) === null ? {} : { birth_year: numberIn(draft.birthYear) }),
    ...(numberIn(draft.bodyMass) === null ? {} : { body_mass_kg: kilograms(draft.bodyMass, units) }),
    ...listed("coach_confirmed", confirmed, known),
  };
}

function race(draft: Draft, units: Units): readonly object[] {
  if (draft.raceDate === "") return [];
  const far = draft.distance === "other" ? { km: fromDistanceNumber(numberIn(draft.otherDistance) ?? 0, units) } : { distance: draft.distance };
  return [{ date: draft.raceDate, ...far, priority: "A", ...(draft.raceName === "" ? {} : { name: draft.raceName }) }];
}

function lifts(draft: Draft, units: Units, before: Readonly<Record<string, object>>): object {
  const known = Object.entries(draft.lifts).filter(([, lift]) => numberIn(lift.load) !== null && numberIn(lift.reps) !== null);
  return Object.fromEntries(known.map(([id, lift]) => [id, { ...before[id], load_kg: kilograms(lift.load, units), reps: numberIn(lift.reps), rir: numberIn(lift.rir) ?? 0 }]));
}

function loads(draft: Draft, units: Units): object {
  const lists = Object.entries(draft.weights).map(([kind, typed]) => [kind, numbersIn(typed).map((value) => kilograms(String(value), units))] as const);
  return { ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)), ...(numberIn(draft.bar) === null ? {} : { bar: kilograms(draft.bar, units) }) };
}

function kilograms(typed: string, units: Units): number {
  return fromLoadNumber(numberIn(typed) ?? 0, units);
}

/** Left out where it is empty. */
function some(key: string, value: object): object {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

/** Left out where it is empty and was not there before; so that what is taken away is gone. */
function listed(key: string, value: readonly unknown[], before: object): object {
  return value.length === 0 && !(key in before) ? {} : { [key]: value };
}

/** The number that somebody typed, with a point or a comma; nothing where there is none. */
export function numberIn(typed: string): number | null {
  const value = Number(typed.trim().replace(",", "."));
  return typed.trim() === "" || Number.isNaN(value) ? null : value;
}

/** Numbers apart by spaces, semicolons, or commas with a space. */
export function numbersIn(typed: string): readonly number[] {
  return typed.split(/[\s;]+/).map((part) => numberIn(part.replace(/,$/, ""))).filter((value) => value !== null);
}

/** The draft of an athlete who is there; their races are not part of it. */
export function fromProfile(profile: Profile, units: Units): Draft {
  const file = profile as unknown as AthleteFile;
  return {
    ...empty,
    name: file.athlete.name ?? "",
    experience: file.athlete.experience ?? null,
    heavyNow: file.athlete.lifting_heavy_now ?? null,
    birthYear: file.athlete.birth_year?.toString() ?? "",
    bodyMass: file.athlete.body_mass_kg === undefined ? "" : loadNumber(file.athlete.body_mass_kg, units),
    lifts: Object.fromEntries(Object.entries(file.lifts ?? {}).map(([id, lift]) => [id, { load: loadNumber(lift.load_kg, units), reps: String(lift.reps), rir: String(lift.rir ?? 0) }])),
    flags: file.flags ?? [],
    cleared: file.athlete.coach_confirmed?.includes("clearance") ?? false,
    pain: Object.fromEntries((file.pain ?? []).map(({ site, level }) => [site, level])),
    ...equipment(file.equipment ?? []),
    weights: Object.fromEntries(["dumbbell", "kettlebell", "plates"].map((kind) => [kind, ((file.loads?.[kind] ?? []) as number[]).map((kg) => loadNumber(kg, units)).join(", ")])),
    bar: typeof file.loads?.["bar"] === "number" ? loadNumber(file.loads["bar"], units) : "",
    free: file.available ?? {},
    minutes: file.session_minutes ?? null,
    perWeek: file.sessions_per_week ?? null,
  };
}

function equipment(owned: string | readonly string[]): Pick<Draft, "equipment" | "things"> {
  if (typeof owned === "string") return { equipment: owned, things: [] };
  const same = (list: readonly string[]) => list.length === owned.length && list.every((thing) => owned.includes(thing));
  const word = same([]) ? "none" : same(["band"]) ? "home" : same(gym) ? "gym" : "list";
  return { equipment: word, things: owned };
}

interface AthleteFile {
  readonly athlete: {
    readonly name?: string; readonly experience?: string; readonly lifting_heavy_now?: boolean; readonly birth_year?: number; readonly body_mass_kg?: number;
    readonly coach_confirmed?: readonly string[];
  };
  readonly lifts?: Readonly<Record<string, { readonly load_kg: number; readonly reps: number; readonly rir?: number }>>;
  readonly flags?: readonly string[];
  readonly pain?: readonly { readonly site: string; readonly level: number }[];
  readonly equipment?: string | readonly string[];
  readonly loads?: Readonly<Record<string, number | readonly number[]>>;
  readonly available?: Readonly<Record<string, readonly string[]>>;
  readonly session_minutes?: number;
  readonly sessions_per_week?: number;
}

export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
