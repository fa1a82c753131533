/** A plan's parts as the server sends them. Dates are `YYYY-MM-DD`, loads kilograms, distances kilometres, rests seconds. */

export type IsoDate = string;
export type Slot = "AM" | "PM";
export type RunType =
  | "REST" | "EASY" | "LONG" | "QUALITY_LONG" | "THRESHOLD" | "INTERVALS" | "RACE" | "CROSS" | "STRENGTH" | "OTHER";
export type SessionKind = "HEAVY" | "ENDURANCE" | "POWER" | "MAINTENANCE" | "PRIMER";
export type PhaseKind = "OFF_SEASON" | "IN_SEASON" | "TAPER" | "RECOVERY";
export type Focus = "TECHNIQUE" | "WEIGHT" | "SPEED" | "MAX_STRENGTH" | "VOLUME" | "MAINTAIN";
export type Forbidden =
  | "availability" | "occupied" | "minimum-gap" | "heavy-to-heavy" | "jumps-to-jumps" | "race-window"
  | "weekly-maximum" | "one-a-day" | "pin" | "past" | "not-worth-it";

export interface Place {
  readonly date: IsoDate;
  readonly slot: Slot;
}

export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface Run extends Place {
  readonly type: RunType;
  readonly confidence: number;
  readonly doubtful: boolean;
  readonly minutes: number | null;
  readonly km: number | null;
  readonly title: string;
  readonly source?: string;
}

export interface PlannedSet {
  readonly kind: "WARM_UP" | "WORK";
  readonly reps?: number;
  readonly repsRange?: readonly [number, number];
  readonly seconds?: number;
  readonly secondsRange?: readonly [number, number];
  readonly loadKg: number | null;
  readonly loadRangeKg?: readonly [number, number] | null;
  readonly percent1rm?: number | null;
  readonly rir?: number;
  readonly rirRange?: readonly [number, number];
  readonly restSeconds?: number;
  readonly intent?: "CONTROLLED" | "MAX_CONCENTRIC" | "FAST";
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly pattern: string;
  readonly compound: boolean;
  readonly plyometric: "NONE" | "LOW" | "MEDIUM" | "HIGH";
  readonly perSide: boolean;
  readonly sets: readonly PlannedSet[];
  readonly notes: readonly string[];
  readonly why: readonly string[];
}

export interface Justification {
  readonly rule: string;
  readonly text: string;
  readonly hours?: number;
  readonly preferred?: number;
  readonly penalty: number;
}

/** Another place of the week: what moving there costs, or the rule that forbids it. */
export interface Alternative extends Place {
  readonly extraCost?: number;
  readonly forbidden?: Forbidden;
  /** The server's own words for the price, such as "24 h before intervals". */
  readonly text?: string;
}

export interface Placement {
  readonly cost: number;
  readonly justifications: readonly Justification[];
  readonly alternatives?: readonly Alternative[];
}

export interface Session extends Place {
  readonly id: string;
  readonly kind: SessionKind;
  readonly phase: PhaseKind;
  readonly focus: Focus;
  readonly deload: boolean;
  readonly minutes: number;
  readonly exercises: readonly Exercise[];
  readonly placement: Placement;
  readonly why: readonly string[];
}

export interface Phase extends Span {
  readonly kind: PhaseKind;
}

export interface Block extends Span {
  readonly focus: Focus;
  readonly lever: "WEIGHT" | "SPEED" | "VOLUME" | null;
  readonly deloadFrom: IsoDate | null;
  readonly why?: readonly string[];
}

export interface Race {
  readonly date: IsoDate;
  readonly distanceKm: number;
  readonly priority: "A" | "B" | "C";
  readonly name: string;
}

export interface LeftOut {
  readonly week: string;
  readonly kind: SessionKind;
  readonly cost: number;
  readonly because: readonly Forbidden[];
}
