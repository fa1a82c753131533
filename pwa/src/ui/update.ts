/** The client's own files: kept for offline, and replaced by a new version only when somebody says so. */

import { useEffect, useState } from "preact/hooks";
import { useClient } from "./client.ts";
import { whenIdle } from "./idle.ts";

const DAY = 86_400_000;

/** A way to take the new version over; null while there is none, and while a session is under way on any page. */
export function useUpdate(): (() => void) | null {
  const { gym, news } = useClient();
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const [calm, setCalm] = useState(false);
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return undefined;
    return whenIdle(() => void navigator.serviceWorker.register("worker.js").then((registration) => watch(registration, setWaiting), () => undefined));
  }, []);
  useEffect(() => {
    const look = () => void gym.listOpen().then((open) => setCalm(open.every((held) => held.startedAt < Date.now() - DAY)));
    look();
    return news.listen(look);
  }, []);
  return calm && waiting ? () => takeOver(waiting) : null;
}

function watch(registration: ServiceWorkerRegistration, found: (worker: ServiceWorker) => void): void {
  const look = () => {
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) found(registration.waiting);
  };
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
}

function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  worker.postMessage("take-over");
}
