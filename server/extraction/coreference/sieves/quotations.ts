// "I" in a quotation is who speaks it.
import type { Quotations } from "../quotations.ts";
import { joinOrdered, numberOf, typeOf, type Clusters } from "../clusters.ts";
import { headed } from "./constructions.ts";

export function joinSpeakers(clusters: Clusters, quotations: Quotations): void {
  const byHead = headed(clusters);
  const coordinated = new Map(
    clusters.candidates
      .filter(({ rule }) => rule === "coordination")
      .map((several) => [several.head, several]),
  );
  for (const pronoun of clusters.candidates) {
    if (pronoun.kind !== "pronoun" || pronoun.person !== 1) continue;
    const quotation = quotations.all[quotations.of[pronoun.head] ?? -1];
    const speaker = quotation ? byHead.get(quotation.speaker) : undefined;
    if (!speaker) continue;
    // "We agreed," said Merkel and Macron.
    const speakers = pronoun.number === "plural" ? coordinated.get(speaker.head) : undefined;
    if (speakers) {
      joinOrdered(clusters, speakers, pronoun, "quotation-speaker");
      continue;
    }
    const cluster = clusters.of(speaker.id);
    const type = typeOf(cluster);
    // "We won't forget," people chanted; but a minister's "we" may be anybody.
    const several = pronoun.number === "plural";
    const plural =
      type === "Group" || type === "Organization" || (type === "Other" && numberOf(cluster) === "plural");
    if (several === plural && (several || type === "Person" || type === "Other")) {
      joinOrdered(clusters, speaker, pronoun, "quotation-speaker");
    }
  }
}
