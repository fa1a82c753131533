/** What a plan's types are called. */

import type { Focus, Forbidden, PhaseKind, RunType, SessionKind } from "../model/plan.ts";

export const runTypes: Readonly<Record<RunType, { readonly letter: string; readonly name: string }>> = {
  EASY: { letter: "E", name: "Easy" },
  LONG: { letter: "L", name: "Long" },
  QUALITY_LONG: { letter: "Q", name: "Quality long" },
  THRESHOLD: { letter: "T", name: "Threshold" },
  INTERVALS: { letter: "I", name: "Intervals" },
  RACE: { letter: "R", name: "Race" },
  CROSS: { letter: "C", name: "Cross training" },
  STRENGTH: { letter: "S", name: "Strength" },
  REST: { letter: "–", name: "Rest" },
  OTHER: { letter: "O", name: "Other" },
};

export const kinds: Readonly<Record<SessionKind, string>> = {
  HEAVY: "Heavy", ENDURANCE: "Light, more reps", POWER: "Jumps and fast work", MAINTENANCE: "Maintenance", PRIMER: "Primer",
};

export const focuses: Readonly<Record<Focus, string>> = {
  TECHNIQUE: "Technique", WEIGHT: "Weight", SPEED: "Speed", MAX_STRENGTH: "Max strength", VOLUME: "Volume", MAINTAIN: "Maintain",
};

export const phases: Readonly<Record<PhaseKind, string>> = {
  OFF_SEASON: "Off-season", IN_SEASON: "In season", TAPER: "Taper", RECOVERY: "Recovery",
};

export const closed: Readonly<Record<Forbidden, string>> = {
  "availability": "not one of your free slots",
  "occupied": "taken by a run",
  "minimum-gap": "too few hours to a run or another session",
  "heavy-to-heavy": "too close to another heavy day",
  "jumps-to-jumps": "too close to other jumps",
  "race-window": "too close to a race",
  "weekly-maximum": "the week is full",
  "one-a-day": "one strength session a day",
  "pin": "another session is held there",
  "past": "over",
  "not-worth-it": "costs more than it is worth",
};

export const patterns: Readonly<Record<string, string>> = {
  SQUAT: "Squat", HINGE: "Hinge", LUNGE: "Lunge", PUSH: "Push", PULL: "Pull", CORE: "Core", CALF: "Calf", HIP: "Hip", FOOT: "Foot",
  KNEE_FLEXION: "Knee flexion", PLYO: "Jumps", POWER: "Power",
};

export const intents: Readonly<Record<string, string>> = {
  CONTROLLED: "controlled", MAX_CONCENTRIC: "drive up hard", FAST: "fast",
};
