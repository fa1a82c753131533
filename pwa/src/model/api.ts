/** The server's shapes. Written by `npm run types` from its OpenAPI document; change that instead. */

export type Problem = {
  readonly status: number;
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly problems?: readonly InputProblem[];
};

export type InputProblem = {
  readonly where: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
};

export type Athlete = {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  /** the athlete file as JSON */
  readonly profile: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
};

export type AthleteList = {
  readonly next?: string;
  readonly athletes: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly role: "OWNER" | "COACH";
    readonly nextSession: {
      readonly date: string;
      readonly slot: "AM" | "PM";
    } | null;
    readonly needs: readonly string[];
  }>;
};

export type NewAthlete = {
  readonly profile: Readonly<Record<string, unknown>>;
  readonly runs?: readonly Run[];
};

export type Profile = {
  readonly profile: Readonly<Record<string, unknown>>;
};

export type Runs = {
  readonly runs: readonly Run[];
};

/** either a plan as text, or the runs of a usual week by weekday */
export type RunText = {
  readonly text?: string;
  readonly weekly?: Readonly<Record<string, unknown>>;
  readonly profile?: Readonly<Record<string, unknown>>;
};

export type Run = {
  readonly date: string;
  readonly slot: "AM" | "PM";
  readonly type: "REST" | "EASY" | "LONG" | "QUALITY_LONG" | "THRESHOLD" | "INTERVALS" | "RACE" | "CROSS" | "STRENGTH" | "OTHER";
  readonly confidence: number;
  readonly doubtful: boolean;
  readonly minutes: number | null;
  readonly km: number | null;
  readonly title: string;
  readonly source: string;
};

export type RunsRead = {
  readonly runs: readonly Run[];
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  readonly problems: readonly InputProblem[];
};

export type Phase = {
  readonly kind: "OFF_SEASON" | "IN_SEASON" | "TAPER" | "RECOVERY";
  readonly start: string;
  readonly end: string;
};

export type Block = {
  readonly template: string;
  readonly focus: "TECHNIQUE" | "WEIGHT" | "SPEED" | "MAX_STRENGTH" | "VOLUME" | "MAINTAIN";
  readonly lever: "WEIGHT" | "SPEED" | "VOLUME" | null;
  readonly start: string;
  readonly end: string;
  readonly deloadFrom: string | null;
  readonly why: readonly string[];
};

export type Race = {
  readonly date: string;
  readonly distanceKm: number;
  readonly priority: "A" | "B" | "C";
  readonly name: string;
  readonly daysLeft?: number;
};

export type Set = {
  readonly kind: "WARM_UP" | "WORK";
  readonly loadKg: number | null;
  readonly reps?: number;
  readonly seconds?: number;
  readonly repsRange?: readonly [number, number];
  readonly secondsRange?: readonly [number, number];
  readonly loadRangeKg?: readonly [number, number] | null;
  readonly percent1rm?: number | null;
  readonly rir?: number;
  readonly rirRange?: readonly [number, number];
  readonly restSeconds?: number;
  readonly intent?: "CONTROLLED" | "MAX_CONCENTRIC" | "FAST";
};

export type Exercise = {
  readonly id: string;
  readonly name: string;
  readonly pattern: string;
  readonly compound: boolean;
  readonly plyometric: "NONE" | "LOW" | "MEDIUM" | "HIGH";
  readonly perSide: boolean;
  readonly sets: readonly Set[];
  readonly notes: readonly string[];
  readonly why: readonly string[];
  readonly role: string;
};

export type Alternative = {
  readonly date: string;
  readonly slot: "AM" | "PM";
  readonly extraCost?: number;
  readonly forbidden?: "availability" | "occupied" | "minimum-gap" | "heavy-to-heavy" | "jumps-to-jumps" | "race-window" | "weekly-maximum" | "one-a-day" | "pin" | "past" | "not-worth-it";
  readonly text?: string;
};

export type Placement = {
  readonly cost: number;
  readonly justifications: ReadonlyArray<{
    readonly rule: string;
    readonly text: string;
    readonly hours: number | null;
    readonly preferred: number | null;
    readonly penalty: number;
    readonly minutes: number | null;
  }>;
  readonly alternatives?: readonly Alternative[];
};

export type Session = {
  readonly id: string;
  readonly date: string;
  readonly slot: "AM" | "PM";
  readonly kind: "HEAVY" | "ENDURANCE" | "POWER" | "MAINTENANCE" | "PRIMER";
  readonly phase: "OFF_SEASON" | "IN_SEASON" | "TAPER" | "RECOVERY";
  readonly focus: "TECHNIQUE" | "WEIGHT" | "SPEED" | "MAX_STRENGTH" | "VOLUME" | "MAINTAIN";
  readonly deload: boolean;
  readonly minutes: number;
  readonly exercises: readonly Exercise[];
  readonly placement: Placement;
  readonly why: readonly string[];
  readonly week: string;
};

