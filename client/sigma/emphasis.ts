// What stands out and what steps back: by hover first, then a path, then the selection. Through Sigma's
// reducers, never by editing the graph.
import { shownOf } from "../model/paths.ts";
import type { Scene } from "../model/scene.ts";
import type { DrawnGraph, Emphasis, Hover } from "./drawn.ts";

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

  const standOut = (): Emphasis => ({
    nodes: strongNodes,
    edges: strongEdges,
    strongNodes,
    strongEdges,
    marked,
    markedEdge,
  });

  if (hover.node !== null && graph.hasNode(hover.node)) {
    around(hover.node);
    return standOut();
  }
  const hoversEdge = hover.edge !== null && graph.hasEdge(hover.edge);
  if (hoversEdge) across(hover.edge);
  if (path) {
    const { nodes, edges } = shownOf(scene);
    for (const key of nodes) if (graph.hasNode(key)) strongNodes.add(key);
    for (const key of edges) if (graph.hasEdge(key)) strongEdges.add(key);
    return standOut();
  }
  for (const key of marked) around(key);
  if (markedEdge !== null) across(markedEdge);
  if (marked.size > 0 || markedEdge !== null) return standOut();
  return { ...standOut(), nodes: null, edges: null };
}
