import { describe, expect, it } from "vitest";
import { checkRanges } from "../../../server/store/neo4j/endless.ts";

describe("checkRanges", () => {
  it.each([
    "RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)",
    "RETURN all(x IN Range ( -5, 1000000000 ) WHERE x > 0)",
    "UNWIND [x IN range(0, 10000000000, 2) | x] AS x RETURN x",
    "WITH range(1, $many) AS list RETURN size([x IN list WHERE x < 0])",
  ])("should refuse %j.", (query) => {
    expect(() => checkRanges(query, { many: 1e12 })).toThrow(/range\(\) of more than/);
  });

  it.each([
    "UNWIND range(1, 100000000000) AS x RETURN count(x)",
    "RETURN [i IN range(0, size($list) - 1) | $list[i]], 'range(1, 100000000000)', 100000000000",
    "MATCH (n) WHERE n.range > 100000000000 RETURN range(1, 30000000)",
    "RETURN range(1, $few), $many",
  ])("should let %j through.", (query) => {
    expect(() => checkRanges(query, { few: 3, many: 1e12, list: [1] })).not.toThrow();
  });
});
