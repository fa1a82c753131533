// A session as hands, eyes and ears have it, in Chromium with the fake server: taps counted, the keyboard alone, what is
// said aloud, the size of what is touched, rests that outlast a sleeping page, versions that wait for the session's end.
//
//   node tools/hands.mjs [NAME…]    CHROMIUM names the browser; default: /usr/bin/chromium

import { chromium } from "playwright-core";
import { setClock } from "./arrived.mjs";
import { listen } from "./fake.mjs";
import { button, caches, counted, equal, focused, holds, onDone, one, restTo, tabTo } from "./thumb.mjs";

const SESSION = "2026-W51-1";
const THUMB = 48;
const trials = { taps, keyboard, said, targets, frozen, update };
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(trials);
const server = await listen(0);
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"] });
for (const name of chosen) {
  const begin = Date.now();
  server.api.reset();
  server.changed = (_, body) => body;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" });
  context.setDefaultTimeout(120_000);
  await trials[name](await context.newPage(), context);
  await context.close();
  console.log(`${name}: fine, ${Math.round((Date.now() - begin) / 100) / 10} s`);
}
await browser.close();
process.exit(0);

/** A set as planned is one tap; one with another load, other reps or another reserve two, with two of those three. */
async function taps(page) {
  await begun(page);
  const taps = counted(page);
  await taps.press("Done");
  await logged(1);
  equal(taps.count(), 1, "taps for a set as planned");
  let before = 1;
  for (; (await page.locator(".due .chips").count()) === 0 || (await page.getByRole("group", { name: "Load" }).count()) === 0; before++) await one(page);
  await logged(before);
  taps.clear();
  await taps.press("More load");
  await taps.press("Fewer reps");
  await taps.press("Done");
  equal(taps.count(), 3, "taps for a set with another load and other reps");
  await logged(before + 1);
  const entry = [...server.api.entries.values()].at(-1);
  const set = planOf(entry);
  holds(entry.loadKg > set.loadKg && entry.reps === set.reps - 1, `the changed set is the one that was logged, but it was ${JSON.stringify([entry, set])}`);
  taps.clear();
  const far = await page.getByRole("group", { name: "Load" }).innerText();
  await taps.hold("More load", 1500);
  await taps.press("Done");
  equal(taps.count(), 2, "taps for a set with a far heavier load, the button held down");
  await logged(before + 2);
  const heavier = [...server.api.entries.values()].at(-1).loadKg;
  holds(heavier >= parseFloat(/[\d.]+/.exec(far)[0]) + 10, `holding the button goes on stepping, from ${far} to ${heavier} kg`);
}

/** From the check-in to the end with keys alone; the focus is never lost. */
async function keyboard(page) {
  await page.goto(`${address}#/check-in/${SESSION}`);
  await page.getByRole("button", { name: "Start the session" }).waitFor();
  await tabTo(page, "Start the session");
  await page.keyboard.press("Enter");
  await button(page, "Done").waitFor();
  await tabTo(page, "Done");
  await page.keyboard.press("Enter");
  await onDone(page, "after a set");
  await tabTo(page, "Skip", "Tab");
  await page.keyboard.press("Enter");
  await onDone(page, "after the rest was skipped");
  await tabTo(page, "Change Set 1", "Shift+Tab");
  await page.keyboard.press("Enter");
  await onDone(page, "after a set was opened again");
  await tabTo(page, "Add a set");
  await page.keyboard.press("Enter");
  await tabTo(page, "Note", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open] :focus").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("cold hall");
  await tabTo(page, "Keep");
  await page.keyboard.press("Enter");
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.getByText("Note ✎").waitFor();
  equal(await focused(page), "Note ✎", "the focus after a note");
  await tabTo(page, "Done", "Shift+Tab");
  for (let sets = 0; await button(page, "Done").isVisible(); sets++) {
    if (sets % 3 === 1 && (await page.locator(".due .chips").count()) > 0) {
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Tab");
    }
    await one(page, () => page.keyboard.press("Enter"));
    if (await button(page, "Done").isVisible()) await onDone(page, "after a set");
  }
  equal(await page.evaluate(() => document.activeElement.tagName), "MAIN", "the end is where the focus is");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await tabTo(page, "Finish");
  await page.keyboard.press("Enter");
  await page.getByText("Every set is on the server").waitFor();
  equal(await page.evaluate(() => document.activeElement.tagName), "MAIN", "the summary is where the focus is");
  const held = [...server.api.entries.values()];
  holds(held.some((one) => one.entry === "note" && one.text === "cold hall"), "the note was logged");
  equal(held.filter((one) => one.entry === "skipped").length, 0, "exercises that were skipped");
}

