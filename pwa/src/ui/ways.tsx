/** Ways to other screens, as a list. */

import { type Plain, href } from "../route/route.ts";
import * as words from "../words/words.ts";

export function Ways({ to }: { readonly to: readonly (Plain & keyof typeof words.titles)[] }) {
  return (
    <ul class="plain-list">
      {to.map((screen) => <li><a class="place" href={href({ screen })}><span>{words.titles[screen]}</span><span aria-hidden="true">→</span></a></li>)}
    </ul>
  );
}
