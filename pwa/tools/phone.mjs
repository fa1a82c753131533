// A phone with the web client on it, as its owner uses it: a browser with a profile that outlives its pages.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const DAY = 86_400_000;

/** The longest wait for anything; the machine may be a busy one. */
const PATIENCE_MS = 120_000;

export const day = (from = 0) => new Date(Date.now() + from * DAY).toISOString().slice(0, 10);

/** Somebody who lifts, with a race in nine weeks; the season begins today. */
const profile = {
  athlete: { name: "Ada", body_mass_kg: 62, experience: "intermediate", lifting_heavy_now: true, days_since_strength: 3 },
  time_zone: "UTC", equipment: "gym", start: day(),
  races: [{ date: day(63), distance: "10k", priority: "A", name: "City Ten" }],
  runs: { week: { tue: { type: "intervals", minutes: 60 }, sun: { type: "long", km: 20 } } },
  lifts: Object.fromEntries(Object.entries({ back_squat: 70, barbell_deadlift: 80, trapbar_deadlift: 80, bench_press: 40, bent_over_row: 40 })
    .map(([lift, kg]) => [lift, { load_kg: kg, reps: 5, rir: 3, date: day(-4) }])),
};

export class Phone {
  static profile = profile;
  folder = mkdtempSync(join(tmpdir(), "groundwork-phone-"));

  constructor(address) {
    this.address = address;
  }

  async open(hash = "#/") {
    this.context = await chromium.launchPersistentContext(this.folder, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"],
      viewport: { width: 390, height: 844 }, timezoneId: "UTC", reducedMotion: "reduce",
    });
    this.context.setDefaultTimeout(PATIENCE_MS);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    await this.page.goto(this.address + hash);
  }

  /** Opens again without a network. */
  async openOffline(hash) {
    const address = this.address;
    this.address = "about:blank";
    await this.open("");
    this.address = address;
    await this.context.setOffline(true);
    await this.page.goto(address + hash);
  }

  close() {
    return this.context.close();
  }

  async throwAway() {
    await this.context.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async signIn(link) {
    await this.open(`#/link/${link}`);
    await this.page.waitForURL((url) => !url.hash.startsWith("#/link"));
  }

  /** An athlete whose first session stands today, with all that it needs on the phone. */
  async begin() {
    const { id } = await this.ask("POST", "/athletes", { profile });
    this.athlete = id;
    const { session, next } = await this.of("GET", "/today");
    this.session = (session ?? next).id;
    this.moved = session === null;
    if (this.moved) await this.of("POST", "/changes", { id: crypto.randomUUID(), change: this.toToday() });
    await this.carry();
  }

  /** The same with another athlete, once the one before is gone. */
  async beginAnew() {
    await this.ask("DELETE", `/athletes/${this.athlete}`);
    await this.begin();
  }

  toToday() {
    return { event: "session-moved", session: this.session, to: { date: day(), slot: "PM" } };
  }

  /** Everything is on the phone: the client's files and the sessions of the next days. */
  async carry() {
    await this.page.goto(`${this.address}#/`);
    await this.page.evaluate(() => navigator.serviceWorker.ready);
    const synced = this.page.waitForResponse((response) => response.url().endsWith("/sync") && response.ok());
    await this.page.reload();
    await synced;
    await this.until(async () => (await this.stored("seen")).some((one) => one.path.endsWith(`${this.session}/carried`)), "the session is on the phone");
  }

  /** The server's answer, asked for as the client does. */
  async ask(method, path, body) {
    const [status, answer] = await this.page.evaluate(async ([method, path, body]) => {
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
      const headers = { "Content-Type": "application/json", "X-XSRF-TOKEN": token };
      const response = await fetch(`api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
      return [response.status, await response.json().catch(() => null)];
    }, [method, path, body]);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
    return answer;
  }

  of(method, path, body) {
    return this.ask(method, `/athletes/${this.athlete}${path}`, body);
  }

  async startSession() {
    await this.page.goto(`${this.address}#/check-in/${this.session}`);
    await this.page.getByRole("button", { name: "Start the session" }).click();
    await this.done.waitFor();
  }

  get done() {
    return this.page.getByRole("button", { name: "Done", exact: true });
  }

  /** Taps Done on what is due, as planned, and waits until the phone has kept it. */
  async tap() {
    const before = (await this.setsDone()).length;
    await this.done.click();
    await this.until(async () => (await this.setsDone()).length > before, "the set is kept on the phone");
  }

  async tapAll() {
    while (await this.done.isVisible()) await this.tap();
  }

  /** Does the sets of the exercise that is shown, with as much left in the tank as can be said. */
  async tapEasily() {
    const name = () => this.page.getByRole("heading", { level: 1 }).innerText();
    for (const exercise = await name(); (await name()) === exercise; await this.tap()) {
      const most = this.page.getByLabel("or more left");
      if (await most.isVisible()) await most.check();
    }
  }

  async finish() {
    await this.page.getByLabel("hard", { exact: true }).check();
    await this.page.getByRole("button", { name: "Finish", exact: true }).click();
  }

  /** The sets of the session under way that were done, as they are on the disk. */
  async setsDone() {
    const held = await this.held();
    return (held?.exercises ?? []).flatMap(({ exercise, sets }) => sets.filter((set) => set.entry !== null)
      .map((set) => ({ id: set.entry, exercise: exercise.id, amount: set.amount, loadKg: set.loadKg, rir: set.rir, side: set.side })));
  }

  /** The session as it is on the disk. */
  async held() {
    return (await this.stored("gym")).find((one) => one.id === `${this.athlete} ${this.session}`);
  }

  /** Everything in a store of the phone's database, read past the client. */
  stored(store) {
    return this.page.evaluate(async (store) => {
      const result = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      const database = await result(indexedDB.open("groundwork"));
      const all = await result(database.transaction(store).objectStore(store).getAll());
      database.close();
      return all;
    }, store);
  }

  /** Waits until nothing is left that the server has not got. */
  settled() {
    return this.until(async () => (await this.stored("outbox")).length === 0, "everything has gone to the server").catch(async (problem) => {
      throw new Error(`${problem.message}; left are ${JSON.stringify(await this.stored("outbox"))}`);
    });
  }

  async until(isSo, claim) {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      if (await isSo()) return;
      await this.page.waitForTimeout(50);
    }
    await this.page.screenshot({ path: join(tmpdir(), "groundwork-phone.png") });
    throw new Error(`it took too long until ${claim}; see ${join(tmpdir(), "groundwork-phone.png")}`);
  }
}