export type Done = {
  readonly date: string;
  readonly slot: "AM" | "PM";
  readonly rpe: number | null;
  readonly minutes: number | null;
  readonly sets: number;
};

export type SessionWithDone = {
  readonly id: string;
  readonly date: string;
  readonly slot: "AM" | "PM";
  readonly kind: "HEAVY" | "ENDURANCE" | "POWER" | "MAINTENANCE" | "PRIMER";
  readonly phase: "OFF_SEASON" | "IN_SEASON" | "TAPER" | "RECOVERY";
  readonly focus: "TECHNIQUE" | "WEIGHT" | "SPEED" | "MAX_STRENGTH" | "VOLUME" | "MAINTAIN";
  readonly deload: boolean;
  readonly minutes: number;
  readonly exercises: readonly Exercise[];
  readonly placement: Placement;
  readonly why: readonly string[];
  readonly week: string;
  /** by the session's id */
  readonly done: Readonly<Record<string, Done>>;
};

export type LeftOut = {
  readonly week: string;
  readonly kind: "HEAVY" | "ENDURANCE" | "POWER" | "MAINTENANCE" | "PRIMER";
  readonly cost: number;
  readonly because: ReadonlyArray<"availability" | "occupied" | "minimum-gap" | "heavy-to-heavy" | "jumps-to-jumps" | "race-window" | "weekly-maximum" | "one-a-day" | "pin" | "past" | "not-worth-it">;
};

export type Day = {
  readonly date: string;
  readonly revision: number;
  readonly phase: Phase | null;
  readonly block: Block | null;
  readonly weekOfBlock: number | null;
  readonly weeksOfBlock: number | null;
  readonly race: Race | null;
  readonly run: readonly Run[];
  readonly session: Session | null;
  readonly next: Session | null;
  /** by the session's id */
  readonly done: Readonly<Record<string, Done>>;
};

export type Week = {
  readonly revision: number;
  readonly monday: string;
  readonly phase: Phase;
  readonly block: Block;
  readonly weekOfBlock: number;
  readonly weeksOfBlock: number;
  readonly deload: boolean;
  readonly runs: readonly Run[];
  readonly sessions: readonly Session[];
  readonly missed: readonly Session[];
  readonly leftOut: readonly LeftOut[];
  /** by the session's id */
  readonly done: Readonly<Record<string, Done>>;
  readonly races: readonly Race[];
};

export type Season = {
  readonly revision: number;
  readonly season: {
    readonly start: string;
    readonly end: string;
  };
  readonly phases: readonly Phase[];
  readonly blocks: readonly Block[];
  readonly races: readonly Race[];
  readonly weeks: ReadonlyArray<{
    readonly monday: string;
    readonly runs: number;
    readonly runMinutes: number;
    readonly runKm: number;
    readonly hardSets: number;
    readonly hardSetsDone: number;
    readonly sessions: number;
    readonly sessionsDone: number;
    readonly deload: boolean;
  }>;
  readonly today: string;
};

/** of the schema groundwork/plan/1 */
export type Plan = {
  readonly schema: "groundwork/plan/1";
  readonly sessions: readonly Session[];
  readonly runs: readonly Run[];
  readonly phases: readonly Phase[];
};

export type Diff = {
  readonly lines: readonly string[];
  readonly changedSessions: number;
  readonly changedPlaces: number;
};

/** one of the journal's kinds of change, loads in loadKg, distances in km or distanceKm */
export type Change = {
  readonly event: "session-moved" | "session-cancelled" | "session-missed" | "session-shortened" | "exercise-swapped" | "away" | "pain" | "legs-cleared" | "race-added" | "race-moved" | "race-dropped" | "runs-replaced" | "run-moved" | "run-dropped" | "check-in" | "logged";
};

export type NewChange = {
  readonly id: string;
  readonly change: Change;
};

export type ChangeAlone = {
  readonly change: Change;
};

export type IdAlone = {
  readonly id: string;
};

export type Changed = {
  readonly revision: number;
  readonly because: readonly string[];
  readonly changes?: readonly string[];
  readonly diff?: Diff;
};

export type Previewed = {
  readonly changes: readonly string[];
  readonly diff: Diff;
  readonly sessions: readonly Session[];
  readonly because: readonly string[];
};

export type Difference = {
  readonly changes: readonly string[];
  readonly diff: Diff;
  /** what training taught between the two, of each exercise, with its rule */
  readonly because: readonly string[];
};

