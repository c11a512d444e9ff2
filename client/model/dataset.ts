// Loading into, unloading from and walking the dataset.
import type {
  DocumentRecord,
  GraphEdge,
  GraphJson,
  GraphNode,
  Health,
  Omitted,
} from "../../graph-data/schema/index.ts";
import { type Dataset, EMPTY_DATASET, type Point, type Producer, type Scene } from "./scene.ts";
import { withoutAll, withoutKeys } from "./sets.ts";

/** A dataset to begin with: the graph, and what it says was left out of it. */
export const datasetOf = (graph: GraphJson): Dataset => ({
  ...mergeGraph(EMPTY_DATASET, graph),
  omitted: graph.attributes.omitted ?? null,
});

/** A scene that began with some part of a store, with what the store holds beyond it. */
export const saysWhatIsBeyond =
  ({ entities, relations }: Health["counts"]): Producer =>
  (scene) => {
    const { data } = scene;
    const omitted: Omitted = {
      entities: Math.max(0, entities - data.nodes.size),
      relations: Math.max(0, relations - data.edges.size),
      byType: {},
    };
    return { ...scene, data: { ...data, omitted } };
  };

/** Learns what entities are called that are spoken of but not loaded. */
export const learnNames =
  (names: ReadonlyMap<string, string>): Producer =>
  (scene) =>
    names.size === 0
      ? scene
      : { ...scene, data: { ...scene.data, names: new Map([...scene.data.names, ...names]) } };

/** The dataset with a graph merged in: what the graph says of a known key replaces what was there. */
export function mergeGraph(data: Dataset, graph: GraphJson): Dataset {
  const nodes = new Map(data.nodes);
  for (const node of graph.nodes) nodes.set(node.key, mergeNode(nodes.get(node.key), node));
  const edges = new Map(data.edges);
  for (const edge of graph.edges) edges.set(edge.key, mergeEdge(edges.get(edge.key), edge));
  const documents = new Map(data.documents);
  for (const document of graph.attributes.documents) documents.set(document.id, document);
  return { ...data, nodes, edges, documents, omitted: leftOut(data, { nodes, edges }) };
}

/** Two answers of the store as one; what both hold is as the first has it. */
export function unionOf(graph: GraphJson, other: GraphJson): GraphJson {
  const both = <T>(keyOf: (item: T) => string, items: readonly T[], others: readonly T[]): T[] => {
    const known = new Set(items.map(keyOf));
    return [...items, ...others.filter((item) => !known.has(keyOf(item)))];
  };
  const documents = both(({ id }) => id, graph.attributes.documents, other.attributes.documents);
  return {
    ...graph,
    attributes: { ...graph.attributes, documents },
    nodes: both(({ key }) => key, graph.nodes, other.nodes),
    edges: both(({ key }) => key, graph.edges, other.edges),
  };
}

/** What is left out of the desk once it has changed: what came is no longer, what went is again. */
function leftOut(before: Dataset, now: Pick<Dataset, "nodes" | "edges">): Dataset["omitted"] {
  if (!before.omitted) return null;
  const { entities, relations } = before.omitted;
  const byType = { ...before.omitted.byType };
  const count = (edges: Dataset["edges"], others: Dataset["edges"], step: 1 | -1) => {
    for (const [key, { attributes }] of edges)
      if (!others.has(key)) byType[attributes.type] = Math.max(0, (byType[attributes.type] ?? 0) + step);
  };
  count(now.edges, before.edges, -1);
  count(before.edges, now.edges, 1);
  return {
    entities: Math.max(0, entities + before.nodes.size - now.nodes.size),
    relations: Math.max(0, relations + before.edges.size - now.edges.size),
    byType,
  };
}

// A bounded answer may carry fewer mentions or sentences than an earlier one; the fuller list stays.
function mergeNode(known: GraphNode | undefined, { key, attributes }: GraphNode): GraphNode {
  // Places are the scene's, not the data's.
  const { x: _x, y: _y, ...rest } = attributes;
  const mentions =
    known && known.attributes.mentions.length > rest.mentions.length
      ? known.attributes.mentions
      : rest.mentions;
  return { key, attributes: { ...rest, mentions } };
}
function mergeEdge(known: GraphEdge | undefined, edge: GraphEdge): GraphEdge {
  if (!known || known.attributes.evidence.length <= edge.attributes.evidence.length) return edge;
  return { ...edge, attributes: { ...edge.attributes, evidence: known.attributes.evidence } };
}

