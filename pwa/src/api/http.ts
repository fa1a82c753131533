/** One way to the server: JSON in, JSON out, entity tags, the browser's token against forged requests. */

import { Refused, Unreachable, refusal } from "./problem.ts";

export interface Answer<T> {
  readonly body: T;
  readonly etag: string | null;
}

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export class Http {
  constructor(
    private readonly fetch: Fetch,
    private readonly base: string,
    private readonly token: () => string | null = cookieToken,
  ) {}

  /** The answer, or null where the one with this tag is still good. */
  async get<T>(path: string, etag: string | null = null): Promise<Answer<T> | null> {
    const response = await this.call("GET", path, undefined, etag === null ? {} : { "If-None-Match": etag });
    if (response.status === 304) return null;
    return { body: await read<T>(response), etag: response.headers.get("ETag") };
  }

  async send<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
    return read<T>(await this.call(method, path, body, {}));
  }

  private async call(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
    const response = await this.fetch(this.base + path, {
      method,
      credentials: "same-origin",
      headers: { Accept: "application/json", ...headers, ...this.bodyHeaders(method, body) },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Unreachable(String(cause));
    });
    if (response.ok || response.status === 304) return response;
    throw await refusal(response);
  }

  private bodyHeaders(method: string, body: unknown): Record<string, string> {
    const token = method === "GET" ? null : this.token();
    return {
      ...(body === undefined || body instanceof FormData ? {} : { "Content-Type": "application/json" }),
      ...(token === null ? {} : { "X-XSRF-TOKEN": token }),
    };
  }
}

async function read<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  return (await response.json().catch((cause: unknown) => {
    throw new Unreachable(`the answer broke off: ${String(cause)}`);
  })) as T;
}

function cookieToken(): string | null {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] === undefined ? null : decodeURIComponent(found[1]);
}

/** Whether somebody has to sign in before anything else. */
export function isSignedOut(problem: unknown): boolean {
  return problem instanceof Refused && problem.status === 401;
}
