/** Puts every tap of a session on the disk: the session as it stands, and what is to be logged, which goes out by itself. */

import type { Change, Entry } from "../model/change.ts";
import type { Database } from "../store/database.ts";
import type { Outbox } from "../store/outbox.ts";
import type { Held } from "./held.ts";

export class GymKeeper {
  private readonly pages = new BroadcastChannel("groundwork-gym");

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly kept: () => void = () => undefined,
  ) {}

  async find(session: string): Promise<Held | null> {
    return ((await this.database.get("gym", session)) as Held | undefined) ?? null;
  }

  /** The session that was left in the middle, if there is one. */
  async findOpen(): Promise<Held | null> {
    return ((await this.database.getAll("gym")) as unknown as Held[]).at(-1) ?? null;
  }

  async keep(held: Held): Promise<void> {
    await this.database.put("gym", held);
    this.pages.postMessage(held.id);
  }

  /** Tells when another page of this device has kept the same session. */
  listen(session: string, changed: (held: Held) => void): () => void {
    const hear = (message: MessageEvent) => {
      if (message.data === session) void this.find(session).then((held) => held && changed(held));
    };
    this.pages.addEventListener("message", hear);
    return () => this.pages.removeEventListener("message", hear);
  }

  /** Entries go into the outbox before the session says that they were made: a set may be asked for again, never lost. */
  async log(held: Held, entries: readonly Entry[]): Promise<void> {
    if (entries.length > 0) await this.send(held, { event: "logged", entries });
    await this.keep(held);
  }

  async send(held: Held, change: Change): Promise<void> {
    await this.outbox.keep(held.athlete, change);
    this.kept();
  }

  async close(session: string): Promise<void> {
    await this.database.delete("gym", session);
  }
}
