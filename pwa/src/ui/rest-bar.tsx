/** The rest as a ring that runs out. It reads the clock anew at every tick, and rings when it is over. */

import { useEffect, useRef, useState } from "preact/hooks";
import { type Rest, advance, instant, remaining, share } from "../gym/rest.ts";
import { clock } from "../units/measures.ts";
import * as words from "../words/words.ts";

const text = words.gym;
const ROUND = 2 * Math.PI * 20;

interface RestProps {
  readonly rest: Rest;
  readonly longer: (rest: Rest) => void;
  readonly over: () => void;
}

export function RestBar({ rest, longer, over }: RestProps) {
  const now = useTicking(rest);
  const left = Math.ceil(remaining(now));
  const ran = useRef(left > 0);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left === 0 && ran.current) ring();
    if (left === 0 && document.activeElement === document.body) close.current?.focus();
    ran.current = left > 0;
  }, [left === 0]);
  return (
    <section class={`rest-bar ${left === 0 ? "is-over" : ""}`} aria-label={text.rest}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle class="ring-back" cx="24" cy="24" r="20" />
        <circle class="ring" cx="24" cy="24" r="20" stroke-dasharray={ROUND} stroke-dashoffset={ROUND * share(now)} />
      </svg>
      <p role="timer"><strong class="number">{left > 0 && clock(left)}</strong></p>
      <p role="status"><strong>{left === 0 && text.restOver}</strong></p>
      {left > 0 && <button class="button" onClick={() => longer(now)}>{text.longer}</button>}
      <button ref={close} class="button" onClick={over}>{left === 0 ? words.close : text.skip}</button>
    </section>
  );
}

/** The rest as it is now, looked at four times a second and whenever the screen comes back. */
function useTicking(rest: Rest): Rest {
  const [now, setNow] = useState(() => advance(rest, instant()));
  useEffect(() => {
    setNow(advance(rest, instant()));
    const tick = () => setNow((before) => (remaining(before) === 0 ? before : advance(before, instant())));
    const ticking = setInterval(tick, 250);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(ticking);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [rest]);
  return now;
}

let speaker: AudioContext | null = null;

/** Makes a later sound possible; to be called at a tap, without which some phones stay silent. */
export function readySound(): void {
  try {
    speaker ??= new AudioContext();
    void speaker.resume();
  } catch {
    // A device without sound still shows that the rest is over.
  }
}

/** A short tone and two buzzes, where the device has them. */
function ring(): void {
  navigator.vibrate?.([200, 100, 200]);
  readySound();
  if (speaker === null) return;
  const tone = speaker.createOscillator();
  const volume = speaker.createGain();
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0.25, speaker.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, speaker.currentTime + 0.6);
  tone.connect(volume).connect(speaker.destination);
  tone.start();
  tone.stop(speaker.currentTime + 0.6);
}

/** Keeps the screen on during a session, where the device lets us. */
export function useWakefulness(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      lock = await navigator.wakeLock.request("screen").catch(() => null);
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, []);
}
