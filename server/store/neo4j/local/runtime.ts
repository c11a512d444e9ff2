// Java and Neo4j's jars: found or fetched once with Maven, kept under node_modules/.cache.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { RelataError } from "../../../errors.ts";

const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const CACHE = fileURLToPath(new URL("../../../../node_modules/.cache/relata-neo4j/", import.meta.url));
const MIN_JAVA = 17;

/** Arguments that Neo4j's own start script gives to Java. */
export const JAVA_OPTIONS: readonly string[] = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-Dlog4j2.disable.jmx=true",
];

/**
 * @returns the class path of Neo4j.
 * @throws {RelataError} UNSUPPORTED_PLATFORM without Java 17 or Maven; STORE_UNAVAILABLE if Maven cannot fetch.
 */
export async function prepareRuntime(
  onProgress: (message: string) => void = () => undefined,
): Promise<string> {
  await requireJava();
  const wanted = createHash("sha256").update(fs.readFileSync(POM)).digest("hex").slice(0, 16);
  const jars = path.join(CACHE, wanted);
  if (!fs.existsSync(path.join(jars, ".complete"))) {
    onProgress("fetching Neo4j with Maven (about 120 MB, once)");
    await fetchJars(jars);
  }
  return path.join(jars, "*");
}

async function requireJava(): Promise<void> {
  const { output } = await run("java", ["-version"]).catch(() => ({ output: "" }));
  const major = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  if (major >= MIN_JAVA) return;
  throw new RelataError(
    "UNSUPPORTED_PLATFORM",
    major === 0 ? "there is no Java on this machine" : `Java ${major} is too old for Neo4j`,
    { hint: `Install Java ${MIN_JAVA} and Maven, or set NEO4J_URI to a Neo4j that runs elsewhere.` },
  );
}

async function fetchJars(jars: string): Promise<void> {
  const partial = `${jars}.${process.pid}`;
  fs.rmSync(partial, { recursive: true, force: true });
  const { code, output } = await run("mvn", [
    ...["-q", "-B", "-f", POM, "dependency:copy-dependencies"],
    `-DoutputDirectory=${partial}`,
  ]).catch(() => {
    throw new RelataError("UNSUPPORTED_PLATFORM", "there is no Maven on this machine", {
      hint: "Install Maven, or set NEO4J_URI to a Neo4j that runs elsewhere.",
    });
  });
  if (code !== 0)
    throw new RelataError(
      "STORE_UNAVAILABLE",
      `Maven could not fetch Neo4j: ${output.trim().slice(0, 500)}`,
      {
        hint: "Check the network connection and Maven's settings.",
      },
    );
  fs.writeFileSync(path.join(partial, ".complete"), "");
  fs.rmSync(jars, { recursive: true, force: true });
  fs.renameSync(partial, jars);
}

/** Rejects if the program cannot be started. */
function run(program: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const take = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
