// What the person decides of identity: that two entities are one, or that a name is somebody else's. Decisions belong to
// the view, which keeps them and can undo them; the store keeps what the articles say. They hold for what is on the desk
// and for whatever comes to it later.
import type { GraphEdge, GraphJson, GraphNode } from "../../graph-data/schema/index.ts";
import { isNamed, mentionsOf } from "./dataset.ts";
import { placeOf } from "./named-in.ts";
import type { Decision, Join, Producer, Scene, Split } from "./scene.ts";
import { withoutAll, withoutKeys } from "./sets.ts";

interface Parts {
  readonly nodes: Map<string, GraphNode>;
  readonly edges: Map<string, GraphEdge>;
}

/** The decision that a name of an entity is somebody else's. */
export const splitOff = (from: string, name: string): Split => ({
  kind: "split",
  from,
  name,
  into: `${from}~${name}`,
});

/** Takes a decision: applies it to what is on the desk and remembers it. */
export const decide =
  (taken: Decision): Producer =>
  (scene) => {
    if (!scene.data.nodes.has(taken.from)) return scene;
    const parts = { nodes: new Map(scene.data.nodes), edges: new Map(scene.data.edges) };
    apply(parts, taken, null);
    const next = {
      ...scene,
      data: { ...scene.data, ...parts },
      decisions: [...scene.decisions, taken],
      selection: { kind: "entity", id: taken.into } as const,
      chosen: [taken.into],
      path: null,
    };
    if (taken.kind === "split") return next;
    return {
      ...next,
      positions: withoutKeys(scene.positions, [taken.from]),
      pinned: withoutAll(scene.pinned, [taken.from]),
      hiddenNodes: withoutAll(scene.hiddenNodes, [taken.from]),
      expanded: withoutKeys(scene.expanded, [taken.from]),
    };
  };

