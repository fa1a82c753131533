/** The client's own files: kept for offline, and replaced by a new version only when somebody says so. */

import { useEffect, useState } from "preact/hooks";
import { whenIdle } from "./idle.ts";

/** A way to take the new version over; null while there is none. */
export function useUpdate(): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return undefined;
    return whenIdle(() => void navigator.serviceWorker.register("worker.js").then((registration) => watch(registration, setWaiting), () => undefined));
  }, []);
  return waiting && (() => takeOver(waiting));
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
