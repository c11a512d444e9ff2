// A graph as large as a test needs it.
import { FORMAT, GRAPH_OPTIONS, type GraphJson } from "../../graph-data/schema/index.ts";
import { edge, node } from "../fixtures/sample-graph.ts";

/** Every third is a place. */
const kindOf = (i: number) =>
  i % 3 === 2
    ? ({ key: `place/p${i}`, type: "Place" } as const)
    : ({ key: `person/p${i}`, type: "Person" } as const);

/** So many people and places around hubs, the first of them the largest, without positions. */
export function manyRelations(entities: number, relations: number): GraphJson {
  const evidence = [{ document: "d", start: 0, end: 5, sentence: "Made." }];
  return {
    attributes: {
      format: FORMAT,
      documents: [{ id: "d", title: "Made", source: null, published: "2020-08-17", text: "Made." }],
    },
    options: GRAPH_OPTIONS,
    nodes: Array.from({ length: entities }, (_, i) => {
      const { key, type } = kindOf(i);
      return node(key, { label: `${type} ${i}`, type, mentionCount: 1 });
    }),
    edges: Array.from({ length: relations }, (_, i) =>
      edge(`r${i}`, kindOf(i % entities).key, kindOf(i % 5 === 0 ? 0 : (i * i) % 97).key, {
        type: `MEETS_${i}`,
        evidence,
      }),
    ),
  };
}
