// What a query leaves behind on a real Neo4j once its answer is out: nothing that runs.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherRequest, type GraphJson } from "../../graph-data/schema/index.ts";
import type { RelataError } from "../../server/errors.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { leaseNeo4j, neo4jMissing, type Lease } from "../helpers/neo4j.ts";

const MINUTE = 60_000;
const LIMIT_MS = 700;
const WINDOW_MS = 400;

const repeated = (times: number, text: string): string => `${text} `.repeat(times);
const MEGABYTE_OF_A = "reduce(s = 'a', x IN range(1, 20) | s + s)";

/** Every one of them would run for minutes. */
const RUNAWAYS: readonly string[] = [
  "UNWIND range(1, 40000) AS x WITH collect(x) AS l RETURN all(a IN l WHERE all(b IN l WHERE a <> -b))",
  "UNWIND range(1, 40000) AS x WITH collect(x) AS l RETURN size([a IN l WHERE reduce(s = 0, b IN l | s + b) < a])",
  "UNWIND range(1, 200000) AS x WITH collect(x) AS l RETURN size(reduce(s = [], a IN l | CASE WHEN a IN s THEN s ELSE s + [a] END))",
  "UNWIND range(1, 900000) AS x WITH collect(toString(x)) AS l RETURN size(reduce(s = '', a IN l | s + a + 'abcdefgh'))",
  "UNWIND [100000000000] AS n RETURN size([x IN range(1, n) WHERE x < 0])",
  "MATCH (d:Document {id: 'long.txt'}) RETURN size([x IN range(1, 3000000) WHERE d.text CONTAINS ('' + x)])",
  "MATCH (d:Document {id: 'long.txt'}) RETURN size([x IN range(1, 3000000) | replace(d.text, 'b', '' + x)])",
  "MATCH (d:Document {id: 'long.txt'}) RETURN reduce(n = 0, x IN range(1, 3000000) | n + size(split(d.text, '' + x)))",
  "MATCH (d:Document {id: 'long.txt'}) WITH collect(d) AS l RETURN [d IN l WHERE none(x IN range(1, 3000000) WHERE d.text CONTAINS ('' + x) OR (d)-->(:Person)) | d.id]",
  "WITH range(1, 3000000) AS l, range(1, 3000000) AS m RETURN size([x IN l WHERE l <> m])",
  "UNWIND [100000] AS n RETURN any(x IN range(1, n) WHERE any(y IN range(1, n) WHERE x = -y))",
  "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b'",
  "UNWIND ['(a|a)*?b'] AS p RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ p",
  "UNWIND ['a*a*a*a*a*a*'] AS p RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ p + p + p + 'b'",
  "MATCH (d:Document) WHERE d.text =~ '(?s).*a.*zz' RETURN d.id",
  "MATCH (d:Document) WHERE d.text =~ 'a{1,500000}a{1,500000}b' RETURN d.id",
  `RETURN '${"a".repeat(60)}' =~ '((a{0,9}){0,9}){0,9}b'`,
  `RETURN '${"a".repeat(60)}' =~ '(aa?){1,40}b'`,
  "RETURN size([x IN range(1, 1000000) | COLLECT { UNWIND range(1, 1000000) AS y WITH y WHERE y + x < 0 RETURN y }])",
  "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c)",
  "UNWIND range(1, 1000000) AS a WITH a ORDER BY -a UNWIND range(1, 1000000) AS b RETURN count(b)",
  "MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.id + b.id + c.id + d.id + e.id + f.id = g.id RETURN count(*)",
  "MATCH p = (a)-[*]-(b) RETURN count(p)",
  `WITH [1, 2] AS t ${repeated(40, "WITH t + t AS t")} RETURN 3 IN t`,
  `WITH [1, 2] AS t ${repeated(30, "WITH [t, t] AS t")} RETURN t`,
  `WITH {a: 1} AS t ${repeated(30, "WITH {a: t, b: t} AS t")} RETURN t`,
  "RETURN reduce(s = [1], x IN range(1, 40) | [s, s])",
  "UNWIND range(1, 300000) AS x WITH collect(x) AS l RETURN size([a IN l WHERE -a IN (l + a)])",
  `WITH ${MEGABYTE_OF_A} AS t RETURN t CONTAINS left(t, 500000) + 'b'`,
  `WITH ${MEGABYTE_OF_A} AS t RETURN size(replace(t, left(t, 500000) + 'b', ''))`,
  `WITH ${MEGABYTE_OF_A} AS t RETURN size([x IN range(1, 9000000) WHERE size(split(t, 'a')) = x])`,
  "WITH range(1, 100000) AS l WITH [x IN l | l] AS m WITH [x IN m | m] AS k RETURN k = k",
  "UNWIND range(1, 100000) AS x WITH collect(x) AS l RETURN [x IN l | l]",
  "UNWIND range(1, 100000) AS x WITH collect(x) AS l RETURN max([x IN l | [l, l]])",
  "WITH range(1, 3000000) AS l UNWIND range(1, 100000) AS y WITH collect(l) AS m RETURN m = m",
  `WITH [1] AS t ${repeated(40, "WITH [x IN t | [x, x]] AS t")} RETURN t = t`,
  `WITH 'aa' AS t ${repeated(26, "WITH t + t AS t")} RETURN t CONTAINS left(t, 499) + 'b'`,
  `WITH 'aa' AS t ${repeated(40, "WITH t + t AS t")} RETURN size(split(t, ''))`,
  "MATCH (d:Document {id: 'long.txt'}) RETURN size(replace(d.text, 'a', left(d.text, 100000)))",
  "MATCH (d:Document {id: 'long.txt'}) RETURN d.text CONTAINS left(d.text, 500000) + 'b'",
  "MATCH p = SHORTEST 1 (a:Cast)-[]-+(b:Cast) RETURN count(p)",
  "MATCH p = ANY SHORTEST (a:Cast)-[]-+(b:Cast) WHERE none(n IN nodes(p) WHERE n.id = 'x') RETURN count(p)",
  "MATCH (a:Cast) RETURN COLLECT { MATCH p = SHORTEST 3 GROUPS (a)-[]-{1,5}(b:Cast) RETURN length(p) }",
  "MATCH p = SHORTEST 10 (a:Cast)-[]-{9,9}(b:Cast) RETURN count(p)",
  `MATCH p = SHORTEST 2 (a:Cast)${"--()".repeat(7)}--(b:Cast) RETURN count(p)`,
  `MATCH (n) WHERE ${"n.a XOR ".repeat(60)} n.b RETURN n`,
  `MATCH (n) WHERE ${"EXISTS { MATCH (n)-->(m) WHERE ".repeat(60)} true ${"}".repeat(60)} RETURN n`,
  `RETURN ${"1 + ".repeat(20000)} 1`,
  `UNWIND range(1, 100000000) AS x RETURN sum(${"x + ".repeat(19)} ${"1 + ".repeat(950)} 1)`,
  `UNWIND range(1, 100000000) AS x RETURN sum(${"CASE WHEN x > 1 THEN ".repeat(75)} 1 ${"END ".repeat(75)})`,
  `RETURN ${"CASE WHEN $a THEN ".repeat(1500)} 1 ${"END ".repeat(1500)}`,
];

