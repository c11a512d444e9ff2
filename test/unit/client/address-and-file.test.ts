import { describe, expect, it } from "vitest";
import { addressOf, readAddress } from "../../../client/model/address.ts";
import { hideEdge, hideNodes, pinNode, showGraph, showPath } from "../../../client/model/arrange.ts";
import { fragmentOf } from "../../../client/model/copied-view.ts";
import { decide, splitOff } from "../../../client/model/decisions.ts";
import { setDates, showUnnamed, showValue } from "../../../client/model/filters.ts";
import { restoreScene, saveScene } from "../../../client/model/graph-file.ts";
import { loadDesk } from "../../../client/model/keeping.ts";
import { NEW_DESK } from "../../../client/model/desk.ts";
import { layByTime } from "../../../client/model/layout-by-time.ts";
import { placeNew } from "../../../client/model/layouts.ts";
import { EMPTY_SCENE, type Producer, type Scene } from "../../../client/model/scene.ts";
import { choose, select } from "../../../client/model/selection.ts";
import { visible } from "../../../client/model/visible.ts";
import { parseGraphJson } from "../../../graph-data/schema/index.ts";
import { graphOf, node, SAMPLE } from "../../fixtures/sample-graph.ts";

const producers: Producer[] = [
  showGraph(SAMPLE),
  placeNew,
  showValue("categories", "ACCUSE", false),
  showValue("documents", "b", false),
  setDates("2020-08-01", "2020-08-31"),
  showUnnamed(false),
  pinNode("person/ada", true),
  select({ kind: "entity", id: "person/ada" }),
];
const scene = producers.reduce((at, produce) => produce(at), EMPTY_SCENE);
const at = (text: string) => readAddress(new URL(text, "http://localhost:4173/"));

describe("address", () => {
  it("holds focus and filters, and reads back what it wrote", () => {
    const address = addressOf(scene, null);
    expect(address).toContain("focus=person/ada");
    const read = at(`/${address}`);
    expect(read.selection).toEqual(scene.selection);
    expect(read.filters).toEqual(scene.filters);
  });

  it("is bare when there is nothing to say", () => {
    expect(addressOf(EMPTY_SCENE, null)).toBe("");
  });

  it("carries a query", () => {
    const query = "MATCH (p:Person)-[r]->(q) WHERE p.name = 'A & B' RETURN p, r, q";
    expect(at(`/${addressOf(EMPTY_SCENE, query)}`).cypher).toBe(query);
  });

  it("leaves aside what makes no sense", () => {
    const read = at("/?noTypes=Person,Wizard&from=yesterday#view=%5Bbroken");
    expect(read.filters.without.types.size).toBe(0);
    expect(read.filters.from).toBeNull();
    expect(read.copied).toBeNull();
  });
});

describe("a copied link", () => {
  const copied = (from: Scene) => at(`/${fragmentOf(from) ?? ""}`).copied;

  it("holds every entity on screen with its place", () => {
    const places = copied(scene)?.places;
    expect([...(places?.keys() ?? [])].sort()).toEqual([...visible(scene).nodes.keys()].sort());
    expect(places?.get("person/ada")?.pinned).toBe(true);
  });

  it("holds what was decided of who is who, and relations hidden among what is on screen", () => {
    const all = showGraph(SAMPLE)(EMPTY_SCENE);
    const changed = hideEdge("r2")(decide(splitOff("person/ben", "B"))(all));
    expect(copied(changed)?.decisions).toEqual(changed.decisions);
    expect(copied(changed)?.hiddenEdges).toEqual(["r2"]);
  });

  it("holds what is chosen, the path that stands out, and the dates over the columns", () => {
    const path = {
      from: "person/ada",
      to: "place/oslo",
      nodes: ["person/ada", "place/oslo"],
      edges: ["r2"],
      only: 0,
    };
    const chosen = choose("person/ben")(select({ kind: "entity", id: "person/ada" })(scene));
    const arranged = layByTime(showPath(path)(chosen));
    expect(arranged.columns.length).toBeGreaterThan(0);
    const { columns } = copied(arranged) ?? {};
    expect(columns?.map((column) => column.label)).toEqual(arranged.columns.map((column) => column.label));
    expect(copied(arranged)).toMatchObject({ path, chosen: ["person/ada", "person/ben"] });
    expect(copied(scene)).toMatchObject({ path: null, chosen: [], columns: [] });
  });

  it("is none when it is cut short anywhere, or would be too long", () => {
    const fragment = fragmentOf(scene) ?? "";
    for (const length of [8, 20, fragment.length - 3])
      expect(at(`/${fragment.slice(0, length)}`).copied).toBeNull();
    const many = graphOf(
      Array.from({ length: 2000 }, (_, i) => node(`person/with-a-name-${i}`)),
      [],
    );
    expect(fragmentOf(showGraph(many)(EMPTY_SCENE))).toBeNull();
  });
});

describe("graph file", () => {
  it("brings back the whole scene", () => {
    const restored = restoreScene(JSON.parse(JSON.stringify(saveScene(scene, "all"))));
    expect(restored.filters).toEqual(scene.filters);
    expect(restored.positions).toEqual(scene.positions);
    expect(restored.pinned).toEqual(scene.pinned);
    expect(restored.selection).toEqual(scene.selection);
    expect(saveScene(restored, "all")).toEqual(saveScene(scene, "all"));
  });

  it("holds only what is on screen, with its evidence, and is valid Graph JSON", () => {
    const file = parseGraphJson(JSON.parse(JSON.stringify(saveScene(scene, "visible"))));
    expect(file.nodes.map((n) => n.key).sort()).toEqual([...visible(scene).nodes.keys()].sort());
    expect(file.edges.every((e) => e.attributes.evidence.length > 0)).toBe(true);
    expect(visible(restoreScene(file))).toEqual(visible(scene));
  });

  it("keeps what is hidden out of a file of what is on screen", () => {
    const file = saveScene(hideNodes(["person/ben"])(scene), "visible");
    expect(JSON.stringify(file)).not.toContain("person/ben");
  });

  it("opens Graph JSON that has no view", () => {
    expect(restoreScene(SAMPLE).data.edges.size).toBe(4);
  });

  it("refuses a damaged file, naming the place", () => {
    const broken = { ...SAMPLE, edges: [{ ...SAMPLE.edges[0], target: "person/nobody" }] };
    expect(() => restoreScene(broken)).toThrow(/edges\[0\]\.target: "person\/nobody"/);
  });
});

describe("desk", () => {
  it("is new when what was kept is damaged or of another version", () => {
    for (const kept of [null, "{", '{"version":99}'])
      expect(loadDesk({ getItem: () => kept })).toEqual(NEW_DESK);
  });
});
