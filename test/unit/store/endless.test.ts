import { describe, expect, it } from "vitest";
import { checkRanges } from "../../../server/store/neo4j/endless.ts";

describe("checkRanges", () => {
  it.each([
    "RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)",
    "RETURN all(x IN Range ( -5, 1000000000 ) WHERE x > 0)",
    "UNWIND [x IN range(0, 10000000000, 2) | x] AS x RETURN x",
    "RETURN reduce(s = 0, x IN range(1, 100000) | s + reduce(t = 0, y IN range(1, 100000) | t + y))",
    "RETURN [x IN range(-20_000, 0) WHERE any(y IN range(x, 20000) WHERE x = y) | x]",
    "RETURN all(a IN range(1, 999) WHERE all(b IN range(1, 999) WHERE all(c IN range(1, $some) WHERE a > c)))",
    "WITH range(1, $many) AS list RETURN size([x IN list WHERE x < 0])",
  ])("should refuse %j.", (query) => {
    expect(() => checkRanges(query, { some: 999, many: 1e12 })).toThrow(/range\(\) of more than/);
  });

  it.each([
    "UNWIND range(1, 100000000000) AS x RETURN count(x)",
    "RETURN [i IN range(0, size($list) - 1) | $list[i]], 'range(1, 100000000000)', 100000000000",
    "MATCH (n) WHERE n.range > 100000000000 RETURN range(1, 30000000)",
    "RETURN range(1, $few), $many",
    "RETURN [x IN range(1, 100000) | x] + [y IN range(1, 100000) | y] + range(1, 100000)",
    "MATCH (n) WHERE (n.from IN range(1, 100000) AND n.to IN range(1, 100000)) RETURN n",
    "RETURN [x IN range(2000, 2024) | [y IN range(2000, 2024) | [z IN range(2024, 2000, -1) | x + y + z]]]",
  ])("should let %j through.", (query) => {
    expect(() => checkRanges(query, { few: 3, many: 1e12, list: [1] })).not.toThrow();
  });
});
