/**
 * Changes made on this device, in the order in which they were made. A change gets its id here, once; it leaves when the
 * server has said that it has it, so that whatever breaks off between the two is simply sent again.
 */

import type { SyncEvent, SyncResult } from "../model/answers.ts";
import type { Change } from "../model/change.ts";
import { localDateTime } from "../units/days.ts";
import type { Database, Waiting } from "./database.ts";

export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Keeps a change until the server has it. Resolves once it is on the disk. */
  async keep(athlete: string, change: Change, id: string = crypto.randomUUID()): Promise<SyncEvent> {
    const event = { id, at: localDateTime(this.now()), change };
    const transaction = this.database.transaction("outbox", "readwrite", { durability: "strict" });
    if ((await transaction.store.index("id").getKey(id)) === undefined) await transaction.store.add({ ...event, athlete });
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

/** An event as it goes out, without what only this device needs. */
export function asSent({ id, at, change }: Waiting): SyncEvent {
  return { id, at, change };
}
