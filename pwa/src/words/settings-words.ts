/** What the settings and the screens around them say. */

export const units = "Units";
export const metric = "Kilometres, kilograms";
export const imperial = "Miles, pounds";
export const weekStart = "A week starts on";
export const weekStarts = { monday: "Monday", sunday: "Sunday" } as const;
export const theme = "Look";
export const themes = { system: "As the device", light: "Light", dark: "Dark" } as const;
export const signOut = "Sign out";
export const signOutHint = "What was seen is removed from this device. Changes that wait stay until they went out.";
export const unsent = "There are changes on this device that have not gone out. Go online before you sign out.";
export const sure = "Are you sure?";
export const kept = "Kept.";
export const save = "Keep";

export const profile = {
  about: "You",
  time: "Days and time",
  equipment: "Equipment",
  zone: "Time zone",
  hint: "The plan is made anew from today on with what you keep here. What is done stays.",
} as const;

export const plan = {
  runs: "Run plan",
  runsHint: "Another plan in place of the one you have, from today on, or more runs beside it.",
  replace: "Replace my runs",
  add: "Add to my runs",
  replaced: "Your runs are taken over",
  away: "Days away",
  from: "From",
  to: "To",
  awayWith: "With you",
  awayThings: { none: "No strength at all", body: "Body weight", band: "Bands", gym: "A gym" },
  keepAway: "Plan around it",
  awayKept: "Planned around it",
  races: "Races",
  move: "Move",
  moveTo: (race: string) => `New day of ${race}`,
  drop: "Drop",
  dropSure: (race: string) => `Drop ${race}: sure?`,
  addRace: "Add a race",
  priorities: { A: "A: all for it", B: "B: freshened up", C: "C: trained through" },
  priority: "How much it counts",
  raceChanged: "The season follows",
  pain: "Something hurts",
  painHint: "0 is nothing, 10 the worst there is. Pain on a bone, at night or with a limp wants a professional.",
  site: "Where",
  keepPain: "Take it into account",
  painKept: "Taken into account",
  cleared: "My legs were cleared by a professional",
} as const;

export const history = {
  none: "Nothing was changed yet.",
  undone: "taken back",
  undo: "Take the last decision back",
  redo: "Bring it back",
  older: "Older",
} as const;

export const account = {
  name: "Your name here",
  password: "Password",
  passwordSet: "You have a password.",
  passwordNone: "You have no password. With one you can sign in anywhere, and other machines are let in.",
  old: "The one you have",
  new: "A new one, 12 characters or more",
  setPassword: "Set the password",
  passkeys: "Passkeys",
  passkeysHint: "Your phone or computer signs you in by finger, face or PIN.",
  addPasskey: "Add a passkey",
  noPasskeys: "This browser knows no passkeys at this address. They need https or localhost.",
  remove: "Remove",
  devices: "Signed in",
  thisDevice: "this device",
  someDevice: "A browser",
  lastUsed: (day: string) => `last used ${day}`,
  link: "A link that signs in once is printed by ./groundwork link, and is good for 15 minutes.",
  everywhere: "Sign out everywhere",
  tokens: "Programs",
  tokensHint: "A token lets a program in without you.",
  tokenName: "What for",
  scopes: { read: "Read", write: "Write", coach: "Also athletes you coach" },
  makeToken: "Make a token",
  tokenOnce: "Copy it now; it is not shown again.",
  expires: (day: string) => `until ${day}`,
  delete: "Delete the account",
  deleteHint: "The account and every athlete that nobody else owns are gone for good.",
} as const;

export const sharing = {
  feed: "Calendar",
  feedHint: "A secret address that calendars can subscribe to. Whoever knows it reads the calendar until you end it.",
  feedContents: { all: "Runs and strength", strength: "Strength alone" },
  makeFeed: "Make an address",
  secretOnce: "Copy it now; it is shown this once.",
  end: "End",
  coaches: "Coaches",
  coachHint: "A coach sees and changes the plan. Only you can invite, end, or delete.",
  invite: "Invite a coach",
  inviteOnce: (day: string) => `Send this link; it is good once, until ${day}.`,
  data: "Your data",
  export: "Everything as a file",
  import: "Take such a file in",
  delete: "Delete this athlete",
  deleteHint: (name: string) => `Write ${name} to delete plan, log and history for good.`,
  deleteName: "Name of the athlete",
  copy: "Copy",
  copied: "Copied",
} as const;

export const athletes = {
  hint: "Whom you plan for. What wants attention stands beside the name.",
  next: (day: string) => `next ${day}`,
  coach: "you coach",
  fine: "nothing wants attention",
  search: "Search by name",
  inNeed: (count: number, of: number) => `${count} of ${of} want attention`,
  found: (count: number) => `${count} found`,
  others: (count: number) => `${count} others`,
  chosen: "shown now",
  another: "Set up another athlete",
  signInFirst: "Sign in first, then open the invitation again.",
  joining: "Taking the invitation …",
} as const;

export const methodology = {
  rules: "Rules",
  parameters: "Numbers",
  search: "Search",
  within: (least: string, most: string) => `${least} to ${most}`,
  own: "your own",
  ownOnly: "Only your own",
  change: "Change",
  putBack: "Put back",
  usual: (value: string) => `usually ${value}`,
  keep: "Keep this number",
  none: "Nothing of that name.",
} as const;

export const library = {
  search: "Search", pattern: "Pattern", all: "All", easier: "Easier", harder: "Harder", equipment: "With", nothing: "Nothing", levelName: "Level",
  level: (level: number) => ["Novice", "Intermediate", "Advanced"][level - 1] ?? "",
  count: (count: number) => `${count} ${count === 1 ? "exercise" : "exercises"}`,
} as const;

export const progress = {
  strength: "What you could lift once, estimated (e1RM)",
  range: "The band is where it most likely lies.",
  weeks: "Hard sets, done against planned",
  patterns: "Hard sets by pattern, the last four weeks",
  running: "Running, planned",
  records: "Records",
  none: "Log a session, and this fills.",
  noLifts: "Sets with load and reps give an estimate of each lift; there are none yet.",
  latest: (range: string) => `Most likely ${range}`,
  few: (weeks: number) => `Three weeks that tell enough make a line; ${weeks} so far.`,
} as const;

export const why = {
  title: "Why",
  source: "Source",
  sure: "How sure",
  grades: {
    ARTICLE: "the base article's own word",
    A: "read in a paper or its abstract",
    S: "read in someone's summary of it",
    M: "remembered, not read again",
    D: "our default; no trial behind it",
  } as Record<string, string>,
  change: "Change it among all rules",
  unknown: "The words of this rule come with the next visit online.",
} as const;

export const signIn = {
  name: "Name",
  password: "Password",
  go: "Sign in",
  passkey: "With a passkey",
  keep: "Keep me signed in",
  keepHint: "Leave it off where others use this browser.",
  passkeyFailed: "No passkey was given. Try again, or sign in another way.",
  linkHint: "Or open the link that the server printed when it started; ./groundwork link prints a new one.",
  linking: "Signing you in …",
  linkFailed: "This link was used before or is too old. ./groundwork link prints a new one.",
} as const;
