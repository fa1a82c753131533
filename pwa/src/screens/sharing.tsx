/** What leaves this place: calendars, coaches, the data itself; and the end of all of it. */

import { useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import type { Coach, Feed } from "../model/answers.ts";
import { href } from "../route/route.ts";
import { Sure, Trouble, useAttempt } from "../ui/attempt.tsx";
import { arrive } from "../ui/arrive.ts";
import { useAthlete, useClient } from "../ui/client.ts";
import { Endable } from "../ui/endable.tsx";
import { Choices, Field, Head, chips } from "../ui/parts.tsx";
import { useRemote } from "../ui/remote.tsx";
import { Secret } from "../ui/secret.tsx";
import { dayAndMonth } from "../units/days.ts";
import { settings } from "../words/settings-words.ts";
import { words } from "../words/words.ts";

const text = settings.sharing;

export function SharingScreen() {
  const { athlete } = useClient();
  const owner = athlete?.role === "OWNER";
  return (
    <div class="narrow">
      <Head title={words.titles.sharing} />
      {owner && <Feeds />}
      {owner && <Coaches />}
      <Data />
      {owner && <DeleteAthlete />}
    </div>
  );
}

function Feeds() {
  const { server } = useClient();
  const athlete = useAthlete();
  const feeds = useRemote<{ readonly feeds: readonly Feed[] }>(paths.feeds(athlete));
  const [contents, setContents] = useState<Feed["contents"]>("all");
  const [made, setMade] = useState<string | null>(null);
  const attempt = useAttempt();
  const make = () => attempt.run(async () => {
    setMade((await server.makeFeed(athlete, contents)).url);
    await feeds.reload();
  });
  return (
    <section class="card">
      <h2>{text.feed}</h2>
      <p class="quiet">{text.feedHint}</p>
      <Endable of={feeds} word={text.end} end={(feed) => server.endFeed(athlete, feed)}
        entries={(known) => known.feeds.map(({ id, contents }) => ({ id, name: text.feedContents[contents] }))} />
      {made && <Secret hint={text.secretOnce} value={made} />}
      <Choices name="feed" legend={text.feed} hidden options={chips(text.feedContents)} value={contents} choose={setContents} />
      <p><button class="button" disabled={attempt.busy} onClick={() => void make()}>{text.makeFeed}</button></p>
      <Trouble of={attempt} />
    </section>
  );
}

function Coaches() {
  const { server } = useClient();
  const athlete = useAthlete();
  const coaches = useRemote<{ readonly coaches: readonly Coach[] }>(paths.coaches(athlete));
  const [invited, setInvited] = useState<{ readonly secret: string; readonly expires: string } | null>(null);
  const attempt = useAttempt();
  const link = (secret: string) => `${location.href.split("#")[0]}${href({ screen: "invitation", token: secret })}`;
  return (
    <section class="card">
      <h2>{text.coaches}</h2>
      <p class="quiet">{text.coachHint}</p>
      <Endable of={coaches} word={text.end} end={(coach) => server.endCoach(athlete, coach)} entries={(known) => known.coaches} />
      {invited && <Secret hint={text.inviteOnce(dayAndMonth(invited.expires.slice(0, 10)))} value={link(invited.secret)} />}
      <p><button class="button" disabled={attempt.busy} onClick={() => void attempt.run(() => server.invite(athlete).then(setInvited))}>{text.invite}</button></p>
      <Trouble of={attempt} />
    </section>
  );
}

function Data() {
  const { server, choose } = useClient();
  const athlete = useAthlete();
  const attempt = useAttempt();
  const take = (file: File | undefined) => file && attempt.run(async () => {
    const made = await server.takeIn(file);
    choose(made.id);
    arrive({ screen: "athletes" });
  });
  return (
    <section class="card">
      <h2>{text.data}</h2>
      <p class="row"><a class="button" href={`api/v1/athletes/${athlete}/export`} download>{text.export}</a></p>
      <Field label={text.import} type="file" accept=".zip" onChange={(event) => void take(event.currentTarget.files?.[0])} />
      <Trouble of={attempt} />
    </section>
  );
}

function DeleteAthlete() {
  const { server, seen, athlete } = useClient();
  const [typed, setTyped] = useState("");
  const attempt = useAttempt();
  const name = athlete?.name ?? "";
  const gone = () => attempt.run(async () => {
    await server.forget(athlete?.id ?? "");
    await seen.forget();
    location.hash = href({ screen: "today" });
    location.reload();
  });
  return (
    <details class="card">
      <summary>{text.delete}</summary>
      <Field label={text.deleteName} hint={text.deleteHint(name)} value={typed} typed={setTyped} />
      <p><Sure disabled={typed !== name || attempt.busy} act={() => void gone()}>{text.delete}</Sure></p>
      <Trouble of={attempt} />
    </details>
  );
}
