// What is to be seen: the loaded graph less what is hidden and what the filters hold back.
import type { GraphEdge, GraphNode } from "../../graph-data/schema/index.ts";
import { passesEdge, passesNode } from "./filters.ts";
import type { Dataset, Filters, Scene } from "./scene.ts";
import { remembered } from "./sets.ts";

export interface Visible {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

interface Hidden {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

// A node that loses all its relations to the filters goes with them; one that had none stays.
function derive(data: Dataset, hidden: Hidden, filters: Filters): Visible {
  const candidates = new Map<string, GraphNode>();
  for (const [key, node] of data.nodes)
    if (!hidden.nodes.has(key) && passesNode(node, filters)) candidates.set(key, node);
  const edges = new Map<string, GraphEdge>();
  const connected = new Set<string>();
  const bereft = new Set<string>();
  for (const [key, edge] of data.edges) {
    const { source, target } = edge;
    if (hidden.edges.has(key) || hidden.nodes.has(source) || hidden.nodes.has(target)) continue;
    if (candidates.has(source) && candidates.has(target) && passesEdge(edge, filters, data)) {
      edges.set(key, edge);
      connected.add(source).add(target);
    } else bereft.add(source).add(target);
  }
  const nodes = new Map<string, GraphNode>();
  for (const [key, node] of candidates) if (connected.has(key) || !bereft.has(key)) nodes.set(key, node);
  return { nodes, edges };
}

const hiddenOf = remembered((nodes: Hidden["nodes"], edges: Hidden["edges"]): Hidden => ({ nodes, edges }));
const visibleOf = remembered(derive);

/** The visible part of a scene; the same object until the data, what is hidden or the filters change. */
export const visible = (scene: Scene): Visible =>
  visibleOf(scene.data, hiddenOf(scene.hiddenNodes, scene.hiddenEdges), scene.filters);

/** "42 entities, 97 relations". */
export function countsLine({ nodes, edges }: Visible): string {
  const plural = (n: number, one: string, many: string) =>
    `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
  return `${plural(nodes.size, "entity", "entities")}, ${plural(edges.size, "relation", "relations")}`;
}

/** What is loaded but held back, and what the server left out; "" when nothing is. */
export function omittedLine(scene: Scene): string {
  const seen = visible(scene);
  const parts: string[] = [];
  const filtered = scene.data.nodes.size - scene.hiddenNodes.size - seen.nodes.size;
  if (scene.hiddenNodes.size > 0) parts.push(`${scene.hiddenNodes.size} hidden`);
  if (filtered > 0) parts.push(`${filtered} filtered out`);
  const omitted = scene.data.omitted;
  if (omitted && omitted.entities > 0)
    parts.push(`${omitted.entities.toLocaleString("en")} more in the store, left out`);
  return parts.join(" · ");
}
