// The driver's values as plain data: parameters in, rows of Relata's own queries and values of persons' queries out.
import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type {
  CypherNode,
  CypherPath,
  CypherRelationship,
  CypherValue,
} from "../../../graph-data/schema/index.ts";
import { plainMap } from "../cypher/plain-map.ts";

/**
 * The driver sends every JavaScript number as a float; a whole one is meant as an integer. Its own integers: a BigInt it
 * would write out as text and read again.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
  return value;
}

/** A value of one of Relata's own queries: scalars, lists and maps, with small integers. */
export function toPlain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
  return value;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Turns a query's values into the API's, and learns the ids of the nodes that relationships lead to. */
export class ValueReader {
  /** elementId → the node's own id, for nodes met in the rows. */
  readonly #ids = new Map<string, string>();
  readonly #relationships: Mutable<CypherRelationship>[] = [];

  read(value: unknown): CypherValue {
    switch (typeof value) {
      case "bigint":
        return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
          ? Number(value)
          : String(value);
      case "number":
        return Number.isFinite(value) ? value : String(value);
      case "string":
      case "boolean":
        return value;
      case "object":
        return value === null ? null : this.#readObject(value);
      case "undefined":
      case "function":
      case "symbol":
        return null;
    }
  }

  /** elementIds that relationships lead to and that no row held. */
  unknownEnds(): string[] {
    const ends = new Set(this.#relationships.flatMap((r) => [r.start, r.end]));
    return [...ends].filter((id) => !this.#ids.has(id));
  }

  /** Puts the nodes' own ids at the relationships' ends. */
  resolveEnds(learned: ReadonlyMap<string, string>): void {
    const own = (id: string) => this.#ids.get(id) ?? learned.get(id) ?? id;
    for (const relationship of this.#relationships) {
      relationship.start = own(relationship.start);
      relationship.end = own(relationship.end);
    }
    this.#relationships.length = 0;
  }

  #readObject(value: object): CypherValue {
    if (Array.isArray(value)) return value.map((item) => this.read(item));
    if (neo4j.isNode(value)) return this.#readNode(value);
    if (neo4j.isRelationship(value)) return this.#readRelationship(value);
    if (neo4j.isPath(value)) return this.#readPath(value);
    if (neo4j.isPoint(value)) {
      const { srid, x, y, z } = value;
      return this.#readMap({ srid, x, y, ...(z !== undefined && { z }) });
    }
    if (value instanceof Int8Array) return [...value];
    // Dates, times and durations write themselves as ISO 8601, but for a T with no time behind it.
    if (!isPlainObject(value)) return (value as { toString(): string }).toString().replace(/(?<=.)T$/, "");
    return this.#readMap(value);
  }

  #readNode(node: Node): CypherNode {
    const { id } = node.properties;
    const own = typeof id === "string" ? id : node.elementId;
    this.#ids.set(node.elementId, own);
    return {
      $type: "node",
      id: own,
      labels: [...node.labels].sort(),
      properties: this.#readMap(node.properties),
    };
  }

  #readRelationship(r: Relationship): CypherRelationship {
    const { id } = r.properties;
    const relationship: Mutable<CypherRelationship> = {
      $type: "relationship",
      id: typeof id === "string" ? id : r.elementId,
      type: r.type,
      start: r.startNodeElementId,
      end: r.endNodeElementId,
      properties: this.#readMap(r.properties),
    };
    this.#relationships.push(relationship);
    return relationship;
  }

  #readPath(path: Path): CypherPath {
    const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
    return {
      $type: "path",
      nodes: nodes.map((node) => this.#readNode(node)),
      relationships: path.segments.map((segment) => this.#readRelationship(segment.relationship)),
    };
  }

  #readMap(map: object): { [key: string]: CypherValue } {
    return plainMap(Object.entries(map).map(([key, item]) => [key, this.read(item)] as const));
  }
}

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
