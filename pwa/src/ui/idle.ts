/** Work that may wait until what is looked at stands there: when nothing else is to do, after two seconds at the latest. */
export function whenIdle(work: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const later = setTimeout(work, 500);
    return () => clearTimeout(later);
  }
  const idle = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(idle);
}
