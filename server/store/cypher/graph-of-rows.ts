// The graph in a query's rows: every entity and relation in them, however deep in lists, maps and paths.
import {
  LIMITS,
  STRUCTURE_TYPES,
  type CypherNode,
  type CypherPath,
  type CypherRelationship,
  type CypherValue,
  type GraphJson,
} from "../../../graph-data/schema/index.ts";
import { placeOfRelation, type Reader } from "../reads/lookup.ts";
import { buildGraph, relationsAmong, relationsById } from "../reads/subgraph.ts";

const MAX_ENTITIES = LIMITS.graph.max;
const MAX_RELATIONS = 4 * LIMITS.graph.max;

/**
 * Documents and sentences are no entities; they stay in the rows.
 * @param complete adds the relations among the entities found.
 */
export async function graphOfRows(
  db: Reader,
  rows: readonly (readonly CypherValue[])[],
  complete: boolean,
): Promise<GraphJson> {
  const found: Found = { entities: new Set(), relations: new Set() };
  for (const row of rows) for (const value of row) collect(value, found);
  const relationIds = [...found.relations].slice(0, MAX_RELATIONS);
  for (const id of relationIds) {
    const place = placeOfRelation(id);
    if (place) found.entities.add(place.source).add(place.target);
  }
  const entityIds = [...found.entities].slice(0, MAX_ENTITIES);
  const shown = new Set(entityIds);
  const returned = (await relationsById(db, relationIds)).filter(
    (r) => shown.has(r.source) && shown.has(r.target),
  );
  const among = complete ? await relationsAmong(db, entityIds) : [];
  const held = new Set(returned.map((r) => r.id));
  const omittedEntities = found.entities.size - entityIds.length;
  const omittedRelations = found.relations.size - returned.length;
  return buildGraph(db, {
    entityIds,
    relations: [...returned, ...among.filter((r) => !held.has(r.id))],
    omitted:
      omittedEntities > 0 || relationIds.length < found.relations.size
        ? { entities: omittedEntities, relations: omittedRelations, byType: {} }
        : undefined,
  });
}

interface Found {
  readonly entities: Set<string>;
  readonly relations: Set<string>;
}

function collect(value: CypherValue, found: Found): void {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value as readonly CypherValue[]) collect(item, found);
  } else if (isNode(value)) {
    if (value.labels.includes("Entity")) found.entities.add(value.id);
  } else if (isRelationship(value)) {
    if (!STRUCTURE_TYPES.some((type) => type === value.type)) found.relations.add(value.id);
  } else if (isPath(value)) {
    for (const item of [...value.nodes, ...value.relationships]) collect(item, found);
  } else {
    for (const item of Object.values(value)) collect(item, found);
  }
}

const isNode = (value: object): value is CypherNode => "$type" in value && value.$type === "node";
const isRelationship = (value: object): value is CypherRelationship =>
  "$type" in value && value.$type === "relationship";
const isPath = (value: object): value is CypherPath => "$type" in value && value.$type === "path";