/** What a screen reader meets: names and roles, and a word for what was logged and for the rest's end. */
async function said(page, context) {
  await begun(page);
  const tree = await (await context.newCDPSession(page)).send("Accessibility.getFullAXTree");
  const touched = tree.nodes.filter((node) => !node.ignored && ["button", "link", "radio", "textbox", "checkbox"].includes(node.role.value));
  const nameless = touched.filter((node) => !node.name?.value);
  equal(nameless.length, 0, "things without a name");
  holds(touched.length > 8, "there is something to touch");
  for (const role of ["main", "heading", "list", "progress", "group"]) {
    holds(tree.nodes.some((node) => node.role?.value.startsWith(role)), `there is a ${role}`);
  }
  const done = tree.nodes.find((node) => node.role?.value === "button" && node.name?.value === "Done");
  holds(/ Set 1 .*\d/.test(done.description?.value ?? ""), `Done says what it logs, but says ${done.description?.value}`);
  const exercise = await page.getByRole("heading", { level: 1 }).innerText();
  await button(page, "Done").tap();
  await page.getByRole("status").filter({ hasText: "done" }).waitFor();
  const words = await page.getByRole("status").first().innerText();
  holds(words.startsWith(`${exercise}, Set 1, `) && words.endsWith("done"), `what was logged is said, but it was ${words}`);
  await restTo(page);
  await setClock(page, Date.now() + 600_000);
  await page.getByRole("status").filter({ hasText: "Rest is over" }).waitFor();
}

