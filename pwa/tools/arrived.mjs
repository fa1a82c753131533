// What has to hold after a session, whatever happened on the way: everything that was done is at the server once, and the
// plan is the one that the same log leads to when it is entered at once.

import { isDeepStrictEqual } from "node:util";
import { Phone, day } from "./phone.mjs";

export function same(found, wanted, claim) {
  if (isDeepStrictEqual(found, wanted)) return;
  const [one, other] = [found, wanted].map((value) => JSON.stringify(value));
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  throw new Error(`${claim}, but it was ${one.slice(Math.max(0, at - 80), at + 80)} and not ${other.slice(Math.max(0, at - 80), at + 80)}`);
}

/** Every set is at the server, once and as it was done; nothing stays behind; the plan is that of the same log. */
export async function arrived(phone, done) {
  await phone.settled();
  const { entries } = await phone.of("GET", "/log");
  const sets = entries.filter((one) => one.entry === "set");
  const shape = ({ id, exercise, reps, seconds, amount, loadKg, rir, side }) => [id, exercise, amount ?? seconds ?? reps, loadKg ?? null, rir ?? null, side ?? null].join(" ");
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

/** From now on the page's clock on the wall shows another time and goes on from there; the clock of the page stays. */
export function setClock(page, time) {
  return page.evaluate((time) => {
    const [real, begin] = [globalThis.RealDate ?? Date, performance.now()];
    globalThis.RealDate = real;
    const now = () => time + performance.now() - begin;
    globalThis.Date = class extends real {
      constructor(...given) {
        super(...(given.length === 0 ? [now()] : given));
      }
      static now = now;
    };
  }, time);
}
