/** A server that answers from fixtures, keeps what it is sent, and counts every event once. For tests and for drawing. */

import type {
  AthleteLine, Difference, Profile, Progress, RunsPreview, Season, SeasonWeek, SyncAnswer, SyncEvent, SyncResult, Today, WeekAnswer,
} from "../../src/model/answers.ts";
import type { Change, Entry } from "../../src/model/change.ts";
import type { Run, Session } from "../../src/model/plan.ts";
import { addDays, daysBetween, mondayOf, weekOf } from "../../src/units/days.ts";
import { FakeAccount } from "./account.ts";
import { carry } from "./carried.ts";
import { exercises, marathon, profile, today } from "./plan.ts";

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

interface Decision {
  readonly number: number;
  readonly words: string;
  readonly before: readonly Session[];
}

/** What a session changes, and why. */
const taught: Difference = {
  changes: ["2 sessions change: 2 with other contents.", "Back squat: 2.5 kg more (now 75 to 77.5) in 2 sessions from Fri 18 Dec on."],
  diff: { lines: [], changedSessions: 2, changedPlaces: 2 },
  because: [
    "Back squat: 5 × 72.5 kg at RIR 3 beat the target in 2 sessions running: working max up 2.5 % to 91 kg (E-progress).",
    "Bench press: 8 × 37.5 kg at RIR 2 done, target beaten once: unchanged (E-progress).",
  ],
};

export class FakeApi {
  sessions: readonly Session[] = marathon.sessions;
  revision = 17;
  signedIn = true;
  readonly applied: SyncEvent[] = [];
  readonly entries = new Map<string, Entry>();
  private account = new FakeAccount();
  private profile: Profile = profile;
  private undone: Decision[] = [];
  private readonly known = new Map<string, unknown>();
  private readonly decisions: Decision[] = [];

  /** @param carries whether a sync brings along what a device needs offline */
  constructor(
    readonly athlete = "ada",
    private readonly carries = true,
    public coaches = false,
  ) {}

  /** As it was at the beginning, so that nothing done by one reader is met by the next. */
  reset(): void {
    this.sessions = marathon.sessions;
    this.signedIn = true;
    this.applied.length = 0;
    this.decisions.length = 0;
    this.coaches = false;
    this.undone = [];
    this.account = new FakeAccount();
    this.profile = profile;
    this.entries.clear();
    this.known.clear();
  }

  /** Answers like the browser's fetch; addresses as the client writes them, below `/api/v1`. */
  readonly fetch = async (input: string, init: RequestInit = {}): Promise<Response> => {
    const path = input.replace(/^.*\/api\/v1/, "");
    const body = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    const reply = this.reply(init.method ?? "GET", path.split("?")[0] ?? "", body);
    const tag = `"${this.revision}"`;
    if (reply.status === 200 && new Headers(init.headers).get("If-None-Match") === tag && init.method === "GET") {
      return new Response(null, { status: 304, headers: { ETag: tag } });
    }
    const text = reply.body === undefined ? null : JSON.stringify(reply.body);
    return new Response(text, { status: reply.status, headers: { "Content-Type": "application/json", ETag: tag } });
  };

  private reply(method: string, path: string, body: any): Reply {
    const [, first, id, what, which, part] = path.split("/");
    if (first === "session") return this.session(method, id);
    if (this.signedIn) {
      const sharing = ["feeds", "coaches", "invitations"].includes(what ?? "");
      const own = first !== "athletes" ? this.account.reply(method, first ?? "", id, body) : sharing ? this.account.reply(method, what ?? "", which, body) : null;
      if (own !== null) return own;
    }
    if (!this.signedIn) return problem(401, "Nobody is signed in");
    if (first === "library") return ok({ exercises });
    if (first === "methodologies") return ok(methodology());
    if (first === "runs") return ok(preview(body));
    if (first === "athletes" && id === undefined) return method === "GET" ? ok({ athletes: this.lines() }) : { status: 201, body: this.described() };
    if (first !== "athletes" || id !== this.athlete) return problem(404, "There is no such thing");
    return method === "GET" ? this.read(what, which, part) : this.write(what ?? "", body);
  }

