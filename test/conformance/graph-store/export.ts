// The graph in pieces that make valid Graph JSON and bring the same graph back.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMAT, parseGraphJson, type GraphJson } from "../../../graph-data/schema/index.ts";
import { fixtureGraph } from "../../fixtures/graph.ts";
import { randomGraph, type RandomGraph } from "../../helpers/arbitrary-graph.ts";
import type { GraphPart } from "../../../server/store/graph-store.ts";
import { readParts } from "../../helpers/read-stream.ts";
import { expectCode, MARA, OSKAR, toGraph, VELD, type Subject } from "./subject.ts";

const seconds = 1000;

export function describeExport(subject: Subject): void {
  describe("#exportParts", () => {
    beforeAll(() => subject.fill());

    it("should give documents, then entities, then relations, which make valid Graph JSON.", async () => {
      const parts = await readParts(subject.store);
      expect(parts.map((p) => p.kind)).toEqual(
        [...parts.map((p) => p.kind)].sort((a, b) => ORDER[a] - ORDER[b]),
      );
      const graph = parseGraphJson(toGraph(parts));
      expect([graph.attributes.documents.length, graph.nodes.length, graph.edges.length]).toEqual([
        5, 20, 34,
      ]);
      const mentions = (g: GraphJson) => g.nodes.flatMap((n) => n.attributes.mentions).length;
      expect(mentions(graph)).toBe(mentions(fixtureGraph));
    });

    it("should give listed entities with the relations among them, or what a query returns.", async () => {
      const listed = await readParts(subject.store, { kind: "listed", entities: [MARA, OSKAR] });
      await expectCode(
        readParts(subject.store, { kind: "listed", entities: [MARA, "person/nobody"] }),
        "NOT_FOUND",
      );
      expect(listed.filter((p) => p.kind === "node")).toHaveLength(2);
      expect(listed.filter((p) => p.kind === "edge")).toHaveLength(2);
      const queried = await readParts(subject.store, {
        ...{ kind: "cypher", query: "MATCH p = ({id: $id})-[:MEETS]->() RETURN p" },
        parameters: { id: OSKAR },
      });
      expect(keysOf(queried, "node")).toEqual([MARA, OSKAR]);
      expect(keysOf(queried, "edge")).toEqual([`${OSKAR}:MEETS:${MARA}`]);
      parseGraphJson(toGraph(queried));
    });

    it("should give the very relations that are listed, with their ends.", async () => {
      const relations = [`${OSKAR}:MEETS:${MARA}`];
      const both = await readParts(subject.store, {
        kind: "listed",
        entities: [VELD, OSKAR, MARA],
        relations,
      });
      expect(keysOf(both, "node")).toEqual([VELD, MARA, OSKAR]);
      expect(keysOf(both, "edge")).toEqual(relations);
      const alone = await readParts(subject.store, { kind: "listed", entities: [], relations });
      expect(keysOf(alone, "node")).toEqual([MARA, OSKAR]);
      const none = await readParts(subject.store, { kind: "listed", entities: [MARA, OSKAR], relations: [] });
      expect([keysOf(none, "node"), keysOf(none, "edge")]).toEqual([[MARA, OSKAR], []]);
      for (const bad of [`${OSKAR}:FLEES_TO:${MARA}`, "no relation"])
        await expectCode(
          readParts(subject.store, { kind: "listed", entities: [], relations: [bad] }),
          "NOT_FOUND",
        );
    });

    it("should bring back the same graph from a backup.", async () => {
      const before = await readParts(subject.store);
      await subject.clear();
      await subject.store.saveDocuments(toGraph(before));
      expect(await readParts(subject.store)).toEqual(before);
    });

    it("should bring back any graph.", { timeout: 300 * seconds }, async () => {
      await fc.assert(
        fc.asyncProperty(randomGraph, async (random) => {
          await subject.clear();
          await subject.store.saveDocuments(asGraph(random));
          const before = await readParts(subject.store);
          await subject.clear();
          await subject.store.saveDocuments(parseGraphJson(JSON.parse(JSON.stringify(toGraph(before)))));
          expect(await readParts(subject.store)).toEqual(before);
        }),
        { numRuns: 8 },
      );
    });
  });
}

const keysOf = (parts: readonly GraphPart[], kind: "node" | "edge"): string[] =>
  parts.flatMap((p) =>
    p.kind === "node" && kind === "node"
      ? [p.node.key]
      : p.kind === "edge" && kind === "edge"
        ? [p.edge.key]
        : [],
  );

const ORDER: Readonly<Record<GraphPart["kind"], number>> = { document: 0, node: 1, edge: 2 };

const asGraph = ({ documents, nodes, edges }: RandomGraph): GraphJson => ({
  attributes: { format: FORMAT, documents: [...documents] },
  options: fixtureGraph.options,
  nodes: [...nodes],
  edges: [...edges],
});
