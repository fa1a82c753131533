/** What the server answers, by the names that screens use; the shapes are those of its OpenAPI document. */

import type * as api from "./api.ts";
import type { Change, CheckInAnswers } from "./change.ts";
import type { Exercise } from "./plan.ts";

export type SessionInfo = api.Signed;
export type AthleteEntry = SessionInfo["athletes"][number];
export type AthleteLine = api.AthleteList["athletes"][number];
/** The athlete file as JSON. */
export type Profile = Readonly<Record<string, unknown>>;
export type AthleteAnswer = api.Athlete;

export type Today = api.Day;
export type WeekAnswer = api.Week;
export type Season = api.Season;
export type SeasonWeek = Season["weeks"][number];
export type Progress = api.Progress;
export type History = api.History;
export type ChangeAnswer = api.Changed;
export type PreviewAnswer = api.Previewed;
export type RunsPreview = api.RunsRead;
/** How far a reading of files is. */
export interface Reading {
  readonly read: number;
  readonly of: number;
}

export type Problem = api.InputProblem;

export interface SyncEvent {
  readonly id: string;
  /** Local date-time at which it was made. */
  readonly at: string;
  readonly change: Change;
}

export type SyncAnswer = Omit<api.Synced, "carried"> & { readonly carried?: readonly Carried[] };
export type SyncResult = api.Synced["results"][number];

/** All that a session needs where there is no network; worked out by the server. */
export type Carried = Omit<api.Carried, "checkIn"> & { readonly checkIn: CheckInForm };
/** A load that can be put together, and what hangs on each side of the bar. */
export type MakeableLoad = NonNullable<Carried["loads"][string]>[number];
export type LastTime = NonNullable<Carried["lastTime"][string]>;

/** The questions before a session. Every choice carries what it leads to, so that no rule is needed to answer. */
export interface CheckInForm {
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Its part of the answers that go to the server; none where all is well. */
  readonly answer: CheckInAnswers | null;
  readonly session?: Effect;
  readonly exercises?: Readonly<Record<string, Effect & { readonly becomes: Exercise | null }>>;
}

/** Of several effects on one thing the highest rank holds. */
export type Effect = api.Effect;

export type Library = api.Library;
export type LibraryExercise = Library["exercises"][number];
export type MethodologyAnswer = api.Methodology;
export type Rule = MethodologyAnswer["rules"][number];
export type Parameter = MethodologyAnswer["parameters"][number];
export type Feed = api.Feed;
export type Token = api.TokenList["tokens"][number];
export type Scope = Token["scopes"][number];
export type Coach = api.CoachList["coaches"][number];

export interface Passkeys {
  readonly passkeys: readonly { readonly id: string; readonly label: string; readonly created: string; readonly used: string }[];
  /** The address under which passkeys work; none where they don't. */
  readonly site: string | null;
}

export interface SignedIn {
  readonly id: string;
  readonly device: string | null;
  readonly used: string;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}
