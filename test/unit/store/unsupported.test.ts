import { describe, expect, it } from "vitest";
import { checkDifferences } from "../../../server/store/embedded/differences.ts";
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
    ["MATCH (n) WITH collect(n)[..2] AS some RETURN some", "part of an aggregate"],
    ["RETURN COLLECT { MATCH (n) RETURN n }", "COLLECT { } subquery"],
    ["MATCH (n) RETURN size([x IN collect(n) WHERE x.named])", "list made of an aggregate"],
    ["MATCH (n) WHERE n.name IS :: STRING RETURN n", "type predicate"],
    ["RETURN $`a b`, $1", "parameter of such a name"],
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

describe("checkDifferences", () => {
  it.each([
    ["RETURN l[1..][..-1]", "slice of a slice"],
    ["MATCH (n) RETURN percentileDisc(n.x, 0.5)", "percentileDisc()"],
    ["MATCH p = (a)-[:MEETS*5..1]-(b) RETURN p", "longer at least than at most"],
    ["RETURN true > false", "order of true and false"],
    ["RETURN [1] + 2", "a value is added"],
    ["RETURN 'a' + ['b']", "a value is added"],
    ["RETURN x <= FALSE", "order of true and false"],
  ])("should refuse %j: %s.", (query, what) => {
    expect(() => checkDifferences(query)).toThrow(what);
  });

  it.each([
    "RETURN l[1..-1], l[l[0]..], l[3*5..1]",
    "RETURN l[0] + 1, f(x)[0] + 'a', [1] + [2], 1 + l[0]",
    "MATCH (a)-[*1..5]->(b) WHERE a.percentileDisc > 1 RETURN 'true > false'",
    "MATCH (a)-[r]->(b) WHERE a.named <> true AND a.x > 1 AND true RETURN a",
  ])("should let %j through.", (query) => {
    expect(() => checkDifferences(query)).not.toThrow();
  });
});
