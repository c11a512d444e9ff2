// Queries end when they are told to, when their client is gone, and when their time is over; the server answers throughout.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import net from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SERVER_LIMITS } from "../../server/app.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

/** Would count to some 10^13 on the fixture's twenty entities. */
const RUNAWAY =
  "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity), (f:Entity), (g:Entity), (h:Entity), (i:Entity), (j:Entity) RETURN count(*) AS n";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ graph: fixtureGraph });
});
afterAll(() => server.close());

const run = (body: Record<string, unknown>, signal?: AbortSignal) =>
  server.call("POST", "/cypher", { query: RUNAWAY, timeoutMs: 30_000, ...body }, signal ? { signal } : {});

/** Cancels as soon as the query is known to run. */
async function cancel(requestId: string): Promise<Response> {
  for (;;) {
    const response = await server.call("DELETE", `/cypher/${encodeURIComponent(requestId)}`);
    if (response.status !== 404) return response;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("a query that runs away", () => {
  it("should end at its limit with 408, while health answers.", async () => {
    const ending = run({ timeoutMs: 700 });
    expect((await server.call("GET", "/health")).status).toBe(200);
    expect(await readProblem(await ending)).toMatchObject({ status: 408, code: "CYPHER_TIMEOUT" });
    expect((await run({ query: "RETURN 1 AS x" })).status).toBe(200);
  });

  it("should end when it is cancelled by its id.", async () => {
    const requestId = `my query/${randomUUID()}`;
    const ending = run({ requestId });
    expect((await cancel(requestId)).status).toBe(204);
    expect(await readProblem(await ending)).toMatchObject({ status: 499, code: "CANCELLED" });
  });

  it("should end when its client hangs up: its id is free again.", async () => {
    const requestId = randomUUID();
    const hangUp = new AbortController();
    const ending = run({ requestId }, hangUp.signal);
    // It is running once its id is taken.
    while ((await run({ requestId, query: "RETURN 1 AS x" })).status !== 409);
    hangUp.abort();
    await expect(ending).rejects.toThrow();
    let status = 409;
    while (status === 409) status = (await run({ requestId, query: "RETURN 1 AS x" })).status;
    expect(status).toBe(200);
  });
});

describe("an export of a query that runs away", () => {
  const take = (body: object, signal?: AbortSignal) =>
    server.call("POST", "/export", body, signal ? { signal } : {});

  it("should end when its client hangs up: there is room for others again.", async () => {
    const hangUp = new AbortController();
    const running = Array.from({ length: SERVER_LIMITS.exports }, () =>
      take({ cypher: RUNAWAY }, hangUp.signal).catch((error: unknown) => error),
    );
    const other = async () => (await take({ nodes: ["person/mara-lindholm"] })).status;
    await expect.poll(other, { timeout: 20_000 }).toBe(429);
    hangUp.abort();
    await Promise.all(running);
    await expect.poll(other, { timeout: 20_000 }).toBe(200);
    expect((await run({ query: "RETURN 1 AS x" })).status).toBe(200);
  });
});

describe("request ids", () => {
  it("should be refused with 409 while a query of the same id runs.", async () => {
    const requestId = randomUUID();
    const ending = run({ requestId });
    let second = await run({ requestId, query: "RETURN 1 AS x" });
    while (second.status === 200) second = await run({ requestId, query: "RETURN 1 AS x" });
    expect(await readProblem(second)).toMatchObject({ status: 409, code: "CONFLICT" });
    await cancel(requestId);
    await ending;
  });

  it("should be cancelled once: before, again and after there is nothing to cancel.", async () => {
    const requestId = randomUUID();
    const status = async () => (await server.call("DELETE", `/cypher/${requestId}`)).status;
    expect(await status()).toBe(404);
    const ending = run({ requestId });
    expect((await cancel(requestId)).status).toBe(204);
    // The same query, if it has not ended yet: it is told again.
    expect([204, 404]).toContain(await status());
    expect((await ending).status).toBe(499);
    expect(await status()).toBe(404);
    expect((await run({ requestId, query: "RETURN 1 AS x" })).status).toBe(200);
    expect(await status()).toBe(404);
  });

  it("should be answered with 404 if no such query runs.", async () => {
    expect(await readProblem(await server.call("DELETE", "/cypher/nothing"))).toMatchObject({ status: 404 });
  });
});

describe("a client that hangs up", () => {
  const head = (length: number) =>
    `POST /api/cypher HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  const leave = async (sent: string, isTime: (socket: net.Socket) => Promise<unknown>) => {
    const socket = net.connect(server.port, "127.0.0.1");
    socket.write(sent);
    await isTime(socket);
    socket.destroy();
  };

  it("should leave nothing in the middle of its question, nor of its answer.", async () => {
    const long = JSON.stringify({
      query: "UNWIND range(1, 10000) AS x RETURN x, 'abcdefgh' AS t",
      limit: 10_000,
    });
    const leaving = Array.from({ length: 20 }, () => [
      leave(head(500) + '{"query": "RETURN', (socket) => once(socket, "connect")),
      leave(head(long.length) + long, (socket) =>
        Promise.race([once(socket, "data"), once(socket, "close")]),
      ),
    ]);
    await Promise.all(leaving.flat());
    await expect
      .poll(async () => (await run({ query: "RETURN 1 AS x" })).status, { timeout: 20_000 })
      .toBe(200);
    expect(server.faults).toEqual([]);
  });
});

describe("many queries at once", () => {
  it("should run in turn, and be refused with 429 beyond the room for those that wait.", async () => {
    const ids = Array.from({ length: 100 }, () => randomUUID());
    const statuses = ids.map(async (requestId) => (await run({ requestId, timeoutMs: 300 })).status);
    expect((await server.call("GET", "/health")).status).toBe(200);
    const outcome = new Set(await Promise.all(statuses));
    expect(outcome).toContain(429);
    expect(outcome).toContain(408);
    expect([...outcome].filter((status) => status >= 500)).toEqual([]);
  });
});

describe("many reads on one connection", () => {
  it("should be answered in turn, and be refused with 429 beyond the room for those that wait.", async () => {
    const many = 900;
    const ask = (connection: string) =>
      `GET /api/documents?limit=1 HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: ${connection}\r\n\r\n`;
    const socket = net.connect(server.port, "127.0.0.1");
    socket.write(ask("keep-alive").repeat(many - 1) + ask("close"));
    expect((await server.call("GET", "/health")).status).toBe(200);
    const answers = await text(socket);
    const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status);
    expect(statuses).toHaveLength(many);
    expect([...new Set(statuses)].sort()).toEqual(["200", "429"]);
    expect((await server.call("GET", "/graph")).status).toBe(200);
  });
});
