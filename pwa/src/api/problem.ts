/** What an answer that is no answer says. */

import type { Problem } from "../model/answers.ts";

/** The server was reached and said no. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly problems: readonly Problem[],
  ) {
    super(detail);
  }
}

/** The server was not reached, or broke off, or is down for now. */
export class Unreachable extends Error {}

/** The problem document of an answer, whatever shape it came in. */
export async function refusal(response: Response): Promise<Refused | Unreachable> {
  if (response.status >= 502 && response.status <= 504) return new Unreachable(`status ${response.status}`);
  const body: Record<string, unknown> = await response.json().catch(() => ({}));
  const problems = Array.isArray(body["problems"]) ? (body["problems"] as Problem[]) : [];
  return new Refused(response.status, text(body["detail"]), problems);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
