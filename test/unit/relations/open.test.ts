// Open extractions of sentences: relation, subject, then the other arguments.
import { describe, expect, it } from "vitest";
import { extractClauses, extractOpen } from "../../../server/extraction/relations/index.ts";
import { annotate } from "../../helpers/annotated-doc.ts";

const read = (text: string): string[] =>
  extractOpen(annotate(text)).map(({ relation, arguments: args }) => [relation, ...args].join(" | "));

describe("open extractions", () => {
  it.each([
    ["In May, Mr. Baker left the house.", "left | Mr. Baker | the house | In May"],
    ["He served as the first mayor of Bonn.", "served as | He | the first mayor of Bonn"],
    ["The film, which she directed, won a prize.", "directed | she | The film"],
    ["The results indicated that the drug works.", "indicated | The results | the drug works"],
    ["Anna agreed to sell the farm.", "agreed to sell | Anna | the farm"],
    ["The lake is deep and cold.", "is | The lake | deep and cold"],
  ])("%s", (text, extraction) => {
    expect(read(text)).toContain(extraction);
  });

  it("have a confidence between nought and one, and at least two arguments", () => {
    const found = extractOpen(annotate("Tired of waiting, Anna and Peter left Rome, having sold the farm."));
    expect(found.length).toBeGreaterThan(0);
    for (const { confidence, arguments: args } of found) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(args.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("clauses", () => {
  it.each([
    ["Anna sleeps.", "SV"],
    ["Anna lives in Rome.", "SVA"],
    ["Anna is a doctor.", "SVC"],
    ["Anna sold the farm.", "SVO"],
    ["Anna gave Peter a book.", "SVOO"],
    ["Anna put the book on the table.", "SVOA"],
    ["They called Anna crazy.", "SVOC"],
  ])("%s is %s", (text, type) => {
    expect(extractClauses(annotate(text))[0]?.type).toBe(type);
  });

  it("come from a sentence of 2,000 words in time that grows with its length", () => {
    const words = (count: number) => `${"Anna saw Peter and ".repeat(count / 4)}Mary slept.`;
    const count = (text: string) => extractClauses(annotate(text)).length;
    expect(count(words(2000))).toBeGreaterThan(count(words(200)));
  });

  it("are none where there is no verb, no word or no text", () => {
    expect(["", " \n", "…", "Berlin"].flatMap((text) => extractClauses(annotate(text)))).toEqual([]);
  });
});
