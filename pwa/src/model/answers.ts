/** What the server answers, by the addresses of its interface. */

import type { Change, CheckInAnswers } from "./change.ts";
import type { Block, Exercise, IsoDate, LeftOut, Phase, Place, PlannedSet, Race, Run, Session, Span } from "./plan.ts";

export interface SessionInfo {
  readonly account: { readonly id: string; readonly name: string; readonly hasPassword: boolean };
  readonly athletes: readonly AthleteEntry[];
}

export interface AthleteEntry {
  readonly id: string;
  readonly name: string;
  readonly role: "OWNER" | "COACH";
  readonly nextSession?: Place | null;
  readonly needs?: readonly string[];
}

export interface AthleteAnswer {
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
  readonly revision: number;
}

/** The athlete file as JSON: written whole by the set-up, and kept as it came elsewhere. */
export interface Profile {
  readonly athlete: { readonly name: string; readonly [key: string]: unknown };
  readonly units?: "metric" | "imperial";
  readonly [key: string]: unknown;
}

export interface Today {
  readonly date: IsoDate;
  readonly revision: number;
  readonly phase: Phase | null;
  readonly block: Block | null;
  /** None outside the season, as phase and block. */
  readonly weekOfBlock: number | null;
  readonly weeksOfBlock: number | null;
  readonly race: { readonly name: string; readonly date: IsoDate; readonly daysLeft: number } | null;
  readonly run: readonly Run[];
  readonly session: Session | null;
  readonly next: Session | null;
}

export interface WeekAnswer {
  readonly monday: IsoDate;
  readonly block: Block;
  readonly phase: Phase;
  readonly weekOfBlock: number;
  readonly weeksOfBlock: number;
  readonly runs: readonly Run[];
  readonly sessions: readonly Session[];
  readonly missed: readonly Session[];
  readonly leftOut: readonly LeftOut[];
  readonly done: Readonly<Record<string, Place & { readonly rpe: number | null; readonly minutes: number | null; readonly sets: number }>>;
  readonly races: readonly Race[];
}

export interface SeasonWeek {
  readonly monday: IsoDate;
  readonly runMinutes: number;
  readonly runKm: number;
  readonly hardSets: number;
  readonly hardSetsDone: number;
  readonly sessions: number;
  readonly sessionsDone: number;
  readonly deload: boolean;
}

export interface Season {
  readonly season: Span;
  readonly phases: readonly Phase[];
  readonly blocks: readonly Block[];
  readonly races: readonly Race[];
  readonly today: IsoDate;
  readonly weeks: readonly SeasonWeek[];
}

export interface ChangeAnswer {
  readonly revision: number;
  readonly changes: readonly string[];
  readonly because: readonly string[];
}

export interface PreviewAnswer {
  readonly changes: readonly string[];
  readonly sessions: readonly Session[];
  readonly because: readonly string[];
}

