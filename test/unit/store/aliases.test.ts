import { describe, expect, it } from "vitest";
import { aliasReturns } from "../../../server/store/embedded/aliases.ts";

/** A bound of a slice, counted from the beginning. */
const bound = (at: string, list: string): string =>
  `[__n IN [(${at})] | CASE WHEN __n >= 0 THEN __n WHEN __n + size(${list}) < 0 THEN 0 ELSE __n + size(${list}) END][0]`;

describe("aliasReturns", () => {
  it.each<[query: string, aliased: string, columns: string[]]>([
    ["MATCH (n) RETURN n", "MATCH (n) RETURN n AS n LIMIT 9", ["n"]],
    ["RETURN a.x, count(*)", "RETURN a.x AS __0, count(*) AS __1 LIMIT 9", ["a.x", "count(*)"]],
    ["RETURN sum(a.x)", "RETURN coalesce(sum(a.x), 0) AS __0 LIMIT 9", ["sum(a.x)"]],
    [
      "RETURN a.sum, 1 + sum(size(a.l)) AS s ORDER BY s",
      "RETURN a.sum AS __0, 1 + coalesce(sum(size(a.l)), 0) AS s ORDER BY s LIMIT 9",
      ["a.sum", "s"],
    ],
    [
      "RETURN sum(x) AS s ORDER BY sum( x ) DESC",
      "RETURN coalesce(sum(x), 0) AS s ORDER BY s DESC LIMIT 9",
      ["s"],
    ],
    [
      "RETURN sum(x) AS `a b` ORDER BY sum(x)",
      "RETURN coalesce(sum(x), 0) AS `a b` ORDER BY `a b` LIMIT 9",
      ["a b"],
    ],
    ["RETURN sum(x) AS s ORDER BY -sum(x)", "RETURN sum(x) AS s ORDER BY -sum(x) LIMIT 9", ["s"]],
    [
      "RETURN 1 AS next, 2 AS limit, 3",
      "RETURN 1 AS next, 2 AS limit, 3 AS __2 LIMIT 9",
      ["next", "limit", "3"],
    ],
    [
      "RETURN round(a.x, 1), round(f(a, b))",
      "RETURN round(a.x, 1) AS __0, floor(0.5 + (f(a, b))) AS __1 LIMIT 9",
      ["round(a.x, 1)", "round(f(a, b))"],
    ],
    [
      "RETURN n.l[..2], l[0], [1..2]",
      "RETURN n.l[..2] AS __0, l[0] AS __1, [1..2] AS __2 LIMIT 9",
      ["n.l[..2]", "l[0]", "[1..2]"],
    ],
    ["RETURN n.l[i..] AS x", `RETURN n.l[${bound("i", "n.l")}..] AS x LIMIT 9`, ["x"]],
    [
      "RETURN f(n.a, 1)[0][1..-1] AS x",
      `RETURN f(n.a, 1)[0][1..${bound("-1", "f(n.a, 1)[0]")}] AS x LIMIT 9`,
      ["x"],
    ],
    ["RETURN a AS `b c`", "RETURN a AS `b c` LIMIT 9", ["b c"]],
    ["RETURN `a b`", "RETURN `a b` AS __0 LIMIT 9", ["a b"]],
    [
      "return distinct n.name order by n.name",
      "return distinct n.name AS __0 order by __0 LIMIT 9",
      ["n.name"],
    ],
    [
      "RETURN [x IN l | x], {a: 1, b: 2}",
      "RETURN [x IN l | x] AS __0, {a: 1, b: 2} AS __1 LIMIT 9",
      ["[x IN l | x]", "{a: 1, b: 2}"],
    ],
    ["RETURN 'a, b AS c' // , d", "RETURN 'a, b AS c' AS __0 LIMIT 9 // , d", ["'a, b AS c'"]],
    ["RETURN 1;", "RETURN 1 AS __0 LIMIT 9;", ["1"]],
    ["RETURN 1 LIMIT 5", "RETURN 1 AS __0 LIMIT 5", ["1"]],
    ["RETURN 1 LIMIT 500", "RETURN 1 AS __0 LIMIT 9", ["1"]],
    ["RETURN 1 SKIP 2", "RETURN 1 AS __0 SKIP 2 LIMIT 9", ["1"]],
    ["RETURN 1 UNION ALL RETURN 1", "RETURN 1 AS __0 UNION ALL RETURN 1 AS __0", ["1"]],
    ["CALL { RETURN 1 AS x } RETURN x", "CALL { RETURN 1 AS x } RETURN x AS x LIMIT 9", ["x"]],
    [
      "MATCH (n:Return) WHERE n:Return RETURN n.return",
      "MATCH (n:Return) WHERE n:Return RETURN n.return AS __0 LIMIT 9",
      ["n.return"],
    ],
    [
      "RETURN CASE WHEN true THEN 1 ELSE 2 END",
      "RETURN CASE WHEN true THEN 1 ELSE 2 END AS __0 LIMIT 9",
      ["CASE WHEN true THEN 1 ELSE 2 END"],
    ],
    ["RETURN /* AS x */ a", "RETURN /* AS x */ a AS a LIMIT 9", ["a"]],
  ])("should turn %j into %j.", (query, aliased, columns) => {
    const result = aliasReturns(query, 9);
    expect(result.query).toBe(aliased);
    expect(result.columnsOf([]).map((c) => c.name)).toEqual(columns);
  });

  it("should put the star's columns first, by name.", () => {
    const result = aliasReturns("MATCH (b)-[r]->(a) RETURN *, size(a.x) AS n", 9);
    expect(result.columnsOf(["b", "r", "a", "n"]).map((c) => c.name)).toEqual(["a", "b", "r", "n"]);
  });

  it("should keep the engine's columns of a query without RETURN.", () => {
    expect(aliasReturns("CALL db.labels()", 9).columnsOf(["label"])).toEqual([
      { alias: "label", name: "label" },
    ]);
  });

  it("should lead every place back to where it was.", () => {
    const query = "RETURN a.x, b.y\nORDER nonsense";
    const { query: aliased, originalOffset } = aliasReturns(query, 9);
    for (const word of ["a.x", "b.y"])
      expect(originalOffset(aliased.indexOf(word))).toBe(query.indexOf(word));
    const late = aliasReturns("RETURN a.x, b.y ORDER BY z +", 9);
    expect(late.originalOffset(late.query.indexOf("z +"))).toBe(
      "RETURN a.x, b.y ORDER BY z +".indexOf("z +"),
    );
  });
});
