// Sessions held in Chromium where there is no network, or a bad one, against the real server: whatever happens on the
// way, everything is there once in the end, and the plan is the one that the same log leads to when it is entered at once.
//
//   node tools/offline.mjs [SCENARIO…]    default: all; GROUNDWORK_SEED for `killed`

import { execFileSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { RealServer, launcher, listen } from "./real.mjs";
import { Phone, day } from "./phone.mjs";

const scenarios = { cellar, killed, pages, phones, clock, full };
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(scenarios);
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
  await phone.until(async () => (await held(phone)).exercises.some((one) => one.sets.some((set) => set.loadKg !== set.planned.loadKg)), "the load is kept");
  await phone.close();

  await phone.openOffline(`#/gym/${phone.session}`);
  await phone.done.waitFor();
  same(await load(), changed, "the changed load is still there");
  await phone.tapAll();
  const done = await phone.setsDone();
  await phone.finish();
  await phone.page.getByText("kept on this device").waitFor();
  await phone.context.setOffline(false);
  const [before, after] = await arrived(phone, done);
  same(isDeepStrictEqual(before, after), false, "what was done changed the next loads");
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

async function pages(name) {}
async function phones(name) {}
async function clock(name) {}
async function full(name) {}

function same(found, wanted, claim) {
  if (isDeepStrictEqual(found, wanted)) return;
  const [one, other] = [found, wanted].map((value) => JSON.stringify(value));
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  throw new Error(`${claim}, but it was ${one.slice(Math.max(0, at - 80), at + 80)} and not ${other.slice(Math.max(0, at - 80), at + 80)}`);
}

/** A phone of a new account, with an athlete who has a session today. */
async function begun(name) {
  const phone = new Phone(relay.address);
  const said = execFileSync(launcher, ["link", "--data", server.data, "--account", name, "--port", server.address.port], { encoding: "utf8" });
  await phone.signIn(/#\/link\/(\S+)/.exec(said)[1]);
  await phone.begin();
  return phone;
}

async function held(phone) {
  return (await phone.stored("gym")).find((one) => one.id === phone.session);
}

/** Every set is at the server, once and as it was done; nothing stays behind; the plan is that of the same log. */
async function arrived(phone, done) {
  await phone.settled();
  const { entries } = await phone.of("GET", "/log");
  const sets = entries.filter((one) => one.entry === "set");
  const shape = ({ id, exercise, reps, seconds, amount, loadKg }) => [id, exercise, amount ?? seconds ?? reps, loadKg ?? null].join(" ");
  same(sets.map(shape).sort(), done.map(shape).sort(), "every set that was done is at the server, once");
  same(entries.filter((one) => one.entry === "rated").length, 1, "the session was rated once");
  return asEnteredAtOnce(phone, entries);
}

/** Another athlete of the same profile, whose log is entered in one piece, has the same plan. */
async function asEnteredAtOnce(phone, entries) {
  const before = await phone.of("GET", "/plan");
  const { id } = await phone.ask("POST", "/athletes", { profile: Phone.profile });
  const of = (method, path, body) => phone.ask(method, `/athletes/${id}${path}`, body);
  const change = (change) => of("POST", "/changes", { id: crypto.randomUUID(), change });
  if (phone.moved) await change(phone.toToday());
  const fresh = await of("GET", "/plan");
  for (const entry of entries.filter((one) => one.entry === "check-in")) await change({ event: "check-in", entry });
  await change({ event: "logged", entries: entries.filter((one) => one.entry !== "check-in") });
  const after = await of("GET", "/plan");
  same(before.sessions, after.sessions, "the plan is that of the same log, entered at once");
  await phone.ask("DELETE", `/athletes/${id}`);
  return [loads(fresh), loads(after)];
}

/** What is to be lifted after today. */
function loads(plan) {
  return plan.sessions.filter((one) => one.date > day()).map((one) => one.exercises.map((exercise) => exercise.sets.map((set) => [exercise.id, set.loadKg, set.reps])));
}
