// Who stands beside an entity, and who is still to come.
import { describe, expect, it } from "vitest";
import { hideNodes, showGraph } from "../../../client/model/arrange.ts";
import { unionOf } from "../../../client/model/dataset.ts";
import { type NeighbourCounts, stillToCome, within } from "../../../client/model/neighbours.ts";
import { EMPTY_SCENE } from "../../../client/model/scene.ts";
import { edge, graphOf, node, SAMPLE } from "../../fixtures/sample-graph.ts";

const start = showGraph(SAMPLE)(EMPTY_SCENE);

describe("#stillToCome", () => {
  const known: NeighbourCounts = [
    { type: "Person", count: 3 },
    { type: "Place", count: 1 },
  ];

  it("counts by type what the store has beside an entity and the screen has not", () => {
    expect(stillToCome(start, "person/ada", known)).toEqual([{ type: "Person", count: 2 }]);
  });

  it("counts what is hidden as still to come", () => {
    expect(stillToCome(hideNodes(["place/oslo"])(start), "person/ada", known)).toEqual([
      { type: "Person", count: 2 },
      { type: "Place", count: 1 },
    ]);
  });
});

describe("#within", () => {
  const keys = ["a", "b", "c", "d", "e"];
  const chain = graphOf(
    keys.map((key) => node(key)),
    keys.slice(1).map((key, i) => edge(key, keys[i] ?? "", key)),
  );
  const scene = showGraph(chain)(EMPTY_SCENE);

  it.each([
    [1, ["b", "d"]],
    [2, ["a", "b", "d", "e"]],
    [3, ["a", "b", "d", "e"]],
  ])("reaches over %i steps, in either direction, without the entity itself", (steps, reached) => {
    expect([...within(scene, "c", steps)].sort()).toEqual(reached);
  });
});

describe("#unionOf", () => {
  const from = (document: string, ...keys: string[]) => {
    const graph = graphOf(
      keys.map((key) => node(key, { label: `${key} in ${document}` })),
      [edge("r", "b", "b")],
    );
    const documents = [{ id: document, title: document, source: null, published: null }];
    return { ...graph, attributes: { ...graph.attributes, documents } };
  };

  it("holds everything once, the documents of both too", () => {
    const { attributes, nodes, edges } = unionOf(from("one", "a", "b"), from("two", "b", "c"));
    expect(attributes.documents.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(nodes.map((n) => n.attributes.label)).toEqual(["a in one", "b in one", "c in two"]);
    expect(edges.map(({ key }) => key)).toEqual(["r"]);
  });
});