  private session(method: string, what: string | undefined): Reply {
    if (method === "DELETE") this.signedIn = false;
    if (method === "POST") this.signedIn = true;
    if (method !== "GET") return { status: 204 };
    if (!this.signedIn || what !== undefined) return problem(401, "Nobody is signed in");
    return ok({ account: { id: "account", name: "Ada", hasPassword: false }, athletes: this.lines().map(({ id, name, role }) => ({ id, name, role })) });
  }

  private lines(): readonly AthleteLine[] {
    const own: AthleteLine = { id: this.athlete, name: "Ada", role: "OWNER", nextSession: { date: today, slot: "PM" }, needs: [] };
    const coached: AthleteLine = { id: "maximilian", name: "Maximilian-Alexander von Hohenstein-Wolfenbüttel", role: "COACH", nextSession: null, needs: ["no session is ahead", "2 sessions of this week were missed"] };
    return this.coaches ? [own, coached] : [own];
  }

  private described() {
    return { id: this.athlete, name: "Ada", profile: this.profile, revision: this.revision, notes: [] };
  }

  private read(what: string | undefined, which: string | undefined, part: string | undefined): Reply {
    if (what === undefined) return ok(this.described());
    if (what === "today") return ok(this.today());
    if (what === "season") return ok(this.season());
    if (what === "weeks") return ok(this.week(which ?? today));
    if (what === "progress") return ok(this.progress());
    if (what === "history") return ok({ events: this.history(), next: null });
    if (what === "plan") return ok(marathon);
    if (what === "diff") return ok(taught);
    const session = this.sessions.find((one) => one.id === which);
    if (what !== "sessions" || session === undefined) return problem(404, "There is no such session");
    return ok(part === "carried" ? this.carry(session) : session);
  }

  private write(what: string, body: any): Reply {
    if (what === "preview") return this.preview(body.change);
    if (what === "changes") return this.once(body.id, () => this.change(body.change));
    if (what === "undo") return this.once(body.id, () => this.undo());
    if (what === "redo") return this.once(body.id, () => this.redo());
    if (what === "runs") return this.change({ event: "legs-cleared" });
    if (what === "profile") return this.describe(body.profile);
    if (what === "sync") return ok(this.sync(body.knows, body.events));
    return { status: 204 };
  }

  private once(id: string, work: () => Reply): Reply {
    const before = this.known.get(id) as Reply | undefined;
    const reply = before ?? work();
    this.known.set(id, reply);
    return reply;
  }

  sync(knows: number, events: readonly SyncEvent[]): SyncAnswer {
    const results = [...events].sort((a, b) => a.at.localeCompare(b.at)).map((event) => this.take(event));
    const news = knows === this.revision || !this.carries ? {} : this.news();
    return { revision: this.revision, results, ...news };
  }

  private news() {
    const mondays = [mondayOf(today), addDays(mondayOf(today), 7), addDays(mondayOf(today), 14)];
    const soon = this.sessions.filter((one) => one.date >= today && one.date <= addDays(today, 14));
    return { today: this.today(), weeks: mondays.map((monday) => this.week(monday)), carried: soon.map((one) => this.carry(one)) };
  }

  private take(event: SyncEvent): SyncResult {
    if (this.known.has(event.id)) return { id: event.id, outcome: "KNOWN" };
    const reply = this.change(event.change);
    if (reply.status !== 200) {
      return { id: event.id, outcome: "REFUSED", problems: (reply.body as { problems: [] }).problems };
    }
    this.known.set(event.id, reply);
    this.applied.push(event);
    return { id: event.id, outcome: "KEPT", number: this.revision };
  }

  private change(change: Change): Reply {
    const words = this.apply(change);
    if (words === null) return problem(422, "That does not fit any more", "The session is not in the plan any more.");
    this.revision += 1;
    return ok({ revision: this.revision, changes: words, because: ["The place costs least for the runs that follow."] });
  }

  private preview(change: Change): Reply {
    const kept = { sessions: this.sessions, revision: this.revision, count: this.decisions.length };
    const reply = this.change(change);
    const sessions = this.sessions;
    this.sessions = kept.sessions;
    this.revision = kept.revision;
    this.decisions.length = kept.count;
    return reply.status === 200 ? ok({ ...(reply.body as object), sessions: sessions.slice(0, 0), diff: {} }) : reply;
  }

