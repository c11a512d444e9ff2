import { describe, expect, it } from "vitest";
import { checkCalls } from "../../../server/store/cypher/access.ts";
import { tokenize } from "../../../server/store/cypher/tokens.ts";

describe("checkCalls", () => {
  it.each([
    "CALL apoc.load.json('x')",
    "CALL apoc . load . json ('x')",
    "CALL `apoc`.`load`.json('x')",
    "CALL /* */ dbms.listConfig YIELD name RETURN name",
    "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})",
    "CALL \\u0061poc.load.json('x')",
    "MATCH (n) WHERE custom.evil(n) RETURN n",
    "CALL db.create.setNodeVectorProperty(null, 'x', [])",
    "CALL gds.graph.drop('x')",
    "CALL dbms\u001c.listConfig()",
    "RETURN '\\u0027 + apoc.load.text('x') + \\u0027'",
    "RETURN '\\\\\\u0027 + apoc.load.text('x') + \\u0027'",
  ])("should refuse %s.", (query) => expect(() => checkCalls(query)).toThrow(/may not be called/));

  it.each([
    "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row }]",
    "RETURN CASE WHEN true THEN COLLECT { load/* */csv FROM 'http://127.0.0.1/' AS row RETURN row } END",
    "RETURN [x IN [1] | COLLECT { \\u004cOAD\\u0020CSV FROM 'x' AS row RETURN row }]",
    "RETURN '\\u0027 + COLLECT { LOAD CSV FROM \\u0027x\\u0027 AS row RETURN row }[0] + \\u0027'",
    "LOAD\u001cCSV FROM 'x' AS row RETURN row",
    "LOAD // every row\r\nCSV FROM 'x' AS row RETURN row",
  ])("should refuse %s.", (query) => expect(() => checkCalls(query)).toThrow(/LOAD CSV may not be used/));

  it.each([
    "MATCH (n) RETURN n.name, count(n.x)",
    "RETURN 'apoc.load.json(1)' AS text // CALL apoc.load.json()",
    "CALL db.labels() YIELD label RETURN label",
    "CALL db.labels",
    "RETURN date.truncate('month', date()) AS month",
    "CALL apoc.path.expand(n, '', '', 1, 2) YIELD path RETURN path",
    "CALL db.index.fulltext.queryNodes('i', 'x') YIELD node RETURN node",
    "MATCH (n) WHERE (n.x) > 1 RETURN n.list[0]",
    "MATCH (s:Sentence) WHERE s.text CONTAINS 'load csv' RETURN s // LOAD CSV",
    "MATCH (load)-[:CSV]->(csv:Load) RETURN load, csv",
    "RETURN 'it\\'s \\u00e9 \\\\u0027' AS text",
  ])("should allow %s.", (query) => expect(() => checkCalls(query)).not.toThrow());
});

describe("tokenize", () => {
  it("should tell words from strings, comments and names in backticks.", () => {
    const tokens = tokenize("RETURN 'it\\'s' /* RETURN */, `a``b`.x // end\n+ $p1 1.5");
    expect(tokens.map((t) => [t.kind, t.text])).toEqual([
      ["word", "RETURN"],
      ["string", "'it\\'s'"],
      ["symbol", ","],
      ["quoted", "a`b"],
      ["symbol", "."],
      ["word", "x"],
      ["symbol", "+"],
      ["parameter", "$p1"],
      ["number", "1.5"],
    ]);
  });

  it("should come to an end in what is not closed.", () => {
    for (const query of ["RETURN 'x", "RETURN /* x", "RETURN `x", "$", "'\\"])
      expect(tokenize(query).length).toBeLessThan(4);
  });
});
