// What the person decides of who is who: joining, splitting, and what comes to the desk afterwards.
import { describe, expect, it } from "vitest";
import { addGraph, showGraph } from "../../../client/model/arrange.ts";
import { decide, inStore, isDecided, onDesk, splitOff } from "../../../client/model/decisions.ts";
import { restoreScene, saveScene } from "../../../client/model/graph-file.ts";
import { namedIn } from "../../../client/model/named-in.ts";
import { EMPTY_SCENE, type Scene } from "../../../client/model/scene.ts";
import { edge, graphOf, node } from "../../fixtures/sample-graph.ts";

const says = (sentence: string, start: number) => ({
  document: "a",
  start,
  end: start + sentence.length,
  sentence,
});
const named = (text: string, start: number) => ({
  document: "a",
  start,
  end: start + text.length,
  text,
  kind: "name" as const,
});

// Two Smiths taken for one, and one Jones under two names.
const GRAPH = graphOf(
  [
    node("person/smith", {
      label: "Ann Smith",
      aliases: ["Smith"],
      merges: [{ name: "Smith", reason: "the same surname", confidence: 0.8 }],
      mentionCount: 3,
      mentions: [named("Ann Smith", 0), named("Smith", 100), named("Smith", 220)],
    }),
    node("person/jones", { label: "Jones", mentionCount: 1, mentions: [named("Jones", 14)] }),
    node("person/b-jones", { label: "Bob Jones", mentionCount: 1, mentions: [named("Bob Jones", 110)] }),
    node("place/oslo", { label: "Oslo", type: "Place" }),
  ],
  [
    edge("r1", "person/smith", "person/jones", {
      evidence: [says("Ann Smith met Jones.", 0), says("Smith met Jones.", 100)],
    }),
    edge("r2", "person/smith", "place/oslo", {
      type: "FLEES_TO",
      evidence: [says("Smith fled to Oslo.", 220)],
    }),
    edge("r3", "person/smith", "person/b-jones", { evidence: [says("Smith met Bob Jones.", 100)] }),
    edge("r4", "person/jones", "person/b-jones", {
      type: "IS",
      evidence: [says("Jones is Bob Jones.", 300)],
    }),
  ],
);
const start = showGraph(GRAPH)(EMPTY_SCENE);
const join = decide({ kind: "join", from: "person/b-jones", into: "person/jones" });
const split = decide(splitOff("person/smith", "Smith"));
const ends = (scene: Scene) =>
  [...scene.data.edges.values()]
    .map((e) => `${e.source} ${e.attributes.type} ${e.target} ×${e.attributes.evidence.length}`)
    .sort();
const jones = (scene: Scene) => scene.data.nodes.get("person/jones")?.attributes;

describe("joining", () => {
  it("gives one entity the names, mentions and relations of both, with what both state once", () => {
    const scene = join(start);
    expect(jones(scene)?.aliases).toEqual(["Bob Jones"]);
    expect(jones(scene)?.mentionCount).toBe(2);
    expect(jones(scene)?.merges).toEqual([{ name: "Bob Jones", reason: "joined by hand", confidence: 1 }]);
    expect(ends(scene)).toEqual([
      "person/smith FLEES_TO place/oslo ×1",
      "person/smith MEETS person/jones ×3",
    ]);
    expect(scene.selection).toEqual({ kind: "entity", id: "person/jones" });
  });

  it("holds for what comes from the store later", () => {
    const more = graphOf(
      [node("person/b-jones", { label: "Bob Jones" }), node("place/rome", { type: "Place" })],
      [edge("r9", "person/b-jones", "place/rome", { type: "VISITS" })],
    );
    const scene = addGraph(more)(join(start));
    expect(scene.data.nodes.has("person/b-jones")).toBe(false);
    expect(jones(scene)?.aliases).toEqual(["Bob Jones"]);
    expect(ends(scene)).toContain("person/jones VISITS place/rome ×1");
    expect(onDesk(scene.decisions, "person/b-jones")).toBe("person/jones");
    expect(inStore(scene.decisions, "person/jones")).toEqual(["person/jones", "person/b-jones"]);
  });
});

describe("splitting a name off", () => {
  it("moves its mentions, and the sentences that call the entity nothing else", () => {
    const scene = split(start);
    expect(scene.data.nodes.get("person/smith")?.attributes).toMatchObject({ aliases: [], mentionCount: 1 });
    expect(scene.data.nodes.get("person/smith~Smith")?.attributes).toMatchObject({
      label: "Smith",
      mentionCount: 2,
    });
    expect(ends(scene)).toEqual([
      "person/jones IS person/b-jones ×1",
      "person/smith MEETS person/jones ×1",
      "person/smith~Smith FLEES_TO place/oslo ×1",
      "person/smith~Smith MEETS person/b-jones ×1",
      "person/smith~Smith MEETS person/jones ×1",
    ]);
  });

  it("leaves a sentence that calls the entity both where it is", () => {
    const both = graphOf(
      [
        node("person/smith", { label: "Ann Smith", aliases: ["Smith"] }),
        node("place/oslo", { label: "Oslo", type: "Place" }),
      ],
      [edge("r1", "person/smith", "place/oslo", { evidence: [says("Ann Smith, or Smith, left Oslo.", 0)] })],
    );
    expect(ends(split(showGraph(both)(EMPTY_SCENE)))).toEqual(["person/smith MEETS place/oslo ×1"]);
  });

  it("holds for the same graph loaded again, and for a fresh one", () => {
    const once = split(start);
    expect(ends(addGraph(GRAPH)(once))).toEqual(ends(once));
    expect(ends(showGraph(GRAPH)(once))).toEqual(ends(once));
    expect(inStore(once.decisions, "person/smith~Smith")).toEqual(["person/smith"]);
    expect(isDecided(once.decisions, "person/smith")).toBe(true);
  });
});

it("is kept in a file with the view", () => {
  const scene = split(join(start));
  const again = restoreScene(JSON.parse(JSON.stringify(saveScene(scene, "all"))));
  expect(again.decisions).toEqual(scene.decisions);
  expect(ends(again)).toEqual(ends(scene));
});

it("shows the sentences in which an entity goes by a name", () => {
  expect(namedIn(start.data, "person/smith", "Smith", 2)).toEqual([
    { sentence: "Smith met Jones.", start: 0, end: 5 },
    { sentence: "Smith fled to Oslo.", start: 0, end: 5 },
  ]);
});