export type History = {
  readonly events: ReadonlyArray<{
    readonly number: number;
    readonly date: string;
    readonly words: string;
    readonly stands: boolean;
    readonly revision: number;
  }>;
  readonly next: number | null;
};

export type Log = {
  readonly entries: ReadonlyArray<{
    readonly entry: string;
    readonly id: string;
    readonly at: string;
  }>;
};

export type Progress = {
  readonly lifts: ReadonlyArray<{
    readonly exercise: string;
    readonly points: ReadonlyArray<{
      readonly date: string;
      readonly e1rmKg: number;
      readonly lowKg: number;
      readonly highKg: number;
    }>;
    readonly name: string | null;
  }>;
  readonly weeks: ReadonlyArray<{
    readonly monday: string;
    readonly runs: number;
    readonly runMinutes: number;
    readonly runKm: number;
    readonly hardSets: number;
    readonly hardSetsDone: number;
    readonly sessions: number;
    readonly sessionsDone: number;
    readonly deload: boolean;
  }>;
  /** hard sets over the last four weeks that have begun */
  readonly patterns: ReadonlyArray<{
    readonly pattern: string;
    readonly hardSets: number;
    readonly hardSetsDone: number;
  }>;
  readonly records: ReadonlyArray<{
    readonly date: string;
    readonly words: string;
  }>;
};

export type Library = {
  readonly exercises: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly pattern: string;
    readonly loading: string;
    readonly level: number;
    readonly difficulty: number;
    readonly perSide: boolean;
    readonly compound: boolean;
    readonly plyometric: string;
    readonly held: boolean;
    readonly kneeStress: boolean;
    readonly coachOnly: boolean;
    readonly muscles: readonly string[];
    readonly cues: readonly string[];
    readonly running: string;
    readonly regress: string | null;
    readonly progress: string | null;
    readonly swaps: readonly string[];
    readonly equipment: readonly string[];
  }>;
};

export type Methodologies = {
  readonly methodologies: ReadonlyArray<{
    readonly id: string;
    readonly version: string;
    readonly name: string;
    readonly summary: string;
  }>;
};

export type Methodology = {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly summary: string;
  readonly parameters: ReadonlyArray<{
    readonly key: string;
    readonly values: readonly number[];
    readonly unit: string;
    readonly least: number;
    readonly most: number;
    readonly rule: string;
    readonly grade: string;
    readonly reason: string;
  }>;
  readonly rules: ReadonlyArray<{
    readonly id: string;
    readonly says: string;
    readonly source: string;
    readonly grade: string;
  }>;
};

export type Health = {
  readonly status: string;
};

export type Offline = {
  /** its name */
  readonly device?: string;
  /** the revision that the device has */
  readonly knows?: number;
  readonly events: ReadonlyArray<{
    /** made on the device, never used again */
    readonly id: string;
    /** when, on the athlete's own clock: 2026-12-01T18:00 */
    readonly at: string;
    readonly change: Change;
  }>;
};

export type Synced = {
  readonly revision: number;
  readonly results: ReadonlyArray<{
    readonly id: string;
    readonly outcome: "KEPT" | "KNOWN" | "REFUSED";
    /** of the event in the history */
    readonly number?: number;
    readonly problems?: readonly InputProblem[];
  }>;
  readonly today?: Day;
  /** those of the next 14 days, where the device has another revision */
  readonly weeks?: readonly Week[];
  /** every session of the next 14 days; lacks where the device has the plan as it is */
  readonly carried?: readonly Carried[];
};

export type Finding = {
  readonly rule: string;
  readonly reason: string;
  readonly title: string;
  /** whether it is noted at the exercises that it is on */
  readonly changes: boolean;
  /** the exercises that it is about, each with the number of the state that it leads to by itself */
  readonly on?: Readonly<Record<string, number>>;
  /** exercises that may not stand in for others */
  readonly bars?: readonly string[];
  readonly advice?: readonly string[];
};

