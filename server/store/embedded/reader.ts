// A process that runs one person's query at a time on a read-only copy of the graph, and can be killed at any moment.
import os from "node:os";
import type { GrafeoValue } from "@grafeo-db/js";
import { LIMITS, type CypherValue } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import { checkCalls } from "../cypher/access.ts";
import type { PlanNode } from "../cypher/plan.ts";
import { queryMode } from "../cypher/tokens.ts";
import { aliasReturns, type Column } from "./aliases.ts";
import { loadEngine, type Engine, type EngineResult } from "./engine.ts";
import { queryError } from "./errors.ts";
import { locate } from "./locate.ts";
import { checkPlan, fromProfile, parsePlan } from "./plan.ts";
import type { ReaderOperations, ReaderQuery, ReaderResult } from "./protocol.ts";
import { serve } from "./serve.ts";
import { toCypherValue, type IdOf } from "./values.ts";

/** The engine has no memory limit of its own: a query that needs more than this is ended. */
const MEMORY_LIMIT = Math.min(2 * 1024 ** 3, os.totalmem() / 3);
const MEMORY_CHECK_MS = 50;

let engine: Engine | undefined;

serve<ReaderOperations>({
  open: ({ path }) => {
    const before = engine;
    engine = loadEngine().GrafeoDB.openReadOnly(path);
    before?.close();
    return undefined;
  },
  query: (request) => withinMemory(() => runQuery(request)),
});

async function runQuery(request: ReaderQuery): Promise<ReaderResult> {
  if (!engine) throw new Error("no graph is open");
  const { mode, body } = queryMode(request.query);
  checkCalls(body);
  // One row more than wanted tells whether there are more.
  const aliased = aliasReturns(body, request.limit + 1);
  const run = async (prefix: string): Promise<EngineResult> => {
    try {
      return await (engine as Engine).executeCypher(`${prefix}${aliased.query}`, request.parameters);
    } catch (error) {
      throw locate(queryError(error, request.query), {
        aliased,
        original: request.query,
        shift: prefix.length,
      });
    }
  };
  const plan = await explain(() => run("EXPLAIN "));
  checkPlan(plan);
  if (mode === "explain") return { columns: [], rows: [], truncatedBy: undefined, plan };
  const result = await run("");
  const profile = mode === "profile" ? (await run("PROFILE ")).profile : null;
  const columns = aliased.columnsOf(result.columns);
  const { rows, truncatedBy } = readRows(result, { columns, limit: request.limit, idOf: idLookup(engine) });
  return {
    columns: columns.map((column) => column.name),
    rows,
    truncatedBy,
    plan: profile ? fromProfile(profile.root) : undefined,
  };
}

/** The plan; none for a schema command, which EXPLAIN does not know and the read-only handle judges. */
async function explain(run: () => Promise<EngineResult>): Promise<PlanNode | undefined> {
  try {
    const text = (await run()).scalar();
    return typeof text === "string" ? parsePlan(text) : undefined;
  } catch (error) {
    if (error instanceof RelataError && /Schema commands/.test(error.message)) return undefined;
    throw error;
  }
}

function readRows(
  result: EngineResult,
  { columns, limit, idOf }: { columns: readonly Column[]; limit: number; idOf: IdOf },
) {
  const rows: CypherValue[][] = [];
  let bytes = 0;
  for (let i = 0; i < result.length; i++) {
    if (rows.length >= limit) return { rows, truncatedBy: "rows" as const };
    const row = result.get(i);
    const values = columns.map(({ alias }) => toCypherValue(row[alias] as GrafeoValue, idOf));
    bytes += JSON.stringify(values).length;
    if (bytes > LIMITS.cypher.bytes) return { rows, truncatedBy: "bytes" as const };
    rows.push(values);
  }
  return { rows, truncatedBy: undefined };
}

function idLookup(from: Engine): IdOf {
  const ids = new Map<number, string | undefined>();
  return (internal) => {
    if (!ids.has(internal)) {
      const id: unknown = from.getNode(internal)?.get("id");
      ids.set(internal, typeof id === "string" ? id : undefined);
    }
    return ids.get(internal);
  };
}

async function withinMemory<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const exceeded = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (process.memoryUsage.rss() < MEMORY_LIMIT) return;
      reject(
        new RelataError(
          "CYPHER_FAILED",
          `the query needs more than ${Math.round(MEMORY_LIMIT / 1024 ** 2)} MB of memory`,
          {
            hint: "Narrow it, or add a LIMIT before collecting and sorting.",
          },
        ),
      );
      // The answer goes out, then the process: there is no other way to stop the engine.
      setTimeout(() => process.kill(process.pid, "SIGKILL"), MEMORY_CHECK_MS);
    }, MEMORY_CHECK_MS);
  });
  try {
    return await Promise.race([work(), exceeded]);
  } finally {
    clearInterval(timer);
  }
}
