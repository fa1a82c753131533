/** Carrying something by hand: with a mouse that moves while it is pressed, or a finger that has rested on it for a moment. */

/** So long a finger rests before it carries, in milliseconds; until then it scrolls. */
const REST = 350;
/** So far a mouse moves before it carries, and a finger at most while it rests, in pixels. */
const SLACK = 8;
/** So near to the upper or lower edge the page begins to move, and by how much with each frame, in pixels. */
const EDGE = 90;
const STEP = 9;

export interface Hands {
  readonly lift: () => void;
  /** What lies under the hand, as the hand moves. */
  readonly over: (under: Element | null) => void;
  /** Put down on something, or let go over nothing. */
  readonly drop: (on: Element | null) => void;
}

/** Follows a hand from where it came down on `box` until it lets go. */
export function follow(down: PointerEvent, box: HTMLElement, hands: Hands): void {
  const ending = new AbortController();
  let at = { x: down.clientX, y: down.clientY };
  let image: HTMLElement | null = null;
  const touch = down.pointerType !== "mouse";
  const listen = <K extends keyof WindowEventMap>(name: K, hear: (event: WindowEventMap[K]) => void) =>
    addEventListener(name, hear, { signal: ending.signal, passive: false, capture: true });
  const far = (event: PointerEvent) => Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLACK;

  const lift = () => {
    const { left, top, width } = box.getBoundingClientRect();
    image = imageOf(box, width);
    at = { x: down.clientX - left, y: down.clientY - top };
    inPlace(box, hands.lift);
    place(image, down, at);
    document.body.append(image);
    roll();
  };
  const rest = touch ? setTimeout(lift, REST) : 0;
  let hand: PointerEvent = down;
  const end = () => {
    clearTimeout(rest);
    ending.abort();
    image?.remove();
  };
  const roll = () => {
    if (ending.signal.aborted) return;
    const step = hand.clientY < EDGE ? -STEP : hand.clientY > innerHeight - EDGE ? STEP : 0;
    if (step !== 0) {
      scrollBy(0, step);
      hands.over(under(hand));
    }
    requestAnimationFrame(roll);
  };

  listen("pointermove", (event) => {
    hand = event;
    if (image === null && far(event)) touch ? end() : lift();
    if (image === null) return;
    place(image, event, at);
    hands.over(under(event));
  });
  listen("pointerup", (event) => {
    const lifted = image !== null;
    end();
    if (!lifted) return;
    noClick();
    hands.drop(under(event));
  });
  const letGo = () => {
    const lifted = image !== null;
    end();
    if (lifted) hands.drop(null);
  };
  listen("pointercancel", letGo);
  listen("keydown", (event) => event.key === "Escape" && letGo());
  listen("touchmove", (event) => image !== null && event.preventDefault());
  listen("contextmenu", (event) => touch && event.preventDefault());
}

/** Makes a change of the page's layout, after which `box` is on the screen where it was. */
export function inPlace(box: Element, change: () => void): void {
  const { top } = box.getBoundingClientRect();
  change();
  requestAnimationFrame(() => scrollBy(0, box.getBoundingClientRect().top - top));
}

function under(hand: PointerEvent): Element | null {
  return document.elementFromPoint(hand.clientX, hand.clientY);
}

function imageOf(box: HTMLElement, width: number): HTMLElement {
  const image = box.cloneNode(true) as HTMLElement;
  image.classList.add("carried");
  image.setAttribute("aria-hidden", "true");
  image.style.width = `${width}px`;
  return image;
}

function place(image: HTMLElement, hand: PointerEvent, at: { readonly x: number; readonly y: number }): void {
  image.style.translate = `${hand.clientX - at.x}px ${hand.clientY - at.y}px`;
}

/** The click that follows a drop on what was carried does nothing. */
function noClick(): void {
  const ending = new AbortController();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true, signal: ending.signal });
  setTimeout(() => ending.abort());
}