  private apply(change: Change): readonly string[] | null {
    if (change.event === "logged") {
      change.entries.forEach((entry) => this.entries.set(entry.id, entry));
      return ["Logged."];
    }
    if (!("session" in change)) return ["Kept."];
    const session = this.sessions.find((one) => one.id === change.session);
    if (session === undefined) return null;
    return change.event === "session-moved" ? this.move(session, change.to) : this.drop(session);
  }

  private move(session: Session, to: { readonly date: string; readonly slot: "AM" | "PM" }): readonly string[] {
    const other = this.sessions.find((one) => one.id !== session.id && one.date === to.date && one.slot === to.slot);
    const spot = { date: session.date, slot: session.slot };
    const from = new Map([[session.id, to], ...(other === undefined ? [] : [[other.id, spot] as const])]);
    this.decide(`${session.id} moved to ${to.date}`);
    this.sessions = this.sessions.map((one) => ({ ...one, ...from.get(one.id) }));
    const also = other === undefined ? [] : [`The other heavy session goes to ${spot.date}, evening.`];
    return [`The heavy session now stands on ${to.date}, evening.`, ...also];
  }

  private drop(session: Session): readonly string[] {
    this.decide(`${session.id} not held`);
    this.sessions = this.sessions.filter((one) => one !== session);
    return ["The session is not held. The rest of the week stays."];
  }

  private decide(words: string) {
    this.decisions.push({ number: this.decisions.length + 1, words, before: this.sessions });
  }

  private undo(): Reply {
    const last = this.decisions.pop();
    if (last === undefined) return problem(422, "There is nothing to undo");
    this.undone.push({ ...last, before: this.sessions });
    this.sessions = last.before;
    this.revision += 1;
    return ok({ revision: this.revision, changes: [`Taken back: ${last.words}.`], because: [] });
  }

  private redo(): Reply {
    const last = this.undone.pop();
    if (last === undefined) return problem(422, "There is nothing to bring back");
    this.decisions.push({ ...last, before: this.sessions });
    this.sessions = last.before;
    this.revision += 1;
    return ok({ revision: this.revision, changes: [`Brought back: ${last.words}.`], because: [] });
  }

  private describe(described: Profile): Reply {
    this.profile = described;
    this.revision += 1;
    return ok(this.described());
  }

  private carry(session: Session) {
    return carry(session, (exercise) => {
      const before = this.sessions.filter((one) => one.date < session.date).findLast((one) => one.exercises.some((e) => e.id === exercise));
      const sets = before?.exercises.find((one) => one.id === exercise)?.sets.filter((set) => set.kind === "WORK") ?? [];
      return before === undefined ? null : { date: before.date, sets: sets.map((set) => ({ ...set, rir: set.rir ?? null })) };
    });
  }

  today(): Today {
    const week = this.week(mondayOf(today));
    const race = marathon.races.find((one) => one.priority === "A")!;
    return {
      date: today,
      revision: this.revision,
      phase: week.phase,
      block: week.block,
      weekOfBlock: week.weekOfBlock,
      weeksOfBlock: week.weeksOfBlock,
      race: { ...race, daysLeft: daysBetween(today, race.date) },
      run: marathon.runs.filter((one) => one.date === today),
      done: {},
      session: week.sessions.find((one) => one.date === today) ?? null,
      next: this.sessions.find((one) => one.date > today) ?? null,
    };
  }

  week(monday: string): WeekAnswer {
    const days = weekOf(monday);
    const block = marathon.blocks.find((one) => one.start <= days[6]! && one.end >= monday);
    const phase = marathon.phases.find((one) => one.start <= days[6]! && one.end >= monday);
    const sessions = this.sessions.filter((one) => days.includes(one.date)).map(withoutAlternatives);
    return {
      revision: this.revision,
      monday,
      deload: sessions.some((one) => one.deload),
      block: block!,
      phase: phase!,
      weekOfBlock: block === undefined ? 0 : Math.floor(daysBetween(block.start, monday) / 7) + 1,
      weeksOfBlock: block === undefined ? 0 : Math.ceil((daysBetween(block.start, block.end) + 1) / 7),
      runs: marathon.runs.filter((one) => days.includes(one.date)),
      sessions,
      missed: [],
      leftOut: [],
      done: Object.fromEntries(sessions.filter((one) => one.date < today).map((one) => [one.id, { date: one.date, slot: one.slot, rpe: 7, minutes: one.minutes, sets: 12 }])),
      races: marathon.races.filter((one) => days.includes(one.date)),
    };
  }

