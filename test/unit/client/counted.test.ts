// Numbers of things in words.
import fc from "fast-check";
import { expect, it } from "vitest";
import { grouped, relations } from "../../../client/model/counted.ts";

it("counts in words", () => {
  expect([0, 1, 2104].map(relations)).toEqual(["0 relations", "1 relation", "2,104 relations"]);
});

it("groups digits as Intl does", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (n) => {
      expect(grouped(n)).toBe(n.toLocaleString("en"));
    }),
  );
});