/** Whatever is touched is as large as a thumb needs, on the narrowest phones too. */
async function targets(page) {
  for (const width of [320, 360, 390]) {
    await page.setViewportSize({ width, height: 700 });
    const seen = async (screen) => {
      const small = await page.evaluate((least) => [...document.querySelectorAll("dialog[open] :is(button, a, textarea), :is(button, a, summary, .chip)")]
        .filter((one) => one.checkVisibility() && !one.closest(".skip, .nav"))
        .map((one) => [one.innerText || one.getAttribute("aria-label") || one.tagName, one.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (Math.round(box.width * 10) / 10 < least || Math.round(box.height * 10) / 10 < least))
        .map(([name, box]) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`), THUMB);
      equal(small, [], `what is under ${THUMB} px of ${screen} at ${width} px`);
    };
    server.api.reset();
    await page.goto("about:blank");
    await page.goto(`${address}#/check-in/${SESSION}`);
    await page.getByRole("button", { name: "Start the session" }).waitFor();
    for (const summary of await page.locator("summary").all()) await summary.tap();
    await seen("the check-in");
    await begun(page);
    await seen("the gym");
    await button(page, "Done").tap();
    await restTo(page);
    await seen("the gym at rest");
    for (const sheet of ["Swap", "Plates", "Note"]) {
      if (!(await button(page, sheet).isVisible())) continue;
      await button(page, sheet).tap();
      await seen(sheet);
      await button(page, "Close").last().tap();
    }
    await button(page, "Finish here").tap();
    await seen("the finish");
    await button(page, "Finish").tap();
    await page.getByText("Every set is on the server").waitFor();
    await seen("the summary");
    await page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => indexedDB.deleteDatabase(name))));
  }
}

/** A page that was frozen shows the right rest at once, and one that ran out meanwhile rings, once. */
async function frozen(page, context) {
  await page.addInitScript(() => {
    globalThis.rings = [];
    navigator.vibrate = () => globalThis.rings.push("buzz");
    const real = globalThis.AudioContext;
    globalThis.AudioContext = class extends real {
      createOscillator() {
        globalThis.rings.push("tone");
        return super.createOscillator();
      }
    };
  });
  await begun(page);
  await restTo(page);
  const phone = await context.newCDPSession(page);
  const freeze = (state) => phone.send("Page.setWebLifecycleState", { state });
  const left = async () => (await page.getByRole("timer").innerText()).split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  const before = await left();
  await freeze("frozen");
  await new Promise((later) => setTimeout(later, 6_000));
  await freeze("active");
  await page.waitForTimeout(300);
  const after = await left();
  holds(before - after >= 6 && before - after <= 9, `six seconds of sleep are six of rest, but ${before} became ${after}`);
  equal(await page.evaluate(() => globalThis.rings.filter((one) => one === "buzz").length), 0, "rings before the end");
  await setClock(page, Date.now() + (after - 3) * 1000);
  await freeze("frozen");
  await new Promise((later) => setTimeout(later, 5_000));
  await freeze("active");
  await page.getByText("Rest is over").waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForTimeout(1500);
  equal(await page.evaluate(() => globalThis.rings.filter((one) => one === "buzz").length), 1, "buzzes at the end of a rest");
  equal(await page.evaluate(() => globalThis.rings.filter((one) => one === "tone").length), 1, "tones at the end of a rest");
}

/** A new version waits for the end of the session, is offered then, and leaves nothing of the old one behind. */
async function update(page, context) {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await begun(page);
  await button(page, "Done").tap();
  await page.evaluate(() => (globalThis.mark = "the same page"));
  const [old] = await caches(page);
  server.changed = (path, body) => {
    if (path === "/worker.js") return body.toString().replaceAll(old.slice("groundwork-".length), "another");
    return path === "/index.html" ? body.toString().replace("<title>Groundwork", "<title>Groundwork anew") : body;
  };
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null);
  await page.getByRole("link", { name: "Leave" }).tap();
  await page.getByRole("link", { name: "Go on with the session" }).waitFor();
  await page.waitForTimeout(500);
  equal(await page.getByText("A new version is ready").count(), 0, "offers of a new version in the middle of a session");
  await page.getByRole("link", { name: "Go on with the session" }).tap();
  await button(page, "Done").tap();
  equal(await page.evaluate(() => globalThis.mark), "the same page", "the page under the session");
  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole("link", { name: "Go on with the session" }).waitFor();
  await other.waitForTimeout(2500);
  equal(await other.getByText("A new version is ready").count(), 0, "offers on another page");
  await other.close();
  await button(page, "Finish here").tap();
  await button(page, "Finish").tap();
  await page.getByRole("link", { name: "Back to today" }).tap();
  await page.getByText("A new version is ready").waitFor();
  await button(page, "Use it").tap();
  await page.waitForFunction(() => globalThis.mark === undefined && document.title !== "");
  await page.waitForFunction(async () => (await fetch("index.html").then((page) => page.text())).includes("Groundwork anew"));
  equal(await caches(page), ["groundwork-another"], "the caches that are left");
  await page.close();
  await context.setOffline(true);
  const cold = await context.newPage();
  await cold.goto(`${address}#/gym/${SESSION}`);
  await cold.getByText("Done for today").waitFor();
}

/** The session, begun and open, on its first exercise. */
async function begun(page) {
  await page.goto("about:blank");
  await page.goto(`${address}#/gym/${SESSION}`);
  await button(page, "Done").waitFor();
}

/** Waits until so many things have been logged. */
async function logged(count) {
  for (let wait = 0; server.api.entries.size < count && wait < 200; wait++) await new Promise((later) => setTimeout(later, 50));
  equal(server.api.entries.size, count, "what was logged");
}

/** What the plan asked for in place of a logged set. */
function planOf({ exercise }) {
  const session = server.api.sessions.find((one) => one.id === SESSION);
  return session.exercises.find((one) => one.id === exercise).sets.find((set) => set.kind === "WORK");
}
