// A small graph for the client's tests: two documents, named and unnamed entities, facts, claims and a denial.
import type { GraphEdge, GraphJson, GraphNode } from "../../../graph-data/schema/index.ts";
import { FORMAT, GRAPH_OPTIONS } from "../../../graph-data/schema/index.ts";

export const node = (key: string, attributes: Partial<GraphNode["attributes"]> = {}): GraphNode => ({
  key,
  attributes: { label: key.split("/")[1] ?? key, type: "Person", aliases: [], mentions: [], ...attributes },
});

export const edge = (
  key: string,
  source: string,
  target: string,
  attributes: Partial<GraphEdge["attributes"]> = {},
): GraphEdge => ({
  key,
  source,
  target,
  attributes: {
    type: "MEETS",
    phrase: "met",
    category: "CONSULT",
    polarity: "positive",
    status: "asserted",
    attributedTo: null,
    confidence: 0.9,
    evidence: [{ document: "a", start: 0, end: 3, sentence: "A." }],
    ...attributes,
  },
});

export const graphOf = (nodes: GraphNode[], edges: GraphEdge[]): GraphJson => ({
  attributes: {
    format: FORMAT,
    documents: [
      { id: "a", title: "First", source: "a.txt", published: "2020-08-16" },
      { id: "b", title: "Second", source: "b.txt", published: "2020-08-18" },
    ],
  },
  options: GRAPH_OPTIONS,
  nodes,
  edges,
});

export const SAMPLE = graphOf(
  [
    node("person/ada", { label: "Ada" }),
    node("person/ben", { label: "Ben" }),
    node("place/oslo", { label: "Oslo", type: "Place" }),
    node("group/crowd", { label: "crowd", type: "Group", named: false }),
    node("place/far", { label: "Far", type: "Place" }),
  ],
  [
    edge("r1", "person/ada", "person/ben"),
    edge("r2", "person/ada", "place/oslo", {
      type: "FLEES_TO",
      phrase: "fled to",
      category: "RETREAT",
      evidence: [{ document: "b", start: 5, end: 9, sentence: "Ada fled to Oslo." }],
    }),
    edge("r3", "group/crowd", "person/ben", {
      type: "ACCUSES",
      phrase: "accused",
      category: "ACCUSE",
      status: "claimed",
      attributedTo: "person/ada",
    }),
    edge("r4", "person/ben", "person/ada", { polarity: "negative" }),
  ],
);
