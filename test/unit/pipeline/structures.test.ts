// The two structures that stages share, against the plainest way to the same answer.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexTree } from "../../../server/extraction/dependency-tree.ts";
import { DisjointSets } from "../../../server/extraction/disjoint-sets.ts";
import type { Token } from "../../../server/extraction/doc.ts";

/** Tokens that hang on an earlier or a later one, or on themselves, without cycles: the order says who is higher. */
const trees: fc.Arbitrary<readonly Token[]> = fc
  .array(fc.tuple(fc.nat(), fc.integer(), fc.boolean()), { minLength: 1, maxLength: 30 })
  .map((drawn) => {
    const ranked = drawn.map(([, rank], index) => ({ index, rank })).sort((a, b) => a.rank - b.rank);
    return drawn.map(([pick, , isSpace], index) => {
      const above = ranked.slice(
        0,
        ranked.findIndex((each) => each.index === index),
      );
      const head = above.length > 0 ? (above[pick % above.length]?.index ?? index) : index;
      return token(index, head, isSpace);
    });
  });

const token = (index: number, head: number, isSpace: boolean): Token => ({
  index, head, isSpace, start: index, end: index + 1, text: "x", lemma: "x", upos: "NOUN", xpos: "NN", morph: "",
  deprel: head === index ? "ROOT" : "dep", entType: "", entIob: "O", sentence: 0,
}); // prettier-ignore

/** The token itself and what is visible below it; what hangs on white space is not. */
function below(tokens: readonly Token[], index: number): number[] {
  const own = tokens.filter((t) => t.head === index && t.index !== index && !t.isSpace);
  return [index, ...own.flatMap((t) => below(tokens, t.index))];
}

describe("indexTree", () => {
  it("should list the dependents of each token in text order, and how far they reach", () => {
    fc.assert(
      fc.property(trees, (tokens) => {
        const { children, left, right } = indexTree(tokens);
        for (const { index } of tokens) {
          const own = tokens.filter((t) => t.head === index && t.index !== index && !t.isSpace);
          expect(children[index]).toEqual(own.map((t) => t.index));
          const all = below(tokens, index);
          expect([left[index], right[index]]).toEqual([Math.min(...all), Math.max(...all) + 1]);
        }
      }),
    );
  });
});

describe("DisjointSets", () => {
  it("should give one number to what was joined, directly or through others, and only to that", () => {
    const size = 12;
    const thing = fc.nat({ max: size - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(thing, thing), { maxLength: 20 }), (pairs) => {
        const sets = new DisjointSets(size);
        let labels = Array.from({ length: size }, (_, i) => i);
        for (const [from, into] of pairs) {
          sets.unite(from, into);
          const [old, kept] = [labels[from], labels[into]];
          labels = labels.map((label) => (label === old ? (kept ?? label) : label));
        }
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++) expect(sets.find(a) === sets.find(b)).toBe(labels[a] === labels[b]);
      }),
    );
  });
});
