import { describe, expect, it } from "vitest";
import { type Instant, advance, beginRest, lengthen, remaining, share } from "../src/gym/rest.ts";
import { seeded } from "./seeded.ts";

const start: Instant = { wall: 1_000_000, page: 5_000, origin: 1 };

function later(ms: { readonly wall: number; readonly page: number }, from = start): Instant {
  return { ...from, wall: from.wall + ms.wall, page: from.page + ms.page };
}

describe("the rest between sets", () => {
  it("runs with the clock", () => {
    const rest = advance(beginRest(180, start), later({ wall: 60_000, page: 60_000 }));
    expect(remaining(rest)).toBe(120);
    expect(share(rest)).toBeCloseTo(1 / 3);
  });

  it("goes on while the phone sleeps and the page's clock stands still", () => {
    expect(remaining(advance(beginRest(180, start), later({ wall: 120_000, page: 40 })))).toBe(60);
  });

  it("goes on by the page's clock when the wall's is set back an hour", () => {
    expect(remaining(advance(beginRest(180, start), later({ wall: -3_600_000 + 30_000, page: 30_000 })))).toBe(150);
  });

  it("goes on when the page was closed and opened again", () => {
    const reopened = { wall: start.wall + 90_000, page: 12, origin: 2 };
    expect(remaining(advance(beginRest(180, start), reopened))).toBe(90);
  });

  it("never grows, even opened again with the clock set back", () => {
    const reopened = { wall: start.wall - 3_600_000, page: 12, origin: 2 };
    expect(remaining(advance(beginRest(180, start), reopened))).toBe(180);
  });

  it("can be lengthened and cut", () => {
    expect(remaining(lengthen(beginRest(60, start), 30))).toBe(90);
    expect(remaining(lengthen(beginRest(20, start), -30))).toBe(0);
  });

  it("only ever falls, and is over no later than the page's own clock says, whatever happens to the clocks", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed);
      let now = start;
      let rest = beginRest(180, now);
      let shown = 0;
      for (let tick = 0; tick < 60; tick++) {
        const page = random() * 5_000;
        const setBy = random() < 0.1 ? (random() - 0.5) * 7_200_000 : 0;
        now = later({ wall: page + setBy, page }, now);
        shown += page;
        const before = remaining(rest);
        rest = advance(rest, now);
        expect(remaining(rest), `seed ${seed}`).toBeLessThanOrEqual(before);
        expect(remaining(rest), `seed ${seed}`).toBeLessThanOrEqual(Math.max(0, 180 - shown / 1000) + 1e-6);
      }
    }
  });
});
