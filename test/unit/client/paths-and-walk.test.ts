import { describe, expect, it } from "vitest";
import { showGraph, showPath } from "../../../client/model/arrange.ts";
import { nameMarks } from "../../../client/model/name-marks.ts";
import { edgesAlong, onlyWay, shownOf, waysOf } from "../../../client/model/paths.ts";
import { EMPTY_SCENE, type Path, type Scene } from "../../../client/model/scene.ts";
import {
  arrival,
  neighbourAfter,
  neighboursOf,
  neighbourTowards,
  weightiest,
} from "../../../client/model/walk.ts";
import { edge, graphOf, node, SAMPLE } from "../../fixtures/sample-graph.ts";

// A diamond: a to d over b or over c.
const diamond = graphOf(
  ["a", "b", "c", "d"].map((key) => node(key)),
  [edge("ab", "a", "b"), edge("bd", "b", "d"), edge("ca", "c", "a"), edge("cd", "c", "d")],
);
const path: Path = {
  from: "a",
  to: "d",
  nodes: ["a", "b", "c", "d"],
  edges: ["ab", "bd", "ca", "cd"],
  only: null,
};
const scene = showPath(path)(showGraph(diamond)(EMPTY_SCENE));

describe("paths", () => {
  it("lists the alternatives, whichever way their relations point", () => {
    expect(waysOf(scene.data.edges, path)).toEqual([
      ["a", "b", "d"],
      ["a", "c", "d"],
    ]);
  });

  it("lets one alternative stand out alone", () => {
    expect(shownOf(scene).edges).toHaveLength(4);
    const one = onlyWay(1)(scene);
    expect(shownOf(one)).toEqual({ nodes: ["a", "c", "d"], edges: ["ca", "cd"] });
    expect(edgesAlong(one, ["a", "b", "d"])).toEqual(["ab", "bd"]);
  });

  it("is told step by step, from its beginning to its end", () => {
    const backwards = { ...path, from: "d", to: "a", edges: [...path.edges] };
    expect(edgesAlong(showPath(backwards)(scene), ["d", "b", "a"])).toEqual(["bd", "ab"]);
  });
});

describe("walking", () => {
  const places = {
    "person/ada": [0, 0],
    "person/ben": [10, 1],
    "place/oslo": [0, 10],
    "group/crowd": [20, 0],
  };
  const placed: Scene = {
    ...showGraph(SAMPLE)(EMPTY_SCENE),
    positions: new Map(Object.entries(places).map(([key, [x = 0, y = 0]]) => [key, { x, y }])),
  };

  it("goes to the neighbour that lies in the direction", () => {
    expect(neighbourTowards(placed, "person/ada", "right")).toBe("person/ben");
    expect(neighbourTowards(placed, "person/ada", "up")).toBe("place/oslo");
    expect(neighbourTowards(placed, "person/ada", "left")).toBeNull();
  });

  it("goes around the neighbours and comes back to the first", () => {
    const [first = ""] = neighboursOf(placed, "person/ada");
    const second = neighbourAfter(placed, "person/ada", first, 1) ?? "";
    expect(second).not.toBe(first);
    expect(neighbourAfter(placed, "person/ada", second, 1)).toBe(first);
    expect(neighbourAfter(placed, "place/far", "place/far", 1)).toBeNull();
  });

  it("starts at the weightiest, and says what is reached and how", () => {
    expect(weightiest(placed)).toBe("person/ada");
    expect(arrival(placed, "place/oslo", "person/ada")).toBe(
      "Oslo, Place. Ada fled to Oslo. 1 neighbour, 1 relation.",
    );
    expect(arrival(placed, "person/ben", "group/crowd")).toContain("crowd accused Ben, according to Ada");
  });
});

describe("names in a sentence", () => {
  const ada = node("ada", { label: "Ada Byron", aliases: ["Ada", "Lady Byron"] });
  const at = { document: "a", start: 100, end: 130, sentence: "Adam met Ada Byron and Ada’s aunt." };

  it("are found whole, the longest first, and not inside of other words", () => {
    expect(nameMarks(at, [ada])).toEqual([{ start: 9, end: 18, entity: "ada" }]);
  });

  it("are those of the mentions where the desk has them, pronouns too", () => {
    const she = node("ada", {
      mentions: [{ document: "a", start: 100, end: 103, text: "She", kind: "pronoun" }],
    });
    expect(nameMarks({ ...at, sentence: "She left." }, [she])).toEqual([{ start: 0, end: 3, entity: "ada" }]);
  });
});
