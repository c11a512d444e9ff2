// What an entity is called and known by: its name, its id, what it stands for, and the reasons of its other names.
import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../server/extraction/resolution/index.ts";
import { factsOf, organization, person, place, resolve, type ChainSpec } from "./helpers.ts";

const KREMLIN = organization("Kremlin");

describe("an entity", () => {
  it("should link a seat of government to its state", () => {
    const entities = resolveEntities([factsOf("a", [KREMLIN, place("Russia")])], []);
    expect(entities.find(({ id }) => id === "organization/kremlin")?.standsFor).toBe("place/russia");
  });

  it.each<[string, string | null]>([
    ["say", "place/russia"],
    ["reject", "place/russia"],
    ["freeze over", null],
  ])("should link a capital that is the subject of %j to %s", (verb, state) => {
    const moscow: ChainSpec = { type: "Place", names: ["Moscow"], subjectOf: verb };
    const entities = resolveEntities([factsOf("a", [moscow, place("Russia")])], []);
    expect(entities.find(({ id }) => id === "place/moscow")?.standsFor).toBe(state);
  });

  it("should call an entity by its fullest frequent spelling", () => {
    const entities = resolveEntities(
      [
        factsOf("a", [person("Mr Lukashenko", "Lukashenko"), person("Alexander Lukashenko", "Lukashenko")]),
        factsOf("b", [person("Alexander Lukashenko"), person("Alexander Lukashnenko")]),
      ],
      [],
    );
    expect(entities.map(({ name }) => name)).toEqual(["Alexander Lukashenko"]);
    expect(entities[0]?.aliases).toEqual(["Lukashenko", "Alexander Lukashnenko"]);
  });

  it("should give a reason and a confidence for every other spelling", () => {
    const entities = resolveEntities([factsOf("a", [person("Svetlana Tikhanovskaya")]), factsOf("b", [person("Sviatlana Tsikhanouskaya")])], []); // prettier-ignore
    expect(entities[0]?.merges).toEqual([
      { name: expect.stringMatching(/T/) as string, reason: "spelling of the same name", confidence: 0.85 },
    ]);
  });

  it("should keep the ids of the store and never join two of its entities", () => {
    const known = [
      {
        id: "person/v-putin",
        name: "Vladimir Putin",
        type: "Person" as const,
        aliases: ["Putin"],
        named: true,
      },
      {
        id: "person/vladimir-putin-2",
        name: "Vladimir Putin",
        type: "Person" as const,
        aliases: [],
        named: true,
      },
    ];
    const ids = [
      ...resolve({ a: [person("Putin")], b: [person("Angela Merkel")] }, known.slice(0, 1)).keys(),
    ];
    expect(ids.sort()).toEqual(["person/angela-merkel", "person/v-putin"]);
    expect([...resolve({ a: [person("Vladimir Putin")] }, known).keys()]).toEqual(["person/v-putin"]);
  });

  it("should give a free id to a name whose slug is taken", () => {
    const ids = [...resolve({ a: [organization("Café"), organization("Cafe 2"), place("Cafe")] }).keys()];
    expect(new Set(ids).size).toBe(3);
    const known = [
      { id: "person/ana-li", name: "Ana Lí Other", type: "Person" as const, aliases: [], named: true },
    ];
    expect([...resolve({ a: [person("Ana Li")] }, known).keys()]).toEqual(["person/ana-li-2"]);
  });

  it("should give the same entities in whatever order documents come", () => {
    const documents = ["Svetlana Tikhanovskaya", "Sviatlana Tsikhanouskaya", "Maria Kolesnikova", "Vladimir Putin", "Vladimir Putin"]; // prettier-ignore
    const facts = documents.map((name, i) => factsOf(`d${i}`, [person(name), KREMLIN]));
    const describeAll = (input: typeof facts): string[] =>
      resolveEntities(input, []).map(({ id, chains }) => `${id} ${chains.map((c) => c.document).sort().join(" ")}`).sort(); // prettier-ignore
    expect(describeAll(facts.toReversed())).toEqual(describeAll(facts));
  });
});
