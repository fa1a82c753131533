/** The server's addresses, one method each for what is sent; what is only read goes by its path. */

import type {
  AthleteAnswer, ChangeAnswer, Feed, PreviewAnswer, Profile, Reading, RunsPreview, Scope, SyncAnswer, SyncEvent,
} from "../model/answers.ts";
import type { Change } from "../model/change.ts";
import type { IsoDate, Run } from "../model/plan.ts";
import type { Http } from "./http.ts";

/** Paths of what can be read; each is also the key under which its last answer is kept. */
export const paths = {
  session: () => "/session",
  athlete: (a: string) => `/athletes/${a}`,
  today: (a: string) => `/athletes/${a}/today`,
  week: (a: string, monday: IsoDate) => `/athletes/${a}/weeks/${monday}`,
  season: (a: string) => `/athletes/${a}/season`,
  carried: (a: string, id: string) => `/athletes/${a}/sessions/${id}/carried`,
  planned: (a: string, id: string) => `/athletes/${a}/sessions/${id}`,
  athletes: (after: string | null = null) => `/athletes?limit=50${after === null ? "" : `&after=${after}`}`,
  plan: (a: string) => `/athletes/${a}/plan`,
  history: (a: string, before: number | null = null) => `/athletes/${a}/history?limit=50${before === null ? "" : `&before=${before}`}`,
  coaches: (a: string) => `/athletes/${a}/coaches`,
  tokens: () => "/tokens",
  passkeys: () => "/passkeys",
  sessions: () => "/sessions",
  diff: (a: string, from: number, to: number) => `/athletes/${a}/diff?from=${from}&to=${to}`,
  progress: (a: string) => `/athletes/${a}/progress`,
  library: () => "/library",
  methodology: (id: string) => `/methodologies/${id}`,
  feeds: (a: string) => `/athletes/${a}/feeds`,
};

export class Server {
  constructor(readonly http: Http) {}

  /** @param keep for weeks; otherwise until it has not been used for half an hour */
  signIn(name: string, password: string, keep: boolean): Promise<void> {
    return this.http.send("POST", "/session", { name, password, keep });
  }

  signOut(): Promise<void> {
    return this.http.send("DELETE", "/session");
  }

  useLink(token: string): Promise<void> {
    return this.http.send("POST", "/session/link", { token });
  }

  /** @param key the same for one intent, so that a second tap begins no second athlete */
  begin(profile: Profile, runs: readonly Run[], key: string): Promise<AthleteAnswer> {
    return this.http.send("POST", "/athletes", { profile, ...(runs.length === 0 ? {} : { runs }) }, { "Idempotency-Key": key });
  }

  replaceRuns(athlete: string, runs: readonly Run[], key: string): Promise<ChangeAnswer> {
    return this.http.send("PUT", `/athletes/${athlete}/runs`, { runs }, { "Idempotency-Key": key });
  }

  describe(athlete: string, profile: Profile): Promise<AthleteAnswer> {
    return this.http.send("PUT", `/athletes/${athlete}/profile`, { profile });
  }

  previewText(text: string, profile: Profile): Promise<RunsPreview> {
    return this.http.send("POST", "/runs/preview", { text, profile });
  }

  previewWeekly(weekly: unknown, profile: Profile): Promise<RunsPreview> {
    return this.http.send("POST", "/runs/preview", { weekly, profile });
  }

  previewFiles(files: readonly File[], profile: Profile, heard: (reading: Reading) => void): Promise<RunsPreview> {
    const form = new FormData();
    files.forEach((file) => form.append("files", file));
    form.append("profile", new Blob([JSON.stringify(profile)], { type: "application/json" }));
    return this.http.follow("/runs/preview", form, heard);
  }

  preview(athlete: string, change: Change): Promise<PreviewAnswer> {
    return this.http.send("POST", `/athletes/${athlete}/preview`, { change });
  }

  change(athlete: string, id: string, change: Change): Promise<ChangeAnswer> {
    return this.http.send("POST", `/athletes/${athlete}/changes`, { id, change });
  }

  undo(athlete: string, id: string): Promise<ChangeAnswer> {
    return this.http.send("POST", `/athletes/${athlete}/undo`, { id });
  }

  redo(athlete: string, id: string): Promise<ChangeAnswer> {
    return this.http.send("POST", `/athletes/${athlete}/redo`, { id });
  }

  sync(athlete: string, device: string, knows: number, events: readonly SyncEvent[]): Promise<SyncAnswer> {
    return this.http.send("POST", `/athletes/${athlete}/sync`, { device, knows, events });
  }

  makeFeed(athlete: string, contents: Feed["contents"]): Promise<{ readonly url: string }> {
    return this.http.send("POST", `/athletes/${athlete}/feeds`, { contents });
  }

  endFeed(athlete: string, feed: string): Promise<void> {
    return this.http.send("DELETE", `/athletes/${athlete}/feeds/${feed}`);
  }

  invite(athlete: string): Promise<{ readonly secret: string; readonly expires: string }> {
    return this.http.send("POST", `/athletes/${athlete}/invitations`, {});
  }

  accept(secret: string): Promise<{ readonly athlete: string }> {
    return this.http.send("POST", `/invitations/${encodeURIComponent(secret)}`, {});
  }

  endCoach(athlete: string, account: string): Promise<void> {
    return this.http.send("DELETE", `/athletes/${athlete}/coaches/${account}`);
  }

  takeIn(zip: Blob): Promise<{ readonly id: string; readonly name: string }> {
    return this.http.send("POST", "/athletes/import", new Blob([zip], { type: "application/zip" }));
  }

  rename(name: string): Promise<void> {
    return this.http.send("PUT", "/account", { name });
  }

  setPassword(old: string, chosen: string): Promise<void> {
    return this.http.send("PUT", "/account/password", { ...(old === "" ? {} : { old }), new: chosen });
  }

  makeToken(name: string, scopes: readonly Scope[]): Promise<{ readonly token: string; readonly expires: string }> {
    return this.http.send("POST", "/tokens", { name, scopes });
  }

  /** Ends what is listed at one of the account's own paths: a token, a passkey, a sign-in. */
  end(list: string, id: string): Promise<void> {
    return this.http.send("DELETE", `${list}/${encodeURIComponent(id)}`);
  }

  signOutEverywhere(): Promise<void> {
    return this.http.send("DELETE", "/sessions");
  }

  forgetAccount(): Promise<void> {
    return this.http.send("DELETE", "/account");
  }

  forget(athlete: string): Promise<void> {
    return this.http.send("DELETE", `/athletes/${athlete}`);
  }
}
