// Whatever is sent, by the OpenAPI document or against it: an answer that the document knows, or a problem document
// with the right status; never a fault of the server.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { fixtureGraph } from "../fixtures/graph.ts";
import { NASTY, nastyText } from "../helpers/arbitrary-graph.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

let server: TestServer;
let before: unknown;
beforeAll(async () => {
  server = await startTestServer({ graph: fixtureGraph });
  before = (await server.store.health()).counts;
});
afterAll(() => server.close());

const parameter = z.object({ name: z.string(), in: z.enum(["path", "query"]), required: z.boolean() });
const openApi = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z.array(parameter),
        requestBody: z.unknown().optional(),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly z.infer<typeof parameter>[];
  readonly hasBody: boolean;
  readonly statuses: readonly string[];
}

async function listOperations(): Promise<Operation[]> {
  const { paths } = openApi.parse(await (await server.call("GET", "/openapi.json")).json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      hasBody: requestBody !== undefined,
      statuses: Object.keys(responses),
    })),
  );
}

/** Ids, types and labels that try to become part of a query, a path or a page. */
const injection = fc.constantFrom(
  "' OR 1=1 //",
  "person/mara-lindholm'}) DETACH DELETE n //",
  "`]->() DELETE r //",
  "$id",
  "../../../etc/passwd",
  "..%2f..%2fpackage.json",
  "%00",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "{}",
  "\\u0027",
  "person/mara-lindholm\u0000",
  "a".repeat(3000),
);
const word = fc.oneof(
  injection,
  nastyText,
  fc.constantFrom(
    "-1",
    "0",
    "1e9",
    "1.5",
    "NaN",
    "Infinity",
    "null",
    "true",
    "9007199254740993",
    "2020-08-16",
    "Person",
    "AGREE",
  ),
);
/** What a careless or hostile client may put where the document says something else. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  word,
  fc.record(
    {
      query: fc.oneof(
        word,
        fc.constantFrom("RETURN 1 AS x", "MATCH (n) RETURN n LIMIT 1", "CREATE (n)", "CALL db.labels()"),
      ),
      parameters: fc.oneof(word, fc.dictionary(nastyText, fc.jsonValue({ maxDepth: 2 }))),
      limit: fc.oneof(fc.integer(), word),
      timeoutMs: fc.oneof(fc.integer({ max: 200 }), word),
      requestId: word,
      complete: fc.oneof(fc.boolean(), word),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      nodes: fc.oneof(word, fc.array(word, { maxLength: 3 })),
      cypher: word,
      format: fc.oneof(word, fc.constantFrom("json", "gexf", "graphml", "csv", "cypher", "jsonld")),
    },
    { requiredKeys: [] },
  ),
  // A document that nobody could extract: title missing, both or neither text, of the wrong type.
  fc.record(
    { title: word, text: fc.oneof(fc.integer(), fc.constant(" ")), html: word },
    { requiredKeys: [] },
  ),
);

const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));

/** A path segment of dots alone is resolved by the client before it is sent. */
const isSendable = (text: string): boolean => text !== "" && !/^\.{1,2}$/.test(text);

const requestFor = (operation: Operation) =>
  fc
    .record({
      path: fc.tuple(
        ...operation.parameters.filter((p) => p.in === "path").map(() => word.filter(isSendable)),
      ),
      query: fc.tuple(
        ...operation.parameters
          .filter((p) => p.in === "query")
          .map(() => fc.option(word, { nil: undefined })),
      ),
      unknown: fc.option(fc.tuple(word, word), { nil: undefined, freq: 5 }),
      body: operation.hasBody ? anyJson : fc.constant(undefined),
    })
    .map(({ path, query, unknown, body }) => {
      const values = [...path];
      const names = operation.parameters.filter((p) => p.in === "query").map((p) => p.name);
      const pairs = query.flatMap((value, i) => (value === undefined ? [] : [[names[i] ?? "", value]]));
      const search = [...pairs, ...(unknown ? [unknown] : [])]
        .map(([name, value]) => `${encode(name ?? "")}=${encode(value ?? "")}`)
        .join("&");
      const filled = operation.path.replace(/\{\w+\}/g, () => encode(values.shift() ?? "x"));
      return { url: search ? `${filled}?${search}` : filled, body };
    });

async function expectSound(operation: Operation, response: Response): Promise<void> {
  if (operation.statuses.includes(String(response.status))) {
    await response.arrayBuffer();
    return;
  }
  const { status, detail, hint } = await readProblem(response);
  expect(status, detail).toBeGreaterThanOrEqual(400);
  expect(status, detail).toBeLessThan(500);
  // What is told quotes what was sent, but nothing of the machine.
  const told = `${detail} ${hint ?? ""}`.replaceAll("../../../etc/passwd", "");
  expect(told).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|\/(tmp|home|root|usr|work)\//);
}

describe("requests made from the OpenAPI document", () => {
  it("should be answered as the document says, whatever is in them.", { timeout: 180_000 }, async () => {
    for (const operation of await listOperations()) {
      await fc.assert(
        fc.asyncProperty(requestFor(operation), async ({ url, body }) => {
          await expectSound(operation, await server.call(operation.method, url, body));
        }),
        { numRuns: 60 },
      );
    }
    expect(server.faults).toEqual([]);
    expect((await server.store.health()).counts).toEqual(before);
  });

  it("should be refused with 405 and Allow where the document has no such method.", async () => {
    const operations = await listOperations();
    for (const path of new Set(operations.map((o) => o.path))) {
      const known = operations.filter((o) => o.path === path).map((o) => o.method);
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((m) => !known.includes(m))) {
        const response = await server.call(method, path.replace(/\{\w+\}/g, "x"));
        expect(response.headers.get("allow")?.split(", ")).toEqual(expect.arrayContaining(known));
        expect((await readProblem(response)).status).toBe(405);
      }
    }
  });
});

