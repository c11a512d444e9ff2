// Texts of book length: read in parts that together are the whole, with offsets that stay those of the raw text.
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../server/extraction/clean/index.ts";
import { loadLocalExtractor } from "../../../server/extraction/local-extractor.ts";
import { joinParts, PART_UNITS, splitParts } from "../../../server/extraction/parts.ts";
import { buildGraph } from "../../../server/extraction/pipeline.ts";

const PARAGRAPHS = [
  "Maria Lopez met Peter Novak in Vienna on Tuesday.",
  "She told him that the mill in Graz would close before the winter.",
  "Novak left for Oslo, where Anna Berg leads the Northern Bank.",
];
const TEXT = PARAGRAPHS.join("\n\n");

describe("splitParts", () => {
  it("should leave a text of usual length whole", () => {
    const clean = cleanText(TEXT);
    expect(splitParts(clean)).toEqual([clean]);
  });

  it.each([
    ["at the borders of blocks", TEXT, 70],
    ["after a sentence of a block that is too long", PARAGRAPHS.join(" "), 70],
    ["between words where no sentence ends", "alpha beta gamma delta ".repeat(20), 60],
    ["within a word that has no end", "a".repeat(500), 60],
  ])("should cut %s, and lose nothing but white space", (_, raw, limit) => {
    const clean = cleanText(raw);
    const parts = splitParts(clean, limit);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ text }) => text.length <= limit)).toBe(true);
    expect(
      parts
        .map(({ text }) => text)
        .join("")
        .replace(/\s/g, ""),
    ).toBe(clean.text.replace(/\s/g, ""));
    for (const { text, rawOffset } of parts) expect(raw.charAt(rawOffset(0))).toBe(text.charAt(0));
  });
});

describe("joinParts", () => {
  it("should give names across parts one node, at their places in the raw text", async () => {
    const extractor = await loadLocalExtractor();
    // Few words, many letters: the length counts.
    const filler = Array.from(
      { length: Math.ceil(PART_UNITS / 1000) },
      (_, k) => `The hill ${"a".repeat(1000)} had ${k} trees.`,
    );
    const raw = [TEXT, ...filler, "Peter Novak returned to Vienna in May."].join("\n\n");
    const facts = extractor.read({ id: "book", text: raw, source: null });
    const graph = buildGraph([facts]);
    const novak = graph.nodes.filter(({ attributes }) => /Novak/.test(attributes.label));
    expect(novak).toHaveLength(1);
    const mentions = novak[0]?.attributes.mentions ?? [];
    expect(mentions.every(({ start, end, text }) => raw.slice(start, end) === text)).toBe(true);
    expect(mentions.some(({ start }) => start > PART_UNITS)).toBe(true);
    const sentence = graph.edges.flatMap(({ attributes }) => attributes.evidence).map((e) => e.sentence);
    expect(sentence).toContain("Peter Novak returned to Vienna in May.");
  });

  it("should refuse a document of no parts", () => {
    expect(() => joinParts([])).toThrow(RangeError);
  });
});