  season(): Season {
    const { season, phases, blocks, races } = marathon;
    const count = Math.ceil((daysBetween(mondayOf(season.start), season.end) + 1) / 7);
    const weeks = Array.from({ length: count }, (_, at) => this.seasonWeek(addDays(mondayOf(season.start), at * 7)));
    return { revision: this.revision, season, phases, blocks, races, today, weeks };
  }

  private seasonWeek(monday: string): SeasonWeek {
    const { runs, sessions } = this.week(monday);
    const sum = (field: (run: Run) => number | null) => runs.reduce((total, run) => total + (field(run) ?? 0), 0);
    const hard = (list: readonly Session[]) => list.flatMap((one) => one.exercises)
      .filter((one) => one.plyometric === "NONE").flatMap((one) => one.sets).filter((set) => set.kind === "WORK").length;
    const held = sessions.filter((one) => one.date < today);
    return {
      monday,
      runs: runs.length,
      runMinutes: sum((run) => run.minutes),
      runKm: sum((run) => run.km),
      hardSets: hard(sessions),
      hardSetsDone: Math.max(0, hard(held) - 2),
      sessions: sessions.length,
      sessionsDone: held.length,
      deload: sessions.some((one) => one.deload),
    };
  }

  private progress(): Progress {
    const lift = (exercise: string, name: string, from: number) => ({ exercise, name, points: Array.from({ length: 24 }, (_, at) => {
      const e1rmKg = from + at * 0.6 + ((at * 7) % 5) * 0.5;
      return { date: addDays("2026-09-08", at * 4), e1rmKg, lowKg: e1rmKg - 4, highKg: e1rmKg + 4 };
    }) });
    const weeks = this.season().weeks.filter((one) => one.monday <= today);
    return {
      lifts: [lift("back_squat", "Back squat", 78), lift("barbell_deadlift", "Barbell deadlift", 92)],
      weeks,
      patterns: ["SQUAT", "HINGE", "LUNGE", "PUSH", "PULL", "CORE", "CALF"].map((pattern, at) => ({ pattern, hardSets: 24 - at * 2, hardSetsDone: 20 - at * 2 })),
      records: [{ date: "2026-12-11", words: "Back squat 72.5 kg for 5, two left: the most so far" }],
    };
  }

  private history() {
    return [...this.decisions].reverse().map((one) => ({ number: one.number, date: today, words: one.words, stands: true, revision: 17 + one.number }));
  }
}

/** A week goes out without its sessions' alternatives. */
function withoutAlternatives(session: Session): Session {
  const { cost, justifications } = session.placement;
  return { ...session, placement: { cost, justifications } };
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}

function problem(status: number, title: string, message = title): Reply {
  return { status, body: { type: "about:blank", title, status, detail: message, problems: [{ message }] } };
}

function preview(body: { readonly weekly?: Record<string, object> } | undefined): RunsPreview {
  const known = marathon.runs.slice(0, 20).map((run, at) => (at % 7 === 3 ? { ...run, confidence: 0.48, doubtful: true } : run));
  const weekly = Object.keys(body?.weekly ?? {});
  return { runs: weekly.length > 0 ? known.slice(0, weekly.length) : known, notes: ["Totals of weeks were read as notes."], warnings: [], problems: [] };
}

function methodology() {
  const rules = [
    { id: "S19", says: "Off-season, lift heavy with several joints on 1 to 3 days a week.", source: "the base article", grade: "ARTICLE" },
    { id: "S6", says: "Every week covers squat, hinge, lunge, push, pull and core.", source: "the base article", grade: "ARTICLE" },
    { id: "S20", says: "Heavy lifts move several joints at once, like a deadlift or a push press.", source: "the base article", grade: "ARTICLE" },
  ];
  const parameters = [
    { key: "gap-heavy-to-quality", values: [48], unit: "hours", least: 24, most: 96, rule: "E-interference", grade: "D", reason: "Two days let heavy legs come back before fast running." },
    { key: "rest-heavy", values: [180], unit: "seconds", least: 60, most: 300, rule: "S12", grade: "ARTICLE", reason: "Full rest keeps the form good." },
  ];
  return { id: "runner-strength", name: "Strength for distance runners", rules, parameters };
}
