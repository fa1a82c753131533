import { describe, expect, it } from "vitest";
import * as held from "../src/gym/held.ts";
import { onTheBar, step } from "../src/gym/loads.ts";
import type { Instant } from "../src/gym/rest.ts";
import { carry } from "./fake/carried.ts";
import { marathon } from "./fake/plan.ts";
import { seeded } from "./seeded.ts";

const session = marathon.sessions.find((one) => one.id === "2026-W51-1")!;
const carried = carry(session, () => null);
const now: Instant = { wall: 0, page: 0, origin: 1 };
const begun = held.begin("ada", carried, session, 0, 17);
const atSquats = held.goTo(begun, 1);

describe("a session while it is held", () => {
  it("logs a set as planned with one tap", () => {
    expect(held.setEntry(atSquats, 2, "e1", "2026-12-15T18:10:00")).toEqual({
      entry: "set", id: "e1", at: "2026-12-15T18:10:00", session: "2026-W51-1", exercise: "back_squat", kind: "WORK",
      loadKg: 72.5, reps: 5, rir: 2,
    });
  });

  it("logs a hold in seconds", () => {
    const plank = held.goTo(begun, session.exercises.findIndex((one) => one.id === "side_plank"));
    expect(held.setEntry(plank, 0, "e1", "2026-12-15T18:10:00")).toMatchObject({ seconds: 40 });
    expect(held.setEntry(plank, 0, "e1", "2026-12-15T18:10:00")).not.toHaveProperty("reps");
  });

  it("begins the set's own rest", () => {
    expect(held.finishSet(atSquats, 2, "e1", now).rest).toMatchObject({ seconds: 180 });
  });

  it("takes a changed load over to the work sets that follow, and leaves warm-ups and done sets", () => {
    const done = held.finishSet(atSquats, 2, "e1", now);
    const changed = held.changeSet(done, 3, { loadKg: 75 });
    expect(held.current(changed).sets.map((set) => set.loadKg)).toEqual([35, 55, 72.5, 75, 75]);
  });

  it("goes to the next exercise once all sets of one are done", () => {
    const all = [0, 1, 2, 3, 4].reduce((state, set) => held.finishSet(state, set, `e${set}`, now), atSquats);
    expect(held.current(all).exercise.id).toBe("trapbar_deadlift");
  });

  it("comes back to what was passed over, and is finished when every set is done", () => {
    let state = atSquats;
    while (!held.isFinished(state)) state = held.finishSet(state, held.nextSet(held.current(state)), "e", now);
    expect(held.setsDone(state)).toEqual({ done: 17, of: 17 });
  });

  it("adds a set like the last and drops only what was not done", () => {
    const added = held.addSet(held.finishSet(atSquats, 4, "e1", now));
    expect(held.current(added).sets).toHaveLength(6);
    expect(held.current(held.dropSet(added)).sets.map((set) => set.entry)).toEqual([null, null, null, null, "e1"]);
  });

  it("swaps to the stand-in's own sets", () => {
    const standIn = carried.swaps["back_squat"]![0]!;
    expect(held.current(held.swap(atSquats, standIn)).exercise.id).toBe(standIn.id);
    expect(held.current(held.swap(atSquats, standIn)).sets.every((set) => set.loadKg === null)).toBe(true);
  });

  it("survives being written down and read again", () => {
    const state = held.finishSet(atSquats, 0, "e1", now);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe("the steppers", () => {
  const loads = carried.loads["back_squat"]!;

  it("offer only loads that the server gave", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seeded(seed);
      const given = Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({ kg: Math.round(random() * 400) / 4 }));
      let kg: number | null = random() < 0.5 ? null : random() * 100;
      for (let tap = 0; tap < 30; tap++) {
        const next: number | null = step(given, kg, random() < 0.5 ? 1 : -1);
        if (next === null) continue;
        expect(given.map((one) => one.kg), `seed ${seed}`).toContain(next);
        kg = next;
      }
    }
  });

  it("go to the next one up and down, and stop at the ends", () => {
    expect(step(loads, 72.5, 1)).toBe(75);
    expect(step(loads, 72.5, -1)).toBe(70);
    expect(step(loads, 71, -1)).toBe(70);
    expect(step(loads, 20, -1)).toBeNull();
    expect(step([], 20, 1)).toBeNull();
  });

  it("begin at the lightest where no load is known", () => {
    expect(step(loads, null, 1)).toBe(20);
    expect(step(loads, null, -1)).toBeNull();
  });

  it("know the plates that the server named", () => {
    expect(onTheBar(loads, 72.5)?.side).toEqual([20, 5, 1.25]);
    expect(onTheBar(loads, 71)).toBeNull();
  });
});
