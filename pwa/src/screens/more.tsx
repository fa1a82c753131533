/** The ways to everything that is not used every day. */

import { href } from "../route/route.ts";
import { words } from "../words/words.ts";

export function MoreScreen() {
  return (
    <>
      <header class="head"><h1>{words.more.title}</h1></header>
      <ul class="plain-list">
        {(["library", "methodology", "settings", "setup"] as const).map((screen) => (
          <li><a class="place" href={href({ screen })}><span>{words.more[screen]}</span><span aria-hidden="true">→</span></a></li>
        ))}
      </ul>
    </>
  );
}
