// What is known of an entity or a relation from what is on the desk alone: shown at once while the server's
// fuller answer is on its way, and instead of it while the server is gone.
import type {
  EntityAnswer,
  GraphEdge,
  RelationAnswer,
  RelationSummary,
} from "../../graph-data/schema/index.ts";
import { sentenceId } from "../../graph-data/schema/index.ts";
import { adjacency, isNamed, mentionsOf, nameOf, speakerOf } from "./dataset.ts";
import { countByType, neighboursIn } from "./neighbours.ts";
import type { Dataset } from "./scene.ts";

/** A relation on the desk as lists show it. */
export function summaryOf(data: Dataset, { key, source, target, attributes }: GraphEdge): RelationSummary {
  const { evidence, ...rest } = attributes;
  return {
    ...rest,
    id: key,
    source,
    sourceName: nameOf(data, source),
    target,
    targetName: nameOf(data, target),
    attributedToName: speakerOf(data, attributes),
    evidenceCount: evidence.length,
  };
}

/** An entity as far as the desk knows it; null when it is not there. */
export function describeEntity(data: Dataset, id: string): EntityAnswer | null {
  const node = data.nodes.get(id);
  if (!node) return null;
  const { label, type, aliases, mentions, standsFor, merges } = node.attributes;
  const edges = adjacency(data.edges).get(id) ?? [];
  const dates = edges
    .flatMap((e) => [e.attributes.firstSeen, e.attributes.lastSeen])
    .filter((d) => d != null);
  dates.sort();
  const seen = new Set(mentions.map((m) => m.document));
  const claims = [...data.edges.values()].filter((e) => e.attributes.attributedTo === id);
  return {
    entity: {
      id,
      name: label,
      type,
      aliases,
      named: isNamed(node.attributes),
      mentionCount: mentionsOf(node.attributes),
      relationCount: edges.length,
      standsFor: standsFor ?? null,
      merges: merges ?? [],
      firstSeen: dates[0] ?? null,
      lastSeen: dates.at(-1) ?? null,
    },
    documents: [...data.documents.values()]
      .filter((d) => seen.has(d.id))
      .map((d) => ({ ...d, mentionCount: mentions.filter((m) => m.document === d.id).length })),
    mentions,
    relationCounts: countByNeighbour(data, id, edges),
    neighbourCounts: countByType(data, neighboursIn(data.edges, id)),
    relations: edges.map((edge) => summaryOf(data, edge)),
    claims: claims.map((edge) => summaryOf(data, edge)),
    truncated: false,
  };
}

/** How many relations of each type lead to or come from neighbours of each type, the most frequent first. */
function countByNeighbour(
  { nodes }: Dataset,
  id: string,
  edges: readonly GraphEdge[],
): EntityAnswer["relationCounts"] {
  const counts = new Map<string, EntityAnswer["relationCounts"][number]>();
  for (const edge of edges) {
    const direction = edge.source === id ? "out" : "in";
    const neighbour = nodes.get(direction === "out" ? edge.target : edge.source);
    if (!neighbour) continue;
    const { type, category } = edge.attributes;
    const neighbourType = neighbour.attributes.type;
    const key = [type, direction, neighbourType].join(" ");
    const known = counts.get(key);
    counts.set(key, {
      type,
      category,
      direction,
      neighbourType,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** A relation as far as the desk knows it; null when it is not there. */
export function describeRelation(data: Dataset, id: string): RelationAnswer | null {
  const edge = data.edges.get(id);
  if (!edge) return null;
  const { evidence, polarity } = edge.attributes;
  const used = new Set(evidence.map((e) => e.document));
  const others = [...data.edges.values()].filter(
    (o) =>
      o.key !== id &&
      o.source === edge.source &&
      o.target === edge.target &&
      o.attributes.type === edge.attributes.type &&
      o.attributes.polarity !== polarity,
  );
  return {
    relation: summaryOf(data, edge),
    evidence: evidence.map((e) => ({ ...e, id: sentenceId(e) })),
    documents: [...data.documents.values()].filter((d) => used.has(d.id)),
    contradictedBy: others.map((o) => summaryOf(data, o)),
  };
}
