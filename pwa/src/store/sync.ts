/** Brings what waits to the server and what the server knows to this device. */

import { Unreachable } from "../api/problem.ts";
import { paths, type Server } from "../api/server.ts";
import type { SyncAnswer } from "../model/answers.ts";
import { type Database, setting } from "./database.ts";
import { asSent, type Outbox } from "./outbox.ts";
import type { SeenAnswers } from "./seen.ts";

/** At most so many events in one request. */
const BATCH = 200;

export type Locked = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface SyncParts {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly seen: SeenAnswers;
  readonly server: Server;
  readonly device: string;
  readonly locked?: Locked;
}

export class Sync {
  private readonly locked: Locked;

  constructor(private readonly parts: SyncParts) {
    this.locked = parts.locked ?? acrossPages;
  }

  /**
   * Sends until nothing waits, at least once, one page of this device at a time.
   *
   * @returns whether the server was reached
   */
  async run(athlete: string): Promise<boolean> {
    try {
      await this.locked(`groundwork-sync-${athlete}`, () => this.sendAll(athlete));
      return true;
    } catch (problem) {
      if (problem instanceof Unreachable) return false;
      throw problem;
    }
  }

  /** What was refused goes along once more: a refusal may be for today alone, and one that is for good stays what it was. */
  private async sendAll(athlete: string): Promise<void> {
    const refused = await this.parts.outbox.refused(athlete);
    if (refused.length > 0) await this.sendOnce(athlete, refused.slice(0, BATCH).map(asSent));
    let waiting = await this.parts.outbox.waiting(athlete);
    let before: number;
    do {
      before = waiting.length;
      await this.sendOnce(athlete, waiting.slice(0, BATCH).map(asSent));
      waiting = await this.parts.outbox.waiting(athlete);
    } while (waiting.length > 0 && waiting.length < before);
  }

  private async sendOnce(athlete: string, events: Parameters<Server["sync"]>[3]): Promise<void> {
    const { database, outbox, server, device } = this.parts;
    const knows = await knownRevision(database, athlete);
    const answer = await server.sync(athlete, device, knows, events);
    await outbox.settle(answer.results);
    await this.takeOver(athlete, answer);
  }

  /** The revision is the last to be put down, so that whatever could not be kept comes again. */
  private async takeOver(athlete: string, answer: SyncAnswer): Promise<void> {
    const { database, seen } = this.parts;
    const etag = `"${answer.revision}"`;
    if (answer.today !== undefined) await seen.put(paths.today(athlete), answer.today, `"${answer.revision}.${answer.today.date}"`);
    for (const week of answer.weeks ?? []) await seen.put(paths.week(athlete, week.monday), week, etag);
    for (const one of answer.carried ?? []) await seen.put(paths.carried(athlete, one.session.id), one, etag);
    await database.put("settings", answer.revision, revisionKey(athlete));
  }
}

/** The plan's revision that this device has; 0 where it has none. */
export function knownRevision(database: Database, athlete: string): Promise<number> {
  return setting(database, revisionKey(athlete), 0);
}

function revisionKey(athlete: string): string {
  return `revision-${athlete}`;
}

/** The browser's own lock, shared by all pages of this device; without one, pages take turns by the server's care alone. */
function acrossPages<T>(name: string, work: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? (navigator.locks.request(name, work) as Promise<T>) : work();
}
