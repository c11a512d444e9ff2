// Clients that do not go on: what they hold is given back.
import { once } from "node:events";
import net from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { SERVER_LIMITS } from "../../server/app.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { startTestServer, type TestServer } from "../helpers/test-server.ts";

/** More than the machine keeps of an answer that nobody reads. */
const FILLER = "x".repeat(15 * 1024 ** 2);
const withLongArticle = (graph: GraphJson): GraphJson => ({
  ...graph,
  attributes: {
    ...graph.attributes,
    documents: graph.attributes.documents.map((document) =>
      document.id === "audit.txt" ? { ...document, text: `${document.text ?? ""}\n${FILLER}` } : document,
    ),
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ graph: withLongArticle(fixtureGraph), stalledMs: 4000 });
}, 120_000);
afterAll(() => server.close());

/** Asks for an export of everything and reads nothing of it. */
function askAndWait(): net.Socket {
  const body = JSON.stringify({ format: "json" });
  const socket = net.connect(server.port, "127.0.0.1").pause();
  socket.on("error", () => undefined);
  socket.write(
    `POST /api/export HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}

it(
  "should be cut off when they leave an export unread, and make room for others.",
  { timeout: 60_000 },
  async () => {
    const one = async () => (await server.call("POST", "/export", { nodes: ["place/lithuania"] })).status;
    const idle = Array.from({ length: SERVER_LIMITS.exports }, askAndWait);
    await expect.poll(one, { timeout: 20_000 }).toBe(429);
    await expect.poll(one, { timeout: 30_000 }).toBe(200);
    const closed = idle.map((socket) => once(socket, "close"));
    for (const socket of idle) socket.resume();
    await Promise.all(closed);
    expect(server.faults).toEqual([]);
  },
);
