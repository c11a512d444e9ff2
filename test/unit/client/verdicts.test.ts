// What the person finds of a relation: beside the evidence, kept with the view, filtered by, told wherever it is read.
import { describe, expect, it } from "vitest";
import { addressOf, readAddress } from "../../../client/model/address.ts";
import { addGraph, showGraph } from "../../../client/model/arrange.ts";
import { fragmentOf } from "../../../client/model/copied-view.ts";
import { facetCounts, onlyValue, showValue } from "../../../client/model/filters.ts";
import { restoreScene, saveScene } from "../../../client/model/graph-file.ts";
import { EMPTY_SCENE, type Producer, type Scene } from "../../../client/model/scene.ts";
import { createStore } from "../../../client/model/store.ts";
import { judge, noteOn } from "../../../client/model/verdicts.ts";
import { visible } from "../../../client/model/visible.ts";
import { sentenceIn } from "../../../client/model/wording.ts";
import { rowsOfRelations } from "../../../client/panels/table/rows.ts";
import { parseGraphJson } from "../../../graph-data/schema/index.ts";
import { SAMPLE } from "../../fixtures/sample-graph.ts";

const start = showGraph(SAMPLE)(EMPTY_SCENE);
const after = (...producers: Producer[]): Scene => producers.reduce((at, produce) => produce(at), start);
const judged = after(judge("r1", "right"), judge("r2", "wrong"), noteOn("r2", " It was her sister. "));
const edgesOf = (scene: Scene) => [...visible(scene).edges.keys()].sort();

describe("a verdict", () => {
  it("stands beside the evidence and changes none of it", () => {
    expect(judged.verdicts.get("r2")).toEqual({ is: "wrong", note: "It was her sister." });
    expect(judged.data).toBe(start.data);
    expect(edgesOf(judged)).toEqual(edgesOf(start));
  });

  it("can be changed, keeping its note, and taken back with it", () => {
    expect(after(...[judge("r2", "wrong"), noteOn("r2", "why"), judge("r2", "right")]).verdicts).toEqual(
      new Map([["r2", { is: "right", note: "why" }]]),
    );
    expect(judge("r2", null)(judged).verdicts.has("r2")).toBe(false);
    expect(judge("r2", "wrong")(judged)).toBe(judged);
    expect(noteOn("r4", "nothing was said of it")(judged)).toBe(judged);
  });

  it("is undone and done again", () => {
    const store = createStore({ scene: start });
    store.change("Mark as wrong", judge("r2", "wrong"));
    store.undo();
    expect(store.get().scene.verdicts.size).toBe(0);
    store.redo();
    expect(store.get().scene.verdicts.get("r2")?.is).toBe("wrong");
  });

  it("holds for what comes to the desk anew", () => {
    expect(showGraph(SAMPLE)(judged).verdicts).toEqual(judged.verdicts);
    const early = judge("r2", "wrong")(EMPTY_SCENE);
    expect(facetCounts(addGraph(SAMPLE)(early)).verdicts).toContainEqual(
      expect.objectContaining({ value: "wrong", count: 1 }),
    );
  });

  it("is filtered by: what is marked wrong left out, or nothing but what is not yet checked", () => {
    expect(facetCounts(judged).verdicts.map(({ value, count }) => [value, count])).toEqual([
      ["right", 1],
      ["wrong", 1],
      ["unchecked", 2],
    ]);
    expect(edgesOf(showValue("verdicts", "wrong", false)(judged))).toEqual(["r1", "r3", "r4"]);
    expect(edgesOf(onlyValue("verdicts", "unchecked")(judged))).toEqual(["r3", "r4"]);
  });

  it("is told with the relation", () => {
    const words = [...judged.data.edges.values()].map((edge) => sentenceIn(judged, edge));
    expect(words).toContain("Ada met Ben, checked: right");
    expect(words).toContain("Ada fled to Oslo, marked wrong: It was her sister.");
    const row = rowsOfRelations(judged.data, visible(judged), judged.verdicts).find((r) => r.id === "r2");
    expect(row).toMatchObject({ verdict: "wrong", checked: "marked wrong: It was her sister." });
  });
});

describe("verdicts are kept", () => {
  const filtered = showValue("verdicts", "wrong", false)(judged);

  it("with the view, all of them, also of what is not on the desk", () => {
    const elsewhere = judge("r9", "right")(filtered);
    const back = restoreScene(JSON.parse(JSON.stringify(saveScene(elsewhere, "all"))));
    expect(back.verdicts).toEqual(elsewhere.verdicts);
    expect(back.filters).toEqual(elsewhere.filters);
  });

  it("in a file of what is on screen, which stays valid Graph JSON", () => {
    const file = parseGraphJson(JSON.parse(JSON.stringify(saveScene(judged, "visible"))));
    expect(restoreScene(file).verdicts).toEqual(judged.verdicts);
    expect(file.edges).toEqual(SAMPLE.edges);
  });

  it("in a copied link, and the filter by them in the address", () => {
    const { filters, copied } = readAddress(
      new URL(`/${addressOf(filtered, null)}${fragmentOf(judged) ?? ""}`, "http://localhost:4173/"),
    );
    expect(filters).toEqual(filtered.filters);
    expect(copied?.verdicts).toEqual(judged.verdicts);
  });

  it("and are none in a file written before there were any", () => {
    const {
      verdicts: _none,
      without,
      ...view
    } = saveScene(start, "all").attributes.view as {
      verdicts: unknown;
      without: Record<string, unknown>;
    };
    delete without.verdicts;
    const old = { ...SAMPLE, attributes: { ...SAMPLE.attributes, view: { ...view, without } } };
    expect(restoreScene(old).verdicts.size).toBe(0);
    expect(restoreScene(old).filters.without.verdicts.size).toBe(0);
  });
});
