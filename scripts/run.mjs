// Runs one of the scripts beside it: `node scripts/run.mjs extract …`. Installs the dependencies first where they are
// missing or older than the lockfile, so that every command works in a fresh clone. Plain JavaScript, since
// it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...args] = process.argv.slice(2);
/** Commands of those who work on Relata; the others need no development dependencies. */
const DEVELOPMENT = new Set(["test", "bench", "dev"]);

checkNode();
install(DEVELOPMENT.has(name));
run(name === "bench" ? join("test", "bench", "run.ts") : join("scripts", `${name}.ts`));

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Relata needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  );
}

function install(development) {
  const marker = join(root, "node_modules", ".relata-installed");
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const installed = existsSync(marker) ? readFileSync(marker, "utf8") : "";
  if (installed === `${lock} all` || (!development && installed === `${lock} runtime`)) return;
  console.error("Installing dependencies …");
  // Said outright: NODE_ENV=production alone would leave out what the tests need.
  const flags = [development ? "--include=dev" : "--omit=dev"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, error } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...flags], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error || status !== 0)
    fail(
      `npm ci failed${error ? ` (${error.message})` : ""}. Check the network connection and run the command again.`,
    );
  writeFileSync(marker, `${lock} ${development ? "all" : "runtime"}`);
}

function run(script) {
  if (!existsSync(join(root, script))) fail(`There is no command "${name}"; package.json lists them.`, 2);
  // The caller's folder stays the working folder, so that paths on the command line mean what they say.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const tsx = new URL("../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", tsx, join(root, script), ...args], {
    stdio: "inherit",
    cwd,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
