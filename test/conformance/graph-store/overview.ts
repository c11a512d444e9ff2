// The most connected part of the graph within a filter.
import { beforeAll, describe, expect, it } from "vitest";
import { graphQuery, parseGraphJson } from "../../../graph-data/schema/index.ts";
import { expectCode, MARA, OSKAR, type Subject } from "./subject.ts";

export function describeOverview(subject: Subject): void {
  describe("#graph", () => {
    beforeAll(() => subject.fill());
    const graph = (query: Record<string, string>) => subject.store.graph(graphQuery.parse(query));

    it("should give all of a small graph, as valid Graph JSON.", async () => {
      const all = parseGraphJson(await graph({}));
      expect([all.nodes.length, all.edges.length]).toEqual([20, 34]);
      expect(all.attributes.omitted).toEqual({ entities: 0, relations: 0, byType: {} });
      expect(all.attributes.documents).toHaveLength(5);
      const edge = all.edges.find((e) => e.key === `${OSKAR}:MEETS:${MARA}`);
      expect(edge?.attributes.evidence.map((e) => e.sentence)).toContain(
        "Oskar Brandt met Mara Lindholm again in Port Elin.",
      );
    });

    it("should give the best connected entities and say what it left out.", async () => {
      const part = await graph({ limit: "6" });
      expect(part.nodes).toHaveLength(6);
      const { omitted } = part.attributes;
      expect(omitted?.entities).toBe(14);
      expect(omitted?.relations).toBe(34 - part.edges.length);
      const byType = Object.values(omitted?.byType ?? {}).reduce((a, b) => a + b, 0);
      expect(byType).toBe(omitted?.relations);
      for (const { source, target } of part.edges)
        expect(part.nodes.map((n) => n.key)).toEqual(expect.arrayContaining([source, target]));
      expect(new Set(part.edges.flatMap((e) => [e.source, e.target])).size).toBe(6);
    });

    it.each([
      [{ types: "Person" }, 6, 6],
      [{ categories: "THREATEN,ACCUSE" }, 5, 4],
      [{ statuses: "claimed" }, 2, 2],
      [{ statuses: "claimed,planned", types: "Organization,Group" }, 2, 2],
      [{ document: "exile.txt" }, 8, 8],
      [{ document: "exile.txt", categories: "CONSULT" }, 3, 2],
      [{ from: "2021-05" }, 6, 6],
      [{ from: "2021-04", to: "2021-04" }, 10, 10],
      [{ to: "2020" }, 0, 0],
    ])("should keep within %j.", async (filter, entities, relations) => {
      const part = await graph(filter);
      expect([part.nodes.length, part.edges.length]).toEqual([entities, relations]);
      expect(part.attributes.omitted).toMatchObject({ entities: 0, relations: 0 });
    });

    it("should reject a document that is not there.", () =>
      expectCode(graph({ document: "nowhere" }), "NOT_FOUND"));
  });
}
