/** The server's addresses, one method each for what is sent; what is only read goes by its path. */

import type { AthleteAnswer, ChangeAnswer, PreviewAnswer, Profile, RunsPreview, SyncAnswer, SyncEvent } from "../model/answers.ts";
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
  history: (a: string) => `/athletes/${a}/history?limit=50`,
  diff: (a: string, from: number, to: number) => `/athletes/${a}/diff?from=${from}&to=${to}`,
  progress: (a: string) => `/athletes/${a}/progress`,
  library: () => "/library",
  methodology: (id: string) => `/methodologies/${id}`,
  feeds: (a: string) => `/athletes/${a}/feeds`,
};

export class Server {
  constructor(readonly http: Http) {}

  signIn(name: string, password: string): Promise<void> {
    return this.http.send("POST", "/session", { name, password });
  }

  signOut(): Promise<void> {
    return this.http.send("DELETE", "/session");
  }

  useLink(token: string): Promise<void> {
    return this.http.send("POST", "/session/link", { token });
  }

  begin(profile: Profile, runs: readonly Run[]): Promise<AthleteAnswer> {
    return this.http.send("POST", "/athletes", { profile, ...(runs.length === 0 ? {} : { runs }) });
  }

  describe(athlete: string, profile: Profile): Promise<void> {
    return this.http.send("PUT", `/athletes/${athlete}/profile`, { profile });
  }

  previewText(text: string, profile: Profile): Promise<RunsPreview> {
    return this.http.send("POST", "/runs/preview", { text, profile });
  }

  previewWeekly(weekly: unknown, profile: Profile): Promise<RunsPreview> {
    return this.http.send("POST", "/runs/preview", { weekly, profile });
  }

  previewFiles(files: readonly File[], profile: Profile): Promise<RunsPreview> {
    const form = new FormData();
    files.forEach((file) => form.append("files", file));
    form.append("profile", new Blob([JSON.stringify(profile)], { type: "application/json" }));
    return this.http.send("POST", "/runs/preview", form);
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

  makeFeed(athlete: string, contents: "all" | "strength"): Promise<{ readonly url: string }> {
    return this.http.send("POST", `/athletes/${athlete}/feeds`, { contents });
  }

  forget(athlete: string): Promise<void> {
    return this.http.send("DELETE", `/athletes/${athlete}`);
  }
}
