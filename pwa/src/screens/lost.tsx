/** An address that leads nowhere. */

import { href } from "../route/route.ts";
import { words } from "../words/words.ts";

export function LostScreen() {
  return (
    <section class="card">
      <h1>{words.titles.lost}</h1>
      <p>{words.lost.text}</p>
      <a class="button main" href={href({ screen: "today" })}>{words.lost.home}</a>
    </section>
  );
}
