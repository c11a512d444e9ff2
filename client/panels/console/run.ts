// The one query that runs or ran last. It outlives the panel, so that folding the console loses no answer.
import type { z } from "zod";
import type { CypherAnswer, cypherRequest } from "../../../graph-data/schema/index.ts";
import type { Api } from "../../api/api.ts";
import { ProblemError } from "../../api/request.ts";
import { reasonOf } from "../../model/reason.ts";

export type Run =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly query: string; readonly requestId: string }
  | { readonly kind: "cancelled"; readonly query: string }
  | { readonly kind: "done"; readonly query: string; readonly answer: CypherAnswer }
  | { readonly kind: "failed"; readonly query: string; readonly fault: Fault };

export interface Fault {
  readonly text: string;
  readonly hint: string | null;
  /** Both from 1. */
  readonly at: { readonly line: number; readonly column: number } | null;
}

type Body = z.input<typeof cypherRequest>;

let current: Run = { kind: "none" };
let abort = new AbortController();
const listeners = new Set<() => void>();

function set(run: Run): void {
  current = run;
  for (const listener of listeners) listener();
}

export const currentRun = (): Run => current;

/** Calls the listener at every change of the run; returns what ends that. */
export function watchRun(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What went wrong in words for the person; the hint and the place only where the server gave them. */
export const faultOf = (fault: unknown): Fault => ({
  text: reasonOf(fault),
  hint: fault instanceof ProblemError ? fault.hint : null,
  at: fault instanceof ProblemError ? fault.at : null,
});

// crypto.randomUUID exists on https and localhost only.
const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join("-");

/** Runs a query; one that still runs is cancelled. */
export async function runQuery(api: Api, body: Omit<Body, "requestId">): Promise<void> {
  cancelQuery(api);
  const { query } = body;
  const requestId = newId();
  abort = new AbortController();
  const { signal } = abort;
  set({ kind: "running", query, requestId });
  try {
    const answer = await api.cypher({ ...body, requestId }, signal);
    if (!signal.aborted) set({ kind: "done", query, answer });
  } catch (fault) {
    if (!signal.aborted) set({ kind: "failed", query, fault: faultOf(fault) });
  }
}

/** Cancels what runs: the server ends it, and nobody waits for it any more. */
export function cancelQuery(api: Api): void {
  if (current.kind !== "running") return;
  const { query, requestId } = current;
  set({ kind: "cancelled", query });
  abort.abort();
  // Hanging up cancels it as well; a query that has just ended is not there any more.
  api.cancelCypher(requestId).catch((fault: unknown) => {
    if (!(fault instanceof ProblemError && fault.status === 404))
      console.info("Relata: cancelling:", reasonOf(fault));
  });
}
