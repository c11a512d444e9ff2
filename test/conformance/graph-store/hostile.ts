// Graphs whose ids, names, types and phrases are made to break out of a query: kept as they are, or refused whole.
import { beforeEach, describe, expect, it } from "vitest";
import {
  graphJson,
  neighbourhoodQuery,
  pathsQuery,
  type GraphJson,
} from "../../../graph-data/schema/index.ts";
import { graphOf, HOSTILE, INHERITED } from "../../fixtures/hostile-graph.ts";
import { readParts } from "../../helpers/read-stream.ts";
import { toGraph, type Subject } from "./subject.ts";

const withType = (type: string): GraphJson => ({
  ...graphOf(["a"]),
  edges: graphOf(["a"]).edges.map((e) => ({ ...e, attributes: { ...e.attributes, type } })),
});

export function describeHostile(subject: Subject): void {
  describe("hostile names", () => {
    beforeEach(() => subject.fill());

    it("should be kept as they are, and touch nothing else.", async () => {
      const before = await subject.store.health();
      const graph = graphJson.parse(graphOf(HOSTILE));
      await subject.store.saveDocuments(graph);
      const saved = toGraph(await readParts(subject.store));
      for (const text of HOSTILE) {
        const { entity } = await subject.store.entity(text);
        expect(entity).toMatchObject({ id: text, name: text, aliases: [text] });
        expect((await subject.store.document(text)).document.title).toBe(text);
        expect(saved.edges.map(({ attributes }) => attributes.phrase)).toContain(text);
      }
      for (const text of HOSTILE) await subject.store.deleteDocument(text);
      expect((await subject.store.health()).counts).toEqual(before.counts);
    });

    it("should be long texts too, other than ids.", async () => {
      const long = "`'\"\\ ".repeat(20_000);
      const graph = graphOf(["long"]);
      const [only] = graph.nodes;
      const [said] = graph.edges;
      if (!only || !said) throw new Error("no graph");
      await subject.store.saveDocuments({
        ...graph,
        nodes: [{ ...only, attributes: { ...only.attributes, label: long, aliases: [long] } }],
        edges: [{ ...said, key: long, attributes: { ...said.attributes, phrase: long } }],
      });
      expect((await subject.store.entity("long")).entity.name).toBe(long);
      await subject.store.deleteDocument("long");
    });

    const UNREADABLE = [
      "A`B",
      "`]->() DELETE r //",
      "A\u0000",
      "",
      "1",
      "lower",
      "__proto__",
      "A B",
      "ＡΒ‐C",
    ];

    it.each([...UNREADABLE, "MENTIONED_IN", "X".repeat(100_000)])(
      "should be refused as a relation's type where a graph is read: %j.",
      (type) => {
        expect(graphJson.safeParse(withType(type)).success).toBe(false);
      },
    );

    it.each(INHERITED)("should be refused as a node's key where a graph is read: %j.", (key) => {
      expect(graphJson.safeParse(graphOf([key])).error?.issues[0]?.message).toContain("graphology");
    });

    it.each(UNREADABLE)("should be refused by the store itself, with nothing written: %j.", async (type) => {
      const { counts } = await subject.store.health();
      await expect(subject.store.saveDocuments(withType(type))).rejects.toThrow("UPPER_SNAKE");
      expect((await subject.store.health()).counts).toEqual(counts);
    });

    it.each([...HOSTILE, ...INHERITED])(
      "should find nothing, and change nothing, where they are asked for: %j.",
      async (text) => {
        const { counts } = await subject.store.health();
        await expect(subject.store.deleteDocument(text)).rejects.toMatchObject({ code: "NOT_FOUND" });
        await expect(subject.store.entity(text)).rejects.toMatchObject({ code: "NOT_FOUND" });
        await expect(subject.store.relation(text)).rejects.toMatchObject({ code: "NOT_FOUND" });
        await expect(subject.store.neighbourhood(text, neighbourhoodQuery.parse({}))).rejects.toMatchObject({
          code: "NOT_FOUND",
        });
        await expect(subject.store.paths(pathsQuery.parse({ from: text, to: text }))).rejects.toMatchObject({
          code: "NOT_FOUND",
        });
        expect((await subject.store.health()).counts).toEqual(counts);
      },
    );
  });
}
