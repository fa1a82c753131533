// A session as no plan foresees it: taps in any order on one page or two, the network gone and back, pages closed and opened,
// the browser ended, clocks set, the server killed. What comes of it is the same as if nothing had happened.

import { arrived, same, setClock } from "./arrived.mjs";

const HOUR = 3_600_000;

/** What may happen, and how often beside the others. */
const happenings = [
  [14, "done", (one) => one.press("Done")],
  [2, "done on both pages", (one) => Promise.all(one.pages.map((page) => press(page, "Done")))],
  [2, "more load", (one) => one.press("More load")],
  [2, "fewer", (one) => one.press(/^Fewer /)],
  [2, "in reserve", (one) => one.choose()],
  [2, "change", (one) => one.press(/^Change /)],
  [1, "add", (one) => one.press("Add a set")],
  [1, "drop", (one) => one.press("Drop a set")],
  [1, "sides", (one) => one.press("Sides apart")],
  [1, "note", (one) => one.note()],
  [1, "swap", (one) => one.swap()],
  [2, "next", (one) => one.press("Next exercise")],
  [1, "previous", (one) => one.press("Previous exercise")],
  [4, "network", (one) => one.toggleNetwork()],
  [2, "reload", (one) => one.reload()],
  [2, "another page", (one) => one.anotherPage()],
  [1, "page closed", (one) => one.closeAPage()],
  [2, "clock", (one) => one.setClock()],
  [1, "browser ended", (one) => one.endBrowser()],
  [1, "server killed", (one) => one.killServer()],
];

/** Lives through a session by chance; fails with the seed and what had happened until then. */
export async function turmoil({ phone, relay, server }, seed, steps) {
  const begin = Date.now();
  const one = new Turmoil(phone, relay, server, seeded(seed));
  try {
    await one.begin();
    for (let step = 0; step < steps; step++) await one.happen();
    const sets = await one.end();
    console.log(`turmoil of seed ${seed}: ${steps} steps, ${sets} sets, ${Math.round((Date.now() - begin) / 1000)} s`);
  } catch (problem) {
    throw new Error(`turmoil of seed ${seed} after ${one.happened.join(", ")}: ${problem.message}; shown was ${await one.shown()}`, { cause: problem });
  }
}

class Turmoil {
  happened = [];
  pages = [];
  offline = false;
  restarting = null;

  constructor(phone, relay, server, random) {
    Object.assign(this, { phone, relay, server, random });
  }

  async begin() {
    if (this.phone.athlete !== undefined && (await this.phone.held()) !== undefined) await this.phone.beginAnew();
    await this.phone.startSession();
    this.pages = [this.phone.page];
    this.relay.fate = async ({ method }) => {
      await this.restarting;
      const fate = this.random();
      return method !== "POST" || fate < 0.7 ? "pass" : fate < 0.85 ? "unsent" : "unanswered";
    };
  }

  async happen() {
    const total = happenings.reduce((sum, [often]) => sum + often, 0);
    let place = this.random() * total;
    const [, name, happen] = happenings.find(([often]) => (place -= often) < 0);
    this.happened.push(name);
    await happen(this);
    if (this.random() < 0.5) await this.pages[0].waitForTimeout(this.random() * 200);
  }

  /** Everything calm again; the session is finished, and all agree on it. */
  async end() {
    const { phone, relay } = this;
    await this.restarting;
    relay.fate = () => "pass";
    await phone.context.setOffline(false);
    while (this.pages.length > 1) await this.pages.pop().close();
    await this.open(phone.page = this.pages[0]);
    await press(phone.page, "Finish here");
    await phone.finish();
    await phone.until(async () => (await phone.held()).finishedAt !== undefined, "the session is finished");
    const sets = await phone.setsDone();
    await arrived(phone, sets);
    await this.showsTheSame();
    return sets.length;
  }

  /** What two pages show is what the server has. */
  async showsTheSame() {
    const { entries } = await this.phone.of("GET", "/log");
    const { exercises } = await this.phone.held();
    const work = (exercise) => entries.filter((one) => one.entry === "set" && one.kind === "WORK" && one.side !== "LEFT" && one.exercise === exercise.id).length;
    const wanted = exercises.map(({ exercise }) => `${exercise.name}: ${work(exercise)}`);
    for (const page of [this.phone.page, await this.phone.context.newPage()]) {
      await page.goto("about:blank");
      await page.goto(this.address);
      await page.getByText("Every set is on the server").waitFor();
      const lines = await page.locator(".outcome").evaluateAll((all) => all.map(({ children }) => `${children[0].innerText}: ${children[1].innerText.split(" ")[0]}`));
      same(lines, wanted, "the page shows what the server has");
      if (page !== this.phone.page) await page.close();
    }
  }

  async shown() {
    const texts = await Promise.all(this.pages.map((page) => page.locator("body").innerText({ timeout: 5_000 }).catch(String)));
    return texts.map((text) => text.replaceAll(/\s+/g, " ")).join(" | ");
  }

  get address() {
    return `${this.phone.address}#/gym/${this.phone.session}`;
  }

  page() {
    return this.pages[Math.floor(this.random() * this.pages.length)];
  }

  press(name) {
    return press(this.page(), name);
  }

  async choose() {
    const chips = this.page().locator(".due input[type=radio]");
    const count = await chips.count();
    if (count > 0) await chips.nth(Math.floor(this.random() * count)).check({ timeout: 500 }).catch(() => undefined);
  }

  async note() {
    const page = this.page();
    if (!(await press(page, "Note"))) return;
    await page.getByLabel("For next time").fill(`felt ${Math.round(this.random() * 100)} %`);
    await press(page, "Keep");
  }

  async swap() {
    const page = this.page();
    if (!(await press(page, "Swap"))) return;
    await page.locator("dialog .place").first().click({ timeout: 500 }).catch(() => press(page, "Close"));
  }

  async toggleNetwork() {
    this.offline = !this.offline;
    await this.phone.context.setOffline(this.offline);
  }

  async open(page) {
    await page.goto("about:blank");
    await page.goto(this.address);
    await page.getByRole("button", { name: /^Finish/ }).waitFor();
  }

  reload() {
    return this.open(this.page());
  }

  async anotherPage() {
    if (this.pages.length > 1) return;
    const page = await this.phone.context.newPage();
    await this.open(page);
    this.pages.push(page);
  }

  async closeAPage() {
    if (this.pages.length < 2) return;
    await this.pages.shift().close();
    this.phone.page = this.pages[0];
  }

  async endBrowser() {
    await this.phone.close();
    await this.phone.openOffline(`#/gym/${this.phone.session}`);
    this.pages = [this.phone.page];
    await this.phone.context.setOffline(this.offline);
    await this.phone.page.getByRole("button", { name: /^Finish/ }).waitFor();
  }

  /** Some hours back, or a little ahead; the day stays. */
  setClock() {
    const midnight = new Date().setUTCHours(0, 0, 0, 0);
    const time = Date.now() + (this.random() - 0.7) * 6 * HOUR;
    return setClock(this.page(), Math.min(Math.max(time, midnight + HOUR / 60), midnight + 24 * HOUR - HOUR / 4));
  }

  async killServer() {
    await this.server.kill();
    this.restarting = this.server.start();
    this.restarting.catch(() => undefined);
  }
}

/** Presses a button if it is there; another page may just have taken it away. */
async function press(page, name) {
  const button = page.getByRole("button", { name, exact: true }).first();
  if (!(await button.isVisible()) || (await button.isDisabled().catch(() => true))) return false;
  return button.click({ timeout: 500 }).then(() => true, () => false);
}

/** Random numbers that a seed repeats. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
