// Search over names and aliases as people type them; the same ranking on every store.
import { beforeAll, describe, expect, it } from "vitest";
import { entitiesAnswer, entitiesQuery } from "../../../graph-data/schema/index.ts";
import { fixtureGraph } from "../../fixtures/graph.ts";
import { MARA, SVETLANA, VELD, type Subject } from "./subject.ts";

export function describeSearch(subject: Subject): void {
  describe("#searchEntities", () => {
    beforeAll(() => subject.fill());
    const search = async (query: Record<string, string>) => {
      const answer = entitiesAnswer.parse(await subject.store.searchEntities(entitiesQuery.parse(query)));
      return answer.entities;
    };

    it.each([
      ["Mara Lindholm", MARA],
      ["mara", MARA],
      ["Lindh", MARA],
      ["lindholm mara", MARA],
      ["Lindhlom", MARA],
      ["Lindholn", MARA],
      ["zoe", "person/zoe-azoulay"],
      ["ZOË AZ", "person/zoe-azoulay"],
      ["Tomas Reyes", "person/tomas-reyes"],
      ["Tsikhonava", SVETLANA],
      ["Tikhonovaya", SVETLANA],
      ["Tsihonova", SVETLANA],
      ["Тихонова", SVETLANA],
      ["Петренко", "person/ilya-petrenko"],
      ["Illia", "person/ilya-petrenko"],
      ["veld enrgy", VELD],
      ["council north", "organization/north-harbour-council"],
      ["hwu", "organization/harbour-workers-union"],
      ["Harbour Act", "work/harbour-act"],
      ["the chancellery", "organization/the-chancellery"],
      ["the Vilnius", "place/vilnius"],
      ["Union of the Harbour Workers", "organization/harbour-workers-union"],
      ["ha wo un", "organization/harbour-workers-union"],
      ["no co", "organization/north-harbour-council"],
      ["ma Lindholm", MARA],
      ["Vilnus", "place/vilnius"],
      ["p", "place/port-elin"],
    ])("should find by %j first %s.", async (text, id) => {
      expect((await search({ search: text }))[0]?.id).toBe(id);
    });

    it("should rank by likeness, then by weight.", async () => {
      const harbour = await search({ search: "harbour" });
      expect(harbour.map((e) => e.id)).toEqual([
        "work/harbour-act",
        "organization/harbour-workers-union",
        "organization/north-harbour-council",
      ]);
      expect(harbour.map((e) => e.score)).toEqual([...harbour.map((e) => e.score)].sort((a, b) => b - a));
    });

    it("should say which name matched, and keep to type and limit.", async () => {
      expect((await search({ search: "hwu" }))[0]).toMatchObject({
        matched: "HWU",
        name: "Harbour Workers' Union",
        score: 1,
      });
      expect((await search({ search: "harbour", type: "Work" })).map((e) => e.id)).toEqual([
        "work/harbour-act",
      ]);
      const cut = await subject.store.searchEntities(entitiesQuery.parse({ search: "harbour", limit: "1" }));
      expect([cut.entities.length, cut.truncated]).toEqual([1, true]);
    });

    it("should give the heaviest where nothing is typed, and nothing for what nobody is called.", async () => {
      expect((await search({ limit: "1" }))[0]?.id).toBe(VELD);
      expect((await search({ type: "Place", limit: "1" }))[0]?.id).toBe("place/port-elin");
      expect((await search({ search: "   ", limit: "1" }))[0]?.id).toBe(VELD);
      for (const text of ["qqqqq", "''\"\\", '(a OR b)*~^"', "🙂"])
        expect(await search({ search: text })).toEqual([]);
    });

    it("should know new names at once, and forget those that are gone.", async () => {
      await subject.store.deleteDocument("exile.txt");
      expect(await search({ search: "tikhonova" })).toEqual([]);
      await subject.store.saveDocument(fixtureGraph, "exile.txt");
      expect((await search({ search: "tikhonova" }))[0]?.id).toBe(SVETLANA);
    });
  });
}
