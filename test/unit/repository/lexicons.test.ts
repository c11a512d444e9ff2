// The word lists that rules read: each is read by some rule, and says each word once.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listPhrases, wordSet } from "../../../graph-data/lexicons/words.ts";

const LEXICONS = "graph-data/lexicons";
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));

const lexicons = sourcesIn(LEXICONS);
const readers = sourcesIn("server").concat(lexicons);

/** What stands between the quotation marks of each `wordSet` and `wordPairs`. */
const lists = lexicons.flatMap((source) =>
  [...source.matchAll(/(\w+)(?:: [^=]+)? =\s*word(?:Set|Pairs)\(\s*([`"])([^`"]*)\2/g)].map(
    ([, name = "", , words = ""]) => ({ name, words: words.split(/\s+/).filter(Boolean) }),
  ),
);

describe("the lexicons", () => {
  it("should be found here: a hundred lists at least.", () => {
    expect(lists.length).toBeGreaterThan(100);
  });

  it("should each say a word once.", () => {
    const twice = lists.flatMap(({ name, words }) =>
      words.filter((word, at) => words.indexOf(word) < at).map((word) => `${name}: ${word}`),
    );
    expect(twice).toEqual([]);
  });

  it("should give a word one category.", () => {
    const tables = lexicons.filter((source) => source.includes(": CategoryLists = {"));
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const entries = [...table.matchAll(/^ {2}[A-Z]+: `([^`]*)`/gm)].flatMap(([, list = ""]) =>
        list.includes(",") ? listPhrases(list) : [...wordSet(list)],
      );
      expect(entries.length).toBeGreaterThan(300);
      expect(entries.filter((entry, at) => entries.indexOf(entry) < at)).toEqual([]);
    }
  });

  it("should each be read by something.", () => {
    const exported = lexicons.flatMap((source) =>
      [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = ""]) => name),
    );
    const isRead = (name: string): boolean =>
      readers.some((source) => new RegExp(`(?<!(?:const|function) )\\b${name}\\b`).test(source));
    expect(exported.filter((name) => !isRead(name))).toEqual([]);
  });
});
