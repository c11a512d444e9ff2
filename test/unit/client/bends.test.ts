// Which way relations between the same two entities bend.
import { describe, expect, it } from "vitest";
import { bendsOf } from "../../../client/model/bends.ts";

const bends = (...edges: (readonly [key: string, source: string, target: string])[]) =>
  bendsOf(new Map(edges.map(([key, source, target]) => [key, { source, target }])));

describe("#bendsOf", () => {
  it("draws the only relation between two entities straight", () => {
    expect(bends(["r1", "a", "b"], ["r2", "a", "c"])).toEqual(new Map([["r1", 0], ["r2", 0]])); // prettier-ignore
  });

  it("bends relations of both directions to their own right, so that they part", () => {
    const [there, back] = bends(["r1", "a", "b"], ["r2", "b", "a"]).values();
    expect(there).toBeLessThan(0);
    expect(back).toBe(there);
  });

  it("spreads those of one direction, none on another, however many there are", () => {
    const many = bends(...Array.from({ length: 30 }, (_, i) => [`r${i}`, "a", "b"] as const));
    expect(new Set(many.values()).size).toBe(30);
    expect(Math.max(...many.values())).toBeLessThan(0.5);
  });

  it("gives each further relation of an entity with itself a larger ear", () => {
    expect([...bends(["r1", "a", "a"], ["r2", "a", "a"], ["r3", "a", "a"]).values()]).toEqual([0, 0.5, 1]);
  });
});
