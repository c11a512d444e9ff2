// What an export was asked for, as the ids of what it takes.
import { LIMITS, type CypherAnswer, type CypherRequest } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import type { ExportSelection } from "../graph-store.ts";
import { RELATION_IDS } from "../queries/export.ts";
import { NAMES } from "../queries/read.ts";
import type { PartSelection } from "./export.ts";
import { byIds, byRelationIds, placesOfRelations, type Reader } from "./lookup.ts";
import { notFound } from "./not-found.ts";

/** @throws {RelataError} NOT_FOUND for the first that is not in the graph: an export must not lack what was asked for. */
export async function resolveSelection(
  db: Reader,
  selection: ExportSelection,
  cypher: (request: CypherRequest) => Promise<CypherAnswer>,
): Promise<PartSelection> {
  switch (selection.kind) {
    case "all":
      return {};
    case "cypher":
      return selectResult(
        await cypher({ query: selection.query, parameters: selection.parameters, ...WIDEST }),
      );
    case "listed": {
      const entities = [...new Set(selection.entities)];
      const relations = selection.relations && [...new Set(selection.relations)];
      requireAll("entity", entities, await byIds(db, NAMES, entities));
      if (!relations) return { entityIds: entities };
      requireAll("relation", relations, await byRelationIds(db, RELATION_IDS, relations));
      const ends = placesOfRelations(relations).flatMap((place) => [place.source, place.target]);
      return { entityIds: [...entities, ...ends], relationIds: relations };
    }
  }
}

const { maxRows, maxTimeoutMs } = LIMITS.cypher;
const WIDEST = { limit: maxRows, timeoutMs: maxTimeoutMs };

function requireAll(
  what: "entity" | "relation",
  ids: readonly string[],
  rows: readonly { readonly id: string }[],
): void {
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound(what, missing);
}

function selectResult({ summary, graph }: CypherAnswer): PartSelection {
  if (summary.truncated || graph.attributes.omitted)
    throw new RelataError(
      "TOO_LARGE",
      `the query's result is more than ${maxRows} rows, ${LIMITS.graph.max} entities, ${LIMITS.graph.relations} relations or ${LIMITS.cypher.bytes} bytes`,
      {
        hint: "Narrow the query, or export the whole graph.",
      },
    );
  return { entityIds: graph.nodes.map((n) => n.key), relationIds: graph.edges.map((e) => e.key) };
}
