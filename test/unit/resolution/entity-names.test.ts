// What an entity is called and known by: its name, its id, what it stands for, and the reasons of its other names.
import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../server/extraction/resolution/index.ts";
import { factsOf, organization, person, place, resolve, type ChainSpec } from "./helpers.ts";

/** The chains of one article after the other. */
type Articles = readonly (readonly ChainSpec[])[];

const KREMLIN = organization("Kremlin");
/** What the articles of one story have in common. */
const STORY = [place("Belarus", "Belarus", "Belarus", "Belarus"), place("Minsk", "Minsk", "Minsk")];

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

  const trump = person("President Donald Trump");
  const who = organization("World Health Organization");
  const union = organization("National Dockers Federation");
  const dockers = (...names: string[]): ChainSpec => ({ type: "Group", names, named: false });
  it.each<[string, number, Articles, string]>([
    [
      "spelling of the same name",
      0.85,
      [[person("Svetlana Tikhanovskaya")], [person("Sviatlana Tsikhanouskaya")]],
      "Sviatlana Tsikhanouskaya",
    ],
    [
      "same surname, compatible given names",
      0.9,
      [[person("Donald J. Trump")], [person("Donald Trump")]],
      "Donald Trump",
    ],
    [
      "surname of a person in the same article",
      0.92,
      [[person("Vladimir Putin"), person("Mr Putin")]],
      "Putin",
    ],
    [
      "first or family name of a person in the same article",
      0.85,
      [[person("Daniel Rossi"), person("Daniel")]],
      "Daniel",
    ],
    [
      "spelling of a surname in the same article",
      0.85,
      [[person("Alexander Lukashenko", "Lukashenko"), person("Mr Lukashnenko")]],
      "Lukashnenko",
    ],
    [
      "surname of the only person of that name in related articles",
      0.75,
      [
        [person("Vladimir Putin"), KREMLIN],
        [person("Putin"), KREMLIN],
      ],
      "Putin",
    ],
    [
      "surname and office (president) of the only person of that name",
      0.65,
      [
        [trump, KREMLIN],
        [person("President Trump"), organization("Interpol")],
      ],
      "Trump",
    ],
    [
      "same surname in related articles",
      0.7,
      [
        [person("Putin"), KREMLIN],
        [person("Putin"), KREMLIN],
      ],
      "Putin",
    ],
    ["initials of the long name in the same article", 0.9, [[union, organization("NDF")]], "NDF"],
    [
      "initials of the long name",
      0.75,
      [
        [union, KREMLIN],
        [organization("NDF"), KREMLIN],
      ],
      "NDF",
    ],
    ["name of the same known body", 0.95, [[who], [organization("WHO")]], "WHO"],
    [
      "same actor in 2 articles of one story",
      0.6,
      [
        [...STORY, dockers("thousands of dockers")],
        [...STORY, dockers("Dockers", "dockers")],
      ],
      "dockers",
    ],
  ])("should be joined for the reason %j, with confidence %d", (reason, confidence, articles, name) => {
    const facts = articles.map((chains, i) => factsOf(`report-${i}`, chains));
    const merges = resolveEntities(facts, []).flatMap((entity) => entity.merges);
    expect(merges).toEqual([{ name, reason, confidence }]);
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
