// What stands around an entity, bounded at the store.
import { beforeAll, describe, expect, it } from "vitest";
import { neighbourhoodQuery, parseGraphJson } from "../../../graph-data/schema/index.ts";
import { expectCode, MARA, OSKAR, SVETLANA, VELD, type Subject } from "./subject.ts";

export function describeNeighbourhood(subject: Subject): void {
  describe("#neighbourhood", () => {
    beforeAll(() => subject.fill());
    const around = (id: string, query: Record<string, string> = {}) =>
      subject.store.neighbourhood(id, neighbourhoodQuery.parse(query));

    it("should give all neighbours and the relations among them.", async () => {
      const part = parseGraphJson(await around(VELD));
      expect(part.nodes.map((n) => n.key).sort()).toEqual(
        [
          VELD,
          "group/dockers",
          OSKAR,
          "place/port-elin",
          "person/ilya-petrenko",
          "organization/court-of-audit",
        ].sort(),
      );
      expect(part.edges.map((e) => e.attributes.type)).toContain("MEETS_IN");
      expect(part.attributes.omitted).toEqual({ entities: 0, relations: 0, byType: {} });
    });

    it("should give the most supported first and count what it left out by type.", async () => {
      const part = await around(MARA, { limit: "1" });
      expect(part.nodes.map((n) => n.key)).toEqual([MARA, OSKAR]);
      expect(part.attributes.omitted).toEqual({
        entities: 5,
        relations: 5,
        byType: { LEADS: 1, SIGNS: 1, MEETS: 1, SUPPORTS: 2 },
      });
    });

    it("should go deeper, within types and categories.", async () => {
      const met = await around(OSKAR, { depth: "2", categories: "CONSULT", types: "Person" });
      expect(met.nodes.map((n) => n.key).sort()).toEqual(
        [OSKAR, MARA, "person/zoe-azoulay", "person/tomas-reyes", SVETLANA].sort(),
      );
      for (const edge of met.edges) expect(edge.attributes.category).toBe("CONSULT");
    });

    it("should reject an entity that is not there.", () => expectCode(around("x' OR 1=1 //"), "NOT_FOUND"));
  });
}
