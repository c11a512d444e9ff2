// Entities and the relations among them as Graph JSON.
import type { GraphEdge, GraphJson, Omitted } from "../../../graph-data/schema/index.ts";
import { parseSentenceId } from "../model/evidence.ts";
import {
  EVIDENCE_SHOWN,
  graphJsonOf,
  toDocument,
  toEdge,
  toEvidence,
  toNode,
  type EntityRow,
  type FullRelationRow,
} from "../model/rows.ts";
import * as q from "../queries/read.ts";
import {
  byRelationIds,
  documentsById,
  entitiesById,
  sentenceTexts,
  type Reader,
  type RelationFilter,
} from "./lookup.ts";

/** More relations than this are not sent in one answer. */
export const RELATIONS_SHOWN = 20_000;

const NO_FILTER: RelationFilter = { types: null, categories: null, statuses: null, from: null, to: null };

/** The relations among the entities within the filter, most supported first. */
export const relationsAmong = (
  db: Reader,
  ids: readonly string[],
  filter: RelationFilter = NO_FILTER,
): Promise<readonly FullRelationRow[]> =>
  db.read<FullRelationRow>(q.RELATIONS_AMONG, { ids, ...filter, limit: RELATIONS_SHOWN });

/** Relations of these ids; ids that are none are passed over. */
export const relationsById = (db: Reader, ids: readonly string[]): Promise<FullRelationRow[]> =>
  byRelationIds<FullRelationRow>(db, q.RELATIONS_BY_ID, ids);

/** Graph JSON of entities (in the order of their ids) and relations, with the documents that the evidence is from. */
export async function buildGraph(
  db: Reader,
  parts: {
    readonly entityIds: readonly string[];
    readonly relations: readonly FullRelationRow[];
    readonly omitted?: Omitted | undefined;
  },
): Promise<GraphJson> {
  const entities = await entitiesById(db, parts.entityIds);
  const nodes = parts.entityIds.flatMap((id) => entities.get(id) ?? []);
  return assemble(db, nodes, parts);
}

async function assemble(
  db: Reader,
  entities: readonly EntityRow[],
  parts: { readonly relations: readonly FullRelationRow[]; readonly omitted?: Omitted | undefined },
): Promise<GraphJson> {
  const edges = await toEdges(db, parts.relations);
  const documentIds = edges.flatMap((e) => e.attributes.evidence.map((x) => x.document));
  return graphJsonOf({
    documents: (await documentsById(db, documentIds)).map(toDocument),
    nodes: entities.map(toNode),
    edges,
    omitted: parts.omitted,
  });
}

/** Relations with their sentences, at most EVIDENCE_SHOWN each, the surest. */
export async function toEdges(db: Reader, relations: readonly FullRelationRow[]): Promise<GraphEdge[]> {
  const shown = relations.map(capEvidence);
  const sentences = await sentenceTexts(
    db,
    shown.flatMap((r) => r.evidence),
  );
  return shown.map((row) => toEdge(row, toEvidence(row, sentences)));
}

function capEvidence(row: FullRelationRow): FullRelationRow {
  if (row.evidence.length <= EVIDENCE_SHOWN) return row;
  const kept = row.confidences
    .map((confidence, i) => ({ confidence, i }))
    .sort((a, b) => b.confidence - a.confidence || a.i - b.i)
    .slice(0, EVIDENCE_SHOWN)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
  const pick = <T>(list: readonly T[]): T[] => kept.flatMap((i) => list.slice(i, i + 1));
  return {
    ...row,
    evidence: pick(row.evidence),
    phrases: pick(row.phrases),
    rules: pick(row.rules),
    confidences: pick(row.confidences),
  };
}

export const documentsOf = (relation: FullRelationRow): Set<string> =>
  new Set(relation.evidence.map((id) => parseSentenceId(id).document));
