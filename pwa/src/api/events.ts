/** An answer that comes as events: progress on the way, and the answer itself as the event `done`. */

import { Unreachable } from "./problem.ts";

/** @throws Unreachable where the answer breaks off before it is done */
export async function lastEvent<P, T>(response: Response, heard: (progress: P) => void): Promise<T> {
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) return (await response.json()) as T;
  for await (const { name, data } of events(response)) {
    if (name === "done") return JSON.parse(data) as T;
    if (name === "progress") heard(JSON.parse(data) as P);
  }
  throw new Unreachable("the answer broke off");
}

async function* events(response: Response): AsyncGenerator<{ readonly name: string; readonly data: string }> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Unreachable(String(cause));
    });
    const parts = (text + (value ?? "")).split("\n\n");
    text = parts.pop() ?? "";
    yield* parts.map(event);
    if (done) return;
  }
}

function event(text: string): { readonly name: string; readonly data: string } {
  const field = (name: string) => text.split("\n").filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim()).join("\n");
  return { name: field("event"), data: field("data") };
}
