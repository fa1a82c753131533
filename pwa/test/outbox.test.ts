import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { type Fetch, Http } from "../src/api/http.ts";
import { Server, paths } from "../src/api/server.ts";
import type { Change } from "../src/model/change.ts";
import { type Database, openDatabase } from "../src/store/database.ts";
import { Outbox } from "../src/store/outbox.ts";
import { SeenAnswers } from "../src/store/seen.ts";
import { Sync } from "../src/store/sync.ts";
import { FakeApi } from "./fake/api.ts";
import { seeded } from "./seeded.ts";

const athlete = "ada";

function logged(id: string): Change {
  return { event: "logged", entries: [{ entry: "note", id, at: "2026-12-15T18:00:00", text: "a note" }] };
}

/** Requests that never arrive, answers that never come back, servers that are down, answers cut in the middle. */
function lossy(fetch: Fetch, random: () => number): Fetch {
  return async (input, init) => {
    const fate = random();
    if (fate < 0.2) throw new TypeError("no network");
    const response = await fetch(input, init);
    if (fate < 0.4) throw new TypeError("the answer was lost");
    if (fate < 0.5) return new Response("busy", { status: 503 });
    if (fate < 0.6) return new Response((await response.text()).slice(0, 20), { status: 200 });
    if (fate < 0.7) await fetch(input, init);
    return response;
  };
}

function page(database: Database, fetch: Fetch, device = "phone") {
  const http = new Http(fetch, "/api/v1", () => null);
  const outbox = new Outbox(database);
  const seen = new SeenAnswers(database, http);
  const locked = <T>(_: string, work: () => Promise<T>) => work();
  return { outbox, seen, sync: new Sync({ database, outbox, seen, server: new Server(http), device, locked }) };
}

describe("the outbox", () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it("brings every change to the server exactly once, whatever is lost on the way", async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = seeded(seed);
      const api = new FakeApi(athlete, false);
      const database = await openDatabase(`lossy-${seed}`);
      const made: string[] = [];
      // Two pages of one device, which are closed and opened again at any time, and share nothing but the disk.
      let pages = [page(database, lossy(api.fetch, random)), page(database, lossy(api.fetch, random))];
      for (let turn = 0; turn < 30; turn++) {
        const one = pages[random() < 0.5 ? 0 : 1]!;
        if (random() < 0.6) made.push((await one.outbox.keep(athlete, logged(`note-${turn}`))).id);
        if (random() < 0.3) await Promise.all(pages.map(({ sync }) => sync.run(athlete)));
        else if (random() < 0.5) await one.sync.run(athlete);
        if (random() < 0.1) pages = pages.map(() => page(database, lossy(api.fetch, random)));
      }
      expect(await page(database, api.fetch).sync.run(athlete), `seed ${seed}`).toBe(true);
      expect(api.applied.map((event) => event.id).sort(), `seed ${seed}`).toEqual([...made].sort());
      expect(await pages[0]!.outbox.waiting(athlete), `seed ${seed}`).toEqual([]);
      database.close();
    }
  }, 30_000);

  it("keeps that order where the clock is set back, and leaves another day alone", async () => {
    const database = await openDatabase();
    const times = ["2026-12-15T18:00:00", "2026-12-15T15:00:00", "2026-12-15T15:00:05", "2026-12-14T23:00:00"];
    const outbox = new Outbox(database, () => new Date(times.shift()!));
    for (const id of ["a", "b", "c", "d"]) await outbox.keep(athlete, logged(id));
    expect((await outbox.waiting(athlete)).map((one) => one.at)).toEqual(["2026-12-15T18:00:00", "2026-12-15T18:00:00", "2026-12-15T18:00:00", "2026-12-14T23:00:00"]);
  });

  it("lets go of what the server has even where its answer can't be kept, and asks for that again", async () => {
    const api = new FakeApi(athlete);
    const database = await openDatabase();
    const { outbox, seen, sync } = page(database, api.fetch);
    await outbox.keep(athlete, logged("note"));
    const put = seen.put;
    seen.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    await expect(sync.run(athlete)).rejects.toThrow("full");
    expect(await outbox.waiting(athlete)).toEqual([]);
    seen.put = put;
    await sync.run(athlete);
    expect(await seen.last(paths.today(athlete))).toMatchObject({ date: "2026-12-15" });
    expect(api.applied).toHaveLength(1);
  });

  it("shows an answer that can't be kept", async () => {
    const { seen } = page(await openDatabase(), new FakeApi(athlete).fetch);
    seen.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    expect(await seen.fresh(paths.season(athlete))).toMatchObject({ today: "2026-12-15" });
  });

  it("keeps the order in which changes were made, over several requests too", async () => {
    const api = new FakeApi(athlete, false);
    const { outbox, sync } = page(await openDatabase(), api.fetch);
    const made: string[] = [];
    for (let at = 0; at < 250; at++) made.push((await outbox.keep(athlete, logged(`note-${at}`))).id);
    await sync.run(athlete);
    expect(api.applied.map((event) => event.id)).toEqual(made);
  });

  it("keeps a change once, however often it is asked to", async () => {
    const { outbox } = page(await openDatabase(), new FakeApi(athlete).fetch);
    await outbox.keep(athlete, logged("note"), "one");
    await outbox.keep(athlete, logged("note"), "one");
    expect(await outbox.waiting(athlete)).toHaveLength(1);
  });

  it("shows what the server refused, with the reason, until it was read", async () => {
    const { outbox, sync } = page(await openDatabase(), new FakeApi(athlete).fetch);
    await outbox.keep(athlete, { event: "session-cancelled", session: "2020-W01-1" }, "old");
    await outbox.keep(athlete, logged("note"));
    await sync.run(athlete);
    expect(await outbox.waiting(athlete)).toEqual([]);
    expect((await outbox.refused(athlete)).map((one) => one.refused?.[0]?.message)).toEqual(["The session is not in the plan any more."]);
    await outbox.dismiss("old");
    expect(await outbox.refused(athlete)).toEqual([]);
  });

  it("leaves the changes of another athlete alone", async () => {
    const api = new FakeApi(athlete);
    const { outbox, sync } = page(await openDatabase(), api.fetch);
    await outbox.keep("somebody-else", logged("theirs"));
    await sync.run(athlete);
    expect(await outbox.waiting("somebody-else")).toHaveLength(1);
    expect(api.applied).toEqual([]);
  });

  it("has the next two weeks on the device after a sync", async () => {
    const { seen, sync } = page(await openDatabase(), new FakeApi(athlete).fetch);
    await sync.run(athlete);
    expect(await seen.last(paths.week(athlete, "2026-12-21"))).toMatchObject({ monday: "2026-12-21" });
    expect(await seen.last(paths.carried(athlete, "2026-W51-1"))).toMatchObject({ session: { id: "2026-W51-1" } });
  });

  it("shows what was seen before where there is no network, and asks whether it changed where there is", async () => {
    const database = await openDatabase();
    const api = new FakeApi(athlete);
    const online = page(database, api.fetch).seen;
    await online.fresh(paths.season(athlete));
    const offline = page(database, () => Promise.reject(new TypeError("no network"))).seen;
    await expect(offline.fresh(paths.season(athlete))).rejects.toThrow();
    expect(await offline.last(paths.season(athlete))).toMatchObject({ today: "2026-12-15" });
    expect(await online.fresh(paths.season(athlete))).toMatchObject({ today: "2026-12-15" });
  });
});
