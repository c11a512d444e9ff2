// The console's parts that are no page: tokens, suggestions, errors at their place, examples, values in words.
import { StringStream } from "@codemirror/language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CypherAnswer, CypherValue, GraphSchema, Omitted } from "../../../graph-data/schema/index.ts";
import { exampleQueries, quoted } from "../../../client/panels/console/examples.ts";
import { underline } from "../../../client/panels/console/lint.ts";
import {
  keepQueries,
  loadQueries,
  NO_QUERIES,
  readParameters,
  remember,
  saveQuery,
} from "../../../client/panels/console/queries.ts";
import { suggest, withoutText } from "../../../client/panels/console/suggest.ts";
import { cypherParser } from "../../../client/panels/console/tokens.ts";
import { cutLine, summaryLine } from "../../../client/panels/console/summary.ts";
import { inWords, sortRows, toTable } from "../../../client/panels/console/values.ts";

import { SAMPLE } from "../../fixtures/sample-graph.ts";

/** "keyword:MATCH" for each token that has a kind. */
function tokens(query: string): string[] {
  const state = cypherParser.startState?.(2);
  if (!state) throw new Error("the parser has no state");
  return query.split("\n").flatMap((line) => {
    const found: string[] = [];
    const stream = new StringStream(line, 2, 2);
    while (!stream.eol()) {
      stream.start = stream.pos;
      const kind = cypherParser.token(stream, state);
      if (kind && !["bracket", "operator"].includes(kind)) found.push(`${kind}:${stream.current()}`);
    }
    return found;
  });
}

describe("tokens", () => {
  it.each([
    ["MATCH (a:Person)", ["keyword:MATCH", "variableName:a", "typeName:Person"]],
    ["-[r:MEETS|TELLS]->", ["variableName:r", "typeName:MEETS", "typeName:TELLS"]],
    ["return a.name", ["keyword:return", "variableName:a", "propertyName:name"]],
    [
      "{name: 'O\\'Neill', age: 3}",
      ["propertyName:name", "string:'O\\'Neill'", "propertyName:age", "number:3"],
    ],
    ["count(*) count", ["variableName.function:count", "variableName:count"]],
    ["$who // who", ["atom:$who", "comment:// who"]],
    ["/* one\ntwo */ RETURN", ["comment:/* one", "comment:two */", "keyword:RETURN"]],
    ["(:`Odd label`)", ["typeName:`Odd label`"]],
  ])("%s", (query, expected) => {
    expect(tokens(query)).toEqual(expected);
  });
  it("come to an end on any text", () => {
    fc.assert(fc.property(fc.string(), (text) => tokens(text).length <= text.length));
  });
});

const schema: GraphSchema = {
  labels: [
    { name: "Person", count: 16 },
    { name: "Odd label", count: 1 },
  ],
  relationshipTypes: [
    { name: "MENTIONED_IN", count: 40 },
    { name: "MEETS", count: 3 },
  ],
  propertyKeys: [{ name: "name", count: 60 }],
  categories: [{ name: "CONSULT", count: 3 }],
  statuses: [{ name: "claimed", count: 2 }],
};

describe("suggestions", () => {
  const labels = (before: string) => suggest(before, schema, ["who"])?.options.map((o) => o.label) ?? null;
  it("are labels after a colon in round brackets, types in square ones", () => {
    expect(labels("MATCH (a:Pe")).toEqual(["Person", "Odd label"]);
    expect(labels("MATCH (a)-[r:")).toEqual(["MENTIONED_IN", "MEETS"]);
    expect(labels("MATCH (a)-[r:MEETS|")).toEqual(["MENTIONED_IN", "MEETS"]);
  });
  it("are property keys after a dot and in a map", () => {
    expect(labels("RETURN a.")).toEqual(["name"]);
    expect(labels("MATCH (a {")).toEqual(["name"]);
  });
  it("are the parameters after a dollar sign", () => expect(labels("WHERE a.name = $w")).toEqual(["who"]));
  it("hold the query's own variables elsewhere", () => {
    expect(labels("MATCH (city:Place)-[r]->(b) RETURN ci")?.slice(0, 3)).toEqual(["city", "r", "b"]);
  });
  it("are none in strings and comments", () => {
    expect(labels("WHERE a.name = 'Per")).toBeNull();
    expect(labels("// MATCH (a:Per")).toBeNull();
  });
  it("write a name that is no word in back quotes", () => {
    expect(suggest("(:", schema, [])?.options[1]?.apply).toBe("`Odd label`");
  });
  it("keep every place when text is blanked out", () => {
    fc.assert(fc.property(fc.string(), (text) => withoutText(text).length === text.length));
  });
});

describe("an error", () => {
  const at = (query: string, where: { line: number; column: number } | null, text = "wrong", before = 0) => {
    const { from, to } = underline(query, { text, hint: null, at: where }, before);
    return query.slice(from, to);
  };
  it("underlines the word at its line and column", () => {
    expect(at("MATCH (a)\nRETRUN a", { line: 2, column: 1 })).toBe("RETRUN");
  });
  it("takes off the line that was put before the query", () => {
    expect(at("MATCH (a)\nRETRUN a", { line: 3, column: 1 }, "wrong", 1)).toBe("RETRUN");
  });
  it("at the end underlines the last sign", () => {
    expect(at("MATCH (a", { line: 1, column: 9 })).toBe("a");
  });
  it("without a place underlines the word that it quotes", () => {
    expect(at("MATCH (a) RETURN bob", null, "Undefined variable 'bob'")).toBe("bob");
  });
  it("without any hint underlines the first line", () => {
    expect(at("MATCH (a)\nRETURN a", null)).toBe("MATCH (a)");
  });
});

