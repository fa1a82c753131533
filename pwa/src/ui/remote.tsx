/** What a screen shows of an answer: the last one at once, the present one when it comes, and words where neither is. */

import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { isSignedOut } from "../api/http.ts";
import { Refused, Unreachable } from "../api/problem.ts";
import type { Problem } from "../model/answers.ts";
import { href } from "../route/route.ts";
import { Head } from "./parts.tsx";
import * as words from "../words/words.ts";
import { useClient } from "./client.ts";

/** The status of a bug in the server, whose words are for whoever runs it; below it the browser asked for the wrong thing. */
const BUG = 500;

export interface Remote<T> {
  readonly value: T | null;
  readonly problem: unknown;
  readonly reload: () => Promise<void>;
}

export function useRemote<T>(path: string): Remote<T> {
  const { seen, news } = useClient();
  const [state, setState] = useState<{ readonly path: string; readonly value: T | null; readonly problem: unknown }>({ path, value: null, problem: null });
  const reload = useCallback(async () => {
    try {
      const value = await seen.fresh<T>(path);
      setState((before) => (sameAnswer(before, path, value) ? before : { path, value, problem: null }));
    } catch (problem) {
      if (isSignedOut(problem)) location.hash = href({ screen: "sign-in" });
      setState((before) => ({ path, value: before.path === path ? before.value : null, problem }));
    }
  }, [path]);
  useEffect(() => {
    let shown = true;
    const kept = async () => {
      const value = await seen.last<T>(path);
      if (shown && value !== null) setState((before) => (before.path === path && before.value !== null ? before : { path, value, problem: null }));
    };
    void kept().then(reload);
    const stop = news.listen(() => void reload());
    return () => {
      shown = false;
      stop();
    };
  }, [path]);
  return state.path === path ? { ...state, reload } : { value: null, problem: null, reload };
}

function sameAnswer<T>(before: { readonly path: string; readonly value: T | null; readonly problem: unknown }, path: string, value: T): boolean {
  return before.path === path && before.problem === null && JSON.stringify(before.value) === JSON.stringify(value);
}

/** The answer's own screen, or what is known in its place; under `title` where only the screen itself has a heading. */
export function Show<T>({ of, title, children }: { readonly of: Remote<T>; readonly title?: string; readonly children: (value: T) => ComponentChildren }) {
  if (of.value !== null) return <>{children(of.value)}</>;
  if (of.problem === null) return <p class="quiet" role="status">{words.loading}</p>;
  return (
    <>
      {title && <Head title={title} />}
      <Failed problem={of.problem} again={of.reload} never />
    </>
  );
}

export function Failed({ problem, again, never = false }: { readonly problem: unknown; readonly again?: () => void; readonly never?: boolean }) {
  const listed = problem instanceof Refused && problem.problems.length > 0;
  return (
    <section class="card bad" role="alert">
      <h2>{listed ? words.failed.putRight : words.failed.title}</h2>
      {listed ? <Problems of={problem} /> : <p>{problemText(problem, never)}</p>}
      {again && <button class="button" onClick={() => again()}>{words.failed.again}</button>}
    </section>
  );
}

function Problems({ of }: { readonly of: Refused }) {
  return (
    <ul>
      {of.problems.map((one) => (
        <li>
          {one.line > 0 && words.checkProblem(one.where, one.line)}
          {oneProblem(one)}
        </li>
      ))}
    </ul>
  );
}

export function oneProblem({ message, hint }: Problem): string {
  return `${sentence(message)} ${sentence(hint)}`.trim();
}

/** The server's words begin small and have no full stop. */
function sentence(words = ""): string {
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/[.]?$/, ".")}`;
}

/** What happened and what to try: the server's own words where it has some for people, and ours for a fault in it. */
export function problemText(problem: unknown, never = false): string {
  const { failed } = words;
  if (problem instanceof Unreachable) return never ? failed.never : failed.unreachable;
  if (!(problem instanceof Refused)) return failed.odd;
  if (problem.detail !== "" && problem.status !== BUG) return sentence(problem.detail);
  return problem.status < BUG ? failed.odd : failed.server;
}

/** As {@link problemText}, but each thing that has to be put right by itself. */
export function problemLines(problem: unknown): readonly string[] {
  if (!(problem instanceof Refused) || problem.problems.length === 0) return [problemText(problem)];
  return problem.problems.map(oneProblem);
}
