// Facts of documents written down by hand: chains with their names, no parser involved.
import type { EntityType, KnownEntity } from "../../../graph-data/schema/index.ts";
import type { DocumentFacts, FactChain } from "../../../server/extraction/facts.ts";
import { resolveEntities } from "../../../server/extraction/resolution/index.ts";

export interface ChainSpec {
  readonly type?: EntityType;
  /** The chain's names; the first is its best. Titles may stand before them. */
  readonly names: readonly string[];
  readonly named?: boolean;
  readonly subjectOf?: string;
}

/** A document whose text is its chains' names in their order. */
export function factsOf(id: string, specs: readonly ChainSpec[]): DocumentFacts {
  let text = "";
  const chains = specs.map(({ type = "Person", names, named = true, subjectOf = null }, i): FactChain => {
    const mentions = names.map((words) => {
      const start = text.length + 1;
      text += ` ${words}.`;
      const kind = named ? ("name" as const) : ("nominal" as const);
      return { start, end: start + words.length, text: words, words, kind, subjectOf, linkedBy: null };
    });
    return { id: i, type, name: names[0] ?? "", named, mentions };
  });
  const record = { id, title: id, source: `${id}.txt`, published: null, text, sentences: [] };
  return { record, chains, triples: [], warnings: [] };
}

const person = (...names: string[]): ChainSpec => ({ names });
const thing =
  (type: EntityType) =>
  (...names: string[]): ChainSpec => ({ type, names });
export const organization = thing("Organization");
export const place = thing("Place");
export const group = thing("Group");
export { person };

/** One line an entity: its name, and each document's chain names. */
export function resolve(
  documents: Readonly<Record<string, readonly ChainSpec[]>>,
  known: readonly KnownEntity[] = [],
): Map<string, string[]> {
  const facts = Object.entries(documents).map(([id, specs]) => factsOf(id, specs));
  const nameOf = (document: string, chain: number): string =>
    facts.find(({ record }) => record.id === document)?.chains[chain]?.name ?? "";
  return new Map(
    resolveEntities(facts, known).map(({ id, chains }) => [
      id,
      chains.map(({ document, chain }) => `${document}: ${nameOf(document, chain)}`).sort(),
    ]),
  );
}