describe("examples", () => {
  it("speak of what the graph has, with names escaped", () => {
    const people = [
      { id: "person/o'neill", name: "O'Neill" },
      { id: "person/b", name: "B" },
    ];
    const examples = exampleQueries(schema, people);
    expect(examples.find((e) => e.title.startsWith("Paths"))?.query).toContain("'person/o\\'neill'");
    expect(examples.find((e) => e.title === "Every MEETS")).toBeDefined();
    const bare = exampleQueries({ ...schema, statuses: [], relationshipTypes: [] }, []);
    expect(bare.some((e) => e.query.includes("claimed"))).toBe(false);
  });
  it("quote any text so that it stays one string", () => {
    fc.assert(fc.property(fc.string(), (text) => /^'(?:[^'\\]|\\[^])*'$/.test(quoted(text))));
  });
});

describe("kept queries", () => {
  const storage = () => {
    const map = new Map<string, string>();
    return {
      getItem: (key: string) => map.get(key) ?? null,
      setItem: (key: string, value: string) => void map.set(key, value),
    };
  };
  it("come back as they were left", () => {
    const place = storage();
    const queries = saveQuery("mine", "RETURN 1")(remember("RETURN 2", "2020-08-17")(NO_QUERIES));
    keepQueries(place, queries);
    expect(loadQueries(place)).toEqual(queries);
  });
  it("hold each query once, the newest first", () => {
    const twice = remember("a", "3")(remember("b", "2")(remember("a", "1")(NO_QUERIES)));
    expect(twice.history.map((h) => h.query)).toEqual(["a", "b"]);
  });
  it("start anew from what something else has written", () => {
    const place = storage();
    place.setItem("relata/queries", "{");
    expect(loadQueries(place)).toEqual(NO_QUERIES);
  });
  it("refuse parameters that are no JSON object", () => {
    expect(readParameters('{"name": "Minsk"}')).toEqual({ name: "Minsk" });
    expect(() => readParameters("[1]")).toThrow(/JSON object/);
    expect(() => readParameters("{")).toThrow(/^Parameters: /);
  });
  it.each(["9007199254740993", "-9007199254740993", "1e400"])(
    "refuse the number %s, which would be asked for as another, and quote it as it was typed",
    (typed) => {
      expect(() => readParameters(`{"to": [{"x": ${typed}}]}`)).toThrow(`Parameters: ${typed} is too large`);
    },
  );
  it("keep what is held exactly, or is a text", () => {
    const held = { x: [9007199254740991, 1.5e300, -0.25], 'a "9007199254740993"': "9007199254740993\\" };
    expect(readParameters(JSON.stringify(held))).toEqual(held);
  });
});

describe("the line on a result", () => {
  const answer = (omitted?: Omitted, truncatedBy?: "rows" | "bytes"): CypherAnswer => ({
    columns: ["n"],
    rows: [[1]],
    graph: { ...SAMPLE, attributes: { ...SAMPLE.attributes, omitted } },
    summary: { rows: 1, truncated: truncatedBy !== undefined, truncatedBy, milliseconds: 1500 },
  });

  it("says how many rows came, and what was cut of them and of their graph", () => {
    const omitted = { entities: 1, relations: 164, byType: { MEETS: 164 } };
    expect(summaryLine(answer())).toBe("1 row in 1.5 s");
    expect(cutLine(answer())).toBe("");
    expect(cutLine(answer(omitted))).toBe("Its graph leaves out 1 entity and 164 relations.");
    expect(cutLine(answer(undefined, "rows"))).toMatch(/^Cut: there are more/);
    expect(cutLine(answer(omitted, "bytes"))).toMatch(/^Cut: the answer .* leaves out 1 entity and/);
  });
});

describe("values", () => {
  const node: CypherValue = {
    $type: "node",
    id: "person/a",
    labels: ["Entity", "Person"],
    properties: { name: "Ada" },
  };
  const other: CypherValue = {
    $type: "node",
    id: "place/m",
    labels: ["Place"],
    properties: { name: "Minsk" },
  };
  const fled: CypherValue = {
    $type: "relationship",
    id: "r",
    type: "FLEES_TO",
    start: "person/a",
    end: "place/m",
    properties: { phrase: "fled to" },
  };
  it.each<[CypherValue, string]>([
    [node, "Ada"],
    [fled, "fled to"],
    [{ $type: "path", nodes: [node, other], relationships: [fled] }, "Ada — fled to → Minsk"],
    [{ $type: "path", nodes: [other, node], relationships: [fled] }, "Minsk ← fled to — Ada"],
    [["x", 1, null], "x, 1, "],
    [{ a: 1 }, '{"a":1}'],
    [null, ""],
    [true, "true"],
  ])("read as a person says them: %#", (value, words) => expect(inWords(value)).toBe(words));

  it("sort as numbers where they are numbers, what is empty last", () => {
    const rows = [[10], [null], [9]];
    expect(sortRows(rows, { column: 0, descending: false })).toEqual([2, 0, 1]);
    expect(sortRows(rows, { column: 0, descending: true })).toEqual([0, 2, 1]);
    expect(sortRows(rows, null)).toEqual([0, 1, 2]);
  });
  it("go into CSV that keeps quotes, commas and line breaks", () => {
    expect(
      toTable(
        ["a", "b"],
        [
          ['say "hi", all', "two\nlines"],
          [node, 1.5],
        ],
        ",",
      ),
    ).toBe('a,b\r\n"say ""hi"", all","two\nlines"\r\nAda,1.5\r\n');
  });
});
