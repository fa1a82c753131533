/** Every sentence that a user meets, in one place; the names of a plan's parts are in `names.ts`. */

import type { Slot } from "../model/plan.ts";
import { gym } from "./gym.ts";

export const nav = { skip: "To the content", label: "Main" } as const;
export const loading = "Loading …";
export const offline = "No network: you see what was here last.";
export const waiting = (count: number) => `${count} ${count === 1 ? "change is" : "changes are"} kept on this device and will go out by themselves.`;
export const refused = "The server could not take a change that you made:";
export const dismiss = "Understood";

export const failed = {
  title: "That did not work",
  putRight: "Something has to be put right",
  unreachable: "The server can't be reached just now. Nothing is lost; try again when there is a network.",
  never: "There is no network, and this page was never opened here before. It opens as soon as you are back online.",
  server: "The server ran into a fault of its own. Your plan and log are safe. Try again in a moment; its log has the reason.",
  odd: "Something did not fit. Nothing kept is lost. Load the page again and try once more.",
  again: "Try again",
} as const;

export const lost = { text: "This address leads nowhere.", home: "To today" } as const;
export const close = "Close";
export const cancel = "Cancel";
export const back = "Back";
export const race = "Race";

export const today = {
  place: (block: string, week: number, of: number) => `${block} block, week ${week} of ${of}`,
  toRace: (days: number, race: string) => (days === 0 ? `${race || "Your race"} is today` : `${days} ${days === 1 ? "day" : "days"} to ${race || "your race"}`),
  run: "Run",
  noRun: "No run today.",
  strength: "Strength",
  rest: "No strength today.",
  next: "Next strength session",
  nextOn: (day: string) => `Next: ${day}`,
  start: "Start",
  resume: "Go on with the session",
  shorter: "Shorter",
  move: "Move",
  cant: "Can't today",
  look: "Whole session",
  more: (count: number) => `and ${count} more`,
} as const;

export const cant = {
  title: "Can't today",
  text: "What would happen:",
  leave: "Leave it out",
  leaveHint: "It is not held, and nothing takes its place.",
  other: "Another day",
  otherHint: "Choose the day; you see what each costs.",
  done: "Left out.",
} as const;

export const shorter = {
  title: "How much time is there?",
  of: (minutes: number) => `${minutes} minutes`,
  needs: "The shorter versions come with the next sync.",
} as const;

export const move = {
  title: "Move to",
  hint: "Best first. The number says how much less well the week fits there.",
  now: "stands here",
  stay: "Stays here",
  fits: { free: "as good", low: "a little less good", middle: "less good", high: "much less good" },
  better: "better",
  closed: "not possible",
  picked: "Picked up. Choose a place; by keyboard with the arrows and Enter.",
  moving: "Moving …",
  moved: "Moved",
  undo: "Undo",
  undone: "Taken back.",
  redo: "Redo",
  redone: "Brought back.",
  keptForLater: "No network: the move is kept here and goes out later.",
} as const;

export const week = {
  of: (from: string, to: string) => `${from} to ${to}`,
  before: "Week before",
  after: "Week after",
  now: "This week",
  light: "light week",
  slots: { AM: "Morning", PM: "Evening" } satisfies Record<Slot, string>,
  done: "done",
  missed: "missed",
  places: "Places",
  leftOut: "No room this week",
  key: "What the letters mean",
  sum: (runs: string, sessions: number) => `${runs === "" ? "no running" : `${runs} of running`}, ${sessions} strength`,
  help: "Drag a strength session, pick it up by Move, or choose from its list of places.",
} as const;

export const season = {
  picture: "The season week by week: phases, blocks, races, running and hard sets",
  blocks: "Blocks",
  running: "Running, minutes",
  runningIn: (unit: string) => `Running, ${unit}`,
  ran: "Running",
  sets: "Hard sets",
  today: "today",
  table: "The same as a table",
  weekHead: "Week of",
  sessions: "Strength",
  race: "Race",
  open: (day: string) => `Open the week of ${day}`,
  empty: "No season yet.",
  hint: "Tap a week to open it.",
} as const;

export const session = {
  print: "Print",
  start: "Start",
  reasons: "Why here",
  others: "Other places this week",
  warmUp: "warm-up",
  each: "each side",
  block: (focus: string) => `${focus} block`,
  reps: (count: number) => `${count} reps`,
  left: (reps: number) => `${reps} left in the tank (RIR ${reps})`,
  rest: (clock: string) => `rest ${clock}`,
} as const;

export { gym };

export const checkIn = {
  title: "Before you start",
  hint: "Leave what is fine as it is.",
  asPlanned: "As planned.",
  changed: "Today's session changes.",
  nothingLeft: "No lifting today.",
  groups: { MUSCLES: "Sore muscles", JOINTS: "Joints and tendons" },
  fine: "all fine",
  start: "Start the session",
  stopped: "Nothing is lifted today. That is kept, and the plan takes it into account.",
  skip: "Skip the questions",
  home: "To today",
} as const;

export const checkProblem = (where: string, line: number) => `${where}, line ${line}: `;

export const titles = {
  today: "Today", week: "Week", season: "Season", session: "Session", "check-in": "Before you start", gym: "Gym", "sign-in": "Sign in", link: "Sign in",
  lost: "Nothing here",
  progress: "Progress", library: "Library", settings: "Settings", methodology: "All rules", setup: "Set up", more: "More", profile: "Yourself",
  plan: "Change the plan", history: "What happened", account: "Account and devices", sharing: "Calendar, coaches, data", athletes: "Athletes",
  invitation: "Invitation",
} as const;

export const update = { text: "A new version is ready.", go: "Use it" } as const;
