/** A session set by set. Every tap is on the disk before anything else happens. */

import { useEffect, useRef, useState } from "preact/hooks";
import { paths } from "../api/server.ts";
import * as gym from "../gym/held.ts";
import { type Held, current, loadsOf, nextSet } from "../gym/held.ts";
import { follow } from "../gym/keeper.ts";
import { lengthen } from "../gym/rest.ts";
import * as taps from "../gym/taps.ts";
import type { Tap } from "../gym/taps.ts";
import type { Carried } from "../model/answers.ts";
import { type Route, href, idOf } from "../route/route.ts";
import { knownRevision } from "../store/sync.ts";
import { useAthlete, useClient, useMail } from "../ui/client.ts";
import { Figure } from "../ui/figure.tsx";
import { useFocusKept } from "../ui/focus.ts";
import { GymTools } from "../ui/gym-tools.tsx";
import { RestBar, readySound, useWakefulness } from "../ui/rest-bar.tsx";
import { Show, useRemote } from "../ui/remote.tsx";
import { SetRows } from "../ui/set-rows.tsx";
import { setWords } from "../ui/sets.ts";
import { dayAndMonth, localDateTime } from "../units/days.ts";
import type { Units } from "../units/measures.ts";
import * as words from "../words/words.ts";
import { Finish } from "./finish.tsx";
import { Summary } from "./summary.tsx";

const text = words.gym;
const RETRY_MS = 5_000;

export function GymScreen({ route }: { readonly route: Route }) {
  const id = idOf(route);
  const { gym: keeper } = useClient();
  const key = gym.heldId(useAthlete(), id);
  const [held, setHeld] = useState<Held | null | undefined>(undefined);
  useEffect(() => void keeper.find(key).then(setHeld), [key]);
  if (held === undefined) return <p role="status">{words.loading}</p>;
  return held === null ? <Begin id={id} begun={setHeld} /> : <Holding begun={held} />;
}

/** Whoever comes here without a check-in begins the session as planned. */
function Begin({ id, begun }: { readonly id: string; readonly begun: (held: Held) => void }) {
  const athlete = useAthlete();
  const carried = useRemote<Carried>(paths.carried(athlete, id));
  return <Show of={carried} title={text.title}>{(value) => <Started carried={value} athlete={athlete} begun={begun} />}</Show>;
}

function Started({ carried, athlete, begun }: { readonly carried: Carried; readonly athlete: string; readonly begun: (held: Held) => void }) {
  const { database } = useClient();
  useEffect(() => {
    void knownRevision(database, athlete).then((revision) => begun(gym.begin(athlete, carried, carried.session, Date.now(), revision)));
  }, []);
  return null;
}

/** The session as it stands, and one way to change it. What can't be kept is shown all the same, and tried again every few seconds. */
function useHolding(begun: Held) {
  const { gym: keeper } = useClient();
  const [held, show] = useState(begun);
  const [full, setFull] = useState(false);
  const queue = useRef(Promise.resolve());
  const unkept = useRef<readonly Tap[]>([]);
  const showKept = (kept: Held) => show(follow(kept, unkept.current).held);
  useEffect(() => keeper.listen(begun.id, showKept), [begun.id]);
  const keep = async () => {
    const taps = unkept.current;
    if (taps.length === 0) return;
    const kept = await keeper.make(begun, taps);
    unkept.current = unkept.current.filter((one) => !taps.includes(one));
    showKept(kept);
  };
  const again = () => {
    queue.current = queue.current.then(keep).then(() => setFull(false), () => setFull(true));
  };
  const tap = (one: Tap) => {
    unkept.current = [...unkept.current, one];
    show((before) => follow(before, [one]).held);
    again();
  };
  useEffect(() => {
    const retrying = full ? setInterval(again, RETRY_MS) : undefined;
    return () => clearInterval(retrying);
  }, [full]);
  return { held, tap, full };
}

function Holding({ begun }: { readonly begun: Held }) {
  const { held, tap, full } = useHolding(begun);
  const [finishing, finish] = useState(false);
  const [said, say] = useState("");
  const { units } = useClient();
  const { waiting } = useMail();
  const screen = useFocusKept(`${held.at} ${nextSet(current(held))}`);
  useWakefulness();
  if (held.finishedAt !== undefined) return <Summary held={held} full={full} />;
  if (finishing || gym.isFinished(held)) return <Finish held={held} tap={tap} back={gym.isFinished(held) ? null : () => finish(false)} full={full} />;
  const exercise = current(held);
  const done = gym.setsDone(held);
  const change = (to: (held: Held) => Held) => tap(taps.changed(held.at, to));
  const now = () => localDateTime(new Date());
  return (
    <main class="gym" id="content" ref={screen} tabIndex={-1}>
      <header class="gym-head">
        <a class="button plain" href={href({ screen: "today" })}>{text.leave}</a>
        <p class="quiet">{text.setsOf(done.done, done.of)}</p>
        <button class="button plain" onClick={() => finish(true)}>{text.finishEarly}</button>
      </header>
      <progress class="gym-progress" max={done.of} value={done.done} aria-label={text.setsOf(done.done, done.of)} />
      {full && <p class="notice bad" role="alert">{text.storageFull}</p>}
      <p class="quiet where"><span>{text.of(held.at + 1, held.exercises.length)}</span><span>{full ? "" : waiting.length === 0 ? text.allThere : text.allHere}</span></p>
      <p class="unseen" role="status">{said}</p>
      <h1 id="exercise">{exercise.exercise.name}</h1>
      {exercise.sets.every((set) => set.entry === null) && <Cues held={held} />}
      <LastTime held={held} units={units} />
      <SetRows
        exercise={exercise}
        loads={loadsOf(held)}
        units={units}
        log={(index, what) => {
          readySound();
          say(text.logged(exercise.exercise.name, what));
          tap(taps.done({ at: held.at, index }, now()));
        }}
        reopen={(index) => tap(taps.reopened({ at: held.at, index }, now()))}
        change={(index, to) => change((one) => gym.changeSet(one, index, to))}
      />
      <GymTools held={held} units={units} change={change} note={(words) => tap(taps.noted(held.at, words, now()))} />
      <nav class="row halves" aria-label={text.title}>
        <button class="button" aria-label={text.previous} disabled={held.at === 0} onClick={() => change((one) => gym.goTo(one, held.at - 1))}>← {text.before}</button>
        <button class="button" aria-label={text.next} disabled={held.at === held.exercises.length - 1} onClick={() => change((one) => gym.goTo(one, held.at + 1))}>{text.after} →</button>
      </nav>
      {held.rest && nextSet(exercise) !== -1 && (
        <RestBar rest={held.rest} longer={(rest) => change((one) => ({ ...one, rest: lengthen(rest, 30) }))} over={() => change((one) => ({ ...one, rest: null }))} />
      )}
    </main>
  );
}

/** How to do it, until the first set is done. */
function Cues({ held }: { readonly held: Held }) {
  const { id, name, pattern } = current(held).exercise;
  const cues = held.carried.cues[id] ?? [];
  return (
    <div class="shown">
      <Figure key={id} id={id} pattern={pattern} name={name} />
      <ul class="cues">{cues.slice(0, 2).map((cue) => <li>{cue}</li>)}</ul>
    </div>
  );
}

function LastTime({ held, units }: { readonly held: Held; readonly units: Units }) {
  const last = held.carried.lastTime[current(held).exercise.id];
  const sets = last?.sets.map((set) => setWords(set, units)).join(", ");
  return <p class="quiet">{last === undefined ? text.never : `${text.last(dayAndMonth(last.date))}: ${sets}`}</p>;
}