/** The scene without these nodes, their edges, and whatever spoke of them. */
export function unload(scene: Scene, keys: ReadonlySet<string>): Scene {
  if (keys.size === 0) return scene;
  const gone = [...scene.data.edges.values()].filter((e) => keys.has(e.source) || keys.has(e.target));
  const goneEdges = new Set(gone.map((e) => e.key));
  const nodes = withoutKeys(scene.data.nodes, keys);
  const edges = withoutKeys(scene.data.edges, goneEdges);
  const { selection, path } = scene;
  const lost = selection !== null && (selection.kind === "entity" ? keys : goneEdges).has(selection.id);
  return {
    ...scene,
    data: { ...scene.data, nodes, edges, omitted: leftOut(scene.data, { nodes, edges }) },
    positions: withoutKeys(scene.positions, keys),
    pinned: withoutAll(scene.pinned, keys),
    hiddenNodes: withoutAll(scene.hiddenNodes, keys),
    hiddenEdges: withoutAll(scene.hiddenEdges, goneEdges),
    expanded: withoutKeys(scene.expanded, keys),
    selection: lost ? null : selection,
    chosen: scene.chosen.filter((key) => !keys.has(key)),
    path:
      path && (path.nodes.some((k) => keys.has(k)) || path.edges.some((k) => goneEdges.has(k))) ? null : path,
  };
}

const adjacencies = new WeakMap<Dataset["edges"], ReadonlyMap<string, readonly GraphEdge[]>>();

/** For each node the edges that touch it, in the order they were loaded. */
export function adjacency(edges: Dataset["edges"]): ReadonlyMap<string, readonly GraphEdge[]> {
  const known = adjacencies.get(edges);
  if (known) return known;
  const map = new Map<string, GraphEdge[]>();
  const add = (key: string, edge: GraphEdge) => {
    const list = map.get(key);
    if (list) list.push(edge);
    else map.set(key, [edge]);
  };
  for (const edge of edges.values()) {
    add(edge.source, edge);
    if (edge.target !== edge.source) add(edge.target, edge);
  }
  adjacencies.set(edges, map);
  return map;
}

/** The end of the edge that is not this node (itself for a loop). */
export const otherEnd = (edge: GraphEdge, key: string): string =>
  edge.source === key ? edge.target : edge.source;

/** The name a reader knows the entity by; its key when nothing is known of it. */
export const nameOf = (data: Dataset, key: string): string =>
  data.nodes.get(key)?.attributes.label ?? data.names.get(key) ?? key;

/** The name of who is said to say so, or null for nobody. */
export const speakerOf = (data: Dataset, { attributedTo }: GraphEdge["attributes"]): string | null =>
  attributedTo === null ? null : nameOf(data, attributedTo);

/** How often articles speak of it; what is loaded may hold fewer mentions than the store knows of. */
export const mentionsOf = ({ mentionCount, mentions }: GraphNode["attributes"]): number =>
  mentionCount ?? mentions.length;

/** Whether it has a name of its own; unnamed are protesters, police, the opposition. */
export const isNamed = ({ named }: GraphNode["attributes"]): boolean => named !== false;

/** How much an entity weighs: its mentions, or failing those its relations. */
export function weightOf(data: Dataset, key: string): number {
  const node = data.nodes.get(key);
  const mentions = node ? mentionsOf(node.attributes) : 0;
  return Math.max(mentions, adjacency(data.edges).get(key)?.length ?? 0);
}

/** The publication dates of an edge's evidence, those that are known. */
export function datesOf(edge: GraphEdge, documents: ReadonlyMap<string, DocumentRecord>): string[] {
  const dates = edge.attributes.evidence.map((e) => documents.get(e.document)?.published ?? null);
  return dates.filter((date) => date !== null);
}

/** The positions a graph carries, by key. */
export function positionsIn(graph: GraphJson): Map<string, Point> {
  const positions = new Map<string, Point>();
  for (const { key, attributes } of graph.nodes)
    if (attributes.x !== undefined && attributes.y !== undefined)
      positions.set(key, { x: attributes.x, y: attributes.y });
  return positions;
}
