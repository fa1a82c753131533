// Draws the pictures of the README from the built client and the fake server: npm run build && node tools/pictures.mjs

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { listen } from "./fake.mjs";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const phone = { width: 390, height: 780 };
const desktop = { width: 1180, height: 700 };
const pictures = {
  today: ["#/", phone],
  week: ["#/week", desktop, (page) => page.getByRole("button", { name: /Move: Heavy, Fri/ }).click(), (page) => page.evaluate(() => scrollTo(0, 0))],
  season: ["#/season", desktop],
  gym: ["#/gym/2026-W51-1", phone, (page) => page.getByRole("button", { name: "Next exercise" }).click(), (page) => page.getByRole("button", { name: "Done", exact: true }).click(), (page) => page.evaluate(() => scrollTo(0, 0))],
};

mkdirSync(folder, { recursive: true });
const server = await listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, [hash, viewport, ...taps]] of Object.entries(pictures)) {
  server.api.reset();
  const page = await browser.newPage({ viewport, colorScheme: "light", reducedMotion: "reduce" });
  await page.clock.setFixedTime(new Date("2026-12-15T12:00:00"));
  await page.goto(`http://127.0.0.1:${server.address().port}/${hash}`);
  await page.waitForFunction(() => document.querySelector("h1") && !document.body.innerText.includes("Loading"));
  for (const tap of taps) await tap(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
server.close();
