import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import * as gym from "../src/gym/held.ts";
import { GymKeeper } from "../src/gym/keeper.ts";
import * as taps from "../src/gym/taps.ts";
import type { Tap } from "../src/gym/taps.ts";
import type { Entry } from "../src/model/change.ts";
import { openDatabase } from "../src/store/database.ts";
import { Outbox } from "../src/store/outbox.ts";
import { carry } from "./fake/carried.ts";
import { marathon } from "./fake/plan.ts";
import { seeded } from "./seeded.ts";

const session = marathon.sessions.find((one) => one.id === "2026-W51-1")!;
const atHand = { ...carry(session, () => null), loads: {}, swaps: {} };
const begun = gym.begin("ada", atHand, session, 0, 17);
const time = "2026-12-15T18:00:00";

/** Something that a thumb does anywhere in the session. */
function anyTap(random: () => number): Tap {
  const pick = (below: number) => Math.floor(random() * below);
  const at = pick(begun.exercises.length);
  const index = pick(begun.exercises[at]!.sets.length);
  const kind = pick(10);
  if (kind < 5) return taps.done({ at, index }, time);
  if (kind < 6) return taps.reopened({ at, index }, time);
  if (kind < 7) return taps.noted(at, `note ${index}`, time);
  return taps.changed(at, [gym.addSet, gym.dropSet, gym.sidesApart][kind - 7]!);
}

/** The sets that a log says were done: those told, less those taken back. */
function standing(entries: readonly Entry[]): readonly string[] {
  const back = new Set(entries.flatMap((one) => (one.entry === "taken-back" ? [one.takesBack] : [])));
  return entries.flatMap((one) => (one.entry === "set" && !back.has(one.id) ? [one.id] : []));
}

describe("taps", () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it("log exactly the sets that are shown as done, from whichever of two pages, and when some can't be kept", async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const random = seeded(seed);
      const database = await openDatabase(`taps-${seed}`);
      const outbox = new Outbox(database);
      const pages = [new GymKeeper(database, outbox), new GymKeeper(database, outbox)];
      for (let turn = 0; turn < 25; turn++) {
        const both = pages.map((page) => page.make(begun, [anyTap(random), ...(random() < 0.2 ? [anyTap(random)] : [])]));
        const broken = random() < 0.2 ? [pages[0]!.make(begun, [anyTap(random), () => { throw new Error("full"); }])] : [];
        await Promise.allSettled([...both, ...broken]);
      }
      const held = (await pages[0]!.find(begun.id))!;
      const entries = (await outbox.waiting("ada")).flatMap(({ change }) => (change.event === "logged" ? change.entries : []));
      const shown = held.exercises.flatMap((one) => one.sets.flatMap((set) => set.entry ?? []));
      expect([...standing(entries)].sort(), `seed ${seed}`).toEqual([...shown].sort());
      expect(new Set(entries.map((one) => one.id)).size, `seed ${seed}`).toBe(entries.length);
      database.close();
    }
  }, 60_000);

  it("do a set once, whichever page is first", () => {
    const [one, other] = [taps.done({ at: 1, index: 0 }, time), taps.done({ at: 1, index: 0 }, time)];
    const { held } = one(begun);
    expect(other(held)).toEqual({ held, entries: [] });
  });

  it("of two athletes whose sessions have one name are kept apart", async () => {
    const database = await openDatabase();
    const keeper = new GymKeeper(database, new Outbox(database));
    const bens = gym.begin("ben", atHand, session, 0, 17);
    await keeper.make(begun, [taps.done({ at: 0, index: 0 }, time)]);
    await keeper.make(bens, [gym.addSet].map((change) => taps.changed(0, change)));
    expect((await keeper.find(begun.id))!.exercises[0]!.sets.filter((set) => set.entry !== null)).toHaveLength(1);
    expect((await keeper.find(gym.heldId("ben", session.id)))!.exercises[0]!.sets.filter((set) => set.entry !== null)).toEqual([]);
    expect((await keeper.listOpen()).map((one) => one.athlete).sort()).toEqual(["ada", "ben"]);
    database.close();
  });

  it("take a set back in the few words that the server knows", () => {
    const { held } = taps.done({ at: 1, index: 0 }, time)(begun);
    const { entries } = taps.reopened({ at: 1, index: 0 }, time)(held);
    expect(entries).toEqual([{ entry: "taken-back", id: expect.any(String), at: time, takesBack: held.exercises[1]!.sets[0]!.entry }]);
  });

  it("finish a session once, with what was left out and how it was", () => {
    const { held, entries } = taps.finished(8, 3_600_000, time)(begun);
    expect(entries.filter((one) => one.entry === "skipped")).toHaveLength(begun.exercises.length);
    expect(entries.at(-1)).toMatchObject({ entry: "rated", rpe: 8, minutes: 60 });
    expect(taps.finished(2, 9_000_000, time)(held).entries).toEqual([]);
  });
});

describe("sides apart", () => {
  const at = session.exercises.findIndex((one) => one.perSide);
  const apart = gym.sidesApart(gym.goTo(begun, at));

  it("are logged by themselves, and rest only after the second", () => {
    expect(gym.setEntry(apart, 0, "e1", time)).toMatchObject({ side: "LEFT" });
    expect(gym.setEntry(apart, 1, "e2", time)).toMatchObject({ side: "RIGHT" });
    const now = { wall: 0, page: 0, origin: 1 };
    expect(gym.finishSet(apart, 0, "e1", now).rest).toBeNull();
  });

  it("count as one set, and are added and dropped together", () => {
    expect(gym.setsDone(apart)).toEqual(gym.setsDone(begun));
    const count = gym.current(apart).sets.length;
    expect(gym.current(gym.addSet(apart)).sets).toHaveLength(count + 2);
    expect(gym.current(gym.dropSet(apart)).sets).toHaveLength(count - 2);
  });
});
