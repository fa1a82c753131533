// Holds a session where there is no network: loaded online, begun and left offline in the middle of a set, opened again,
// finished, and online once more. Then everything has to be at the server, once.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { listen } from "./fake.mjs";

const server = await listen(0);
const address = `http://127.0.0.1:${server.address().port}/`;
const profile = mkdtempSync(join(tmpdir(), "groundwork-offline-"));
const open = () => chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"], viewport: { width: 390, height: 844 },
});

let context = await open();
let page = await context.newPage();
await page.goto(address, { waitUntil: "networkidle" });
await page.evaluate(() => navigator.serviceWorker.ready);
await page.reload({ waitUntil: "networkidle" });

await context.setOffline(true);
await page.goto(`${address}#/check-in/2026-W51-1`);
await page.getByRole("button", { name: "Start the session" }).click();
const done = () => page.getByRole("button", { name: "Done", exact: true }).click();
for (let set = 0; set < 4; set++) await done();
await page.getByRole("button", { name: "More load" }).click();
await page.waitForTimeout(200);
await context.close();

context = await open();
await context.setOffline(true);
page = await context.newPage();
await page.goto(`${address}#/gym/2026-W51-1`);
await page.getByText("Set 1", { exact: true }).waitFor();
expect(await page.getByRole("group", { name: "Load" }).innerText(), /75/, "the changed load is still there");
while (await page.getByRole("button", { name: "Done", exact: true }).isVisible()) {
  await done();
  await page.waitForTimeout(60);
}
await page.getByLabel("hard", { exact: true }).check();
await page.getByRole("button", { name: "Finish" }).click();
await page.getByText("kept on this device").waitFor();

await context.setOffline(false);
const sent = () => [...server.api.entries.values()].map((entry) => entry.entry);
for (let wait = 0; wait < 200 && !sent().includes("rated"); wait++) await page.waitForTimeout(200);
const sets = sent().filter((entry) => entry === "set").length;
expect(String(sets), /^21$/, "21 sets are at the server, warm-ups among them");
expect(String(server.api.applied.length), /^23$/, "a check-in, 21 sets and the rating went out once each");
await context.close();
rmSync(profile, { recursive: true });
server.close();
console.log("a session was held offline, and everything arrived once");
process.exit(0);

function expect(found, wanted, claim) {
  if (wanted.test(found)) return;
  console.error(`offline: ${claim}, but it was ${found.replaceAll("\n", " ")}`);
  process.exit(1);
}
