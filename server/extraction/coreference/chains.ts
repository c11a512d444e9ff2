// Turns the finished clusters into the chains that later stages read.
import type { CoreferenceChain, Mention } from "../doc.ts";
import { hasName, typeOf, type Cluster, type Clusters } from "./clusters.ts";
import { countryOf } from "./lexicon.ts";
import { winner, type Candidate } from "./mention.ts";
import { textOf, type TextView } from "./text-view.ts";

export function buildChains(view: TextView, clusters: Clusters): CoreferenceChain[] {
  const kept = clusters
    .all()
    .filter((cluster) => visible(cluster).some((m) => m.kind !== "pronoun" || isPlural(clusters, cluster)));
  const chainOf = new Map(kept.map((cluster, id) => [cluster, id]));
  return kept.map((cluster, id) => {
    const mentions = visible(cluster);
    const links = new Map<number, string>();
    for (const { id: mention } of mentions) {
      const sieve = clusters.links.get(mention);
      if (sieve !== undefined) links.set(mention, sieve);
    }
    const parts = cluster.mentions.flatMap((m) => clusters.members.get(m.id) ?? []);
    const members = [...new Set(parts.flatMap((part) => chainOf.get(clusters.of(part)) ?? []))].filter(
      (m) => m !== id,
    );
    return {
      id,
      type: typeOf(cluster),
      name: nameOf(view, cluster),
      named: hasName(cluster),
      mentions: mentions.map(toMention),
      links,
      members: members.length > 1 ? members : [],
    };
  });
}

/** A coordination is written for its parts; it only helps to find what "they" are. */
function visible(cluster: Cluster): Candidate[] {
  return cluster.mentions.filter((m) => m.rule !== "coordination").sort((a, b) => a.id - b.id);
}

function isPlural(clusters: Clusters, cluster: Cluster): boolean {
  return cluster.mentions.some((m) => clusters.members.has(m.id));
}

function toMention(candidate: Candidate): Mention {
  const { id, start, end, head, kind, rule, votes } = candidate;
  return { id, start, end, head, kind, rule, type: winner(votes) };
}

/**
 * The fullest of its names, of equals the most frequent, then the first; without a name the noun phrase it is first
 * spoken of with; of a plural known only by pronouns the coordination that it stands for.
 */
function nameOf(view: TextView, cluster: Cluster): string {
  const counts = new Map<string, { words: number; count: number }>();
  for (const m of cluster.mentions) {
    if (m.kind !== "name" || m.rule === "demonym") continue;
    const text = [textOf(view, m.start, m.end), m.family ?? ""].join(" ").trim();
    counts.set(text, { words: m.words.length, count: (counts.get(text)?.count ?? 0) + 1 });
  }
  const ranked = [...counts].sort(([, a], [, b]) => b.words - a.words || b.count - a.count);
  if (ranked[0]) return ranked[0][0];
  // Known by its adjective alone: "Russian" names Russia.
  const demonym = cluster.mentions.find((m) => m.rule === "demonym");
  const country = demonym ? countryOf(demonym.words.join(" "), "adjective") : null;
  if (country) return country.name;
  const mentions = [...cluster.mentions].sort((a, b) => a.id - b.id);
  const first =
    mentions.find((m) => m.kind === "nominal" && m.rule !== "coordination") ??
    mentions.find((m) => m.kind !== "pronoun");
  return first ? textOf(view, first.start, first.end) : "";
}
