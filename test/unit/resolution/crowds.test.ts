// What crowds are called by and which of them are one, whatever the texts say of how many they are.
import { describe, expect, it } from "vitest";
import { countsAgree, readCount } from "../../../server/extraction/counts.ts";
import { resolveEntities } from "../../../server/extraction/resolution/index.ts";
import { factsOf, group, person, place, resolve, type ChainSpec } from "./helpers.ts";

const crowd = (...names: string[]): ChainSpec => ({ ...group(...names), named: false });
/** Two articles of one story share two of their most named things. */
const story = [person("Ines Duarte"), place("Porto")];

describe("a count", () => {
  it.each([
    ["up to 40,000 fans", "fans", 40_000],
    ["At least two divers", "divers", 2],
    ["more than a dozen armed men", "armed men", 12],
    ["an estimated 1.5 million voters", "voters", 1.5e6],
    ["some 300 nurses", "nurses", 300],
    ["tens of thousands of pilgrims", "pilgrims", null],
    ["A crowd of farmers", "farmers", null],
    ["several students", "students", null],
  ])("is taken off %s", (words, what, number) => {
    expect(readCount(words)).toMatchObject({ what, count: { number } });
  });

  it.each([
    "the two sides",
    "some of the nurses",
    "thousands of the workers",
    "one of the miners",
    "many of them",
  ])("stays in %s, which it tells from others", (words) => {
    expect(readCount(words)).toEqual({ what: words, count: null });
  });

  it("disagrees with another number and with another size", () => {
    const count = (words: string) => readCount(words).count ?? expect.fail(words);
    expect(countsAgree(count("two men"), count("hundreds of men"))).toBe(false);
    expect(countsAgree(count("9,000 men"), count("12,000 men"))).toBe(false);
    expect(countsAgree(count("9,000 men"), count("hundreds of men"))).toBe(true);
  });
});

describe("a crowd", () => {
  it("is one with itself, however its size is put, and keeps what the text says as aliases", () => {
    const facts = factsOf("a", [
      crowd("up to 40,000 fans"),
      crowd("tens of thousands of fans"),
      crowd("fans"),
    ]);
    expect(resolveEntities([facts], [])).toMatchObject([
      { id: "group/fans", name: "fans", aliases: ["tens of thousands of fans", "up to 40,000 fans"] },
    ]);
  });

  it("is another than the few of the same article", () => {
    expect([...resolve({ a: [crowd("three nurses"), crowd("hundreds of nurses")] }).keys()]).toEqual([
      "group/three-nurses-in-a",
      "group/hundreds-of-nurses-in-a",
    ]);
  });

  it("of one description is one in the articles of one story", () => {
    const of = resolve({
      a: [...story, crowd("thousands of dockers")],
      b: [...story, crowd("Dockers", "dockers")],
    });
    expect(of.get("group/dockers")).toEqual(["a: thousands of dockers", "b: Dockers"]);
  });

  it("of mere people is one in two articles only where its number is", () => {
    const of = resolve({
      a: [...story, crowd("at least 60,000 people")],
      b: [...story, crowd("60,000 people")],
      c: [...story, crowd("thousands of people")],
    });
    expect(of.get("group/people")).toEqual(["a: at least 60,000 people", "b: 60,000 people"]);
    expect(of.get("group/thousands-of-people-in-c")).toEqual(["c: thousands of people"]);
  });
});

describe("an unnamed actor", () => {
  it("has an id of its own, whatever other articles are read with it", () => {
    const read = (...ids: string[]) =>
      resolve(Object.fromEntries(ids.map((id) => [id, [place("Peru"), crowd("miners", "miners")]])));
    expect([...read("Strike ends").keys()]).toContain("group/miners");
    const both = ["group/miners-in-strike-ends", "group/miners-in-flood-in-a-pit"];
    expect([...read("Strike ends", "Flood in a pit").keys()]).toEqual(expect.arrayContaining(both));
    expect([...read("Flood in a pit", "Strike ends").keys()]).toEqual(expect.arrayContaining(both));
  });

  it.each([
    ["Kenya's state-owned companies", "state-owned companies of Kenya"],
    ["the United States' allies", "allies of the United States"],
    ["its allies", "its allies"],
  ])("of %s is called %s", (words, name) => {
    expect(resolveEntities([factsOf("a", [crowd(words)])], [])).toMatchObject([{ name }]);
  });

  it("is one in the articles of one story as a group, and one an article as a person", () => {
    const actors: ChainSpec[] = [
      { type: "Group", names: ["protesters", "protesters"], named: false },
      { type: "Person", names: ["a student", "the student"], named: false },
    ];
    const idsOf = (type: string, ...articles: ChainSpec[][]): string[] =>
      [...resolve(Object.fromEntries(articles.map((chains, i) => [`${i}`, chains]))).keys()].filter((id) =>
        id.startsWith(`${type}/`),
      );
    const [one, other] = [
      [...story, ...actors],
      [place("Chile"), ...actors],
    ];
    expect(idsOf("group", one, one)).toHaveLength(1);
    expect(idsOf("person", one, one).filter((id) => id.includes("student"))).toHaveLength(2);
    expect(idsOf("group", one, other)).toHaveLength(2);
  });
});
