/** What this device keeps: answers that were seen, changes that wait, sessions in the middle, and a few settings. */

import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from "idb";
import type { Problem, SyncEvent } from "../model/answers.ts";

export interface Seen {
  readonly path: string;
  readonly etag: string | null;
  readonly body: unknown;
  readonly at: number;
}

/** A change on its way, or one that the server refused. */
export interface Waiting extends SyncEvent {
  readonly athlete: string;
  readonly number?: number;
  readonly refused?: readonly Problem[];
}

interface Shape extends DBSchema {
  seen: { key: string; value: Seen };
  outbox: { key: number; value: Waiting; indexes: { id: string } };
  gym: { key: string; value: { readonly id: string } };
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Shape>;
export type OpenGym = IDBPObjectStore<Shape, ("gym" | "outbox")[], "gym", "readwrite">;
export type OpenOutbox = IDBPObjectStore<Shape, ("gym" | "outbox")[] | ["outbox"], "outbox", "readwrite">;

export function openDatabase(name = "groundwork"): Promise<Database> {
  return openDB<Shape>(name, 1, {
    upgrade(database) {
      database.createObjectStore("seen", { keyPath: "path" });
      const outbox = database.createObjectStore("outbox", { keyPath: "number", autoIncrement: true });
      outbox.createIndex("id", "id", { unique: true });
      database.createObjectStore("gym", { keyPath: "id" });
      database.createObjectStore("settings");
    },
  });
}

/** Settings of this device. */
export async function setting<T>(database: Database, key: string, otherwise: T): Promise<T> {
  return ((await database.get("settings", key)) as T | undefined) ?? otherwise;
}

/** A name for this device, made once. */
export async function deviceName(database: Database): Promise<string> {
  const transaction = database.transaction("settings", "readwrite");
  const known = (await transaction.store.get("device")) as string | undefined;
  const name = known ?? crypto.randomUUID();
  if (known === undefined) await transaction.store.put(name, "device");
  await transaction.done;
  return name;
}
