/**
 * Changes made on this device, in the order in which they were made. A change gets its id here, once; it leaves when the
 * server has said that it has it, so that whatever breaks off between the two is simply sent again.
 */

import type { SyncEvent, SyncResult } from "../model/answers.ts";
import type { Change } from "../model/change.ts";
import { localDateTime } from "../units/days.ts";
import type { Database, OpenOutbox, Waiting } from "./database.ts";

export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** A change as it waits: with its id, and the time at which it was made. */
  event(athlete: string, change: Change, id: string = crypto.randomUUID()): Waiting {
    return { id, at: localDateTime(this.now()), change, athlete };
  }

  /** Keeps a change until the server has it. Resolves once it is on the disk. */
  async keep(athlete: string, change: Change, id?: string): Promise<SyncEvent> {
    const event = this.event(athlete, change, id);
    const transaction = this.database.transaction("outbox", "readwrite", { durability: "strict" });
    await add(transaction.store, event);
    await transaction.done;
    return event;
  }

  /** What has still to go out for an athlete, oldest first. */
  async waiting(athlete: string): Promise<readonly Waiting[]> {
    return (await this.all(athlete)).filter((event) => event.refused === undefined);
  }

  /** What the server would not take, with its reasons; stays until somebody has read it. */
  async refused(athlete: string): Promise<readonly Waiting[]> {
    return (await this.all(athlete)).filter((event) => event.refused !== undefined);
  }

  /** Takes out what the server has and marks what it refused; what it says nothing about stays. */
  async settle(results: readonly SyncResult[]): Promise<void> {
    const transaction = this.database.transaction("outbox", "readwrite", { durability: "strict" });
    for (const result of results) {
      const key = await transaction.store.index("id").getKey(result.id);
      if (key === undefined) continue;
      if (result.outcome !== "REFUSED") await transaction.store.delete(key);
      else await transaction.store.put({ ...(await transaction.store.get(key))!, refused: result.problems ?? [] });
    }
    await transaction.done;
  }

  async dismiss(id: string): Promise<void> {
    await this.settle([{ id, outcome: "KNOWN" }]);
  }

  private async all(athlete: string): Promise<readonly Waiting[]> {
    return (await this.database.getAll("outbox")).filter((event) => event.athlete === athlete);
  }
}

/**
 * Adds a change, once, to the outbox that a transaction has open. Where the clock was set back on that day, it gets the time
 * of the change before it: the server goes by times, and what takes something back has to come after it.
 */
export async function add(outbox: OpenOutbox, event: Waiting): Promise<void> {
  if ((await outbox.index("id").getKey(event.id)) !== undefined) return;
  const before = (await outbox.openCursor(null, "prev"))?.value.at ?? "";
  const isTurned = before > event.at && before.slice(0, 10) === event.at.slice(0, 10);
  await outbox.add(isTurned ? { ...event, at: before } : event);
}

/** An event as it goes out, without what only this device needs. */
export function asSent({ id, at, change }: Waiting): SyncEvent {
  return { id, at, change };
}
