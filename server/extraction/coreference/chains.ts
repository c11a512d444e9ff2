// Turns the finished clusters into the chains that later stages read.
import type { CoreferenceChain, Mention } from "../doc.ts";
import { hasName, typeOf, type Cluster, type Clusters } from "./clusters.ts";
import { winner, type Candidate } from "./mention.ts";
import { textOf, type TextView } from "./text-view.ts";

export function buildChains(view: TextView, clusters: Clusters): CoreferenceChain[] {
  const kept = clusters.all().filter((cluster) => cluster.mentions.some((m) => m.kind !== "pronoun"));
  return kept.map((cluster, id) => {
    const candidates = [...cluster.mentions].sort((a, b) => a.id - b.id);
    const links = new Map<number, string>();
    for (const { id: mention } of candidates) {
      const sieve = clusters.links.get(mention);
      if (sieve !== undefined) links.set(mention, sieve);
    }
    return {
      id,
      type: typeOf(cluster),
      name: nameOf(view, cluster),
      named: hasName(cluster),
      mentions: candidates.map(toMention),
      links,
      members: [],
    };
  });
}

function toMention(candidate: Candidate): Mention {
  const { id, start, end, head, kind, rule, votes } = candidate;
  return { id, start, end, head, kind, rule, type: winner(votes) };
}

/** The fullest of its names; of equals the most frequent, then the first. */
function nameOf(view: TextView, cluster: Cluster): string {
  const kind = hasName(cluster) ? "name" : "nominal";
  const counts = new Map<string, { words: number; count: number }>();
  for (const m of cluster.mentions) {
    if (m.kind !== kind) continue;
    const text = textOf(view, m.start, m.end);
    const known = counts.get(text);
    counts.set(text, { words: m.words.length, count: (known?.count ?? 0) + 1 });
  }
  const ranked = [...counts].sort(([, a], [, b]) => b.words - a.words || b.count - a.count);
  return ranked[0]?.[0] ?? "";
}
