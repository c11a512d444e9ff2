// A process that runs one person's query at a time on a read-only copy of the graph, and can be killed at any moment.
import path from "node:path";
import type { GrafeoValue } from "@grafeo-db/js";
import type { CypherValue } from "../../../graph-data/schema/index.ts";
import { LIMITS } from "../../../graph-data/schema/limits.ts";
import { RelataError } from "../../errors.ts";
import { checkCalls } from "../cypher/access.ts";
import { queryMode } from "../cypher/mode.ts";
import type { PlanNode } from "../cypher/plan.ts";
import { sizeOf } from "../cypher/size.ts";
import type { QueryResult } from "../database.ts";
import { withinMemory } from "../process/memory.ts";
import type { ReaderOperations, ReaderQuery } from "../process/messages.ts";
import { serve } from "../process/serve.ts";
import { aliasReturns, type Column } from "./aliases.ts";
import { checkDifferences } from "./differences.ts";
import { loadEngine, type Engine, type EngineResult } from "./engine.ts";
import { queryError } from "./errors.ts";
import { locate } from "./locate.ts";
import { checkPlan, fromProfile, parsePlan } from "./plan.ts";
import { toCypherValue, type IdOf } from "./values.ts";

let engine: Engine | undefined;

serve<ReaderOperations>({
  open: ({ source }) => {
    const before = engine;
    putTemporaryFilesInto(path.dirname(source));
    engine = loadEngine().GrafeoDB.openReadOnly(source);
    before?.close();
    return undefined;
  },
  query: (request) => withinMemory(() => runQuery(request)),
});

/** The engine makes a folder for them as it opens the graph, which a process that is killed leaves: it goes with the copy. */
function putTemporaryFilesInto(folder: string): void {
  for (const name of ["TMPDIR", "TMP"]) process.env[name] = folder;
}

async function runQuery(request: ReaderQuery): Promise<QueryResult> {
  if (!engine) throw new Error("no graph is open");
  const { mode, body } = queryMode(request.query);
  checkCalls(body);
  checkDifferences(body);
  // One row more than wanted tells whether there are more.
  const aliased = aliasReturns(body, request.limit + 1);
  const run = async (prefix: string): Promise<EngineResult> => {
    try {
      return await (engine as Engine).executeCypher(`${prefix}${aliased.query}`, request.parameters ?? {});
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
    bytes += sizeOf(values, LIMITS.cypher.bytes);
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
