/** The parts that screens share, made once by `main`. */

import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Server } from "../api/server.ts";
import type { GymKeeper } from "../gym/keeper.ts";
import type { AthleteEntry } from "../model/answers.ts";
import type { Database, Waiting } from "../store/database.ts";
import type { Outbox } from "../store/outbox.ts";
import type { SeenAnswers } from "../store/seen.ts";
import type { Sync } from "../store/sync.ts";
import type { Units } from "../units/measures.ts";

export interface Client {
  readonly server: Server;
  readonly database: Database;
  readonly seen: SeenAnswers;
  readonly outbox: Outbox;
  readonly sync: Sync;
  readonly gym: GymKeeper;
  readonly news: News;
  readonly athlete: AthleteEntry | null;
  readonly units: Units;
  readonly setUnits: (units: Units) => void;
}

/** Tells whoever listens that something may have changed: an answer, the outbox, the network. */
export class News {
  /** Whether the server answered when it was last asked to take what waits. */
  reached = true;
  private readonly listeners = new Set<() => void>();

  tell(): void {
    this.listeners.forEach((listener) => listener());
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error("no client around this screen");
  return client;
}

/** The athlete whose plan is shown. */
export function useAthlete(): string {
  const { athlete } = useClient();
  if (athlete === null) throw new Error("no athlete is chosen");
  return athlete.id;
}

export interface Mail {
  readonly waiting: readonly Waiting[];
  readonly refused: readonly Waiting[];
}

/** What waits on this device and what was refused, kept up to date. */
export function useMail(): Mail {
  const { outbox, athlete, news } = useClient();
  const [mail, setMail] = useState<Mail>({ waiting: [], refused: [] });
  useEffect(() => {
    const look = async () => {
      if (athlete === null) return;
      setMail({ waiting: await outbox.waiting(athlete.id), refused: await outbox.refused(athlete.id) });
    };
    void look();
    return news.listen(() => void look());
  }, [athlete?.id]);
  return mail;
}
