// What a bounded answer says of what it has not given.
import { expect, it } from "vitest";
import type { FullRelationRow } from "../../../server/store/model/rows.ts";
import { leftOut, notGiven } from "../../../server/store/reads/left-out.ts";

const given = (...types: string[]) => types.map((type) => ({ type }) as FullRelationRow);

it("should count by type the relations that are not given, and none below nothing.", () => {
  const all = [
    { name: "MEET", count: 3 },
    { name: "VISIT", count: 1 },
    { name: "PRAISE", count: 1 },
  ];
  // A relation was added between the counting and the reading.
  expect(notGiven(all, given("MEET", "VISIT", "PRAISE", "PRAISE"))).toEqual([{ name: "MEET", count: 2 }]);
});

it("should add up a type that stands there twice, and give no entities rather than fewer than none.", () => {
  const relations = [
    { name: "MEET", count: 2 },
    { name: "VISIT", count: 1 },
    { name: "MEET", count: 4 },
  ];
  expect(leftOut(relations, -1)).toEqual({ entities: 0, relations: 7, byType: { MEET: 6, VISIT: 1 } });
});
