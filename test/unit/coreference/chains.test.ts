// What every result of coreference obeys, whatever the text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveCoreference } from "../../../server/extraction/coreference/index.ts";
import { annotate, wordsOf } from "./read-chains.ts";

const WORDS = [
  "Anna Berg", "Mr Berg", "Tom Price", "the company", "Tesla", "he", "she", "it", "they", "his", "who", "said", "met", "and",
  "the pair", "“I", "left”", ",", ".", "(", ")", "\n", "Poland", "Polish", "the country", "a", "of", "WHO", "both leaders", "'s",
] as const; // prettier-ignore

describe("resolveCoreference", () => {
  it("gives each mention to one chain, with its head inside and a rule for each link", () => {
    const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        const doc = annotate(text);
        const chains = resolveCoreference(doc);
        const mentions = chains.flatMap((chain) => chain.mentions);
        expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
        for (const { start, end, head } of mentions) expect(start <= head && head < end).toBe(true);
        for (const chain of chains) {
          for (const id of chain.links.keys()) expect(chain.mentions.some((m) => m.id === id)).toBe(true);
          for (const member of chain.members) expect(chains[member]?.id).toBe(member);
        }
        expect(resolveCoreference(doc)).toEqual(chains);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["", " ", ".", "¶", "THE PRESIDENT OF FRANCE SPOKE. HE LEFT.", "a ".repeat(3000), "Anna and ".repeat(1000)])(
    "reads odd text %#",
    (text) => {
      expect(() => resolveCoreference(annotate(text))).not.toThrow();
    },
  ); // prettier-ignore

  it("tells what is named from what is not", () => {
    const [unnamed] = resolveCoreference(annotate("Protesters fled. The protesters shouted."));
    expect(unnamed?.named).toBe(false);
    expect(unnamed && wordsOf(annotate("Protesters fled. The protesters shouted."), unnamed)).toEqual([
      "Protesters",
      "The protesters",
    ]);
  });
});
