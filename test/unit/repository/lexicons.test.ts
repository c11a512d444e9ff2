// The word lists that rules read: each is read by some rule, and says each word once.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listPhrases, wordSet } from "../../../graph-data/lexicons/notation.ts";

const LEXICONS = "graph-data/lexicons";
const EXTRACTION = "server/extraction";
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));

/** Every file of words: `notation.ts` says how they are written. */
const lexiconFiles = readdirSync(LEXICONS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && file !== "notation.ts")
  .map((file) => file.replaceAll("\\", "/"));

/** The folders of the extraction, or its files outside of them, that import a file of words. */
function stagesThatRead(lexicon: string): string[] {
  const files = readdirSync(EXTRACTION, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") && readFileSync(join(EXTRACTION, file), "utf8").includes(`lexicons/${lexicon}"`),
  );
  return [...new Set(files.map((file) => file.split(/[\\/]/)[0]?.replace(".ts", "") ?? ""))].sort();
}

const lexicons = sourcesIn(LEXICONS);
const readers = sourcesIn("server").concat(lexicons);

/** What stands between the quotation marks of each `wordSet` and `wordPairs`, under the name it is read by. */
const lists = lexicons.flatMap((source) =>
  [...source.matchAll(/(\w+)(?:: [^=]+)? =\s*[^;]*?word(?:Set|Pairs)\(\s*([`"])([^`"]*)\2/g)].map(
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

  it("should be told of in the README, each with the stages that read it.", () => {
    const table = readFileSync(join(LEXICONS, "README.md"), "utf8");
    const told = [...table.matchAll(/^\| `([^`]+)` \|[^|]+\| ([^|]+) \|/gm)].map(
      ([, file, stages]) => `${file}: ${stages}`,
    );
    const found = lexiconFiles.map((file) => `${file}: ${stagesThatRead(file).join(", ")}`);
    expect(told.sort()).toEqual(found.sort());
  });
});
