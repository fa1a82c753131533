// Looks at every screen in Chromium: pictures in dist-look/, axe-core on each, nothing that scrolls sideways at 320 px.
//
//   node tools/look.mjs [SCREEN…]    CHROMIUM names the browser; default: /usr/bin/chromium

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { listen } from "./fake.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = fileURLToPath(new URL("../dist-look/", import.meta.url));
const noon = new Date("2026-12-15T12:00:00");
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const button = (name) => (page) => page.getByRole("button", { name }).first().click();

/** Each screen: where it is, and what is tapped there before it is looked at. */
const screens = {
  today: ["#/"],
  "today-move": ["#/", button("Move")],
  "today-cant": ["#/", button("Can't today")],
  week: ["#/week"],
  "week-picking": ["#/week", button(/Move: Heavy, Fri/)],
  "week-moved": ["#/week", button(/Move: Heavy, Fri/), button(/Thu Evening/), (page) => page.getByText("Undo").waitFor()],
  "week-dragged": ["#/week", (page) => page.locator(".strength").last().dragTo(page.locator(".day").nth(3).locator(".slot").nth(1)), (page) => page.getByText("Undo").waitFor()],
  "week-by-keyboard": ["#/week", (page) => page.getByRole("button", { name: /Move: Heavy, Fri/ }).press("Enter"), (page) => page.locator(".price:focus").waitFor(), (page) => page.keyboard.press("ArrowRight"), (page) => page.keyboard.press("Enter"), (page) => page.getByText("stands on 2026-12-17").waitFor()],
  "week-undone": ["#/week", button(/Move: Heavy, Fri/), button(/Thu Evening/), button("Undo"), (page) => page.getByText("Taken back.").waitFor()],
  "never-seen": ["#/", (page) => page.context().setOffline(true), (page) => page.getByRole("link", { name: "Season" }).click(), (page) => page.getByText("never opened here before").waitFor()],
  "far-week": ["#/week/2027-05-03"],
  season: ["#/season"],
  session: ["#/session/2026-W51-1"],
  "session-printed": ["#/session/2026-W51-1", (page) => page.emulateMedia({ media: "print" })],
  "season-printed": ["#/season", (page) => page.emulateMedia({ media: "print" })],
  why: ["#/session/2026-W51-1", button("Why: Heavy"), (page) => page.getByText("Off-season, lift").waitFor()],
  "check-in": ["#/check-in/2026-W51-1", (page) => page.getByText("Joints and tendons").click(), (page) => page.getByLabel("4", { exact: true }).last().check()],
  gym: ["#/gym/2026-W51-1", button("Next exercise")],
  "gym-rest": ["#/gym/2026-W51-1", button("Next exercise"), button("Done"), button("Done"), button("Done")],
  "gym-plates": ["#/gym/2026-W51-1", button("Next exercise"), button("Plates")],
  "gym-full": ["#/gym/2026-W51-1", fillTheDisk, button("Done"), (page) => page.getByText("has no room left").waitFor()],
  "gym-two-pages": ["#/gym/2026-W51-1", doneOnAnotherPage],
  "gym-finish": ["#/gym/2026-W51-1", button("Finish here")],
  "gym-summary": ["#/gym/2026-W51-1", button("Done"), button("Finish here"), button("Finish"), (page) => page.getByText("E-progress").first().waitFor()],
  progress: ["#/progress"],
  library: ["#/library"],
  "library-filtered": ["#/library", (page) => page.getByLabel("With").selectOption({ label: "Dumbbells" }), (page) => page.getByLabel("Level").selectOption({ label: "Intermediate" })],
  methodology: ["#/methodology"],
  "methodology-own": ["#/methodology", (page) => page.getByLabel("Only your own").check(), button("Change: rest heavy")],
  settings: ["#/settings"],
  profile: ["#/profile"],
  "profile-health": ["#/profile", (page) => page.getByLabel("Surgery lately").check(), (page) => page.getByLabel("Hip", { exact: true }).check()],
  plan: ["#/plan"],
  "plan-away": ["#/plan", (page) => page.getByLabel("From").fill("2026-12-20"), button("Plan around it"), (page) => page.getByText("Planned around it").waitFor()],
  history: ["#/week", button(/Move: Heavy, Fri/), button(/Thu Evening/), (page) => page.getByText("Undo").waitFor(), (page) => page.goto(address + "#/history"), button("Take the last"), (page) => page.getByText("Taken back.").first().waitFor()],
  account: ["#/account"],
  sharing: ["#/sharing", button("Make an address"), (page) => page.getByText("Copy it now").waitFor()],
  coached: ["#/athletes", coach, (page) => page.getByText("you coach").waitFor()],
  more: ["#/more"],
  setup: ["#/setup"],
  "setup-runs": ["#/setup", button("Skip"), (page) => page.getByLabel("Or paste").fill("Tue 8 x 400"), button("Read it"), (page) => page.getByText("runs understood").waitFor()],
  "setup-stopped": ["#/setup", button("Skip"), button("Skip"), (page) => page.getByLabel("Fever").check()],
  "setup-weights": ["#/setup", button("Skip"), button("Skip"), button("Skip"), (page) => page.getByLabel("A gym").check(), (page) => page.getByText("Weights that you own").click()],
  "setup-days": ["#/setup", button("Skip"), button("Skip"), button("Skip"), button("Skip")],
  "sign-in": ["#/sign-in"],
  lost: ["#/nowhere"],
};

