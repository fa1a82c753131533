/**
 * How exercises move: for each kind a first and a second pose of a figure seen from the side, facing right, in a box of
 * 100 by 100 with the ground at 92. Our own drawings.
 */

/** Points as `x,y`, joint by joint: the head, shoulder to hip, hip to toe of one leg and of the other, shoulder to hand. */
export interface Pose {
  readonly head: string;
  readonly torso: string;
  readonly leg: string;
  readonly otherLeg: string;
  readonly arm: string;
}

export interface Movement {
  readonly from: Pose;
  readonly to: Pose;
  /** What does not move: a bench, a box, a bar overhead. */
  readonly fixed?: string;
  /** Where a load is carried. */
  readonly load?: "HAND" | "SHOULDER";
}

const stand = pose("50,14", "50,26 50,54", "50,54 51,73 50,92 57,92", "50,26 49,40 51,53");
const reaching = { ...stand, arm: "50,26 60,31 70,30" };
const crouched = pose("58,34", "54,45 38,68", "38,68 61,72 50,92 58,92", "54,45 64,49 74,47");
const bent = pose("76,40", "68,46 38,52", "38,52 48,72 47,92 55,92", "68,46 66,60 64,74");
const hanging = pose("50,22", "50,32 50,62", "50,62 52,78 45,92 50,94", "50,32 48,18 50,4");
const plank = pose("14,62", "24,67 56,73", "56,73 74,80 90,88 90,92", "24,67 24,91 36,91");
const kneeUp = pose("50,14", "50,26 50,54", "50,54 66,56 64,74 71,76", "50,26 56,40 64,36", "50,54 50,73 48,92 55,92");

const squat: Movement = { from: reaching, to: crouched };
const hinge: Movement = { from: stand, to: bent };
const lunge: Movement = { from: stand, to: pose("50,26", "50,38 50,64", "50,64 69,70 68,92 76,92", "50,38 48,52 50,65", "50,64 44,87 24,87 22,92") };
const pushUp: Movement = {
  from: pose("16,50", "26,56 56,70", "56,70 72,78 90,87 90,92", "26,56 26,74 26,92"),
  to: pose("13,76", "24,80 56,83", "56,83 72,86 90,88 90,92", "24,80 40,74 26,92"),
};
const overhead: Movement = { from: { ...stand, arm: "50,26 59,38 57,24" }, to: { ...stand, arm: "50,26 55,13 52,0" }, load: "HAND" };
const lyingPress: Movement = {
  from: pose("13,60", "24,66 54,66", "54,66 72,66 74,92 82,92", "24,66 38,70 26,56"),
  to: pose("13,60", "24,66 54,66", "54,66 72,66 74,92 82,92", "24,66 24,50 24,34"),
  fixed: "8,71 60,71",
  load: "HAND",
};
const row: Movement = { from: bent, to: { ...bent, arm: "68,46 54,58 61,52" }, load: "HAND" };
const pullUp: Movement = {
  from: hanging,
  to: pose("54,4", "50,16 50,46", "50,46 52,62 45,76 50,78", "50,16 61,18 52,4"),
  fixed: "32,4 70,4",
};
const bridge: Movement = {
  from: pose("12,85", "22,89 48,89", "48,89 64,66 70,92 78,92", "22,89 34,91 46,91"),
  to: pose("12,85", "22,89 50,70", "50,70 68,66 70,92 78,92", "22,89 34,91 46,91"),
};
const deadBug: Movement = {
  from: pose("13,86", "24,88 54,88", "54,88 54,67 74,67 74,61", "24,88 24,71 24,55"),
  to: pose("13,86", "24,88 54,88", "54,88 73,83 92,85 93,79", "24,88 14,75 3,70", "54,88 54,67 74,67 74,61"),
};
const hold: Movement = { from: plank, to: { ...plank, torso: "24,67 56,70", leg: "56,70 74,79 90,88 90,92", otherLeg: "56,70 74,79 90,88 90,92" } };
const sideHold: Movement = {
  from: pose("17,62", "26,68 56,82", "56,82 73,87 92,91 94,87", "26,68 26,80 26,91"),
  to: pose("17,54", "26,60 57,72", "57,72 73,80 92,90 94,86", "26,60 26,76 26,91"),
};
const carry: Movement = { from: stand, to: { ...stand, leg: "50,54 57,72 60,91 67,92", otherLeg: "50,54 46,73 37,90 43,92" }, load: "HAND" };
const onToes: Movement = { from: stand, to: pose("50,6", "50,18 50,46", "50,46 51,65 50,84 57,92", "50,18 49,32 51,45") };
const balance: Movement = {
  from: { ...stand, otherLeg: "50,54 57,70 44,80 47,86", arm: "50,26 60,36 70,34" },
  to: { ...stand, head: "53,14", torso: "52,26 50,54", otherLeg: "50,54 55,71 41,78 43,84", arm: "52,26 62,33 72,28" },
};
const curl: Movement = { from: pose("12,85", "22,89 50,72", "50,72 68,68 66,92 74,90", "22,89 34,91 46,91"), to: pose("12,85", "22,89 50,76", "50,76 72,82 93,91 95,85", "22,89 34,91 46,91") };
const jump: Movement = { from: { ...crouched, arm: "54,45 44,54 34,58" }, to: pose("50,0", "50,10 50,36", "50,36 52,54 48,72 52,79", "50,10 56,0 60,-8") };
const skip: Movement = { from: kneeUp, to: { ...kneeUp, leg: kneeUp.otherLeg, otherLeg: kneeUp.leg, arm: "50,26 42,40 48,48" } };
const pullFast: Movement = { from: bent, to: { ...onToes.to, arm: "50,18 59,28 57,16" }, load: "HAND" };

