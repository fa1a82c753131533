/** What belongs to an account or leaves an athlete's plan: kept as it is sent, so that it can be listed and ended. */

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

const expires = "2027-01-15T12:00:00Z";

export class FakeAccount {
  private readonly lists = new Map<string, readonly Entry[]>([
    ["sessions", [{ id: "here", device: "Chromium on Linux", used: "2026-12-15T11:00:00Z", began: "2026-12-01T07:00:00Z", ends: "2027-01-14T11:00:00Z", isThis: true }, { id: "phone", device: "Safari on iPhone", used: "2026-12-14T07:00:00Z", began: "2026-12-01T07:00:00Z", ends: "2027-01-13T07:00:00Z", isThis: false }]],
    ["passkeys", [{ id: "key", label: "My phone", created: "2026-11-02T08:00:00Z", used: "2026-12-14T07:00:00Z" }]],
    ["tokens", [{ id: "token", name: "Spreadsheet", scopes: ["read"], created: "2026-11-02T08:00:00Z", used: null, expires }]],
    ["feeds", [{ id: "feed", contents: "strength" }]],
    ["coaches", [{ id: "coach", name: "Bo" }]],
  ]);

  /** The answer, or null where it is about something else. */
  reply(method: string, list: string, id: string | undefined, body: Entry | undefined): Reply | null {
    if (list === "invitations") return { status: 201, body: { secret: "an-invitation", expires } };
    const known = this.lists.get(list);
    if (known === undefined) return null;
    if (method === "GET") return { status: 200, body: { [list]: known, ...(list === "passkeys" ? { site: "http://localhost:8080" } : {}) } };
    if (method === "POST") return this.make(list, known, body ?? { id: "" });
    this.lists.set(list, id === undefined ? [] : known.filter((one) => one.id !== id));
    return { status: 204 };
  }

  private make(list: string, known: readonly Entry[], body: Entry): Reply {
    const made = { ...body, id: `${list}-${known.length + 1}`, created: "2026-12-15T12:00:00Z", used: null, expires };
    this.lists.set(list, [...known, made]);
    return { status: 201, body: { ...made, token: "gw_0123456789abcdef0123456789abcdef", url: "http://localhost:8080/calendar/0123456789abcdef0123456789abcdef.ics" } };
  }
}
