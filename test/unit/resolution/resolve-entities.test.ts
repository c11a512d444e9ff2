// One node for one real-world thing, two for two; on chains written by hand.
import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../server/extraction/resolution/index.ts";
import { factsOf, group, organization, person, place, resolve, type ChainSpec } from "./helpers.ts";

type Documents = Readonly<Record<string, readonly ChainSpec[]>>;
const KREMLIN = organization("Kremlin");
/** What the articles of one story have in common. */
const story = [place("Belarus", "Belarus", "Belarus", "Belarus"), place("Minsk", "Minsk", "Minsk")];

describe("resolveEntities", () => {
  it.each<[string, Documents]>([
    ["the same full name in two articles", { a: [person("Vladimir Putin")], b: [person("Vladimir Putin")] }],
    [
      "a name with and without title",
      { a: [person("President Vladimir Putin")], b: [person("Vladimir Putin")] },
    ],
    [
      "three Latin spellings of one name",
      {
        a: [person("Svetlana Tikhanovskaya")],
        b: [person("Sviatlana Tsikhanouskaya")],
        c: [person("Sviatlana Tsikhanoskaya")],
      },
    ],
    ["two Latin spellings of another", { a: [person("Mohammed Morsi")], b: [person("Mohamed Mursi")] }],
    ["a middle initial", { a: [person("Donald J. Trump")], b: [person("Donald Trump")] }],
    ["an initial", { a: [person("D. Trump")], b: [person("Donald Trump")] }],
    [
      "a slip in a long surname",
      { a: [person("Alexander Lukashenko")], b: [person("Alexander Lukashnenko")] },
    ],
    ["accents", { a: [person("Emmanuel Macrón")], b: [person("Emmanuel Macron")] }],
    ["a surname in the same article", { a: [person("Vladimir Putin"), person("Mr Putin")] }],
    [
      "a slip of a surname in the same article",
      { a: [person("Alexander Lukashenko", "Lukashenko"), person("Mr Lukashnenko")] },
    ],
    [
      "a surname in an article with the same actors",
      { a: [person("Vladimir Putin"), KREMLIN], b: [person("Putin"), KREMLIN] },
    ],
    [
      "a surname and an office of one person only",
      {
        a: [person("President Donald Trump"), KREMLIN],
        b: [person("President Trump"), organization("Interpol")],
      },
    ],
  ])("should join %s", (_what, documents) => {
    const people = [...resolve(documents)].filter(([id]) => id.startsWith("person/"));
    expect(people).toHaveLength(1);
  });

  it.each<[string, Documents]>([
    ["two people of one surname", { a: [person("Hillary Clinton")], b: [person("Bill Clinton")] }],
    ["two people of one surname in one article", { a: [person("Kim Jong-un"), person("Kim Yo-jong")] }],
    ["brother and sister", { a: [person("Daniel Rossi")], b: [person("Daniela Rossi")] }],
    ["husband and wife", { a: [person("Mr Novak")], b: [person("Mrs Novak")] }],
    ["a surname's two genders", { a: [person("Alex Ivanov")], b: [person("Alex Ivanova")] }],
    [
      "a surname alone, in an article of other actors",
      { a: [person("John Smith"), KREMLIN], b: [person("Smith"), organization("Interpol")] },
    ],
    [
      "two surnames as frequent that differ by a letter",
      { a: [person("Peter Hanson"), person("Mr Hansen")] },
    ],
    ["short names that differ by a letter", { a: [person("Jan Beck")], b: [person("Jan Back")] }],
  ])("should keep apart %s", (_what, documents) => {
    const people = [...resolve(documents)].filter(([id]) => id.startsWith("person/"));
    expect(people).toHaveLength(2);
  });

  it("should leave a bare surname alone where two people bear it", () => {
    const people = resolve({ a: [person("Hillary Clinton"), KREMLIN], b: [person("Bill Clinton"), KREMLIN], c: [person("Clinton"), KREMLIN] }); // prettier-ignore
    expect([...people.keys()].sort()).toEqual([
      "organization/kremlin",
      "person/bill-clinton",
      "person/clinton",
      "person/hillary-clinton",
    ]);
  });

  it("should join a slip of the given name by office, surname and story", () => {
    const right = [...story, person("President Alexander Lukashenko", "Lukashenko")];
    const slip = [...story, person("President Viktor Lukashenko", "Lukashenko")];
    const facts = [factsOf("a", right), factsOf("b", right), factsOf("c", slip)];
    const people = resolveEntities(facts, []).filter(({ type }) => type === "Person");
    expect(people).toHaveLength(1);
    expect(people[0]?.name).toBe("Alexander Lukashenko");
    expect(people[0]?.merges.find(({ name }) => name === "Viktor Lukashenko")?.reason).toMatch(/president/);
  });

  it.each<[string, Documents]>([
    [
      "one of another office",
      {
        a: [...story, person("President Alexander Lukashenko")],
        b: [...story, person("President Alexander Lukashenko")],
        c: [...story, person("General Viktor Lukashenko")],
      },
    ],
    [
      "one whom an article names beside",
      {
        a: [...story, person("President Alexander Lukashenko")],
        b: [...story, person("President Alexander Lukashenko"), person("President Viktor Lukashenko")],
      },
    ],
    [
      "one of another story",
      {
        a: [...story, person("President George Bush")],
        b: [...story, person("President George Bush")],
        c: [place("Yale"), person("President Prescott Bush")],
      },
    ],
  ])("should not take for a slip %s", (_what, documents) => {
    const people = [...resolve(documents)].filter(([id]) => id.startsWith("person/"));
    expect(people).toHaveLength(2);
  });

  it("should leave a surname and an office alone that two people have", () => {
    const bushes = [person("President George Bush"), person("President Laura Bush")];
    const people = resolve({ a: bushes, b: [person("President Bush"), organization("Interpol")] });
    expect([...people].filter(([id]) => id.startsWith("person/"))).toHaveLength(3);
  });

  it("should take an institution with its state in the name for the state's own", () => {
    const entities = resolve({
      a: [organization("US Department of Justice")],
      b: [organization("Department of Justice"), place("United States", "United States", "US", "US")],
      c: [organization("Department of Justice"), place("Philippines", "Philippines", "Philippines")],
    });
    expect([...entities.values()]).toContainEqual([
      "a: US Department of Justice",
      "b: Department of Justice",
    ]);
  });

  it("should join a name of no kind with the same name of some kind", () => {
    const other: ChainSpec = { type: "Other", names: ["Weibo"] };
    expect(resolve({ a: [organization("Weibo")], b: [other] })).toHaveProperty("size", 1);
  });

  it.each<[string, Documents, string]>([
    [
      "the states' names",
      { a: [place("US"), place("U.S."), place("United States")], b: [place("America")] },
      "place/united-states",
    ],
    [
      "a state and its adjective",
      { a: [place("Belarus"), group("Belarusian")], b: [group("Belarussian")] },
      "place/belarus",
    ],
    [
      "company forms",
      { a: [organization("Microsoft Corp.")], b: [organization("Microsoft")] },
      "organization/microsoft",
    ],
    [
      "an acronym and its long form",
      { a: [organization("World Health Organization"), organization("WHO")] },
      "organization/world-health-organization",
    ],
    [
      "an acronym that a chain explains",
      { a: [organization("European Union", "EU")], b: [organization("EU")] },
      "organization/european-union",
    ],
    [
      "an Arabic name in two spellings",
      { a: [organization("al-Rashida")], b: [organization("Al-Rasheeda")] },
      "organization/al-rasheeda",
    ],
    [
      "an Arabic name in two spellings in one article",
      { a: [organization("al-Qaeda", "al-Qaeda"), organization("al-Qa’ida", "al-Qa’ida")] },
      "organization/al-qaeda",
    ],
    [
      "an agency and its description",
      { a: [organization("Belta")], b: [organization("Belta news agency")] },
      "organization/belta",
    ],
    [
      "a slip in a frequent name",
      {
        a: [
          organization("Amnesty International", "Amnesty International", "Amnesty International"),
          organization("Amnesty Internatonal"),
        ],
      },
      "organization/amnesty-international",
    ],
    [
      "a name taken for another type",
      { a: [...story, organization("Belta", "Belta")], b: [...story, person("Belta")] },
      "organization/belta",
    ],
  ])("should join %s", (_what, documents, id) => {
    const own = [...resolve(documents).keys()].filter(
      (key) => !/^place\/(belarus|minsk)$/.test(key) || key === id,
    );
    expect(own).toEqual([id]);
  });

  it("should join what stands in brackets after a name, with its letters in any order", () => {
    const text = "Union for Democracy and Social Progress (UDPS)";
    const facts = factsOf("a", [
      organization("Union for Democracy and Social Progress"),
      organization("UDPS"),
    ]);
    const chains = facts.chains.map((chain) => {
      const start = text.indexOf(chain.name);
      return { ...chain, mentions: chain.mentions.map((m) => ({ ...m, start, end: start + m.text.length })) };
    });
    const entities = resolveEntities([{ ...facts, chains, record: { ...facts.record, text } }], []);
    expect(entities.map(({ name }) => name)).toEqual(["Union for Democracy and Social Progress"]);
  });

  it.each<[string, Documents]>([
    ["two states that differ by a letter", { a: [place("Iceland", "Iceland", "Iceland"), place("Ireland")] }],
    [
      "two lands",
      { a: [place("South Carolina", "South Carolina", "South Carolina"), place("North Carolina")] },
    ],
    [
      "three letters of a broadcaster and a body of another article",
      { a: [organization("Congressional Black Caucus")], b: [organization("CBC")] },
    ],
    ["two versions", { a: [organization("Channel 4", "Channel 4", "Channel 4"), organization("Channel 5")] }],
    [
      "the supreme courts of two stories",
      {
        a: [organization("Supreme Court"), place("Italy")],
        b: [organization("Supreme Court"), place("Italy2")],
      },
    ],
    ["a person and a place", { a: [person("George Washington")], b: [place("Washington")] }],
    ["a people and its state", { a: [place("Belarus")], b: [group("Belarusians")] }],
  ])("should keep apart %s", (_what, documents) => {
    const counted = [...resolve(documents).keys()].filter((id) => !/italy/.test(id));
    expect(counted).toHaveLength(2);
  });

  it("should place each chain of twenty thousand names in one entity", () => {
    const syllables = ["ba", "ko", "ri", "men", "tal", "vis", "dor", "lu", "sen", "gra", "pim", "no"];
    const word = (n: number): string => {
      const parts = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12, (n * 7) % 12].map(
        (i) => syllables[i] ?? "",
      );
      const joined = parts.join("");
      return joined.charAt(0).toUpperCase() + joined.slice(1);
    };
    const specs = Array.from({ length: 20_000 }, (_, i) => person(`${word(i * 31)} ${word(i)}`));
    const documents = Array.from({ length: 200 }, (_, d) =>
      factsOf(`d${d}`, specs.slice(d * 100, d * 100 + 100)),
    );
    const entities = resolveEntities(documents, []);
    const placed = entities.flatMap(({ chains }) => chains.map((c) => `${c.document} ${c.chain}`));
    expect(new Set(placed).size).toBe(20_000);
    expect(placed).toHaveLength(20_000);
  });
});
