// Edges of a sentence as text: "subject | phrase | object", then what is not the default: a status, "by" the speaker,
// "not" for a negated one.
import { extractTriples } from "../../server/extraction/relations/index.ts";
import { annotate, createChains } from "./annotated-doc.ts";

export function readEdges({
  text,
  chains: descriptions,
}: {
  text: string;
  chains: readonly string[];
}): string[] {
  const doc = annotate(text);
  const chains = createChains(doc, descriptions);
  const name = (id: number) => chains.find((chain) => chain.id === id)?.name ?? "?";
  return extractTriples(doc, chains).map(({ subject, phrase, object, status, attributedTo, polarity }) =>
    [
      `${name(subject)} | ${phrase} | ${name(object)}`,
      ...(status === "asserted" ? [] : [status]),
      ...(attributedTo === null ? [] : [`by ${name(attributedTo)}`]),
      ...(polarity === "positive" ? [] : ["not"]),
    ].join(", "),
  );
}

/** A text, the chains in it as readEdges takes them, and the edges that must come out. */
export interface Case {
  readonly text: string;
  readonly chains: readonly string[];
  readonly edges: readonly string[];
}

/** At least one edge: of a case without any, a test of what must be among the edges could not fail. */
export const example = (
  text: string,
  chains: readonly string[],
  ...edges: readonly [string, ...string[]]
): Case => ({ text, chains, edges });

/** A text that must give no edge. */
export const silent = (text: string, chains: readonly string[]): Omit<Case, "edges"> => ({ text, chains });