export interface RunsPreview {
  readonly runs: readonly Run[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly where?: string;
  readonly line?: number;
  readonly message: string;
  readonly hint?: string;
}

export interface SyncEvent {
  readonly id: string;
  /** Local date-time at which it was made. */
  readonly at: string;
  readonly change: Change;
}

export interface SyncResult {
  readonly id: string;
  readonly outcome: "KEPT" | "KNOWN" | "REFUSED";
  readonly number?: number;
  readonly problems?: readonly Problem[];
}

export interface SyncAnswer {
  readonly revision: number;
  readonly results: readonly SyncResult[];
  readonly today?: Today;
  readonly weeks?: readonly WeekAnswer[];
  readonly carried?: readonly Carried[];
}

/** All that a session needs where there is no network; worked out by the server. */
export interface Carried {
  readonly session: Session;
  readonly shorter: readonly { readonly minutes: number; readonly session: Session }[];
  readonly swaps: Readonly<Record<string, readonly Exercise[]>>;
  readonly loads: Readonly<Record<string, readonly MakeableLoad[]>>;
  readonly lastTime: Readonly<Record<string, LastTime>>;
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly checkIn: CheckInForm;
}

/** A load that can be put together, and what hangs on each side of the bar. */
export interface MakeableLoad {
  readonly kg: number;
  readonly barKg?: number;
  readonly side?: readonly number[];
}

export interface LastTime {
  readonly date: IsoDate;
  readonly sets: readonly { readonly reps?: number; readonly seconds?: number; readonly loadKg: number | null; readonly rir: number | null }[];
}

/**
 * The questions before a session, and all that answers lead to: what each finds, the states in which an exercise can be,
 * and in which state two of them meet. So no rule is needed to answer.
 */
export interface CheckInForm {
  readonly questions: readonly Question[];
  /** What is found without any answer, from earlier ones. */
  readonly always: readonly Finding[];
  /** What is found where nobody was asked. */
  readonly skipped: readonly Finding[];
  readonly exercises: Readonly<Record<string, DoseStates>>;
  /** The rules that stand-ins rest on. */
  readonly standInWhy: readonly string[];
  readonly mobilityMinutes: number;
  readonly mobility: string;
}

export interface Question {
  readonly id: string;
  readonly group: "SELF" | "JOINTS" | "MUSCLES";
  readonly text: string;
  /** Whether several choices may hold. */
  readonly many: boolean;
  /** The first says that all is well. */
  readonly choices: readonly Choice[];
  /** What is found where all choices hold, in place of what each of them finds. */
  readonly all?: readonly Finding[];
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Its part of the answers that go to the server; none where all is well. */
  readonly answer: CheckInAnswers | null;
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly rule: string;
  readonly reason: string;
  readonly title: string;
  /** Whether it changes the exercises that it is about, and is noted there. */
  readonly changes: boolean;
  /** The exercises that it is about, each with the state that it leads to by itself. */
  readonly on?: Readonly<Record<string, number>>;
  /** Exercises that may not stand in for others. */
  readonly bars?: readonly string[];
  readonly advice?: readonly string[];
}

/** What can become of an exercise; the first state is as planned. */
export interface DoseStates {
  /** All sets of all states. */
  readonly sets: readonly PlannedSet[];
  readonly states: readonly DoseState[];
  readonly joined: readonly (readonly number[])[];
  /** Best first. */
  readonly standIns: readonly (Omit<Exercise, "sets" | "notes" | "why"> & { readonly note: string })[];
}

export interface DoseState {
  /** Their places among all sets; none where it is left out. */
  readonly sets: readonly number[];
  /** Another exercise does these sets. */
  readonly swaps: boolean;
  /** Nothing of the session is left. */
  readonly ends: boolean;
}

export interface LogEntry {
  readonly id: string;
  readonly at: string;
  readonly entry: string;
  readonly session?: string;
}

export interface HistoryEvent {
  readonly number: number;
  readonly date: IsoDate;
  readonly words: string;
  readonly stands: boolean;
  readonly revision: number;
}

export interface LibraryExercise {
  readonly id: string;
  readonly name: string;
  readonly pattern: string;
  readonly level: number;
  readonly equipment: readonly string[];
  readonly cues: readonly string[];
  readonly running: string;
  readonly regress: string | null;
  readonly progress: string | null;
  readonly swaps: readonly string[];
}

export interface Library {
  readonly exercises: readonly LibraryExercise[];
}

export interface Progress {
  readonly lifts: readonly {
    readonly exercise: string;
    readonly name?: string;
    readonly points: readonly { readonly date: IsoDate; readonly e1rmKg: number; readonly lowKg: number; readonly highKg: number }[];
  }[];
  readonly weeks: readonly SeasonWeek[];
  readonly records: readonly { readonly date: IsoDate; readonly words: string }[];
}

export interface MethodologyAnswer {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly parameters: readonly Parameter[];
}

export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly grade: string;
}

export interface Parameter {
  readonly key: string;
  readonly values: readonly number[];
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly rule: string;
  readonly grade: string;
  readonly reason: string;
}
