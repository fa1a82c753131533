// Sessions held in Chromium where there is no network, or a bad one, against the real server: whatever happens on the
// way, everything is there once in the end, and the plan is the one that the same log leads to when it is entered at once.
//
//   node tools/offline.mjs [SCENARIO…]    default: cellar and turmoil, which `./verify` runs; all of them: `all`
//
//   SEED=1 SEEDS=50 STEPS=60 node tools/offline.mjs turmoil    random sessions: the first seed, how many, how long

import { execFileSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { arrived, same, setClock } from "./arrived.mjs";
import { Phone } from "./phone.mjs";
import { RealServer, launcher, listen } from "./real.mjs";
import { turmoil } from "./turmoil.mjs";

/** For so long Chromium trusts the room that it found last. */
const LOOKS_AGAIN_MS = 31_000;
const scenarios = { cellar, killed, pages, phones, clock, full, turmoil: anything };
const named = process.argv.slice(2);
const chosen = named.includes("all") ? Object.keys(scenarios) : named.length > 0 ? named : ["cellar", "turmoil"];
const server = new RealServer();
await server.start();
const relay = await listen(server);
try {
  for (const name of chosen) {
    const begin = Date.now();
    relay.fate = () => "pass";
    await scenarios[name](name);
    console.log(`${name}: fine, ${Math.round((Date.now() - begin) / 100) / 10} s`);
  }
} finally {
  await relay.close();
  await server.end();
}
process.exit(0);

/** Loaded online, left offline in the middle of a set, opened again, finished, and online once more. */
async function cellar(name) {
  const phone = await begun(name);
  await phone.context.setOffline(true);
  await phone.startSession();
  await phone.tap();
  await phone.tapEasily();
  await phone.tap();
  const load = () => phone.page.getByRole("group", { name: "Load" }).innerText();
  await phone.page.getByRole("button", { name: "More load" }).click();
  const changed = await load();
  await phone.until(async () => (await phone.held()).exercises.some((one) => one.sets.some((set) => set.loadKg !== set.planned.loadKg)), "the load is kept");
  await phone.close();

  await phone.openOffline(`#/gym/${phone.session}`);
  await phone.done.waitFor();
  same(await load(), changed, "the changed load is still there");
  await phone.tapAll();
  const done = await phone.setsDone();
  await phone.finish();
  await phone.page.getByText("Every set is kept on this phone").waitFor();
  await phone.context.setOffline(false);
  await phone.page.getByRole("heading", { name: "Next time" }).waitFor();
  await phone.page.getByText("Back squat: 2.5 kg more").waitFor();
  await phone.page.getByRole("heading", { name: "Why" }).waitFor();
  await phone.page.getByText(/^Back squat: .*\(E-progress\)\.$/).waitFor();
  const [before, after] = await arrived(phone, done);
  same(isDeepStrictEqual(before, after), false, "what was done changed the next loads");
  await phone.throwAway();
}

/** Random sessions, each by its seed. */
async function anything(name) {
  const phone = await begun(name);
  const first = Number(process.env.SEED ?? 1);
  const seeds = Array.from({ length: Number(process.env.SEEDS ?? 1) }, (_, at) => first + at);
  for (const seed of seeds) await turmoil({ phone, relay, server }, seed, Number(process.env.STEPS ?? 25));
  await phone.throwAway();
}

/** The server dies at one request after another: before it has it, or before it has answered. */
async function killed(name) {
  const phone = await begun(name);
  await phone.startSession();
  let requests = 0;
  let deaths = 0;
  let restarting = null;
  const die = async () => {
    deaths += 1;
    await server.kill();
    restarting = server.start();
    await restarting;
  };
  relay.fate = async ({ method }) => {
    await restarting;
    if (method !== "POST") return "pass";
    requests += 1;
    if (requests % 4 !== 1 || deaths >= 6) return "pass";
    if (deaths % 2 === 0) await die();
    return deaths % 2 === 0 ? "unanswered" : "unsent";
  };
  relay.answered = async () => {
    if (deaths % 2 === 1 && deaths < 6 && requests % 4 === 1) await die();
  };
  await phone.tapAll();
  const done = await phone.setsDone();
  await phone.finish();
  relay.answered = undefined;
  relay.fate = () => "pass";
  await arrived(phone, done);
  await phone.throwAway();
}

/** Two pages of one phone hold the same session, offline and at the same moment: no set is done twice. */
async function pages(name) {
  const phone = await begun(name);
  await phone.context.setOffline(true);
  await phone.startSession();
  const other = await phone.context.newPage();
  await other.goto(`${phone.address}#/gym/${phone.session}`);
  const done = other.getByRole("button", { name: "Done", exact: true });
  await done.waitFor();
  while ((await phone.setsDone()).length < 6) {
    const before = (await phone.setsDone()).length;
    await Promise.all([phone.done.click(), done.click()]);
    await phone.until(async () => (await phone.setsDone()).length > before, "the set is kept on the phone");
  }
  await done.click();
  await phone.until(async () => (await phone.setsDone()).length >= 7, "a set of the other page is kept");
  await phone.tapAll();
  const sets = await phone.setsDone();
  await phone.finish();
  await other.getByText("Every set is kept on this phone").waitFor();
  await phone.context.setOffline(false);
  await arrived(phone, sets);
  await phone.throwAway();
}

/** Two phones of one account, both offline: one does the first half, the other the second. */
async function phones(name) {
  const one = await begun(name);
  const other = new Phone(relay.address);
  await other.signIn(newLink(name));
  Object.assign(other, { athlete: one.athlete, session: one.session });
  await other.carry();
  await Promise.all([one, other].map((phone) => phone.context.setOffline(true)));
  await one.startSession();
  for (let set = 0; set < 5; set++) await one.tap();
  await other.startSession();
  for (let next = 0; next < 4; next++) await other.page.getByRole("button", { name: "Next exercise" }).click();
  await other.tap();
  await other.tap();
  const sets = [...(await one.setsDone()), ...(await other.setsDone())];
  await Promise.all([one, other].map((phone) => phone.context.setOffline(false)));
  await one.settled();
  await other.page.getByRole("button", { name: "Finish here" }).click();
  await other.finish();
  await other.settled();
  await arrived(one, sets);
  same(await one.of("GET", "/today"), await other.of("GET", "/today"), "both phones show the same");
  await Promise.all([one, other].map((phone) => phone.throwAway()));
}

/** The phone's clock is a day ahead, then an hour behind: rests stay right, and nothing is lost once it is right again. */
async function clock(name) {
  const phone = await begun(name);
  await phone.context.setOffline(true);
  await phone.startSession();
  const rest = phone.page.getByRole("timer");
  await phone.tap();
  await phone.tap();
  const before = seconds(await rest.innerText());
  await setClock(phone.page, Date.now() - 3_600_000);
  await phone.page.waitForTimeout(1500);
  const after = seconds(await rest.innerText());
  same(after < before && after > before - 20, true, `a rest of ${before} s goes on where the clock is set back, ${after} s later`);
  await phone.tap();
  await setClock(phone.page, Date.now() + 86_400_000);
  await phone.tap();
  const ahead = (await phone.setsDone()).at(-1);
  await phone.context.setOffline(false);
  await phone.page.getByText("could not take a change").waitFor({ state: "attached" }).catch(() => undefined);
  await phone.until(async () => (await phone.stored("outbox")).length === 1, "only what was made tomorrow stays");
  const [kept] = await phone.stored("outbox");
  same(kept.change.entries[0].id, ahead.id, "the set of tomorrow stays on the phone");
  await phone.throwAway();
}

/** The disk is full: the athlete is told, the sets stay to be seen, and all are kept once there is room, without a tap. */
async function full(name) {
  const phone = await begun(name);
  await phone.startSession();
  await phone.tap();
  await room(phone, false);
  await phone.page.waitForTimeout(LOOKS_AGAIN_MS);
  await phone.done.click();
  await phone.page.getByText("no room left").waitFor();
  await phone.done.click();
  await phone.until(async () => (await phone.page.getByText("✓").count()) === 2, "both sets are still to be seen");
  same((await phone.setsDone()).length, 1, "they could not be kept");
  await room(phone, true);
  await phone.until(async () => (await phone.setsDone()).length === 3, "all three are kept");
  await phone.page.getByText("no room left").waitFor({ state: "detached" });
  const sets = await phone.setsDone();
  await phone.page.getByRole("button", { name: "Finish here" }).click();
  await phone.finish();
  await arrived(phone, sets);
  await phone.throwAway();
}

/** From now on the browser has no room, or all that it had, for what is kept from this address. */
async function room(phone, hasRoom) {
  phone.quota ??= await phone.context.newCDPSession(phone.page);
  await phone.quota.send("Storage.overrideQuotaForOrigin", { origin: new URL(phone.address).origin, ...(hasRoom ? {} : { quotaSize: 1 }) });
}

/** `1:05` as seconds. */
function seconds(clock) {
  const [minutes, rest] = clock.split(":").map(Number);
  return minutes * 60 + rest;
}

/** A phone of a new account, with an athlete who has a session today. */
async function begun(name) {
  const phone = new Phone(relay.address);
  await phone.signIn(newLink(name));
  await phone.begin();
  return phone;
}

function newLink(account) {
  const said = execFileSync(launcher, ["link", "--data", server.data, "--account", account, "--port", server.address.port], { encoding: "utf8" });
  return /#\/link\/(\S+)/.exec(said)[1];
}
