// Names taken apart and brought to one spelling.
import { describe, expect, it } from "vitest";
import { areGivenNamesCompatible } from "../../../server/extraction/resolution/given-names.ts";
import { isAcronymInAnyOrder, isAcronymOf, normaliseName, parsePersonName, stripDescriptor, stripTitles, trimName } from "../../../server/extraction/resolution/names.ts"; // prettier-ignore
import { editDistance } from "../../../server/edit-distance.ts";
import { jaroWinkler } from "../../../server/extraction/resolution/similarity.ts";
import { skeletonOf } from "../../../server/extraction/resolution/skeleton.ts";

describe("skeletonOf", () => {
  it.each([
    ["Tikhanovskaya", "Tsikhanouskaya", "Tsikhanoskaya"],
    ["Svetlana", "Sviatlana"],
    ["Alexander", "Aleksandr", "Alyaksandr", "Aliaksandr"],
    ["Vladimir", "Uladzimir", "Volodymyr", "Wladimir"],
    ["Dmitry", "Dzmitry", "Dmitri"],
    ["Sergei", "Sergey", "Serhiy", "Siarhei"],
    ["Gorbachev", "Gorbatschow", "Gorbachov"],
    ["Zelensky", "Zelenskyy", "Zelenskiy", "Selenskyj"],
    ["Mohammed", "Muhammad", "Mohamed"],
    ["Hussein", "Husayn", "Hussain"],
    ["Navalny", "Nawalny"],
    ["Kolesnikova", "Kalesnikava"],
  ])("should be one for %s and its other spellings", (first, ...others) => {
    for (const other of others) expect([other, skeletonOf(other)]).toEqual([other, skeletonOf(first)]);
  });

  it.each([
    ["Putin", "Pence"],
    ["Merkel", "Macron"],
    ["Kowalski", "Kovac"],
    ["Johnson", "Jackson"],
  ])("should differ for %s and %s", (a, b) => {
    expect(skeletonOf(a)).not.toBe(skeletonOf(b));
  });
});

describe("names", () => {
  it.each([
    ["the Kremlin’s", "Kremlin"],
    ["“Charter 97”", "Charter 97"],
    ["United States'", "United States"],
    ["An  Nahar,", "Nahar"],
    ["O'Neill", "O'Neill"],
  ])("should trim %j to %j", (words, name) => {
    expect(trimName(words)).toBe(name);
  });

  it.each([
    ["President Vladimir Putin", "Vladimir Putin"],
    ["Prime Minister Sir Keir Starmer", "Keir Starmer"],
    ["Mr. Lukashenko", "Lukashenko"],
    ["Mark Tedeschi, QC", "Mark Tedeschi"],
    ["Pope", "Pope"],
  ])("should strip titles: %j is %j", (name, bare) => {
    expect(stripTitles(name)).toBe(bare);
  });

  it.each<[string, string[], string]>([
    ["Vladimir Putin", ["vladimir"], "putin"],
    ["Alexander Van der Bellen", ["alexander"], "van der bellen"],
    ["Mohammed bin Salman", ["mohammed"], "bin salman"],
    ["Jean-Claude Juncker", ["jean", "claude"], "juncker"],
    ["José “Pepe” Mujica", ["jose"], "mujica"],
    ["Eugen", [], "eugen"],
  ])("should take %j apart", (name, given, surname) => {
    expect(parsePersonName(name)).toEqual({ given, surname });
  });

  it.each([
    ["Microsoft Corp.", "Microsoft"],
    ["the European Union", "European Union"],
    ["U.S.", "US"],
    ["Marks & Spencer plc", "Marks and Spencer"],
    ["Société Générale SA", "Societe Generale"],
  ])("should know %j and %j as one", (a, b) => {
    expect(normaliseName(trimName(a))).toBe(normaliseName(b));
  });

  it.each([
    ["EU", "European Union", true],
    ["BBC", "British Broadcasting Corporation", true],
    ["UAE", "United Arab Emirates", true],
    ["WHO", "World Health Organization", true],
    ["EU", "Eastern Europe", false],
    ["NATO", "Nasha Niva", false],
  ])("should tell whether %s is short for %s", (acronym, long, expected) => {
    expect(isAcronymOf(acronym, long)).toBe(expected);
  });

  it.each([
    ["UDPS", "Union for Democracy and Social Progress", true],
    ["UAAR", "Union of Rationalist Atheists and Agnostics", true],
    ["MSF", "Doctors Without Borders", false],
  ])("should tell whether %s has the initials of %s in some order", (acronym, long, expected) => {
    expect(isAcronymInAnyOrder(acronym, long)).toBe(expected);
  });

  it.each([
    ["Belta news agency", "Belta"],
    ["M5S party", "M5S"],
    ["party", "party"],
    ["Republican Party", "Republican Party"],
  ])("should strip what a thing is from its name: %j is %j", (name, bare) => {
    expect(stripDescriptor(name)).toBe(bare);
  });

  it.each([
    ["donald", "donald john", true],
    ["d", "donald", true],
    ["alex", "alexander", true],
    ["svetlana", "sviatlana", true],
    ["", "alexander", true],
    ["viktor", "alexander", false],
    ["paul", "paula", false],
    ["maria", "mario", false],
    ["john", "jane", false],
    ["hunter", "joe", false],
  ])("should say whether given names %j and %j can be one person's", (a, b, expected) => {
    const split = (text: string): string[] => text.split(" ").filter(Boolean);
    expect(areGivenNamesCompatible(split(a), split(b))).toBe(expected);
    expect(areGivenNamesCompatible(split(b), split(a))).toBe(expected);
  });
});

describe("similarity", () => {
  it.each([
    ["martha", "marhta", 0.961],
    ["dixon", "dicksonx", 0.813],
    ["dwayne", "duane", 0.84],
    ["same", "same", 1],
    ["abc", "xyz", 0],
  ])("should give Jaro–Winkler of %s and %s as published", (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 2);
  });

  it.each([
    ["lukashenko", "lukashnenko", 1],
    ["pompeo", "pompoe", 1],
    ["vilnius", "vilnus", 1],
    ["abc", "abc", 0],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("should count the edits from %s to %s either way", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
    expect(editDistance(a, b, 3)).toBe(expected);
  });

  it("should count no further than the limit", () => expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3));
});