/** A graph from the store as the decisions see it; what is on the desk already and was decided on stays as it is there. */
export function asDecided(
  graph: GraphJson,
  { decisions, data }: Pick<Scene, "decisions" | "data">,
): GraphJson {
  if (decisions.length === 0) return graph;
  const nodes = new Map(graph.nodes.map((n) => [n.key, n]));
  const edges = new Map(graph.edges.map((e) => [e.key, e]));
  for (const taken of decisions) apply({ nodes, edges }, taken, data.nodes);
  for (const key of [...nodes.keys()])
    if (isDecided(decisions, key) && data.nodes.has(key)) nodes.delete(key);
  return { ...graph, nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Whether an entity is not as the store has it. */
export const isDecided = (decisions: readonly Decision[], id: string): boolean =>
  decisions.some((d) => d.into === id || (d.kind === "split" && d.from === id));

/** What an entity of the store is called on the desk. */
export const onDesk = (decisions: readonly Decision[], id: string): string =>
  decisions.reduce((at, d) => (d.kind === "join" && d.from === at ? d.into : at), id);

/** The entities of the store that an entity of the desk is made of. */
export function inStore(decisions: readonly Decision[], id: string): string[] {
  const ids = new Set([id]);
  for (const d of [...decisions].reverse()) {
    if (!ids.has(d.into)) continue;
    if (d.kind === "split") ids.delete(d.into);
    ids.add(d.from);
  }
  return [...ids];
}

function apply(parts: Parts, taken: Decision, known: Scene["data"]["nodes"] | null): void {
  if (taken.kind === "join") join(parts, taken);
  else split(parts, taken, known);
}

function join({ nodes, edges }: Parts, { from, into }: Join): void {
  const [kept, gone] = [nodes.get(into), nodes.get(from)];
  nodes.delete(from);
  if (gone) nodes.set(into, kept ? joined(kept, gone) : { ...gone, key: into });
  const same = new Map<string, string>();
  for (const [key, edge] of [...edges]) {
    const moved = withEnds(edge, (id) => (id === from ? into : id));
    edges.delete(key);
    // What the one did to the other says nothing once they are one.
    if (moved.source === moved.target && edge.source !== edge.target) continue;
    const twin = edges.get(same.get(statementOf(moved)) ?? "");
    if (twin) edges.set(twin.key, withEvidenceOf(twin, moved));
    else {
      same.set(statementOf(moved), key);
      edges.set(key, moved);
    }
  }
}

function joined(kept: GraphNode, gone: GraphNode): GraphNode {
  const [a, b] = [kept.attributes, gone.attributes];
  return {
    key: kept.key,
    attributes: {
      ...a,
      aliases: [...new Set([...a.aliases, b.label, ...b.aliases])].filter((name) => name !== a.label),
      named: isNamed(a) || isNamed(b),
      mentionCount: mentionsOf(a) + mentionsOf(b),
      mentions: [...a.mentions, ...b.mentions],
      merges: [
        ...(a.merges ?? []),
        ...(b.merges ?? []),
        { name: b.label, reason: "joined by hand", confidence: 1 },
      ],
    },
  };
}

function split({ nodes, edges }: Parts, { from, name, into }: Split, known: Scene["data"]["nodes"] | null) {
  const node = nodes.get(from);
  const now = node ?? known?.get(from);
  if (!now) return;
  if (node) {
    const { rest, other } = divided(node.attributes, name);
    nodes.set(from, { key: from, attributes: rest });
    nodes.set(into, { key: into, attributes: other });
  }
  const names = [...new Set([now.attributes.label, ...now.attributes.aliases, name])];
  // A sentence goes where it calls the entity by this name and no other.
  const goesOver = ({ sentence }: { readonly sentence: string }) =>
    names.every((called) => placeOf(sentence, called, names) >= 0 === (called === name));
  for (const [key, edge] of [...edges]) {
    if (![edge.source, edge.target, edge.attributes.attributedTo].includes(from)) continue;
    const { evidence } = edge.attributes;
    const goes = evidence.filter(goesOver);
    if (goes.length === 0) continue;
    const moved = withEnds(edge, (id) => (id === from ? into : id));
    edges.set(`${key}~${into}`, {
      ...moved,
      key: `${key}~${into}`,
      attributes: { ...moved.attributes, evidence: goes },
    });
    const stays = evidence.filter((e) => !goes.includes(e));
    if (stays.length === 0) edges.delete(key);
    else edges.set(key, { ...edge, attributes: { ...edge.attributes, evidence: stays } });
  }
}

type Attributes = GraphNode["attributes"];

/** What is left of an entity, and the other that the name is. */
function divided(all: Attributes, name: string): { rest: Attributes; other: Attributes } {
  const mentions = all.mentions.filter((m) => m.text === name);
  const aliases = all.aliases.filter((alias) => alias !== name);
  const label = all.label === name ? (aliases[0] ?? name) : all.label;
  return {
    rest: {
      ...all,
      label,
      aliases,
      merges: (all.merges ?? []).filter((m) => m.name !== name),
      mentions: all.mentions.filter((m) => m.text !== name),
      mentionCount: mentionsOf(all) - mentions.length,
    },
    other: {
      label: name,
      type: all.type,
      named: isNamed(all),
      aliases: [],
      mentions,
      mentionCount: mentions.length,
    },
  };
}

function withEnds(edge: GraphEdge, name: (id: string) => string): GraphEdge {
  const { source, target, attributes } = edge;
  const attributedTo = attributes.attributedTo === null ? null : name(attributes.attributedTo);
  if (name(source) === source && name(target) === target && attributedTo === attributes.attributedTo)
    return edge;
  return {
    ...edge,
    source: name(source),
    target: name(target),
    attributes: { ...attributes, attributedTo },
  };
}

const statementOf = ({ source, target, attributes: a }: GraphEdge): string =>
  [source, a.type, target, a.polarity, a.status, a.attributedTo].join("\n");

const withEvidenceOf = (edge: GraphEdge, { attributes }: GraphEdge): GraphEdge => ({
  ...edge,
  attributes: { ...edge.attributes, evidence: [...edge.attributes.evidence, ...attributes.evidence] },
});
