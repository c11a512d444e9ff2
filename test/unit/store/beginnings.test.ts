import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Beginnings } from "../../../server/store/embedded/beginnings.ts";

const word = fc.stringMatching(/^[ab]{1,4}$/);
const entity = fc.record({ keys: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }) });

describe("Beginnings", () => {
  it("should find what a look at all would find, in the same order, whatever was put and removed.", () => {
    fc.assert(
      fc.property(
        fc.array(entity, { maxLength: 30 }),
        fc.array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 5 }),
        (given, words, limit) => {
          const entities = given.map((e, i) => ({ ...e, mentionCount: (i * 7) % 31, odd: i % 2 === 1 }));
          const beginnings = new Beginnings<(typeof entities)[number]>();
          for (const e of entities) beginnings.put(e);
          // Asked before something changes: what was sorted then is sorted anew.
          beginnings.heaviest(words, () => true, limit);
          const [gone, ...kept] = entities;
          if (gone) beginnings.remove(gone);
          const has = (test: (key: string, w: string) => boolean) => (e: (typeof entities)[number]) =>
            e.odd && words.every((w) => e.keys.some((key) => test(key, w)));
          const sorted = kept.sort((a, b) => b.mentionCount - a.mentionCount);
          const same = sorted.filter(has((key, w) => key === w));
          const begun = sorted.filter(has((key, w) => key.startsWith(w))).filter((e) => !same.includes(e));
          expect(beginnings.heaviest(words, (e) => e.odd, limit)).toEqual(
            [...same, ...begun].slice(0, limit),
          );
        },
      ),
    );
  });
});
