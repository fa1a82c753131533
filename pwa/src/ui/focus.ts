/** Where the focus is while a session is held, so that nobody who uses the keyboard has to look for it. */

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * The focus goes to Done, or to the screen where nothing is due, when another set is due and when what had it is gone.
 *
 * @param due another text for another set
 */
export function useFocusKept(due: string): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  const was = useRef(false);
  useEffect(() => screen.current?.addEventListener("focusin", () => (was.current = true)), []);
  useEffect(() => {
    const other = before.current !== null && before.current !== due;
    const lost = was.current && document.activeElement === document.body;
    before.current = due;
    const done = screen.current?.querySelector<HTMLElement>(".done") ?? screen.current;
    if (other || lost) done?.focus({ preventScroll: true });
    if (other) done?.scrollIntoView({ block: "nearest" });
  });
  return screen;
}

/** A screen that comes in place of another is read from its top. */
export function useTop(): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    screen.current?.focus();
    scrollTo(0, 0);
  }, []);
  return screen;
}
