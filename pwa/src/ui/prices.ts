/** What other places would cost, asked for ahead, so that picking a session up answers at once, also without a network. */

import { useEffect, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Alternative, Session } from "../model/plan.ts";
import { useAthlete, useClient } from "./client.ts";

export type Prices = Readonly<Record<string, readonly Alternative[]>>;

/** The alternatives of these sessions by their ids; a session is absent until they are known. */
export function usePrices(sessions: readonly Session[]): Prices {
  const { seen } = useClient();
  const athlete = useAthlete();
  const [prices, setPrices] = useState<Prices>({});
  useEffect(() => {
    let wanted = true;
    const take = (session: Session | null) => {
      const alternatives = session?.placement.alternatives;
      if (wanted && session !== null && alternatives !== undefined) setPrices((before) => ({ ...before, [session.id]: alternatives }));
    };
    for (const { id } of sessions) {
      const path = paths.planned(athlete, id);
      void seen.last<Session>(path).then(take).then(() => seen.fresh<Session>(path)).then(take, () => undefined);
    }
    return () => {
      wanted = false;
    };
  }, [sessions]);
  return prices;
}
