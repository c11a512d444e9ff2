import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addGraph,
  collapseNode,
  expandNode,
  hideEdge,
  hideNodes,
  keepOnly,
  moveNodes,
  pinNode,
  removeUnconnected,
  showGraph,
  showHidden,
  withNeighbours,
} from "../../../client/model/arrange.ts";
import { saysWhatIsBeyond } from "../../../client/model/dataset.ts";
import {
  clearFilters,
  facetCounts,
  onlyValue,
  setDates,
  showUnnamed,
  showValue,
} from "../../../client/model/filters.ts";
import { layByTime } from "../../../client/model/layout-by-time.ts";
import { layApart, layCircle, placeIn, placeNew } from "../../../client/model/layouts.ts";
import { EMPTY_SCENE, type Producer, type Scene } from "../../../client/model/scene.ts";
import { choose, select } from "../../../client/model/selection.ts";
import { createStore } from "../../../client/model/store.ts";
import { countsLine, heldBackLine, leftOutLine, visible } from "../../../client/model/visible.ts";
import { edge, graphOf, node, SAMPLE } from "../../fixtures/sample-graph.ts";

const start = placeNew(showGraph(SAMPLE)(EMPTY_SCENE));
const nodesOf = (scene: Scene) => [...visible(scene).nodes.keys()].sort();
const edgesOf = (scene: Scene) => [...visible(scene).edges.keys()].sort();

describe("visible", () => {
  it("shows all that was loaded when nothing is hidden or filtered", () => {
    expect(countsLine(visible(start))).toBe("5 entities, 4 relations");
    expect(heldBackLine(start)).toBe("");
  });

  it("takes an entity away with its last relation, but leaves one that never had any", () => {
    const scene = showValue("categories", "RETREAT", false)(start);
    expect(nodesOf(scene)).toEqual(["group/crowd", "person/ada", "person/ben", "place/far"]);
    expect(heldBackLine(scene)).toBe("1 entity and 1 relation filtered out");
  });

  it("tells what is hidden from what is filtered out, entities and relations", () => {
    const hidden = hideEdge("r1")(start);
    expect(heldBackLine(hidden)).toBe("1 relation hidden");
    // What goes with a hidden entity is not counted again.
    expect(heldBackLine(hideNodes(["place/oslo"])(hidden))).toBe("1 entity and 1 relation hidden");
    // Both ends of what is filtered out here have other relations.
    const filtered = showValue("categories", "CONSULT", false)(hidden);
    expect(edgesOf(filtered)).toEqual(["r2", "r3"]);
    expect(heldBackLine(filtered)).toBe("1 relation hidden · 1 relation filtered out");
  });

  it("filters by type, status, document and unnamed actors", () => {
    expect(nodesOf(showValue("types", "Place", false)(start))).not.toContain("place/oslo");
    expect(edgesOf(showValue("statuses", "claimed", false)(start))).toEqual(["r1", "r2", "r4"]);
    expect(edgesOf(showValue("documents", "a", false)(start))).toEqual(["r2"]);
    expect(nodesOf(showUnnamed(false)(start))).not.toContain("group/crowd");
  });

  it("filters by the publication date of the evidence, both ends included", () => {
    expect(edgesOf(setDates("2020-08-17", null)(start))).toEqual(["r2"]);
    expect(edgesOf(setDates(null, "2020-08-16")(start))).toEqual(["r1", "r3", "r4"]);
    expect(edgesOf(setDates("2020-08", "2020-08")(start))).toHaveLength(4);
  });

  it("holds back what no date is known of while dates are asked for", () => {
    const undated = graphOf(
      [node("person/ada"), node("person/ben")],
      [
        edge("r1", "person/ada", "person/ben", {
          evidence: [{ document: "undated", start: 0, end: 2, sentence: "A." }],
        }),
      ],
    );
    const desk = showGraph(undated)(EMPTY_SCENE);
    expect(edgesOf(desk)).toEqual(["r1"]);
    expect(edgesOf(setDates("2020-01-01", null)(desk))).toEqual([]);
    expect(edgesOf(setDates(null, "2030-01-01")(desk))).toEqual([]);
  });

  it("leaves only one value, and brings all back when asked again", () => {
    const only = onlyValue("types", "Person")(start);
    expect(nodesOf(only)).toEqual(["person/ada", "person/ben"]);
    expect(nodesOf(onlyValue("types", "Person")(only))).toHaveLength(5);
  });

  it("counts each facet over what is not hidden", () => {
    const { types, categories, unnamed } = facetCounts(start);
    expect(types.map((c) => [c.value, c.count])).toEqual([["Person", 2], ["Place", 2], ["Group", 1]]); // prettier-ignore
    expect(categories[0]).toMatchObject({ value: "CONSULT", count: 2 });
    expect(unnamed).toBe(1);
  });
});

