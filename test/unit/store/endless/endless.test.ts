import { describe, expect, it } from "vitest";
import { endingInTime } from "../../../../server/store/neo4j/endless/index.ts";

const repeated = (times: number, text: string): string => `${text} `.repeat(times);
const PARAMETERS = { few: 3, some: 999, many: 1e12, list: [1], terms: ["a", "b"], slow: "(a|b)*?c" };
const bounded = (query: string): string => endingInTime(query, PARAMETERS);
/** With its looks at the clock made short: `[x IN l WHERE 🕛(x > 1) | 🕛x]`. */
const clocked = (query: string): string =>
  bounded(query)
    .replaceAll(/CASE WHEN rand\(\) < 0\.9 OR date\(\) IS NOT NULL THEN /g, "🕛")
    .replaceAll(/(?: AND true)? END/g, "");
/** How long the lists may be that are looked at while the query runs, in order. */
const bounds = (query: string): number[] =>
  [...bounded(query).matchAll(/size\(__list\) > (\d+)/g)].map(([, most]) => Number(most));

describe("endingInTime", () => {
  it.each([
    "RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)",
    "RETURN all(x IN Range ( -5, 1000000000 ) WHERE x > 0)",
    "UNWIND [x IN range(0, 10000000000, 2) | x] AS x RETURN x",
    "WITH range(1, $many) AS list RETURN size([x IN list WHERE x < 0])",
    "RETURN size(reduce(s = 'x', i IN range(1, 40) | s + s))",
    "RETURN reduce(s = 'x', i IN range(1, 15) | s + reduce(t = s, j IN range(1, 15) | t + t) + s)",
    "RETURN r\\u0061nge(1, 100000000000)",
    "RETURN reduce(s = [1], i IN range(1, 40) | [s, s])",
    "RETURN reduce(s = 'a', i IN range(1, 40) | replace('aa', 'a', s))",
  ])("should refuse %j: too many steps.", (query) => {
    expect(() => bounded(query)).toThrow(/more than|range/);
  });

  it.each([
    "UNWIND range(1, 100000000000) AS x RETURN count(x)",
    "RETURN 'range(1, 100000000000)', 100000000000",
    "MATCH (n) WHERE n.range > 100000000000 RETURN range(1, 300)",
    "RETURN range(1, $few), $many",
    "RETURN [x IN range(1, 1000) | x] + [y IN range(1, 1000) | y] + range(1, 1000)",
    "MATCH (n) WHERE (n.from IN range(1, 100000) AND n.to IN range(1, 100000)) RETURN n",
    "RETURN [x IN range(2024, 2000, -1) | [y IN range(1, 12) | x + y]], [x IN l IN m, true]",
    "MATCH (n) RETURN n.type, [x IN nodes(p) WHERE any(a IN x.aliases WHERE a = $some) | x.name]",
    "MATCH p = (a)-[*..4]-(b) WHERE all(x IN nodes(p) WHERE single(y IN nodes(p) WHERE x = y)) RETURN p",
    "MATCH p = (a)--(b) RETURN reduce(s = '', n IN nodes(p) | s + n.name), [x IN l[..9] WHERE x IN l | x]",
  ])("should leave %j as it is.", (query) => {
    expect(bounded(query)).toBe(query);
  });

  it.each([
    ["RETURN any(a IN l WHERE a > 1) AS n", "any(a IN l WHERE 🕛(a > 1))"],
    ["RETURN [x IN l | x + 1] AS n", "[x IN l | 🕛x + 1]"],
    ["RETURN reduce(s = 0, x IN l | s + x) AS n", "reduce(s = 0, x IN l | 🕛s + x)"],
    ["RETURN [x IN range(1, $some) | [y IN [1, 2] | y]] AS n", "| [y IN [1, 2] | 🕛y]]"],
    ["RETURN [x IN l WHERE x:A | x.name] AS n", "WHERE 🕛(x:A) | 🕛x.name]"],
    ["RETURN [x IN l WHERE x:A|`B c`&(!D) | x.name] AS n", "WHERE 🕛(x:A|`B c`&(!D)) | 🕛x.name]"],
    ["RETURN [x IN l WHERE x.a = 1 | x:A|B] AS n", "WHERE 🕛(x.a = 1) | 🕛x:A|B]"],
    ["RETURN [x IN l WHERE (x)-[:A|B]->() | 1] AS n", "WHERE 🕛((x)-[:A|B]->()) | 🕛1]"],
    [
      "RETURN [x IN l | COLLECT { UNWIND l AS z RETURN [y IN [1] WHERE y > z] }] AS n",
      "RETURN [y IN [1] WHERE y > z]",
    ],
  ])("should have Neo4j look at its clock in the loops of %j.", (query, expected) => {
    expect(clocked(query)).toContain(expected);
  });

  it.each([
    ["RETURN [i IN range(0, size(l) - 1) | l[i]] AS n", [3_000_000]],
    ["RETURN reduce(s = 'a', x IN l | s + s) AS n", [21]],
    ["RETURN reduce(s = 'a', x IN range(1, n) | s + s) AS n", [21]],
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

  it.each([
    `WITH [1] AS t ${repeated(9, "WITH t + t AS t")} RETURN 3 IN t`,
    `WITH [1] AS t ${repeated(9, "WITH [t, t] AS `t`")} RETURN t`,
    `WITH [1] AS t ${repeated(9, "WITH {a: t, b: t} AS t")} RETURN t`,
    `WITH [1] AS t ${repeated(9, "WITH [x IN t | [x, x]] AS t")} RETURN t`,
    `WITH [1] AS t ${repeated(9, "WITH t, t AS u UNWIND [t + u] AS t")} RETURN t`,
    `CALL { WITH [1] AS t ${repeated(9, "WITH t + t AS t")} RETURN t } RETURN 3 IN t`,
    `WITH [1] AS t ${repeated(9, "WITH [x IN t | t] AS t")} RETURN t`,
    "WITH collect(n) AS l RETURN [x IN l | [x, $long]] AS n",
  ])("should have Neo4j weigh what %j makes of values again and again.", (query) => {
    expect(endingInTime(query, { long: "a".repeat(2000) })).toContain("AS __value ORDER BY rand() }[0]");
  });

  it("should refuse an expression that holds a value very often.", () => {
    const query = `RETURN [${"$long, ".repeat(300)} 1] AS n`;
    expect(() => endingInTime(query, { long: "a".repeat(2000) })).toThrow(/holds others more than 20 times/);
  });

  it("should not weigh alone what an aggregate is in.", () => {
    const query = "MATCH (n) WITH n.type AS t, [x IN collect(n) | {x: x, t: t}] AS l RETURN l";
    expect(bounded(query)).not.toContain("COLLECT {");
    expect(bounds(query)).toEqual([10_000]);
  });

  it("should make a list of a long range that is kept.", () => {
    expect(bounded("WITH range(1, 3000000) AS l RETURN l")).toContain(
      "[__number IN range(1, 3000000) | __number]",
    );
  });

  it.each([
    `MATCH (n) ${repeated(9, "WITH n, n.name + ' ' + n.type AS t, n.x + n.x AS s")} RETURN n, s, t`,
    `WITH [1] AS l ${repeated(9, "WITH [x IN l WHERE x > 1 AND x < 9 | x * 2] AS l")} RETURN l`,
    `WITH 1 AS with, 2 AS limit ${repeated(9, "WITH limit, with WHERE limit STARTS WITH with")} RETURN limit`,
    `WITH 1 AS a ${repeated(9, "WITH a * a + 2 * a AS a")} RETURN a`,
    `RETURN ${"$few + ".repeat(300)} 1 AS n`,
  ])("should take %j: nothing grows.", (query) => {
    expect(() => bounded(query)).not.toThrow();
  });

  it("should refuse what is planned for ever.", () => {
    expect(() => bounded(`MATCH (n) WHERE ${"n.a XOR ".repeat(12)} n.b RETURN n`)).toThrow(
      /XOR more than 10/,
    );
    expect(() => bounded(`RETURN ${"1 + ".repeat(20_000)} 1 AS n`)).toThrow(/1000 signs/);
    const deep = `${"CASE WHEN true THEN [".repeat(150)} 1 ${"] END ".repeat(150)}`;
    expect(() => bounded(`RETURN ${deep} AS n`)).toThrow(/80 brackets or CASEs/);
    expect(() => bounded(`RETURN ${"COUNT { RETURN ".repeat(12)} 1 ${"}".repeat(12)} AS n`)).toThrow(
      /within each other/,
    );
  });

  it.each(["d.text CONTAINS $long", "split(d.text, $long)", "replace(toLower(d.text), $long, '')"])(
    "should refuse %s: a long text in a long one.",
    (expression) => {
      const long = { long: "a".repeat(20_000) };
      expect(() => endingInTime(`MATCH (d) RETURN ${expression} AS n`, long)).toThrow(/to look for/);
    },
  );

  it("should look at how long a text is that is looked for in a query that makes long ones.", () => {
    const query = "MATCH (d) WHERE d.text CONTAINS reduce(s = '', x IN ['a'] | s + x) RETURN d";
    expect(bounded(query)).toContain("CONTAINS [__text IN [reduce(s = '', x IN ['a'] | s + x)] |");
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

  it.each([
    ["MATCH p = SHORTEST 3 (a)-[]-+(b) RETURN p", "CYPHER statefulShortestPlanningMode=into_only MATCH p"],
    ["CYPHER 5 runtime=slotted MATCH ANY SHORTEST (a)-[]-+(b) RETURN a", "CYPHER 5 statefulShortestPlanningMode=into_only runtime=slotted MATCH"], // prettier-ignore
    ["RETURN COLLECT { MATCH p = ALL (a)-->{1,3}(b) RETURN p } AS ps", "CYPHER statefulShortestPlanningMode=into_only RETURN"], // prettier-ignore
  ])("should have the shortest paths of %j found by pairs.", (query, expected) => {
    expect(bounded(query)).toContain(expected);
  });

  it.each([
    "MATCH p = shortestPath((a)-[*]-(b)) RETURN p, any(x IN [1] WHERE x = 1)",
    "MATCH (a)-[]-{9,}(b) WHERE a.x = any(x IN [1] WHERE x = 1) RETURN a",
  ])("should leave %j, which ends, as it is.", (query) => {
    expect(bounded(query)).toBe(query);
  });

  it("should refuse the shortest of long paths.", () => {
    expect(() => bounded("MATCH p = SHORTEST 2 (a)-[]-{9,}(b) RETURN p")).toThrow(/of 9 steps at least/);
    const written = `MATCH p = SHORTEST 2 (a)${"--()".repeat(5)}--(b) WHERE a.x = 1 RETURN p`;
    expect(() => bounded(written)).toThrow(/of 6 steps at least/);
    expect(bounded("MATCH p = SHORTEST 2 (a)--()<-[:MEETS]-(b), (c)--()--()--()--(d) RETURN p")).toContain("into_only"); // prettier-ignore
  });
});
