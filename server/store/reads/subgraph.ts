// Entities and the relations among them as Graph JSON.
import { LIMITS, type GraphJson, type Omitted } from "../../../graph-data/schema/index.ts";
import { parseSentenceId } from "../model/evidence.ts";
import {
  EVIDENCE_SHOWN,
  graphJsonOf,
  toDocument,
  toEdge,
  toEvidence,
  toNode,
  type FullRelationRow,
  type NamedCount,
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
import { notGiven } from "./left-out.ts";

/** More are not sent in one answer. */
const MAX_RELATIONS = LIMITS.graph.relations;

const NO_FILTER: RelationFilter = { types: null, categories: null, statuses: null, from: null, to: null };

export interface Among {
  readonly filter?: RelationFilter;
  /** Of the relations, at most. */
  readonly limit?: number;
}

/** The relations among the entities within the filter, most supported first. */
export const relationsAmong = (
  db: Reader,
  ids: readonly string[],
  { filter = NO_FILTER, limit = MAX_RELATIONS }: Among = {},
): Promise<readonly FullRelationRow[]> =>
  db.read<FullRelationRow>(q.RELATIONS_AMONG, { ids, ...filter, limit });

/** By type, how many relations among the entities there are beyond those that `relationsAmong` has given. */
export async function cutAmong(
  db: Reader,
  ids: readonly string[],
  {
    filter = NO_FILTER,
    limit = MAX_RELATIONS,
    given,
  }: Among & { readonly given: readonly FullRelationRow[] },
): Promise<NamedCount[]> {
  if (given.length < limit) return [];
  return notGiven(await db.read<NamedCount>(q.RELATION_TYPES_AMONG, { ids, ...filter }), given);
}

export interface Pair {
  /** The one that has fewer relations. */
  readonly near: string;
  readonly far: string;
}

/** The relations between the two of each pair, most supported first, and by type what the limit cuts. */
export async function relationsOfPairs(
  db: Reader,
  pairs: readonly Pair[],
  limit: number,
): Promise<{ readonly relations: readonly FullRelationRow[]; readonly cut: readonly NamedCount[] }> {
  const rows = pairs.map(q.RELATIONS_OF_PAIRS.toList);
  const relations = await db.read<FullRelationRow>(q.RELATIONS_OF_PAIRS.query, { rows, limit });
  if (relations.length < limit) return { relations, cut: [] };
  const types = await db.read<NamedCount>(q.RELATION_TYPES_OF_PAIRS.query, { rows });
  return { relations, cut: notGiven(types, relations) };
}

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
  const relations = parts.relations.map(capEvidence);
  const sentenceIds = relations.flatMap((r) => r.evidence);
  const [entities, sentences, documents] = await Promise.all([
    entitiesById(db, parts.entityIds),
    sentenceTexts(db, sentenceIds),
    documentsById(
      db,
      sentenceIds.map((id) => parseSentenceId(id).document),
    ),
  ]);
  return graphJsonOf({
    documents: documents.map(toDocument),
    nodes: parts.entityIds.flatMap((id) => entities.get(id) ?? []).map(toNode),
    edges: relations.map((row) => toEdge(row, toEvidence(row, sentences))),
    omitted: parts.omitted,
  });
}

/** The relation with EVIDENCE_SHOWN of its sentences, the surest. */
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