describe("arrange", () => {
  it("removes the unconnected, and shows what was hidden again", () => {
    const scene = removeUnconnected(start);
    expect(nodesOf(scene)).not.toContain("place/far");
    expect(nodesOf(showHidden(scene))).toContain("place/far");
  });

  it("keeps only what was chosen, or its surroundings", () => {
    expect(nodesOf(keepOnly(new Set(["person/ada", "place/oslo"]))(start))).toEqual([
      "person/ada",
      "place/oslo",
    ]);
    expect([...withNeighbours(start, ["place/oslo"])].sort()).toEqual(["person/ada", "place/oslo"]);
  });

  it("collapses what an expansion brought, and nothing that was there before", () => {
    const around = graphOf(
      [node("person/ada"), node("person/eve"), node("place/oslo")],
      [edge("r9", "person/ada", "person/eve")],
    );
    const expanded = expandNode("person/ada", around)(start);
    expect(nodesOf(expanded)).toContain("person/eve");
    expect(nodesOf(collapseNode("person/ada")(expanded))).toEqual(nodesOf(start));
  });

  it("knows what is left out: less with what comes, more with what goes", () => {
    const omitted = { entities: 10, relations: 20, byType: { MEETS: 5 } };
    const bounded = { ...SAMPLE, attributes: { ...SAMPLE.attributes, omitted } };
    const shown = showGraph(bounded)(EMPTY_SCENE);
    expect(leftOutLine(shown)).toBe("10 entities and 20 relations left out");
    const around = graphOf(
      [node("person/ada"), node("person/eve")],
      [edge("r9", "person/ada", "person/eve")],
    );
    const expanded = expandNode("person/ada", around)(shown);
    expect(leftOutLine(expanded)).toBe("9 entities and 19 relations left out");
    expect(expanded.data.omitted?.byType).toEqual({ MEETS: 4 });
    expect(leftOutLine(collapseNode("person/ada")(expanded))).toBe(leftOutLine(shown));
    expect(leftOutLine(start)).toBe("");
    const cut = { ...bounded.attributes, omitted: { entities: 0, relations: 1, byType: { MEETS: 1 } } };
    expect(leftOutLine(showGraph({ ...SAMPLE, attributes: cut })(start))).toBe("1 relation left out");
  });

  it("says what the store holds beyond a desk that began with a part of it", () => {
    const part = saysWhatIsBeyond({ entities: 105, relations: 204, documents: 5 })(start);
    expect(leftOutLine(part)).toBe("100 entities and 200 relations left out");
    expect(leftOutLine(saysWhatIsBeyond({ entities: 5, relations: 4, documents: 2 })(start))).toBe("");
  });

  it("does not select what it hides", () => {
    const scene = hideNodes(["person/ada"])(select({ kind: "entity", id: "person/ada" })(start));
    expect(scene.selection).toBeNull();
    expect(scene.chosen).toEqual([]);
  });

  it("gives every node a place, and moves none that has one", () => {
    expect(start.positions.size).toBe(5);
    const more = graphOf([node("person/ada"), node("person/eve")], [edge("r9", "person/ada", "person/eve")]);
    const scene = placeNew(addGraph(more)(start));
    for (const [key, at] of start.positions) expect(scene.positions.get(key)).toEqual(at);
    expect(Number.isFinite(scene.positions.get("person/eve")?.x)).toBe(true);
  });

  it("leaves pinned nodes where they are, whatever the layout", () => {
    const pinned = pinNode("person/ada", true)(moveNodes(new Map([["person/ada", { x: 7, y: -3 }]]))(start));
    for (const lay of [layApart, layCircle, layByTime])
      expect(lay(pinned).positions.get("person/ada")).toEqual({ x: 7, y: -3 });
  });

  it("puts what belongs to one entity alone around it, and the entities that much belongs to apart", () => {
    const hubs = ["h0", "h1", "h2"];
    const leaves = hubs.flatMap((hub) => Array.from({ length: 30 }, (_, i) => `${hub}-${i}`));
    const ties = [
      ...leaves.map((leaf) => [leaf, leaf.slice(0, 2)]),
      ["h0", "h1"],
      ["h1", "h2"],
      ["h2", "h0"],
    ];
    const graph = graphOf(
      [...hubs, ...leaves].map((key) => node(key)),
      ties.map(([a = "", b = ""], i) => edge(`e${i}`, a, b)),
    );
    const { positions } = placeNew(showGraph(graph)(EMPTY_SCENE));
    const away = (a: string, b: string) => {
      const [p, q] = [positions.get(a), positions.get(b)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    const isNearest = (leaf: string) =>
      hubs.every((hub) => hub === leaf.slice(0, 2) || away(leaf, hub) > away(leaf, leaf.slice(0, 2)));
    expect(leaves.filter((leaf) => !isNearest(leaf))).toEqual([]);
  });

  it("lays out by time from left to right", () => {
    const { positions, columns } = layByTime(start);
    expect(positions.get("place/oslo")?.x).toBeGreaterThan(positions.get("person/ben")?.x ?? Infinity);
    expect(columns.map((c) => c.label)).toEqual(["16 August 2020", "18 August 2020", "no date"]);
    expect(layCircle(layByTime(start)).columns).toEqual([]);
  });

  it("lays out by month, or by year, where there are too many days for columns", () => {
    const labels = (dates: readonly string[]) => {
      const documents = dates.map((published, i) => ({ id: `d${i}`, title: "", source: null, published }));
      const keys = dates.map((_, i) => node(`person/p${i}`));
      const edges = dates.map((_, i) => {
        const evidence = [{ document: `d${i}`, start: 0, end: 1, sentence: "." }];
        return edge(`r${i}`, `person/p${i}`, `person/p${i}`, { evidence });
      });
      const graph = graphOf(keys, edges);
      const dated = { ...graph, attributes: { ...graph.attributes, documents } };
      return layByTime(showGraph(dated)(EMPTY_SCENE)).columns.map((c) => c.label);
    };
    const days = Array.from({ length: 40 }, (_, i) => new Date(Date.UTC(2020, 6, 20 + i)).toISOString());
    expect(labels(days)).toEqual(["July 2020", "August 2020"]);
    const months = Array.from({ length: 30 }, (_, i) => `${2018 + Math.floor(i / 12)}-0${1 + (i % 9)}-01`);
    expect(labels(months)).toEqual(["2018", "2019", "2020"]);
  });

  it("lays a fresh graph out as the place for it is shaped", () => {
    const fresh = { ...removeUnconnected(start), positions: new Map() };
    const extent = (axis: "x" | "y", scene: typeof start) => {
      const values = [...scene.positions.values()].map((at) => at[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    const [wide, high] = [placeIn("wide")(fresh), placeIn("high")(fresh)];
    expect(extent("x", wide)).toBeGreaterThan(extent("y", wide));
    expect(extent("y", high)).toBeGreaterThan(extent("x", high));
  });
});

const KEYS = SAMPLE.nodes.map((n) => n.key);
const key = fc.constantFrom(...KEYS);
const producer: fc.Arbitrary<Producer> = fc.oneof(
  key.map((k) => hideNodes([k])),
  key.map((k) => pinNode(k, true)),
  key.map((k) => choose(k)),
  key.map((k) => select({ kind: "entity", id: k })),
  fc.uniqueArray(key).map((ks) => keepOnly(new Set(ks))),
  fc
    .record({ k: key, x: fc.integer(), y: fc.integer() })
    .map(({ k, x, y }) => moveNodes(new Map([[k, { x, y }]]))),
  fc.constantFrom(...SAMPLE.edges.map((e) => e.key)).map(hideEdge),
  fc.constantFrom<Producer>(showHidden, removeUnconnected, clearFilters, showUnnamed(false), layCircle),
  fc.constantFrom("Person" as const, "Place" as const).map((t) => showValue("types", t, false)),
  fc.constant(setDates("2020-08-17", null)),
);

describe("history", () => {
  it("undo after any change gives the scene before it, redo the scene after it", () => {
    fc.assert(
      fc.property(fc.array(producer, { maxLength: 12 }), (producers) => {
        const store = createStore({ scene: start });
        const scenes = [store.get().scene];
        for (const produce of producers) {
          store.change("change", produce);
          if (store.get().scene !== scenes.at(-1)) scenes.push(store.get().scene);
        }
        for (const scene of [...scenes].reverse().slice(1)) {
          store.undo();
          expect(store.get().scene).toBe(scene);
        }
        expect(store.undo()).toBeNull();
        for (const scene of scenes.slice(1)) {
          store.redo();
          expect(store.get().scene).toBe(scene);
        }
        expect(store.redo()).toBeNull();
      }),
    );
  });

  it("does not mutate: a scene from before stays as it was", () => {
    const before = JSON.stringify([...start.positions]);
    fc.assert(
      fc.property(fc.array(producer, { maxLength: 6 }), (producers) => {
        producers.reduce((scene, produce) => produce(scene), start);
        expect(JSON.stringify([...start.positions])).toBe(before);
        expect(nodesOf(start)).toHaveLength(5);
      }),
    );
  });

  it("makes no step of a change that changes nothing, nor of selecting", () => {
    const store = createStore({ scene: start });
    store.change("nothing", showHidden);
    store.amend(select({ kind: "entity", id: "person/ada" }));
    expect(store.get().history.past).toEqual([]);
    store.change("Hide", hideNodes(["person/ada"]));
    store.undo();
    expect(store.get().scene.selection?.id).toBe("person/ada");
  });

  it("goes to any step of the list", () => {
    const store = createStore({ scene: start });
    for (const k of KEYS) store.change(`Hide ${k}`, hideNodes([k]));
    store.goTo(2);
    expect(nodesOf(store.get().scene)).toHaveLength(3);
    store.goTo(4);
    expect(nodesOf(store.get().scene)).toHaveLength(1);
    store.goTo(0);
    expect(store.get().scene).toBe(start);
  });

  it("forgets what was undone when something new is done", () => {
    const store = createStore({ scene: start });
    store.change("one", hideNodes(["person/ada"]));
    store.undo();
    store.change("two", hideNodes(["person/ben"]));
    expect(store.redo()).toBeNull();
  });
});
