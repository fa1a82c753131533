/**
 * Puts every tap of a session on the disk: the session as it stands, and what is to be logged, which goes out by itself.
 * Both are kept together or not at all, so that a set is never done without being logged, nor logged twice.
 */

import type { Change, Entry } from "../model/change.ts";
import type { Database, OpenGym, OpenOutbox } from "../store/database.ts";
import { type Outbox, add } from "../store/outbox.ts";
import type { Held } from "./held.ts";
import type { Tap } from "./taps.ts";

/** Finished sessions stay for so many days. */
const REMEMBERED = 30;
const DAY = 86_400_000;

export class GymKeeper {
  private readonly pages = new BroadcastChannel("groundwork-gym");

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly kept: () => void = () => undefined,
  ) {}

  /** @param id as {@link heldId} makes it */
  async find(id: string): Promise<Held | null> {
    return ((await this.database.get("gym", id)) as Held | undefined) ?? null;
  }

  /** The sessions that were left in the middle. */
  async listOpen(): Promise<readonly Held[]> {
    return ((await this.database.getAll("gym")) as unknown as Held[]).filter((held) => held.finishedAt === undefined);
  }

  /** Begins a session, and with it what is to be said of its beginning; one that was begun already goes on as it is. */
  begin(held: Held, change: Change): Promise<Held> {
    return this.together(async (gym, outbox) => {
      const known = (await gym.get(held.id)) as Held | undefined;
      if (known === undefined) await gym.put(held);
      await add(outbox, this.outbox.event(held.athlete, change));
      return known ?? held;
    });
  }

  /**
   * Makes taps on the session as it is on the disk; as it was begun where even that could not be kept.
   *
   * @returns the session after them
   */
  make(begun: Held, taps: readonly Tap[]): Promise<Held> {
    return this.together(async (gym, outbox) => {
      const before = (await gym.get(begun.id)) as Held | undefined;
      const { held, entries } = follow(before ?? begun, taps);
      await gym.put(held);
      if (entries.length > 0) await add(outbox, this.outbox.event(held.athlete, { event: "logged", entries }));
      return held;
    });
  }

  /** Work on both stores that is kept as a whole or, where it fails, not at all. */
  private async together(work: (gym: OpenGym, outbox: OpenOutbox) => Promise<Held>): Promise<Held> {
    const transaction = this.database.transaction(["gym", "outbox"], "readwrite", { durability: "strict" });
    try {
      const held = await work(transaction.objectStore("gym"), transaction.objectStore("outbox"));
      await transaction.done;
      this.tell(held.id);
      return held;
    } catch (problem) {
      transaction.done.catch(() => undefined);
      if (transaction.error === null) transaction.abort();
      throw problem;
    }
  }

  /** Tells when another page of this device has kept the same session, and when this page is looked at again. */
  listen(id: string, changed: (held: Held) => void): () => void {
    const look = () => void this.find(id).then((held) => held && changed(held));
    const hear = (message: MessageEvent) => message.data === id && look();
    this.pages.addEventListener("message", hear);
    document.addEventListener("visibilitychange", look);
    look();
    return () => {
      this.pages.removeEventListener("message", hear);
      document.removeEventListener("visibilitychange", look);
    };
  }

  /** Forgets sessions that were finished long ago. */
  async tidy(now: number): Promise<void> {
    const all = (await this.database.getAll("gym")) as unknown as Held[];
    const old = all.filter((held) => held.finishedAt !== undefined && held.finishedAt < now - REMEMBERED * DAY);
    await Promise.all(old.map((held) => this.database.delete("gym", held.id)));
  }

  private tell(id: string): void {
    this.pages.postMessage(id);
    this.kept();
  }
}

/** The session after taps, and all that they log. */
export function follow(held: Held, taps: readonly Tap[]): { readonly held: Held; readonly entries: readonly Entry[] } {
  return taps.reduce<{ held: Held; entries: readonly Entry[] }>((before, tap) => {
    const step = tap(before.held);
    return { held: step.held, entries: [...before.entries, ...step.entries] };
  }, { held, entries: [] });
}
