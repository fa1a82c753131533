/** What the server answers, by the names that screens use; the shapes are those of its OpenAPI document. */

import type * as api from "./api.ts";
import type { Change, CheckInAnswers } from "./change.ts";

export type SessionInfo = api.Signed;
export type AthleteEntry = SessionInfo["athletes"][number];
export type AthletePage = api.AthleteList;
export type AthleteLine = AthletePage["athletes"][number];
/** The athlete file as JSON. */
export type Profile = Readonly<Record<string, unknown>>;
export type AthleteAnswer = api.Athlete;

export type Today = api.Day;
export type WeekAnswer = api.Week;
export type Season = api.Season;
export type SeasonWeek = Season["weeks"][number];
export type Progress = api.Progress;
export type Difference = api.Difference;
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

/**
 * The questions before a session, and all that answers lead to: what each finds, the states in which an exercise can be,
 * and in which state two of them meet. So no rule is needed to answer.
 */
export type CheckInForm = Omit<api.CheckInForm, "questions"> & { readonly questions: readonly Question[] };
export type Question = Omit<api.CheckInForm["questions"][number], "choices"> & { readonly choices: readonly Choice[] };
export type Choice = Omit<api.CheckInForm["questions"][number]["choices"][number], "answer"> & { readonly answer: CheckInAnswers | null };
export type Finding = api.Finding;
export type DoseStates = CheckInForm["exercises"][string];
export type DoseState = DoseStates["states"][number];

export type Library = api.Library;
export type LibraryExercise = Library["exercises"][number];
export type MethodologyAnswer = api.Methodology;
export type Rule = MethodologyAnswer["rules"][number];
export type Parameter = MethodologyAnswer["parameters"][number];
export type Feed = api.Feed;
export type Token = api.TokenList["tokens"][number];
export type Scope = Token["scopes"][number];
export type Coach = api.CoachList["coaches"][number];
export type Passkeys = api.PasskeyList;
export type SignedIn = api.SessionList["sessions"][number];
