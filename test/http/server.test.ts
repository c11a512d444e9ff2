// The service as a whole: the page and its addresses, a busy port, stopping.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RelataError } from "../../server/errors.ts";
import { startServer } from "../../server/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

const PAGE = "<!doctype html><title>Relata</title>";
let directory: string;
let server: TestServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "relata-page-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), PAGE);
  await writeFile(
    join(directory, "assets", "main-abc123.js"),
    `console.log(${JSON.stringify("x".repeat(5000))})`,
  );
  for (const name of ["packed-1.js", "gone-2.js"]) {
    await writeFile(join(directory, "assets", name), "console.log('as built')");
    await writeFile(join(directory, "assets", `${name}.gz`), gzipSync("console.log('as packed')"));
  }
  await writeFile(join(directory, ".secret"), "not for the world");
  server = await startTestServer({ graph: fixtureGraph, staticDirectory: directory });
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const open = (path: string, accept = "text/html,*/*;q=0.8") =>
  fetch(`${server.url}${path}`, { headers: { accept } });

describe("the page", () => {
  it.each(["/", "/?focus=person%2Fa", "/?cypher=RETURN%201", "/some/view"])(
    "should be served at %s.",
    async (path) => {
      const response = await open(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(PAGE);
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    },
  );

  it("should have its files kept by browsers, since their names change with what is in them.", async () => {
    const response = await open("/assets/main-abc123.js", "*/*");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });

  it("should have its files sent as they were packed when it was built, to those who can unpack them.", async () => {
    const packed = await open("/assets/packed-1.js", "*/*");
    expect(await packed.text()).toBe("console.log('as packed')");
    expect(packed.headers.get("content-type")).toContain("javascript");
    expect(packed.headers.get("cache-control")).toContain("immutable");
    const plain = await fetch(`${server.url}/assets/packed-1.js`, {
      headers: { "accept-encoding": "identity" },
    });
    expect(await plain.text()).toBe("console.log('as built')");
  });

  it("should answer with a problem where a packed file has gone, or an address cannot be read.", async () => {
    for (const name of ["gone-2.js", "gone-2.js.gz"]) await rm(join(directory, "assets", name));
    expect((await readProblem(await open("/assets/gone-2.js", "*/*"))).status).toBe(404);
    expect((await readProblem(await open("/assets/%E0%A4%A", "*/*"))).status).toBe(400);
  });

  it("should not stand in for a file that is not there.", async () => {
    expect((await readProblem(await open("/assets/gone.js", "*/*"))).status).toBe(404);
    expect((await readProblem(await open("/favicon.ico", "image/*"))).status).toBe(404);
    expect((await readProblem(await open("/api/nope"))).status).toBe(404);
  });

  it.each([
    "/.secret",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/%2e%2e%2f%2e%2e%2fetc/passwd",
  ])("should give out nothing but the page: %s", async (path) => {
    const response = await open(path, "*/*");
    const text = await response.text();
    expect([PAGE, ""].includes(text) || response.status >= 400).toBe(true);
    expect(text).not.toMatch(/not for the world|"relata"|root:/);
  });

  it("should be answered with a problem where its method is wrong.", async () => {
    expect((await readProblem(await fetch(server.url, { method: "POST" }))).status).toBe(404);
  });
});

describe("a busy port", () => {
  it("should be told in one line that names the port and the way out.", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    try {
      const starting = startServer({
        store: server.store,
        config: { host: "127.0.0.1", port, token: undefined },
      });
      await expect(starting).rejects.toThrow(RelataError);
      await expect(starting).rejects.toMatchObject({
        code: "INVALID_CONFIG",
        message: expect.stringContaining(`PORT=${port}`) as unknown,
        details: { hint: expect.stringContaining("another port") as unknown },
      });
    } finally {
      other.close();
    }
  });

  it("should be told apart from an address that the machine does not have.", async () => {
    const config = { host: "203.0.113.7", port: 0, token: "x".repeat(16) };
    await expect(startServer({ store: server.store, config })).rejects.toMatchObject({
      message: expect.stringContaining("HOST=203.0.113.7") as unknown,
    });
  });
});

describe("a store that fails", () => {
  it("should be a problem without a word of what is behind it, and be logged.", async () => {
    const own = await startTestServer();
    try {
      own.store.schema = () => Promise.reject(new Error("EACCES /home/user/.relata password=hunter2"));
      const found = await readProblem(await own.call("GET", "/schema"));
      expect(found).toMatchObject({ status: 500, code: "INTERNAL" });
      expect(JSON.stringify(found)).not.toMatch(/hunter2|EACCES|home/);
      expect(own.faults.map((fault) => (fault.cause as Error).message)).toEqual([
        "EACCES /home/user/.relata password=hunter2",
      ]);
    } finally {
      await own.close();
    }
  });

  it("should cut an export that is half out, so that nobody takes it for whole.", async () => {
    const own = await startTestServer({ graph: fixtureGraph });
    try {
      const parts = own.store.exportParts.bind(own.store);
      own.store.exportParts = async function* (selection) {
        let left = 10;
        for await (const part of parts(selection)) {
          if (left-- === 0) throw new Error("the disk is gone");
          yield part;
        }
      };
      const response = await own.call("POST", "/export", { format: "csv" });
      await expect(response.arrayBuffer()).rejects.toThrow();
      expect(own.faults).toHaveLength(1);
      expect((await own.call("GET", "/health")).status).toBe(200);
    } finally {
      await own.close();
    }
  });
});

describe("stopping", () => {
  it("should let an answer finish, and take no more calls.", async () => {
    const own = await startTestServer({ graph: fixtureGraph });
    const answer = own.call("POST", "/export", { format: "gexf" });
    await own.call("GET", "/health");
    await own.close();
    expect((await (await answer).text()).trimEnd().endsWith("</gexf>")).toBe(true);
    await expect(fetch(`${own.url}/api/health`)).rejects.toThrow();
  });
});
