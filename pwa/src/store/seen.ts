/** Answers that were read before: shown at once, then asked for anew. */

import type { Http } from "../api/http.ts";
import type { Database } from "./database.ts";

export class SeenAnswers {
  constructor(
    private readonly database: Database,
    private readonly http: Http,
  ) {}

  async last<T>(path: string): Promise<T | null> {
    return ((await this.database.get("seen", path))?.body as T | undefined) ?? null;
  }

  /** What the server says now, whether it can be kept or not; the kept answer where it says that nothing changed. */
  async fresh<T>(path: string): Promise<T> {
    const kept = await this.database.get("seen", path);
    const answer = await this.http.get<T>(path, kept?.etag ?? null);
    if (answer === null) return kept?.body as T;
    await this.put(path, answer.body, answer.etag).catch(() => undefined);
    return answer.body;
  }

  async put(path: string, body: unknown, etag: string | null): Promise<void> {
    await this.database.put("seen", { path, body, etag, at: Date.now() });
  }

  async forget(): Promise<void> {
    await this.database.clear("seen");
  }
}
