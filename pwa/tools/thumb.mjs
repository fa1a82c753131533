// What a hand does on the Gym screen, finger by finger and key by key.

import { isDeepStrictEqual } from "node:util";

export function caches(page) {
  return page.evaluate(() => globalThis.caches.keys());
}

/** Taps Done until there is a rest. */
export async function restTo(page) {
  while ((await page.getByRole("timer").count()) === 0) await one(page);
}

/** One set done, and shown as done. */
export async function one(page, press = () => button(page, "Done").tap()) {
  const now = () => page.evaluate(() => [".gym-head", "h1", ".sets"].map((part) => document.querySelector(part)?.innerText).join());
  const before = await now();
  await press();
  while ((await now()) === before) await page.waitForTimeout(20);
}

export function button(page, name) {
  return page.getByRole("button", { name, exact: true });
}

/** Taps on buttons, counted. */
export function counted(page) {
  let count = 0;
  return {
    count: () => count,
    clear: () => (count = 0),
    press: async (name) => {
      count += 1;
      await button(page, name).tap();
    },
    hold: async (name, ms) => {
      count += 1;
      await button(page, name).hover();
      await page.mouse.down();
      await page.waitForTimeout(ms);
      await page.mouse.up();
    },
  };
}

/** Presses a key until the focus is on what is called so. */
export async function tabTo(page, name, key = "Tab") {
  for (let step = 0; step < 120; step++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${name}`);
}

export function focused(page) {
  return page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText);
}

export async function onDone(page, when) {
  await page.waitForFunction(() => document.activeElement.innerText === "Done", null, { timeout: 5_000 }).catch(() => undefined);
  equal(await focused(page), "Done", `the focus ${when}`);
}

export function equal(found, wanted, what) {
  if (!isDeepStrictEqual(found, wanted)) throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

export function holds(so, claim) {
  if (!so) throw new Error(`not so: ${claim}`);
}
