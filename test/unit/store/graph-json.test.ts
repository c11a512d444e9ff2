// What a graph may hold that is to be kept in every store and asked for at an address.
import { describe, expect, it } from "vitest";
import {
  parseGraphJson,
  relationKey,
  type GraphNode,
  type RelationAttributes,
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
  const plain = { type: "MEETS", polarity: "positive", status: "asserted", attributedTo: null } as const;
  const keyOf = (source: string, target: string, more: Partial<RelationAttributes> = {}) =>
    relationKey(source, target, { ...plain, ...more });

  it.each([
    ["where the type is between them", keyOf("a:MEETS:b", "c"), keyOf("a", "b:MEETS:c")],
    ["where an id looks escaped", keyOf("a:b", "c"), keyOf("a%3Ab", "c")],
    ["of a denial", keyOf("a", "b:negative"), keyOf("a", "b", { polarity: "negative" })],
    ["of a claim", keyOf("a", "b:claimed"), keyOf("a", "b", { status: "claimed" })],
    ["of a speaker", keyOf("a", "b:by:c"), keyOf("a", "b", { attributedTo: "c" })],
  ])("should tell two relations apart %s.", (_, one, other) => {
    expect(one).not.toBe(other);
  });
});
