/**
 * A rest between sets, counted from time stamps, so that it is right after the screen was off, after the page was opened
 * anew, and when somebody set the clock.
 */

export interface Rest {
  readonly seconds: number;
  readonly elapsedMs: number;
  readonly seen: Instant;
}

/** One moment on both clocks: the wall's, which people set, and the page's, which may stand still in sleep. */
export interface Instant {
  readonly wall: number;
  readonly page: number;
  /** Which page's clock that was; clocks of different pages cannot be compared. */
  readonly origin: number;
}

export function instant(): Instant {
  return { wall: Date.now(), page: performance.now(), origin: performance.timeOrigin };
}

export function beginRest(seconds: number, now: Instant): Rest {
  return { seconds, elapsedMs: 0, seen: now };
}

/** The same rest, seen later. A clock that was set back takes nothing away: the page's clock counts instead. */
export function advance(rest: Rest, now: Instant): Rest {
  const byWall = now.wall - rest.seen.wall;
  const byPage = now.origin === rest.seen.origin ? now.page - rest.seen.page : 0;
  return { ...rest, elapsedMs: rest.elapsedMs + Math.max(byWall, byPage, 0), seen: now };
}

/** Seconds still to rest; 0 when it is over. */
export function remaining(rest: Rest): number {
  return Math.max(0, rest.seconds - rest.elapsedMs / 1000);
}

/** How much of the rest is over, 0 to 1. */
export function share(rest: Rest): number {
  return rest.seconds === 0 ? 1 : Math.min(1, rest.elapsedMs / 1000 / rest.seconds);
}

export function lengthen(rest: Rest, seconds: number): Rest {
  return { ...rest, seconds: Math.max(0, rest.seconds + seconds) };
}
