/**
 * Keeps the client's own files on the device, all of one version together. A new version waits until the page asks for it,
 * so that nothing changes under a session. What the server answers is none of this worker's business.
 */

declare const FILES: readonly string[];
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `groundwork-${VERSION}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener("message", (event) => {
  if (event.data === "take-over") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  const scope = new URL(worker.registration.scope);
  if (event.request.method !== "GET" || address.origin !== scope.origin) return;
  const file = address.pathname.slice(scope.pathname.length) || "index.html";
  if (FILES.includes(file)) event.respondWith(fromCache(file, event.request));
});

async function fromCache(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(new URL(file, worker.registration.scope).href)) ?? fetch(request);
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("groundwork-") && name !== cacheName).map((name) => caches.delete(name)));
}
