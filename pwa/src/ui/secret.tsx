/** Something that is told once, to be copied. */

import { useState } from "preact/hooks";
import * as settings from "../words/settings-words.ts";

const text = settings.sharing;

export function Secret({ hint, value }: { readonly hint: string; readonly value: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(value).then(() => setCopied(true), () => undefined);
  return (
    <div role="status">
      <p class="quiet">{hint}</p>
      <p class="secret">{value}</p>
      <button type="button" class="button" onClick={copy}>{copied ? text.copied : text.copy}</button>
    </div>
  );
}
