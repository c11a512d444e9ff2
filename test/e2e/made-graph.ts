// A graph as large as a test needs it.
import { FORMAT, GRAPH_OPTIONS, type GraphJson } from "../../graph-data/schema/index.ts";

/** Every third is a place. */
const kindOf = (i: number) =>
  i % 3 === 2
    ? ({ key: `place/p${i}`, type: "Place" } as const)
    : ({ key: `person/p${i}`, type: "Person" } as const);

/** So many people and places around hubs, the first of them the largest, without positions. */
export function manyRelations(entities: number, relations: number): GraphJson {
  return {
    attributes: {
      format: FORMAT,
      documents: [{ id: "d", title: "Made", source: null, published: "2020-08-17", text: "Made." }],
    },
    options: GRAPH_OPTIONS,
    nodes: Array.from({ length: entities }, (_, i) => ({
      key: kindOf(i).key,
      attributes: {
        label: `${kindOf(i).type} ${i}`,
        type: kindOf(i).type,
        aliases: [],
        mentionCount: 1,
        mentions: [],
      },
    })),
    edges: Array.from({ length: relations }, (_, i) => ({
      key: `r${i}`,
      source: kindOf(i % entities).key,
      target: kindOf(i % 5 === 0 ? 0 : (i * i) % 97).key,
      attributes: {
        type: `MEETS_${i}`,
        phrase: "met",
        category: "CONSULT",
        polarity: "positive",
        status: "asserted",
        attributedTo: null,
        confidence: 0.9,
        evidence: [{ document: "d", start: 0, end: 5, sentence: "Made." }],
      },
    })),
  };
}
