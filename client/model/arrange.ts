// Producers that change what is on the desk and where: load, expand, collapse, hide, keep, move, pin.
import type { GraphEdge, GraphJson, GraphNode } from "../../graph-data/schema/index.ts";
import { adjacency, datasetOf, mergeGraph, positionsIn, unload } from "./dataset.ts";
import { asDecided, onDesk } from "./decisions.ts";
import { neighboursIn } from "./neighbours.ts";
import { EMPTY_SCENE, type Point, type Producer, type Scene } from "./scene.ts";
import { toggled, withAll, withoutAll, withoutKeys } from "./sets.ts";
import { visible } from "./visible.ts";

/** Starts afresh with a graph; filters, decisions and verdicts stay, what was hidden, pinned or selected goes. */
export const showGraph =
  (graph: GraphJson): Producer =>
  (scene) => ({
    ...EMPTY_SCENE,
    filters: scene.filters,
    decisions: scene.decisions,
    verdicts: scene.verdicts,
    data: datasetOf(asDecided(graph, { decisions: scene.decisions, data: EMPTY_SCENE.data })),
    positions: positionsIn(graph),
  });

/** Adds a graph to what is there; nodes of it that were hidden come back. */
export const addGraph =
  (graph: GraphJson): Producer =>
  (scene) => {
    const keys = graph.nodes.map((n) => onDesk(scene.decisions, n.key));
    const positions = new Map([...positionsIn(graph), ...scene.positions]);
    return {
      ...scene,
      data: mergeGraph(scene.data, asDecided(graph, scene)),
      positions,
      hiddenNodes: withoutAll(scene.hiddenNodes, keys),
    };
  };

/** Adds a node's neighbourhood and remembers what it brought, so that it can be collapsed. */
export const expandNode =
  (key: string, neighbourhood: GraphJson): Producer =>
  (scene) => {
    const before = visible(scene).nodes;
    const brought = neighbourhood.nodes
      .map((n) => onDesk(scene.decisions, n.key))
      .filter((k) => k !== key && !before.has(k));
    const next = addGraph(neighbourhood)(scene);
    const expanded = new Map(next.expanded);
    expanded.set(key, withAll(expanded.get(key) ?? new Set(), brought));
    return { ...next, expanded };
  };

/** Takes away what a node's expansion brought, save what has itself been expanded or pinned. */
export const collapseNode =
  (key: string): Producer =>
  (scene) => {
    const brought = scene.expanded.get(key);
    if (!brought) return scene;
    const gone = new Set([...brought].filter((k) => !scene.expanded.has(k) && !scene.pinned.has(k)));
    const next = unload(scene, gone);
    return { ...next, expanded: withoutKeys(next.expanded, [key]) };
  };

/** Hides nodes; they stay loaded. */
export const hideNodes =
  (keys: Iterable<string>): Producer =>
  (scene) => {
    const hiddenNodes = withAll(scene.hiddenNodes, keys);
    if (hiddenNodes === scene.hiddenNodes) return scene;
    const { selection } = scene;
    const lost = selection?.kind === "entity" && hiddenNodes.has(selection.id);
    return {
      ...scene,
      hiddenNodes,
      selection: lost ? null : selection,
      chosen: scene.chosen.filter((key) => !hiddenNodes.has(key)),
    };
  };

/** Hides one relation. */
export const hideEdge =
  (key: string): Producer =>
  (scene) => {
    const hiddenEdges = withAll(scene.hiddenEdges, [key]);
    if (hiddenEdges === scene.hiddenEdges) return scene;
    const lost = scene.selection?.kind === "relation" && scene.selection.id === key;
    return { ...scene, hiddenEdges, selection: lost ? null : scene.selection };
  };

/** Brings back everything hidden. */
export const showHidden: Producer = (scene) =>
  scene.hiddenNodes.size + scene.hiddenEdges.size === 0
    ? scene
    : { ...scene, hiddenNodes: new Set(), hiddenEdges: new Set() };

/** Hides every visible node but these. */
export const keepOnly =
  (keys: ReadonlySet<string>): Producer =>
  (scene) =>
    hideNodes([...visible(scene).nodes.keys()].filter((key) => !keys.has(key)))(scene);

/** Hides the visible nodes that no visible relation touches. */
export const removeUnconnected: Producer = (scene) => {
  const { nodes, edges } = visible(scene);
  const connected = new Set<string>();
  for (const { source, target } of edges.values()) if (source !== target) connected.add(source).add(target);
  return hideNodes([...nodes.keys()].filter((key) => !connected.has(key)))(scene);
};

/** These entities and what is visibly one step from them. */
export function withNeighbours(scene: Scene, keys: Iterable<string>): Set<string> {
  const { edges } = visible(scene);
  return new Set([...keys].flatMap((key) => [key, ...neighboursIn(edges, key)]));
}

/** Puts nodes at new places. */
export const moveNodes =
  (places: ReadonlyMap<string, Point>): Producer =>
  (scene) => {
    const positions = new Map(scene.positions);
    let moved = false;
    for (const [key, point] of places) {
      const old = positions.get(key);
      if (old && old.x === point.x && old.y === point.y) continue;
      if (!scene.data.nodes.has(key)) continue;
      positions.set(key, point);
      moved = true;
    }
    return moved ? { ...scene, positions } : scene;
  };

/** Pins a node where it is, or lets it go. */
export const pinNode =
  (key: string, pinned: boolean): Producer =>
  (scene) => {
    const next = toggled(scene.pinned, key, pinned);
    return next === scene.pinned ? scene : { ...scene, pinned: next };
  };

/** Lets a path stand out, or (null) nothing. */
export const showPath =
  (path: Scene["path"]): Producer =>
  (scene) =>
    scene.path === path ? scene : { ...scene, path };

/** Takes a document out of the view, with the evidence it gave and the relations and entities only it supported. */
export const forgetDocument =
  (id: string): Producer =>
  (scene) => {
    if (!scene.data.documents.has(id)) return scene;
    const edges = new Map<string, GraphEdge>();
    for (const [key, edge] of scene.data.edges) {
      const evidence = edge.attributes.evidence.filter((e) => e.document !== id);
      const had = edge.attributes.evidence.length > 0;
      if (evidence.length > 0 || !had)
        edges.set(key, { ...edge, attributes: { ...edge.attributes, evidence } });
    }
    const before = adjacency(scene.data.edges);
    const near = adjacency(edges);
    const nodes = new Map<string, GraphNode>();
    const gone = new Set<string>();
    for (const [key, node] of scene.data.nodes) {
      const mentions = node.attributes.mentions.filter((m) => m.document !== id);
      const hadSome = node.attributes.mentions.length > 0 || before.has(key);
      const lost = hadSome && mentions.length === 0 && !near.has(key);
      if (lost) gone.add(key);
      nodes.set(key, { ...node, attributes: { ...node.attributes, mentions } });
    }
    const { selection } = scene;
    const isLost = selection?.kind === "relation" && !edges.has(selection.id);
    const documents = withoutKeys(scene.data.documents, [id]);
    const without = { ...scene, selection: isLost ? null : selection, path: null };
    const next = unload({ ...without, data: { ...scene.data, nodes, edges, documents } }, gone);
    // The store no longer has it either.
    return { ...next, data: { ...next.data, omitted: scene.data.omitted } };
  };
