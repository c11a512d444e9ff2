// Whatever is sent, by the OpenAPI document or against it: an answer that the document knows, or a problem document
// with the right status; never a fault of the server.
import { once } from "node:events";
import net from "node:net";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherAnswer } from "../../graph-data/schema/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { NASTY } from "../helpers/arbitrary-graph.ts";
import { encode, isSendable, listOperations, sendRandomRequests } from "../helpers/random-requests.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

let server: TestServer;
let before: unknown;
beforeAll(async () => {
  server = await startTestServer({ graph: fixtureGraph });
  before = (await server.store.health()).counts;
});
afterAll(() => server.close());

describe("requests made from the OpenAPI document", () => {
  it("should be answered as the document says, whatever is in them.", { timeout: 180_000 }, async () => {
    await sendRandomRequests(server, 60);
    expect(server.faults).toEqual([]);
    expect((await server.store.health()).counts).toEqual(before);
  });

  it("should be refused with 405 and Allow where the document has no such method.", async () => {
    const operations = await listOperations(server);
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

describe("names with NUL characters in a query", () => {
  it.each([
    { query: "RETURN 1 AS x", parameters: { "\0a": 1 } },
    { query: "RETURN $p AS x", parameters: { p: [{ a: { "\0": 1 } }] } },
    { query: "RETURN 1 AS `\0`" },
  ])("should be refused as what the store cannot hold: %j", async (body) => {
    const found = await readProblem(await server.call("POST", "/cypher", body));
    expect(found).toMatchObject({
      code: "CYPHER_UNSUPPORTED",
      detail: expect.stringContaining("NUL") as string,
    });
    expect(server.faults).toEqual([]);
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
    ["/graph?from=2020-02-31", "query.from"],
    ["/graph?nonsense=1", "query"],
    ["/entities?limit=0", "query.limit"],
    [`/entities?search=${"x".repeat(201)}`, "query.search"],
    ["/entities/x/neighbourhood?depth=9", "query.depth"],
    ["/paths?from=a", "query.to"],
    ["/paths?from=a&to=b&maxLength=99", "query.maxLength"],
    ["/documents?offset=-5", "query.offset"],
    [`/entities/${"x".repeat(15_001)}`, "path.id"],
  ])("should be named: %s", async (path, place) => {
    const found = await readProblem(await server.call("GET", path));
    expect(found).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
    expect(found.errors?.[0]?.path).toContain(place);
  });

  it.each([
    ['{"query":"RETURN $year","parameters":{"year":9007199254740993}}', "body.parameters.year"],
    [
      '{"query":"RETURN $a","parameters":{"a":"}","b":{"ids":[1,-9007199254740992 ]}}}',
      "body.parameters.b.ids.1",
    ],
    ['{"query":"RETURN 1","limit":100000000000000000000}', "body.limit"],
    ["9007199254740993", "body"],
  ])("should be refused where JSON's readers would round them: %s", async (body, place) => {
    const found = await readProblem(await server.call("POST", "/cypher", body));
    expect(found).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
    expect(found.errors).toEqual([
      { path: place, message: expect.stringMatching(/2\^53.*\d{16}/) as string },
    ]);
  });

  it("should not be looked for in text, nor in numbers that are no integers.", async () => {
    const parameters = '{"text":"9007199254740993","escaped":"\\"9007199254740993","big":9007199254740993.5}';
    const exact = "[9007199254740991,-9007199254740991,12345678901234567e3,0.1234567890123456789]";
    const body = `{"query":"RETURN $text AS t, $exact AS e","parameters":{"exact":${exact},${parameters.slice(1)}}`;
    const { rows } = cypherAnswer.parse(await (await server.call("POST", "/cypher", body)).json());
    expect(rows).toEqual([["9007199254740993", JSON.parse(exact)]]);
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

  it("should be refused with 400 if they are no UTF-8, rather than changed without a word.", async () => {
    const text = Buffer.from('{"title":"A","text":"caf\xe9"}', "latin1");
    const response = await fetch(`${server.url}/api/documents`, {
      method: "POST",
      body: text,
      headers: { "content-type": "application/json" },
    });
    expect(await readProblem(response)).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });

  it("should be refused with 413 if they are too large, and the server answers on.", async () => {
    const query = JSON.stringify({ query: `RETURN '${"x".repeat(2 * 1024 * 1024)}'` });
    expect((await readProblem(await server.call("POST", "/cypher", query))).status).toBe(413);
    const text = JSON.stringify({ title: "Big", text: "word ".repeat(3 * 1024 * 1024) });
    expect((await readProblem(await server.call("POST", "/documents", text))).status).toBe(413);
    expect((await server.call("GET", "/health")).status).toBe(200);
  });

  const PACKERS: Readonly<Record<string, (bytes: Buffer) => Buffer<ArrayBuffer>>> = {
    gzip: (bytes) => zlib.gzipSync(bytes),
    deflate: (bytes) => zlib.deflateSync(bytes),
    br: (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
  };
  const postBytes = (path: string, body: Buffer<ArrayBuffer>, encoding: string) =>
    fetch(`${server.url}/api${path}`, {
      ...{ method: "POST", body },
      headers: { "content-type": "application/json", "content-encoding": encoding },
    });

  it.each(Object.entries(PACKERS))(
    "should be refused with 413 if %s makes a little of very much, and not be unpacked.",
    async (encoding, pack) => {
      const bomb = pack(Buffer.alloc(300 * 1024 ** 2, 0x20));
      const before = process.memoryUsage.rss();
      for (const path of ["/cypher", "/documents", "/export"])
        expect((await readProblem(await postBytes(path, bomb, encoding))).status).toBe(413);
      expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 ** 2);
    },
  );

  it.each(Object.entries(PACKERS))(
    "should be read in %s, and refused with 400 if they are not packed so or not whole.",
    async (encoding, pack) => {
      const packed = pack(Buffer.from(JSON.stringify({ query: "RETURN 1 AS one" })));
      expect((await postBytes("/cypher", packed, encoding)).status).toBe(200);
      for (const broken of [packed.subarray(0, 9), Buffer.from('{"query":"RETURN 1 AS one"}')])
        expect((await readProblem(await postBytes("/cypher", broken, encoding))).status).toBe(400);
    },
  );

  it("should be refused with 413 if they hold more values than any real one.", async () => {
    const nodes = `[${"1,".repeat(4 * 1024 ** 2)}1]`;
    expect((await readProblem(await server.call("POST", "/export", `{"nodes":${nodes}}`))).status).toBe(413);
  });

  it("should be refused with 400 if a number in them is beyond all numbers.", async () => {
    const parameters = `{"a":[${"1e999,".repeat(50_000)}-1e999]}`;
    const response = await server.call("POST", "/cypher", `{"query":"RETURN 1","parameters":${parameters}}`);
    expect(await readProblem(response)).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });

  it("should be taken for what they are, whatever their texts hold.", async () => {
    const text = `${"[{,".repeat(200_000)}1e999 \\"[ \\\\`;
    const response = await server.call("POST", "/cypher", {
      query: "RETURN size($text) AS size, $small AS small",
      parameters: { text, small: 1e-300 },
    });
    expect(cypherAnswer.parse(await response.json()).rows).toEqual([[text.length, 1e-300]]);
  });

  it("should be refused with 415 in another Unicode than UTF-8.", async () => {
    const response = await fetch(`${server.url}/api/cypher`, {
      ...{ method: "POST", body: Buffer.from('{"query":"RETURN 1 AS x"}', "utf16le") },
      headers: { "content-type": "application/json; charset=utf-16le" },
    });
    expect((await readProblem(response)).status).toBe(415);
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

describe("what is hardly HTTP", () => {
  const HOST = "Host: 127.0.0.1\r\n";
  const JSON_BODY = `${HOST}Content-Type: application/json\r\n`;

  it.each([
    ["an address that is none", `GET http://[/ HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["an unknown method", `FOO /api/health HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["no host", "GET /api/health HTTP/1.1\r\n\r\n", 403],
    ["a header that has no end", `GET /api/health HTTP/1.1\r\n${HOST}X: ${"x".repeat(99_000)}`, 413],
    ["a negative length", `POST /api/cypher HTTP/1.1\r\n${JSON_BODY}Content-Length: -5\r\n\r\n`, 400],
    [
      "a length and pieces",
      `POST /api/cypher HTTP/1.1\r\n${JSON_BODY}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      "a piece of no size",
      `POST /api/cypher HTTP/1.1\r\n${JSON_BODY}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
      400,
    ],
    [
      "an expectation that is none",
      `POST /api/cypher HTTP/1.1\r\n${JSON_BODY}Expect: 200-maybe\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
      400,
    ],
  ])("should be a problem all the same: %s.", async (_, sent, status) => {
    const socket = net.connect(server.port, "127.0.0.1");
    socket.write(sent);
    const [first = ""] = (await once(socket, "data")).map(String);
    socket.destroy();
    const [head = "", body = ""] = first.split("\r\n\r\n");
    expect(head).toMatch(/content-type: application\/problem\+json/i);
    expect(JSON.parse(body)).toMatchObject({ status });
    expect((await server.call("GET", "/health")).status).toBe(200);
  });

  it("should not be held against others when a body ends too early.", async () => {
    const socket = net.connect(server.port, "127.0.0.1");
    socket.end(`POST /api/cypher HTTP/1.1\r\n${JSON_BODY}Content-Length: 400\r\n\r\n{"query`);
    await once(socket.resume(), "close");
    expect((await server.call("GET", "/health")).status).toBe(200);
    expect(server.faults).toEqual([]);
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
