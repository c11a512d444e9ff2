// What stands out and what steps back: by hover first, then a path, then the selection. Through Sigma's
// reducers, never by editing the graph.
import { shownOf } from "../model/paths.ts";
import type { Scene } from "../model/scene.ts";
import type { DrawnGraph, Emphasis, Hover } from "./drawn.ts";

const NONE: ReadonlySet<string> = new Set();

/** What stands out in the scene under this hover. */
export function emphasisOf(graph: DrawnGraph, scene: Scene, hover: Hover): Emphasis {
  const { selection, chosen, path } = scene;
  const marked = new Set(chosen.filter((key) => graph.hasNode(key)));
  const markedEdge = selection?.kind === "relation" && graph.hasEdge(selection.id) ? selection.id : null;
  const strongNodes = new Set<string>();
  const strongEdges = new Set<string>();
  const around = (key: string) => {
    strongNodes.add(key);
    for (const edge of graph.edges(key)) strongEdges.add(edge);
    for (const neighbour of graph.neighbors(key)) strongNodes.add(neighbour);
  };
  const across = (key: string) => {
    strongEdges.add(key);
    for (const end of graph.extremities(key)) strongNodes.add(end);
  };

  if (hover.node !== null && graph.hasNode(hover.node)) {
    around(hover.node);
    return { nodes: strongNodes, edges: strongEdges, strongNodes, strongEdges, marked, markedEdge };
  }
  if (path) {
    const { nodes, edges } = shownOf(scene);
    for (const key of nodes) if (graph.hasNode(key)) strongNodes.add(key);
    for (const key of edges) if (graph.hasEdge(key)) strongEdges.add(key);
    if (hover.edge !== null && graph.hasEdge(hover.edge)) across(hover.edge);
    return { nodes: strongNodes, edges: strongEdges, strongNodes, strongEdges, marked, markedEdge };
  }
  if (hover.edge !== null && graph.hasEdge(hover.edge)) across(hover.edge);
  if (markedEdge !== null) across(markedEdge);
  if (selection?.kind === "entity" && graph.hasNode(selection.id)) {
    strongNodes.add(selection.id);
    for (const edge of graph.edges(selection.id)) strongEdges.add(edge);
  }
  return {
    nodes: null,
    edges: null,
    strongNodes,
    strongEdges: strongEdges.size > 0 ? strongEdges : NONE,
    marked,
    markedEdge,
  };
}
