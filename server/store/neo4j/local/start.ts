// A local Neo4j as a child process: for trying Relata on it, and for its tests.
import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { RelataError } from "../../../errors.ts";
import { waitForNeo4j } from "../connection.ts";
import { JAVA_OPTIONS, prepareRuntime } from "./runtime.ts";

export interface LocalNeo4jOptions {
  /** Neo4j's home folder, with its data; made if it is not there. */
  readonly home: string;
  /** Default: a free port. */
  readonly boltPort?: number;
  readonly httpPort?: number;
  /** Of the user neo4j, at least 8 characters; undefined: no authentication. */
  readonly password?: string;
  /** For a server that lives for minutes only: half the work to start and to plan, slower in the long run. */
  readonly shortLived?: boolean;
  /** Further lines of neo4j.conf, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onProgress?: (message: string) => void;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly browser: string;
  readonly process: ChildProcess;
  /** Ends it: orderly, or at once as a power cut would. */
  stop(how?: "orderly" | "kill"): Promise<void>;
}

const LONG_LIVED = ["-XX:+UseG1GC"];
/** No second compiler: most of a first minute's work is compiling what will never pay off. */
const SHORT_LIVED = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

const START_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 20_000;

/** @throws {RelataError} UNSUPPORTED_PLATFORM without Java and Maven; STORE_UNAVAILABLE if it does not start. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const classPath = await prepareRuntime(options.onProgress);
  for (const port of [options.boltPort, options.httpPort]) if (port !== undefined) await requireFree(port);
  const home = path.resolve(options.home);
  const bolt = options.boltPort ?? (await freePort());
  const http = options.httpPort ?? (await freePort());
  writeConfiguration(home, {
    ...addresses(bolt, http),
    "dbms.security.auth_enabled": String(options.password !== undefined),
    ...options.settings,
  });
  if (options.password !== undefined) await setPassword(classPath, home, options.password);
  options.onProgress?.("starting Neo4j");
  const child = spawn(
    "java",
    [
      ...["-Xms256m", "-Xmx1g", ...(options.shortLived ? SHORT_LIVED : LONG_LIVED)],
      ...[...JAVA_OPTIONS, "-cp", classPath],
      ...["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`, `--config-dir=${home}/conf`],
    ],
    { stdio: ["ignore", "pipe", "pipe"], cwd: home },
  );
  const tail = keepTail(child);
  const uri = `bolt://127.0.0.1:${bolt}`;
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const died = ended.then(() => {
    throw new RelataError("STORE_UNAVAILABLE", `Neo4j ended while starting: ${tail()}`, {
      hint: `Look into the logs in ${path.join(home, "logs")}`,
    });
  });
  const auth = { username: "neo4j", password: options.password };
  await Promise.race([waitForNeo4j({ uri, ...auth }, START_TIMEOUT_MS), died]).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw error;
  });
  // From here on its end is no failure to start.
  died.catch(() => undefined);
  return {
    uri,
    browser: `http://127.0.0.1:${http}`,
    process: child,
    stop: async (how = "orderly") => {
      child.kill(how === "kill" ? "SIGKILL" : "SIGTERM");
      const impatient = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
      await ended;
      clearTimeout(impatient);
    },
  };
}

const addresses = (bolt: number, http: number) => ({
  "server.bolt.listen_address": `127.0.0.1:${bolt}`,
  // neo4j:// follows the advertised address.
  "server.bolt.advertised_address": `127.0.0.1:${bolt}`,
  "server.http.listen_address": `127.0.0.1:${http}`,
  "server.http.advertised_address": `127.0.0.1:${http}`,
});

const SETTINGS = {
  "server.https.enabled": "false",
  "dbms.usage_report.enabled": "false",
  "server.memory.heap.max_size": "1g",
  "server.memory.pagecache.size": "256m",
};

function writeConfiguration(home: string, settings: Readonly<Record<string, string>>): void {
  fs.mkdirSync(path.join(home, "conf"), { recursive: true });
  const lines = Object.entries({ ...SETTINGS, ...settings }).map(([name, value]) => `${name}=${value}\n`);
  fs.writeFileSync(path.join(home, "conf", "neo4j.conf"), lines.join(""));
}

/** Sets the first password; a home that has one already keeps it. */
async function setPassword(classPath: string, home: string, password: string): Promise<void> {
  if (fs.existsSync(path.join(home, "data", "dbms", "auth.ini"))) return;
  const child = spawn(
    "java",
    [
      ...SHORT_LIVED,
      ...JAVA_OPTIONS,
      `-Dbasedir=${home}`,
      "-cp",
      classPath,
      "org.neo4j.cli.AdminTool",
      "dbms",
      "set-initial-password",
      password,
    ],
    { stdio: "ignore", env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, "conf") } },
  );
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve());
  });
}

function keepTail(child: ChildProcess): () => string {
  let text = "";
  const take = (chunk: Buffer) => (text = (text + chunk.toString()).slice(-2000));
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  return () => text.trim().split("\n").slice(-3).join(" ");
}

/** Neo4j would fail later, and whoever asks the port would be answered by the other. */
async function requireFree(port: number): Promise<void> {
  await takePort(port).catch((cause: unknown) => {
    throw new RelataError(
      "STORE_UNAVAILABLE",
      `port ${port}: another program listens there, perhaps a Neo4j`,
      {
        cause,
        hint: "Stop it, or choose other ports.",
      },
    );
  });
}

const freePort = (): Promise<number> => takePort(0);

/** Listens for a moment; 0 takes any port that is free. */
const takePort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
