/** Somebody came in, or an athlete did: who is there is asked anew, and only then a screen opened. */

import { type Route, href } from "../route/route.ts";

const ARRIVED = "groundwork-signed-in";

export function arrive(to: Route): void {
  dispatchEvent(new CustomEvent(ARRIVED, { detail: href(to) }));
}

/** @returns a way to stop listening */
export function onArrival(ask: () => Promise<void>): () => void {
  const listen = (event: Event) => void ask().then(() => {
    location.hash = (event as CustomEvent<string>).detail;
  });
  addEventListener(ARRIVED, listen);
  return () => removeEventListener(ARRIVED, listen);
}
