// The engine's values as the API gives them.
import type { GrafeoValue } from "@grafeo-db/js";
import type { CypherNode, CypherRelationship, CypherValue } from "../../../graph-data/schema/index.ts";
import { plainMap } from "../cypher/plain-map.ts";

type Marked = { readonly [key: string]: GrafeoValue };

/** @param idOf the id property of the node with this internal number, or undefined if it has none. */
export type IdOf = (internal: number) => string | undefined;

export function toCypherValue(value: GrafeoValue, idOf: IdOf): CypherValue {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return typeof value === "object" && value !== null ? toCypherObject(value, idOf) : value;
}

function toCypherObject(value: Exclude<GrafeoValue & object, null>, idOf: IdOf): CypherValue {
  if (Array.isArray(value)) return value.map((item) => toCypherValue(item, idOf));
  if (value instanceof Date) return value.toISOString().replace(/\.000Z$/, "Z");
  if (value instanceof Uint8Array) return [...value];
  if (value instanceof Float32Array) return [...value];
  const map = value as Marked;
  if (Array.isArray(map["_labels"])) return toNode(map, idOf);
  if (typeof map["_type"] === "string" && "_source" in map) return toRelationship(map, idOf);
  if (isPath(map))
    return {
      $type: "path",
      nodes: map.nodes.map((node) => toNode(node, idOf)),
      relationships: map.edges.map((edge) => toRelationship(edge, idOf)),
    };
  return mapValues(map, idOf);
}

const isMarked = (value: GrafeoValue | undefined): value is Marked =>
  typeof value === "object" && value !== null && "_id" in value;

const isPath = (map: Marked): map is { nodes: Marked[]; edges: Marked[] } =>
  Object.keys(map).length === 2 &&
  Array.isArray(map["nodes"]) &&
  Array.isArray(map["edges"]) &&
  map["nodes"].length > 0 &&
  [...map["nodes"], ...map["edges"]].every(isMarked);

function toNode(map: Marked, idOf: IdOf): CypherNode {
  const { _id, _labels, ...properties } = map;
  const own = typeof properties["id"] === "string" ? properties["id"] : undefined;
  return {
    $type: "node",
    id: own ?? `n:${Number(_id)}`,
    labels: [...(_labels as string[])].sort(),
    properties: mapValues(properties, idOf),
  };
}

function toRelationship(map: Marked, idOf: IdOf): CypherRelationship {
  const { _id, _type, _source, _target, ...properties } = map;
  const own = typeof properties["id"] === "string" ? properties["id"] : undefined;
  const end = (internal: GrafeoValue | undefined) => idOf(Number(internal)) ?? `n:${Number(internal)}`;
  return {
    $type: "relationship",
    id: own ?? `e:${Number(_id)}`,
    type: typeof _type === "string" ? _type : "",
    start: end(_source),
    end: end(_target),
    properties: mapValues(properties, idOf),
  };
}

const mapValues = (map: Marked, idOf: IdOf): { [key: string]: CypherValue } =>
  plainMap(Object.entries(map).map(([key, value]) => [key, toCypherValue(value, idOf)]));
