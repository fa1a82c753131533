import { describe, expect, it } from "vitest";
import { lastEvent } from "../src/api/events.ts";
import { Unreachable } from "../src/api/problem.ts";
import { seeded } from "./seeded.ts";

const whole = 'event: progress\ndata: {"read":1,"of":2}\n\nevent: progress\ndata: {"read":2,"of":2}\n\nevent: done\ndata: {"runs":[]}\n\n';

/** The text as an answer that comes in pieces of at most seven characters. */
function inPieces(text: string, next: () => number): Response {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) parts.push(text.slice(at, (at += 1 + Math.floor(next() * 7))));
  const body = new ReadableStream({ pull: (stream) => (parts.length === 0 ? stream.close() : stream.enqueue(new TextEncoder().encode(parts.shift()))) });
  return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
}

describe("an answer that comes as events", () => {
  it("is the last of them, wherever the pieces end", async () => {
    for (let seed = 0; seed < 50; seed++) {
      const heard: unknown[] = [];
      expect(await lastEvent(inPieces(whole, seeded(seed)), (one) => heard.push(one)), `seed ${seed}`).toEqual({ runs: [] });
      expect(heard, `seed ${seed}`).toEqual([{ read: 1, of: 2 }, { read: 2, of: 2 }]);
    }
  });

  it("that breaks off counts as no network", async () => {
    await expect(lastEvent(inPieces(whole.slice(0, 60), seeded(1)), () => undefined)).rejects.toBeInstanceOf(Unreachable);
  });

  it("may as well be plain JSON", async () => {
    expect(await lastEvent(Response.json({ runs: [] }), () => undefined)).toEqual({ runs: [] });
  });
});
