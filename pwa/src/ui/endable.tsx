/** Things that somebody may end one by one: addresses of calendars, coaches, devices, passkeys, tokens. */

import { Sure, Trouble, useAttempt } from "./attempt.tsx";
import { type Remote, Show } from "./remote.tsx";

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  /** Whether it is there to be seen alone. */
  readonly stays?: boolean;
}

interface Props<T> {
  readonly of: Remote<T>;
  readonly entries: (value: T) => readonly Entry[];
  /** What ending one is called. */
  readonly word: string;
  readonly end: (id: string) => Promise<void>;
}

export function Endable<T>({ of, entries, word, end }: Props<T>) {
  const attempt = useAttempt();
  return (
    <>
      <Show of={of}>
        {(value) => (
          <ul class="plain-list rows">
            {entries(value).map(({ id, name, about, stays }) => (
              <li key={id} class="entry-row">
                <span class="run-words"><span>{name}</span>{about && <span class="quiet">{about}</span>}</span>
                {!stays && <Sure act={() => void attempt.run(() => end(id).then(of.reload))}>{word}</Sure>}
              </li>
            ))}
          </ul>
        )}
      </Show>
      <Trouble of={attempt} />
    </>
  );
}
