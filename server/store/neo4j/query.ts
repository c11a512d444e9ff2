// A person's query on Neo4j: in read access mode, with the server's own timeout, its rows streamed up to the limits.
import type { Driver, Session, SessionConfig, Transaction } from "neo4j-driver";
import { LIMITS, type CypherRequest, type CypherValue } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import { checkCalls } from "../cypher/access.ts";
import type { PlanNode } from "../cypher/plan.ts";
import { queryMode } from "../cypher/tokens.ts";
import { cancelled } from "../cypher/turnstile.ts";
import type { QueryResult } from "../database.ts";
import { queryError } from "./errors.ts";
import { checkPlan, toPlanNode } from "./plan.ts";
import { toParameter, ValueReader } from "./values.ts";

interface Connection {
  readonly driver: Driver;
  readonly sessionConfig: SessionConfig;
}

/** The server looks at its clock now and then only; past this grace the connection is reset, which ends the query. */
const GRACE_MS = 300;

const EXPLAIN = "EXPLAIN ";
const OWN_IDS = "MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS elementId, n.id AS id";

export async function runQuery(
  { driver, sessionConfig }: Connection,
  request: CypherRequest,
  signal: AbortSignal,
): Promise<QueryResult> {
  const { mode, body } = queryMode(request.query);
  checkCalls(body);
  const session = driver.session(sessionConfig);
  const interruption = interruptible(session, request.timeoutMs + GRACE_MS, signal);
  try {
    return await Promise.race([
      execute(session, { ...request, query: body }, mode),
      interruption.interrupted,
    ]);
  } catch (error) {
    throw queryError(error) ?? error;
  } finally {
    interruption.clear();
    await session.close();
  }
}

/** Rejects when the time is over or the signal comes, and ends what the session is running. */
function interruptible(session: Session, timeoutMs: number, signal: AbortSignal) {
  let stop: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const interrupted = new Promise<never>((_, reject) => {
    const end = (error: RelataError) => {
      reject(error);
      void session.close();
    };
    stop = () => end(cancelled());
    timer = setTimeout(
      () =>
        end(
          new RelataError(
            "CYPHER_TIMEOUT",
            `the query ran longer than ${timeoutMs - GRACE_MS} ms and was ended`,
            {
              hint: "Narrow it, add a LIMIT, or allow it more time.",
            },
          ),
        ),
      timeoutMs,
    );
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  return {
    interrupted,
    clear: () => {
      clearTimeout(timer);
      if (stop) signal.removeEventListener("abort", stop);
    },
  };
}

async function execute(
  session: Session,
  request: CypherRequest,
  mode: "run" | "explain" | "profile",
): Promise<QueryResult> {
  const tx = session.beginTransaction({ timeout: request.timeoutMs });
  const parameters = toParameter(request.parameters ?? {}) as Record<string, unknown>;
  const plan = await explain(tx, request.query, parameters);
  if (plan) checkPlan(plan);
  if (mode === "explain") {
    await tx.rollback();
    return { columns: [], rows: [], plan };
  }
  const reader = new ValueReader();
  const result = tx.run(mode === "profile" ? `PROFILE ${request.query}` : request.query, parameters);
  const columns = await result.keys();
  const { rows, truncatedBy } = await readRows(result, reader, { columns, limit: request.limit });
  const profile = mode === "profile" && truncatedBy === undefined ? (await result.summary()).profile : false;
  await resolveEnds(tx, reader);
  await tx.rollback();
  return {
    columns,
    rows,
    truncatedBy,
    ...(profile ? { plan: toPlanNode(profile) } : mode === "profile" && { plan }),
  };
}

async function explain(
  tx: Transaction,
  query: string,
  parameters: Record<string, unknown>,
): Promise<PlanNode | undefined> {
  try {
    const { summary } = await tx.run(`${EXPLAIN}${query}`, parameters);
    return summary.plan ? toPlanNode(summary.plan) : undefined;
  } catch (error) {
    const known = queryError(error);
    if (known?.details.line !== 1) throw error;
    // The place is counted in the query as the person wrote it.
    const column = (known.details.column ?? 1) - EXPLAIN.length;
    throw new RelataError(known.code, known.message, { ...known.details, column: Math.max(1, column) });
  }
}

async function readRows(
  result: AsyncIterable<{ get(column: number): unknown }>,
  reader: ValueReader,
  { columns, limit }: { columns: readonly string[]; limit: number },
) {
  const rows: CypherValue[][] = [];
  let bytes = 0;
  for await (const record of result) {
    if (rows.length >= limit) return { rows, truncatedBy: "rows" as const };
    const row = columns.map((_, i) => reader.read(record.get(i)));
    bytes += JSON.stringify(row).length;
    if (bytes > LIMITS.cypher.bytes) return { rows, truncatedBy: "bytes" as const };
    rows.push(row);
  }
  return { rows, truncatedBy: undefined };
}

async function resolveEnds(tx: Transaction, reader: ValueReader): Promise<void> {
  const ids = reader.unknownEnds();
  const learned = new Map<string, string>();
  if (ids.length > 0) {
    const { records } = await tx.run(OWN_IDS, { ids });
    for (const record of records) {
      const id: unknown = record.get("id");
      if (typeof id === "string") learned.set(record.get("elementId") as string, id);
    }
  }
  reader.resolveEnds(learned);
}
