import { describe, expect, it } from "vitest";
import { endingInTime } from "../../../../server/store/neo4j/endless/index.ts";

const PARAMETERS = { few: 3, some: 999, many: 1e12, list: [1], terms: ["a", "b"], slow: "(a|b)*?c" };
const bounded = (query: string): string => endingInTime(query, PARAMETERS);
/** How long the lists may be that are looked at while the query runs, in order. */
const bounds = (query: string): number[] =>
  [...bounded(query).matchAll(/size\(__list\) > (\d+)/g)].map(([, most]) => Number(most));

describe("endingInTime", () => {
  it.each([
    "RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)",
    "RETURN all(x IN Range ( -5, 1000000000 ) WHERE x > 0)",
    "UNWIND [x IN range(0, 10000000000, 2) | x] AS x RETURN x",
    "RETURN reduce(s = 0, x IN range(1, 100000) | s + reduce(t = 0, y IN range(1, 100000) | t + y))",
    "RETURN [x IN range(-20_000, 0) WHERE any(y IN range(1, 20000) WHERE x = y) | x]",
    "RETURN all(a IN range(1, 999) WHERE all(b IN range(1, 999) WHERE all(c IN range(1, $some) WHERE a > c)))",
    "WITH range(1, $many) AS list RETURN size([x IN list WHERE x < 0])",
    "RETURN size(reduce(s = 'x', i IN range(1, 100000) | s + 'abc'))",
    "RETURN size(reduce(s = 'x', i IN range(1, 40) | s + s))",
    "RETURN r\\u0061nge(1, 100000000000)",
  ])("should refuse %j: too many steps.", (query) => {
    expect(() => bounded(query)).toThrow(/more than|range/);
  });

  it.each([
    "UNWIND range(1, 100000000000) AS x RETURN count(x)",
    "RETURN 'range(1, 100000000000)', 100000000000",
    "MATCH (n) WHERE n.range > 100000000000 RETURN range(1, 3000000)",
    "RETURN range(1, $few), $many",
    "RETURN [x IN range(1, 100000) | x] + [y IN range(1, 100000) | y] + range(1, 100000)",
    "MATCH (n) WHERE (n.from IN range(1, 100000) AND n.to IN range(1, 100000)) RETURN n",
    "RETURN [x IN range(2000, 2024) | [y IN range(2000, 2024) | [z IN range(2024, 2000, -1) | x + y + z]]]",
    "MATCH (n) RETURN n.type, [x IN collect(n) WHERE any(a IN x.aliases WHERE a = $some) | x.name]",
    "MATCH (n) WITH collect(n) AS all RETURN [x IN all WHERE none(t IN $terms WHERE x.name CONTAINS t)]",
    "MATCH p = (a)-[*..4]-(b) WHERE all(x IN nodes(p) WHERE single(y IN nodes(p) WHERE x = y)) RETURN p",
    "MATCH p = (a)--(b) RETURN reduce(s = '', n IN nodes(p) | s + n.name), [x IN l IN m, true]",
    "WITH [1] AS l RETURN reduce(sum = -1, x IN l | sum + x), reduce(m = l[0], x IN l | CASE WHEN x > m THEN x ELSE m END)",
    "WITH [1] AS l RETURN [x IN l | COLLECT { UNWIND l AS z RETURN [y IN l WHERE y > z] }]",
    "WITH [1] AS l RETURN [x IN [y IN l | y] | x], [x IN l[..9] WHERE x IN l | [y IN l | y]]",
  ])("should leave %j as it is.", (query) => {
    expect(bounded(query)).toBe(query);
  });

  it.each([
    ["WITH l, m RETURN [a IN l WHERE any(b IN m WHERE a = b)] AS n", [2000, 2000]],
    ["RETURN none(a IN l WHERE any(b IN l WHERE all(c IN l WHERE a = c))) AS n", [158, 158, 158]],
    ["RETURN reduce(all = [], x IN collect(n.aliases) | all + x) AS n", [10_000]],
    ["RETURN [x IN range(1, 1000) | reduce(s = 0, y IN l | s + y)] AS n", [4000]],
    ["RETURN [i IN range(0, size(l) - 1) | l[i]] AS n", [10_000_000]],
    ["RETURN reduce(s = 'a', x IN l | s + s) AS n", [21]],
    ["WITH l, reduce(m = [], x IN l | m + l) AS m RETURN [x IN m | x] AS n", [10_000, 10_000_000]],
    ["RETURN [`a b` IN l | [c IN m WHERE [d IN m | c] = l]] AS n", [158, 158, 158]],
  ])("should look at how long lists are while %j runs.", (query, expected) => {
    expect(bounds(query)).toEqual(expected);
  });

  it.each([
    ["MATCH (n) WHERE n.text =~ '.*a.*b.*' AND n.x = 1 RETURN n", "WHERE [__text IN [n.text] |"],
    ["MATCH (n) WHERE NOT toLower(n.a[0].b + 'c') =~ '.*a.*b' RETURN n", "NOT [__text IN [toLower(n.a[0].b + 'c')] |"], // prettier-ignore
    ["MATCH (n) WHERE (n.a + $few) + nodes(p)[0].`b c` =~ t RETURN n", "WHERE [__text IN [(n.a + $few) + nodes(p)[0].`b c`] |"], // prettier-ignore
    ["RETURN CASE WHEN x THEN CASE y WHEN 1 THEN 'a' END ELSE 'b' END =~ '.*a.*b' AS n", "RETURN [__text IN [CASE WHEN x THEN CASE y WHEN 1 THEN 'a' END ELSE 'b' END] |"], // prettier-ignore
  ])("should look at how long the text is that %j goes over.", (query, guarded) => {
    expect(bounded(query)).toContain(guarded);
  });

  it("should leave a returned map projection its name.", () => {
    expect(bounded("MATCH (n) RETURN n {.name, list: [i IN range(0, n.x) | i]}")).toMatch(/\} AS `n`$/);
  });

  it("should leave a returned expression its name.", () => {
    const query = "RETURN DISTINCT [i IN range(0, n.`x`) | i], n.a ORDER BY n.a UNION RETURN 1 AS b, 2";
    expect(bounded(query)).toMatch(
      / AS `\[i IN range\(0, n\.``x``\) \| i\]`, n\.a ORDER BY n\.a UNION RETURN 1 AS b, 2$/,
    );
  });

  it.each([
    "MATCH (n) WHERE n.name =~ '(a+)+b' RETURN n",
    "MATCH (n) WHERE n.name =~ $slow RETURN n",
    "MATCH (n) WHERE n.name =~ ('(' + \"\\u0061+\" + ')+b') RETURN n",
    "MATCH (n) WHERE n.name =\\u007e '(a+)+b' RETURN n",
    "RETURN reduce(s = 'a', i IN range(1, 9) | s + s) =~ '.*a.*b.*'",
  ])("should refuse %j: too many ways to match.", (query) => {
    expect(() => bounded(query)).toThrow(/take for ever to match/);
  });

  it.each([
    ["MATCH (n) WHERE n.name =~ '(?i).*' + t + '.*' AND n.x = 1 RETURN n", "['(?i).*' + t + '.*'] |"],
    [
      "MATCH (n) WHERE n.name =~ CASE WHEN t THEN 'a' ELSE 'b' END RETURN n",
      "[CASE WHEN t THEN 'a' ELSE 'b' END] |",
    ],
    ["RETURN [t IN $terms WHERE 'a' =~ f(t)[0].x] AS n", "[f(t)[0].x] |"],
  ])("should look at a pattern that is made while %j runs.", (query, guarded) => {
    expect(bounded(query)).toContain(guarded);
  });

  it("should leave patterns that stand in the query or its parameters.", () => {
    const query = "MATCH (n) WHERE n.name =~ '(?i).*' + $few + '.*' AND n.id =~ '\\\\w+/\\\\w+' RETURN n";
    expect(bounded(query)).toBe(query);
  });
});