/** Dragging wants both places in sight at once. */
const wide = new Set(["week-dragged"]);

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(screens);
const faults = [];
mkdirSync(pictures, { recursive: true });
const server = await listen(0);
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const name of chosen) await look(name, `${name}-${size}-${colorScheme}`, { viewport, colorScheme });
  }
}
for (const name of chosen) await look(name, `${name}-320`, { viewport: { width: 320, height: 640 }, colorScheme: "light" });
await browser.close();
server.close();
faults.forEach((fault) => console.error(fault));
console.log(`${chosen.length} screens looked at, ${faults.length} faults; pictures in ${pictures}`);
process.exit(faults.length === 0 ? 0 : 1);

async function look(name, picture, options) {
  if (wide.has(name) && options.viewport.width < 1000) return;
  server.api.reset();
  const context = await browser.newContext({ ...options, reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => faults.push(`${picture}: ${error}`));
  page.on("console", (message) => message.type() === "error" && !/404|401|ERR_INTERNET_DISCONNECTED|fetching the script/.test(message.text()) && faults.push(`${picture}: ${message.text()}`));
  try {
    await page.clock.setFixedTime(noon);
    const [hash, ...taps] = screens[name];
    await page.goto(address + hash, { waitUntil: "load" });
    await page.waitForFunction(() => document.querySelector("h1") && !document.body.innerText.includes("Loading"));
    for (const tap of taps) await tap(page);
    await page.waitForTimeout(80);
    if (process.env.PICTURES !== "no") await page.screenshot({ path: `${pictures}${picture}.png` });
    await measure(page, picture, options.viewport.width);
  } catch (problem) {
    faults.push(`${picture}: ${String(problem).split("\n")[0]}`);
    await page.screenshot({ path: `${pictures}${picture}.png` });
  }
  await context.close();
}

/** From now on the account coaches somebody too. */
async function coach(page) {
  server.api.coaches = true;
  server.api.revision += 1;
  await page.reload();
}

/** From now on nothing more can be kept on the device. */
function fillTheDisk(page) {
  return page.evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
}

/** The other page stays open until this one shows the set: closed at once, it may not have had the time to tell. */
async function doneOnAnotherPage(page) {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: "Done", exact: true }).click();
  await page.getByText("✓").first().waitFor();
  await other.close();
}

async function measure(page, picture, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) faults.push(`${picture}: is ${wide} px wide, the screen only ${width}`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const one of violations) faults.push(`${picture}: ${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 140)).join(" | ")}`);
}
