// A person's query on Neo4j: in read access mode, with the server's own timeout, its rows streamed up to the limits.
import type { Driver, Session, SessionConfig, Transaction } from "neo4j-driver";
import type { CypherValue } from "../../../graph-data/schema/index.ts";
import { LIMITS } from "../../../graph-data/schema/limits.ts";
import { RelataError } from "../../errors.ts";
import { checkCalls } from "../cypher/access.ts";
import { queryMode, type QueryMode } from "../cypher/mode.ts";
import type { PlanNode } from "../cypher/plan.ts";
import { sizeOf } from "../cypher/size.ts";
import type { QueryResult } from "../database.ts";
import type { ReaderQuery } from "../process/messages.ts";
import { endingInTime } from "./endless/index.ts";
import { queryError } from "./errors.ts";
import { checkPlan, toPlanNode } from "./plan.ts";
import { toParameter, ValueReader } from "./values.ts";

interface Connection {
  readonly driver: Driver;
  readonly sessionConfig: SessionConfig;
}

const EXPLAIN = "EXPLAIN ";
const OWN_IDS = "MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS elementId, n.id AS id";

export async function runQuery(
  { driver, sessionConfig }: Connection,
  request: ReaderQuery,
): Promise<QueryResult> {
  const { mode, body } = queryMode(request.query);
  checkCalls(body);
  const bounded = endingInTime(body, request.parameters ?? {});
  const session = driver.session(sessionConfig);
  try {
    return await execute(session, { ...request, query: body, bounded }, mode);
  } catch (error) {
    throw queryError(error) ?? error;
  } finally {
    await session.close();
  }
}

async function execute(
  session: Session,
  request: ReaderQuery & { readonly bounded: string },
  mode: QueryMode,
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
  const result = tx.run(mode === "profile" ? `PROFILE ${request.bounded}` : request.bounded, parameters);
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
    bytes += sizeOf(row, LIMITS.cypher.bytes);
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