/** What tells of its own movement by its name, before its pattern does. */
const byName: readonly (readonly [RegExp, Movement])[] = [
  [/bridge_hold|curl|slider|nordic|walkout/, curl],
  [/bridge|thrust/, bridge],
  [/pushup/, pushUp],
  [/overhead|landmine|push_press|half_kneeling/, overhead],
  [/press/, lyingPress],
  [/pull_up|chin_up|pulldown/, pullUp],
  [/side_plank|copenhagen|side_lying|clamshell/, sideHold],
  [/plank|body_saw|bear|bird_dog/, hold],
  [/carry|march|pallof|chop/, carry],
  [/skip|rope|bound|scissor/, skip],
  [/jump|hop|pogo|snap_down|fast_/, jump],
  [/barbell|back_squat|front_squat/, { ...squat, from: stand, to: { ...crouched, arm: "54,45 46,56 50,50" }, load: "SHOULDER" }],
];

const byPattern: Readonly<Record<string, Movement>> = {
  SQUAT: squat, HINGE: { ...hinge, load: "HAND" }, LUNGE: lunge, PUSH: pushUp, PULL: row, CORE: deadBug, CALF: onToes, HIP: { from: stand, to: kneeUp },
  FOOT: balance, KNEE_FLEXION: curl, PLYO: jump, POWER: pullFast,
};

/** Which patterns a name speaks for; `leg_press` is no press, and a barbell does not make a row a squat. */
const named = new Set(["HINGE", "PUSH", "PULL", "CORE", "PLYO", "POWER", "SQUAT", "KNEE_FLEXION", "HIP"]);

/** How an exercise moves; null where its pattern has no drawing. */
export function movementOf(id: string, pattern: string): Movement | null {
  const own = named.has(pattern) ? byName.find(([name, movement]) => name.test(id) && fits(movement, pattern))?.[1] : undefined;
  return own ?? byPattern[pattern] ?? null;
}

const patternsOf = new Map<Movement, readonly string[]>([
  [curl, ["KNEE_FLEXION"]], [bridge, ["HINGE"]], [pushUp, ["PUSH"]], [overhead, ["PUSH"]], [lyingPress, ["PUSH"]], [pullUp, ["PULL"]],
  [sideHold, ["CORE", "HIP"]], [hold, ["CORE"]], [carry, ["CORE"]], [skip, ["PLYO"]], [jump, ["PLYO", "POWER"]],
]);

function fits(movement: Movement, pattern: string): boolean {
  return patternsOf.get(movement)?.includes(pattern) ?? pattern === "SQUAT";
}

function pose(head: string, torso: string, leg: string, arm: string, otherLeg: string = leg): Pose {
  return { head, torso, leg, otherLeg, arm };
}
