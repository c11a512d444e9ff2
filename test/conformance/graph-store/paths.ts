// Shortest paths, up to a limit, round what is to be avoided.
import { beforeAll, describe, expect, it } from "vitest";
import { parseGraphJson, pathsQuery, type GraphJson } from "../../../graph-data/schema/index.ts";
import { readPaths } from "../../../server/store/reads/paths.ts";
import { expectCode, MARA, OSKAR, SVETLANA, VELD, type Subject } from "./subject.ts";

export function describePaths(subject: Subject): void {
  describe("#paths", () => {
    beforeAll(() => subject.fill());
    const paths = (query: Record<string, string>) => subject.store.paths(pathsQuery.parse(query));
    const keys = (graph: GraphJson) => graph.nodes.map((n) => n.key);

    it("should give all shortest paths, whatever the direction.", async () => {
      const found = parseGraphJson(await paths({ from: SVETLANA, to: MARA }));
      // By way of Zoë Azoulay and Oskar Brandt, or of Vilnius and the Norrlanders.
      expect(keys(found).sort()).toEqual(
        [SVETLANA, MARA, "person/zoe-azoulay", OSKAR, "place/vilnius", "group/norrlanders"].sort(),
      );
    });

    it("should give no more paths than asked for.", async () => {
      const one = await paths({ from: SVETLANA, to: MARA, limit: "1" });
      expect(keys(one)).toHaveLength(4);
      expect(one.attributes.omitted).toEqual({ entities: 2, relations: 0, byType: {} });
      const all = await paths({ from: SVETLANA, to: MARA, limit: "2" });
      expect(all.attributes.omitted).toBeUndefined();
    });

    it("should go round what is to be avoided.", async () => {
      const round = keys(await paths({ from: SVETLANA, to: MARA, avoid: OSKAR }));
      expect(round).not.toContain(OSKAR);
      expect(round).toContain("group/norrlanders");
      const noPeople = keys(await paths({ from: SVETLANA, to: MARA, avoidTypes: "Person" }));
      expect(noPeople.filter((id) => id.startsWith("person/")).sort()).toEqual([MARA, SVETLANA]);
      const longer = keys(await paths({ from: SVETLANA, to: MARA, avoid: `${OSKAR},group/norrlanders` }));
      expect(longer.length).toBeGreaterThan(4);
    });

    it("should keep to the length, and give nothing where there is no way.", async () => {
      expect(keys(await paths({ from: SVETLANA, to: MARA, maxLength: "2" }))).toEqual([]);
      expect(keys(await paths({ from: MARA, to: MARA }))).toEqual([MARA]);
      await expectCode(paths({ from: MARA, to: "person/nobody" }), "NOT_FOUND");
    });

    it("should show parallel relations between two that are next to each other.", async () => {
      const found = await paths({ from: VELD, to: "group/dockers" });
      expect(found.edges).toHaveLength(2);
    });

    it("should say how many relations it leaves out, by their type.", async () => {
      const query = pathsQuery.parse({ from: VELD, to: "group/dockers" });
      const types = (await readPaths(subject.database, query)).edges.map((edge) => edge.attributes.type);
      const cut = await readPaths(subject.database, query, 1);
      expect(cut.edges.map((edge) => edge.attributes.type)).toEqual(types.slice(0, 1));
      const byType = { [types[1] ?? ""]: 1 };
      expect(cut.attributes.omitted).toEqual({ entities: 0, relations: 1, byType });
    });
  });
}
