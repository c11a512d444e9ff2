// npm run neo4j: a local Neo4j to try Relata on. Its data stays in the data folder; Ctrl+C ends it.
import { join } from "node:path";
import { readConfig } from "../server/config.ts";
import { RelataError } from "../server/errors.ts";
import { startLocalNeo4j } from "../server/store/neo4j/local/start.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { untilInterrupted } from "./lib/interrupt.ts";

const USAGE = `usage: npm run neo4j [-- --bolt-port 7687 --http-port 7474]
  Needs Java 17 and Maven. The ports are on this machine only, and ask for no password.`;

await runCommand(USAGE, async () => {
  const { values } = parseCommandLine({
    args: process.argv.slice(2),
    options: {
      "bolt-port": { type: "string", default: "7687" },
      "http-port": { type: "string", default: "7474" },
    },
  });
  const neo4j = await startLocalNeo4j({
    home: join(readConfig({ ...process.env, NEO4J_URI: undefined }).dataDirectory, "neo4j"),
    boltPort: parsePort("--bolt-port", values["bolt-port"]),
    httpPort: parsePort("--http-port", values["http-port"]),
    onProgress: (line) => console.error(line),
  });
  console.log(
    `Neo4j is at ${neo4j.uri}; in another terminal: NEO4J_URI=${neo4j.uri} npm start   (Ctrl+C stops it)`,
  );
  const asked = untilInterrupted().then(() => "asked" as const);
  const died = new Promise<"died">((resolve) => neo4j.process.once("exit", () => resolve("died")));
  if ((await Promise.race([asked, died])) === "died")
    throw new RelataError("STORE_UNAVAILABLE", "Neo4j ended by itself", {
      hint: "Look into logs/neo4j.log in its folder under RELATA_DATA",
    });
  console.error("stopping Neo4j");
  await neo4j.stop();
});

function parsePort(option: string, text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`${option} ${JSON.stringify(text)} is no port, 1 to 65535`);
  return port;
}
