// What is to be seen: the loaded graph less what is hidden and what the filters hold back.
import type { GraphEdge, GraphNode } from "../../graph-data/schema/index.ts";
import { entitiesAndRelations, graphCounts } from "./counted.ts";
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
function derive(data: Dataset, hidden: Hidden, filters: Filters, verdicts: Scene["verdicts"]): Visible {
  const known = { data, verdicts };
  const candidates = new Map<string, GraphNode>();
  for (const [key, node] of data.nodes)
    if (!hidden.nodes.has(key) && passesNode(node, filters)) candidates.set(key, node);
  const edges = new Map<string, GraphEdge>();
  const connected = new Set<string>();
  const bereft = new Set<string>();
  for (const [key, edge] of data.edges) {
    const { source, target } = edge;
    if (hidden.edges.has(key) || hidden.nodes.has(source) || hidden.nodes.has(target)) continue;
    if (candidates.has(source) && candidates.has(target) && passesEdge(edge, filters, known)) {
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

/** The visible part of a scene; the same object until the data, what is hidden, the filters or the verdicts change. */
export const visible = (scene: Scene): Visible =>
  visibleOf(scene.data, hiddenOf(scene.hiddenNodes, scene.hiddenEdges), scene.filters, scene.verdicts);

/** "42 entities, 97 relations". */
export const countsLine = ({ nodes, edges }: Visible): string => graphCounts(nodes.size, edges.size);

const relationsNotHidden = remembered((edges: Dataset["edges"], hidden: Hidden): number => {
  let left = 0;
  for (const [key, { source, target }] of edges)
    if (!hidden.edges.has(key) && !hidden.nodes.has(source) && !hidden.nodes.has(target)) left++;
  return left;
});

/** What is on the desk but not to be seen: "3 entities hidden · 12 entities and 30 relations filtered out"; "" when nothing is. */
export function heldBackLine(scene: Scene): string {
  const { data, hiddenNodes, hiddenEdges } = scene;
  const { nodes, edges } = visible(scene);
  const hidden = entitiesAndRelations(hiddenNodes.size, hiddenEdges.size);
  const filtered = entitiesAndRelations(
    data.nodes.size - hiddenNodes.size - nodes.size,
    relationsNotHidden(data.edges, hiddenOf(hiddenNodes, hiddenEdges)) - edges.size,
  );
  return [hidden && `${hidden} hidden`, filtered && `${filtered} filtered out`].filter(Boolean).join(" · ");
}

/** What was never loaded: "4,689 entities and 19,056 relations left out"; "" when nothing was, or it is not known. */
export function leftOutLine({ data: { omitted } }: Scene): string {
  const left = omitted ? entitiesAndRelations(omitted.entities, omitted.relations) : "";
  return left && `${left} left out`;
}