describe("values outside their bounds", () => {
  it.each([
    ["/graph?limit=-1", "query.limit"],
    ["/graph?limit=5001", "query.limit"],
    ["/graph?limit=many", "query.limit"],
    ["/graph?limit=1&limit=2", "query.limit"],
    ["/graph?types=Wizard", "query.types"],
    ["/graph?from=yesterday", "query.from"],
    ["/graph?from=2020-13-45", "query.from"],
    ["/graph?nonsense=1", "query"],
    ["/entities?limit=0", "query.limit"],
    [`/entities?search=${"x".repeat(201)}`, "query.search"],
    ["/entities/x/neighbourhood?depth=9", "query.depth"],
    ["/paths?from=a", "query.to"],
    ["/paths?from=a&to=b&maxLength=99", "query.maxLength"],
    ["/documents?offset=-5", "query.offset"],
    [`/entities/${"x".repeat(2001)}`, "path.id"],
  ])("should be named: %s", async (path, place) => {
    const found = await readProblem(await server.call("GET", path));
    expect(found).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
    expect(found.errors?.[0]?.path).toContain(place);
  });

  it.each([
    ["/cypher", { query: "" }],
    ["/cypher", { query: "RETURN 1", limit: 10_001 }],
    ["/cypher", { query: "RETURN 1", timeoutMs: 60_001 }],
    ["/cypher", { query: "RETURN 1", extra: true }],
    ["/cypher", [1, 2]],
    ["/cypher", "null"],
    ["/cypher", "42"],
    ["/export", { format: "docx" }],
    ["/export", { nodes: ["a"], cypher: "RETURN 1" }],
    ["/documents", { title: "A", text: "B", html: "C" }],
    ["/documents", { title: "A" }],
    ["/documents", { title: "A", text: " \n " }],
    ["/documents", { title: "A", text: "with \u0000 in it" }],
    ["/documents", { title: "A", text: "half a pair \ud800" }],
    ["/documents", { title: "A", text: "B.", published: "soon" }],
  ])("should be refused in a body: POST %s %j", async (path, body) => {
    expect(await readProblem(await server.call("POST", path, body))).toMatchObject({
      status: 400,
      code: "INVALID_REQUEST",
    });
  });
});

describe("bodies that are no JSON document of ours", () => {
  const post = (body: string, headers: Record<string, string>) =>
    server.call("POST", "/cypher", body, { headers });

  it("should be refused with 400 if they cannot be parsed.", async () => {
    expect((await readProblem(await post('{"query":', {}))).status).toBe(400);
  });

  it("should be refused with 400 if there is none.", async () => {
    expect((await readProblem(await server.call("POST", "/cypher"))).status).toBe(400);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "multipart/form-data; boundary=x",
  ])("should be refused with 415 if they are %s.", async (type) => {
    const response = await post('{"query":"RETURN 1"}', { "content-type": type });
    expect((await readProblem(response)).status).toBe(415);
  });

  it("should be refused with 415 in an unknown encoding or character set.", async () => {
    const encoding = await post("{}", {
      "content-type": "application/json",
      "content-encoding": "x-unknown",
    });
    expect((await readProblem(encoding)).status).toBe(415);
    const charset = await post("{}", { "content-type": "application/json; charset=klingon" });
    expect((await readProblem(charset)).status).toBe(415);
  });

  it("should be refused with 413 if they are too large, and the server answers on.", async () => {
    const query = JSON.stringify({ query: `RETURN '${"x".repeat(2 * 1024 * 1024)}'` });
    expect((await readProblem(await server.call("POST", "/cypher", query))).status).toBe(413);
    const text = JSON.stringify({ title: "Big", text: "word ".repeat(3 * 1024 * 1024) });
    expect((await readProblem(await server.call("POST", "/documents", text))).status).toBe(413);
    expect((await server.call("GET", "/health")).status).toBe(200);
  });

  it("should be refused with 400 if they are nested a hundred thousand deep.", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const response = await server.call("POST", "/cypher", `{"query":"RETURN 1","parameters":{"a":${deep}}}`);
    expect((await readProblem(response)).status).toBe(400);
  });
});

describe("addresses that are not there", () => {
  it.each(["/", "/nope", "/entities/a/b", "/Health", "/openapi", "/__proto__"])(
    "should be problems: %s",
    async (path) => {
      expect(await readProblem(await server.call("GET", path))).toMatchObject({
        status: 404,
        code: "NOT_FOUND",
      });
    },
  );

  it("should be a problem where the percent-encoding is broken.", async () => {
    expect((await readProblem(await server.call("GET", "/entities/%E0%A4%A"))).status).toBe(400);
  });
});

describe("texts that try to break out", () => {
  it.each(NASTY.filter(isSendable))("should be plain values in ids: %j", async (text) => {
    for (const path of ["/entities/", "/relations/", "/documents/"]) {
      const response = await server.call("GET", `${path}${encode(text)}`);
      expect((await readProblem(response)).status).toBe(404);
    }
    expect((await server.store.health()).counts).toEqual(before);
  });
});
