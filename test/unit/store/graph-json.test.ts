// What a graph may hold that is to be kept in every store and asked for at an address.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseGraphJson,
  POLARITIES,
  relationKey,
  STATUSES,
  type GraphNode,
} from "../../../graph-data/schema/index.ts";
import { fixtureGraph } from "../../fixtures/graph.ts";

const [firstNode] = fixtureGraph.nodes;
const [firstEdge] = fixtureGraph.edges;
const [firstDocument] = fixtureGraph.attributes.documents;

const withNode = (key: string) => ({
  ...fixtureGraph,
  nodes: [...fixtureGraph.nodes, { key, attributes: firstNode?.attributes }],
});
const withDocument = (id: string) => ({
  ...fixtureGraph,
  attributes: {
    ...fixtureGraph.attributes,
    documents: [...fixtureGraph.attributes.documents, { ...firstDocument, id }],
  },
});
const withType = (type: string) => ({
  ...fixtureGraph,
  edges: [{ ...firstEdge, attributes: { ...firstEdge?.attributes, type } }],
});
const withoutMentions = (node: GraphNode): GraphNode => ({
  ...node,
  attributes: { ...node.attributes, mentions: [] },
});

describe("parseGraphJson", () => {
  it.each([
    // Both stores keep half a pair as U+FFFD: two such ids would become one.
    ["half of a surrogate pair in an entity's id", withNode("person/\ud800"), "nodes[20].key"],
    ["half of a surrogate pair in a document's id", withDocument("a\udfff"), "attributes.documents[5].id"],
    ["an id that no index takes", withNode("x".repeat(2001)), "nodes[20].key"],
    ["a document's id that no index takes", withDocument("x".repeat(40_000)), "attributes.documents[5].id"],
    ["a relation called as what leads to sentences", withType("MENTIONED_IN"), "edges[0].attributes.type"],
    ["a relation called as what holds sentences", withType("HAS_SENTENCE"), "edges[0].attributes.type"],
    ["a relation's type without end", withType("A".repeat(70_000)), "edges[0].attributes.type"],
    ["an entity that stands twice", withNode(firstNode?.key ?? ""), "nodes[20].key"],
    ["a document that stands twice", withDocument(firstDocument?.id ?? ""), "attributes.documents[5].id"],
    ["a relation that stands twice", { ...fixtureGraph, edges: [firstEdge, firstEdge] }, "edges[1].key"],
    ["a relation to nowhere", { ...fixtureGraph, edges: [{ ...firstEdge, target: "x" }] }, "edges[0].target"],
    [
      "a mention in no document",
      { ...fixtureGraph, attributes: { ...fixtureGraph.attributes, documents: [] } },
      "nodes[0].attributes.mentions[0].document",
    ],
    [
      "a sentence of no document",
      {
        ...fixtureGraph,
        nodes: fixtureGraph.nodes.map(withoutMentions),
        attributes: { ...fixtureGraph.attributes, documents: [] },
      },
      "edges[0].attributes.evidence[0].document",
    ],
    [
      "a later version of the format",
      { ...fixtureGraph, attributes: { ...fixtureGraph.attributes, format: "relata/2" } },
      "attributes.format",
    ],
  ])("should refuse %s, and say where.", (_, graph, path) => {
    expect(() => parseGraphJson(graph)).toThrow(expect.objectContaining({ path }) as Error);
  });

  it("should take ids in every script, and long ones.", () => {
    for (const key of ["person/Ціханоўская", "👏", "x".repeat(2000), "a:b%3A#1-2`]-(x)"])
      expect(parseGraphJson(withNode(key)).nodes).toHaveLength(21);
  });
});

describe("relationKey", () => {
  it("should be another for every other relation, whatever the ids hold.", () => {
    const id = fc.string({
      unit: fc.constantFrom("a", ":", "%", "2", "5", "3", "A"),
      minLength: 1,
      maxLength: 4,
    });
    const relation = fc
      .record({
        source: id,
        target: id,
        type: fc.constantFrom("MEETS", "BY"),
        polarity: fc.constantFrom(...POLARITIES),
        status: fc.constantFrom(...STATUSES),
        attributedTo: fc.option(id, { nil: null }),
      })
      .map((drawn) => ({
        drawn: JSON.stringify(drawn),
        key: relationKey(drawn.source, drawn.target, drawn),
      }));
    fc.assert(
      fc.property(relation, relation, (a, b) => {
        expect(a.key === b.key).toBe(a.drawn === b.drawn);
      }),
      { numRuns: 2000 },
    );
  });
});
