// The graph in a query's rows: every entity and relation in them, however deep in lists, maps and paths.
import {
  STRUCTURE_TYPES,
  type CypherNode,
  type CypherPath,
  type CypherRelationship,
  type CypherValue,
  type GraphJson,
} from "../../../graph-data/schema/index.ts";
import type { NamedCount } from "../model/rows.ts";
import { placesOfRelations, type Reader, type RelationPlace } from "../reads/lookup.ts";
import { leftOut } from "../reads/left-out.ts";
import { buildGraph, cutAmong, relationsAmong, relationsById } from "../reads/subgraph.ts";

export interface GraphBounds {
  /** Of entities. */
  readonly max: number;
  readonly relations: number;
}

/**
 * Documents and sentences are no entities; they stay in the rows.
 * @param complete adds the relations among the entities found.
 */
export async function graphOfRows(
  db: Reader,
  rows: readonly (readonly CypherValue[])[],
  { complete, bounds }: { readonly complete: boolean; readonly bounds: GraphBounds },
): Promise<GraphJson> {
  const found: Found = { entities: new Set(), relations: new Set() };
  for (const row of rows) for (const value of row) collect(value, found);
  const places = placesOfRelations([...found.relations]);
  for (const { source, target } of places) found.entities.add(source).add(target);
  const entityIds = [...found.entities].slice(0, bounds.max);
  const shown = new Set(entityIds);
  const isDrawn = (place: RelationPlace) => shown.has(place.source) && shown.has(place.target);
  const drawn = places.filter(isDrawn);
  const returned = await relationsById(
    db,
    drawn.slice(0, bounds.relations).map((place) => place.id),
  );
  const held = new Set(returned.map((r) => r.id));
  const among = complete ? await relationsAmong(db, entityIds, { limit: bounds.relations }) : [];
  const relations = [...returned, ...among.filter((r) => !held.has(r.id))].slice(0, bounds.relations);
  const cut = complete
    ? await cutAmong(db, entityIds, { limit: bounds.relations, given: relations })
    : drawn.slice(bounds.relations).map(countOne);
  const outside = places.filter((place) => !isDrawn(place)).map(countOne);
  const omitted = leftOut([...outside, ...cut], found.entities.size - entityIds.length);
  return buildGraph(db, {
    entityIds,
    relations,
    ...(omitted.entities + omitted.relations > 0 && { omitted }),
  });
}

const countOne = ({ type }: RelationPlace): NamedCount => ({ name: type, count: 1 });

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
