/** A plan's parts as the server sends them. Dates are `YYYY-MM-DD`, loads kilograms, distances kilometres, rests seconds. */

import type * as api from "./api.ts";

export type IsoDate = string;
export type Run = api.Run;
export type Slot = Run["slot"];
export type RunType = Run["type"];
export type PlannedSet = api.Set;
export type Exercise = api.Exercise;
/** Another place of the week: what moving there costs, or the rule that forbids it. */
export type Alternative = api.Alternative;
export type Forbidden = NonNullable<Alternative["forbidden"]>;
export type Placement = api.Placement;
export type Session = api.Session;
export type SessionKind = Session["kind"];
export type Phase = api.Phase;
export type PhaseKind = Phase["kind"];
export type Block = api.Block;
export type Focus = Block["focus"];
export type Race = api.Race;
export type LeftOut = api.LeftOut;

export interface Place {
  readonly date: IsoDate;
  readonly slot: Slot;
}

export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}