export type CheckInForm = {
  readonly questions: ReadonlyArray<{
    readonly id: string;
    readonly group: "SELF" | "JOINTS" | "MUSCLES";
    readonly text: string;
    /** whether several choices may hold */
    readonly many: boolean;
    /** the first says that all is well */
    readonly choices: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      /** its part of a check-in's answers */
      readonly answer: Readonly<Record<string, unknown>> | null;
      readonly findings: readonly Finding[];
    }>;
    /** in place of the choices' findings where all of them hold */
    readonly all?: readonly Finding[];
  }>;
  /** with any answers, from earlier ones */
  readonly always: readonly Finding[];
  /** where nobody was asked */
  readonly skipped: readonly Finding[];
  /** by the exercise's id */
  readonly exercises: Readonly<Record<string, {
    readonly sets: readonly Set[];
    /** the first is as planned */
    readonly states: ReadonlyArray<{
      /** places among the exercise's sets; none where it is left out */
      readonly sets: readonly number[];
      /** whether another exercise does the sets */
      readonly swaps: boolean;
      /** whether nothing of the session is left */
      readonly ends: boolean;
    }>;
    /** for each state and each other the number of the one in which they meet */
    readonly joined: ReadonlyArray<readonly number[]>;
    /** best first */
    readonly standIns: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly pattern: string;
      readonly compound: boolean;
      readonly plyometric: "NONE" | "LOW" | "MEDIUM" | "HIGH";
      readonly perSide: boolean;
      readonly note: string;
    }>;
  }>>;
  /** rules that stand-ins rest on */
  readonly standInWhy: readonly string[];
  /** easy moving where nothing is left and nothing forbids it */
  readonly mobilityMinutes: number;
  readonly mobility: string;
};

export type Carried = {
  readonly session: Session;
  readonly shorter: ReadonlyArray<{
    readonly minutes: number;
    readonly session: Session;
  }>;
  /** by the exercise's id */
  readonly swaps: Readonly<Record<string, readonly Exercise[]>>;
  /** by the exercise's id */
  readonly loads: Readonly<Record<string, ReadonlyArray<{
    readonly kg: number;
    readonly barKg?: number;
    /** plates on each side, the heaviest first */
    readonly side?: readonly number[];
  }>>>;
  /** by the exercise's id */
  readonly lastTime: Readonly<Record<string, {
    readonly date: string;
    readonly sets: ReadonlyArray<{
      readonly reps?: number;
      readonly seconds?: number;
      readonly loadKg: number | null;
      readonly rir: number | null;
    }>;
  }>>;
  /** by the exercise's id */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly checkIn: CheckInForm;
};

export type Signed = {
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly hasPassword: boolean;
  };
  readonly athletes: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly role: "OWNER" | "COACH";
  }>;
};

export type PasswordSignIn = {
  readonly name: string;
  readonly password: string;
  /** whether the browser stays signed in for weeks; false: half an hour after the last use, twelve hours in all */
  readonly keep?: boolean;
};

export type LinkSignIn = {
  readonly token: string;
  /** whether the browser stays signed in for weeks; false: half an hour after the last use, twelve hours in all */
  readonly keep?: boolean;
};

export type AccountName = {
  readonly name: string;
};

export type NewPassword = {
  readonly old?: string;
  readonly new: string;
};

export type TokenList = {
  readonly tokens: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly scopes: ReadonlyArray<"read" | "write" | "coach">;
    readonly created: string;
    readonly used?: string | null;
    readonly expires: string;
  }>;
};

export type NewToken = {
  readonly name: string;
  readonly scopes: ReadonlyArray<"read" | "write" | "coach">;
};

export type MadeToken = {
  readonly id: string;
  /** starts with gw_ */
  readonly token: string;
  readonly expires: string;
};

export type Accepted = {
  readonly athlete: string;
};

export type Invitation = {
  readonly secret: string;
  readonly expires: string;
};

export type CoachList = {
  readonly coaches: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
};

export type Feed = {
  readonly id: string;
  /** all: runs and strength */
  readonly contents: "all" | "strength";
};

export type FeedList = {
  readonly feeds: readonly Feed[];
};

export type FeedMade = {
  readonly id: string;
  /** all: runs and strength */
  readonly contents: "all" | "strength";
  readonly url: string;
};

export type FeedWanted = {
  /** all: runs and strength */
  readonly contents: "all" | "strength";
};

export type TakenIn = {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
};

export type PasskeyList = {
  readonly passkeys: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly created: string;
    readonly used: string;
  }>;
  /** where passkeys work; null where people reach the server by a bare address */
  readonly site?: string | null;
};

/** as WebAuthn Level 3 writes it in JSON: parseCreationOptionsFromJSON, parseRequestOptionsFromJSON and toJSON of browsers read and write it */
export type WebAuthn = Readonly<Record<string, unknown>>;

export type NewPasskey = {
  readonly publicKey: {
    readonly credential: WebAuthn;
    readonly label: string;
  };
};

export type PasskeyMade = {
  readonly success: boolean;
};

export type PasskeySignedIn = {
  readonly authenticated: boolean;
  readonly redirectUrl: string;
};

export type SessionList = {
  readonly sessions: ReadonlyArray<{
    readonly id: string;
    readonly began: string;
    readonly used: string;
    readonly ends: string;
    readonly device?: string | null;
    readonly isThis: boolean;
  }>;
};
