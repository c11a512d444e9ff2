// A person's query, in its turn: its rows, the graph in them, and how it went.
import type { CypherAnswer, CypherRequest } from "../../../graph-data/schema/index.ts";
import type { Database } from "../database.ts";
import { graphOfRows, type GraphBounds } from "./graph-of-rows.ts";
import { Turnstile } from "../../turnstile.ts";

/** Queries that run at once, and that wait for their turn. */
const RUNNING = 4;
const WAITING = 16;

export type AnswerCypher = (request: CypherRequest, signal?: AbortSignal) => Promise<CypherAnswer>;

export function cypherAnswers(db: Database, bounds: GraphBounds): AnswerCypher {
  const turnstile = new Turnstile("queries", RUNNING, WAITING);
  return (request, signal = new AbortController().signal) =>
    turnstile.run(signal, async () => {
      const started = performance.now();
      const { columns, rows, truncatedBy, plan } = await db.query(request, signal);
      const graph = await graphOfRows(db, rows, { complete: request.complete ?? false, bounds });
      return {
        columns: [...columns],
        rows: rows.map((row) => [...row]),
        graph,
        summary: {
          rows: rows.length,
          truncated: truncatedBy !== undefined,
          ...(truncatedBy && { truncatedBy }),
          milliseconds: Math.round(performance.now() - started),
          ...(plan !== undefined && { plan }),
        },
      };
    });
}