/** Among them there are very many ways. */
const CAST = `
  UNWIND range(0, 299) AS i CREATE (n:Cast {id: 'cast/' + i}) WITH collect(n) AS cast
  UNWIND range(0, 5999) AS i WITH cast[i * 7919 % 300] AS a, cast[(i * 31 + i / 300 * 17) % 300] AS b CREATE (a)-[:KNOWS]->(b)`;

/** An article of a million characters. */
const longArticle: GraphJson = {
  ...fixtureGraph,
  attributes: {
    ...fixtureGraph.attributes,
    documents: [
      {
        id: "long.txt",
        title: "Long",
        source: null,
        published: null,
        text: "a".repeat(1_000_000),
        sentences: [],
      },
    ],
  },
  nodes: [],
  edges: [],
};

const missing = neo4jMissing();
describe.skipIf(missing !== undefined)(
  `a query that runs away on Neo4j${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let lease: Lease;
    let store: GraphStore;
    beforeAll(async () => {
      lease = await leaseNeo4j();
      await lease.empty();
      store = await openStore(lease.config);
      await store.saveDocuments(fixtureGraph);
      await store.saveDocuments(longArticle);
      await lease.run(CAST);
    }, 5 * MINUTE);
    afterAll(async () => {
      await store.close();
      await lease.release();
    });

    /** What of one core the server's process takes. */
    const load = async (): Promise<number> => {
      const seconds = async () => {
        const [row] = await lease.run(
          "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value / 1e9 AS seconds",
        );
        return Number(row?.["seconds"]);
      };
      const [before, since] = [await seconds(), performance.now()];
      await new Promise((resolve) => setTimeout(resolve, WINDOW_MS));
      return ((await seconds()) - before) / ((performance.now() - since) / 1000);
    };

    it.each(RUNAWAYS)("should leave the server idle: %s.", { timeout: MINUTE }, async (query) => {
      const request = cypherRequest.parse({ query, timeoutMs: LIMIT_MS });
      const code = await store.cypher(request).then(
        () => "an answer",
        (error: unknown) => (error as RelataError).code,
      );
      expect(["CYPHER_TIMEOUT", "CYPHER_FAILED"]).toContain(code);
      const others = () =>
        lease.run("SHOW TRANSACTIONS YIELD currentQuery AS query WHERE NOT query STARTS WITH 'SHOW'");
      await expect.poll(others, { timeout: MINUTE / 6 }).toEqual([]);
      await expect.poll(load, { timeout: MINUTE / 3, interval: WINDOW_MS }).toBeLessThan(0.5);
    });
  },
);
