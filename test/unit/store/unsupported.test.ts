import { describe, expect, it } from "vitest";
import { countsFromEnd } from "../../../server/store/embedded/differences.ts";
import { unsupportedFeature } from "../../../server/store/embedded/unsupported.ts";

describe("unsupportedFeature", () => {
  it.each([
    ["MATCH ((a)-[:MEETS]->(b))+ RETURN a", "quantified path pattern"],
    ["MATCH (a)-[:MEETS]->{1,3}(b) RETURN a", "quantified relationship"],
    ["MATCH (n:Person WHERE n.named) RETURN n", "WHERE within a pattern"],
    ["MATCH (a)-[r:MEETS WHERE r.confidence > 0.5]->(b) RETURN a", "WHERE within a pattern"],
    ["MATCH (n:Person|Place) RETURN n", "label expression"],
    ["RETURN toIntegerOrNull('1') + 1", "function toIntegerOrNull()"],
    ["RETURN date('2020-08-17').year", "part of a date or time"],
    ["RETURN duration.between(date(), date())", "function duration.between()"],
    ["RETURN round(a.x, 2)", "round() to a precision"],
    ["MATCH (n) WITH collect(n)[..2] AS some RETURN some", "slice of an aggregate"],
    ["RETURN COLLECT { MATCH (n) RETURN n }", "COLLECT { } subquery"],
  ])("should find in %j: %s.", (query, feature) => {
    expect(unsupportedFeature(query)).toBe(feature);
  });

  it.each([
    "MATCH (n:Person) WHERE n.named RETURN round(n.confidence) + 1",
    "RETURN (1 + 2) + size(split('a', 'b'))",
    "MATCH (n) RETURN collect(n.date), n.date",
  ])("should find nothing in %j.", (query) => {
    expect(unsupportedFeature(query)).toBeUndefined();
  });
});

describe("countsFromEnd", () => {
  it.each<[query: string, answer: boolean]>([
    ["RETURN l[1..-1]", true],
    ["RETURN l[-2..]", true],
    ["RETURN l[-1]", false],
    ["RETURN l[a-1..3]", false],
    ["MATCH (a)-[*1..2]->(b) RETURN 'x[-2..]'", false],
    ["MATCH (a)-[*..2]-(b) RETURN a", false],
  ])("should tell of %j: %s.", (query, answer) => {
    expect(countsFromEnd(query)).toBe(answer);
  });
});
