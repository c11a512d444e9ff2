// Builds the page with Vite when its sources have changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, gzipSync } from "node:zlib";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const CLIENT_DIRECTORY = join(ROOT, "dist", "client");
const MARKER = join(ROOT, "dist", "client.sha256");
/** What the page is made of. */
const SOURCES = ["client", "graph-data/schema", "vite.config.ts", "package-lock.json"];

function listFiles(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}

function digestSources(): string {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((path) =>
    /\.\w+$/.test(path) ? [join(ROOT, path)] : listFiles(path),
  ).sort();
  for (const file of files) hash.update(file.slice(ROOT.length)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** Puts beside each script and style what is sent of it. */
function packAssets(): void {
  for (const file of listFiles("dist/client/assets").filter((path) => /\.(js|css)$/.test(path)))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }));
}

/** @returns whether it had to be built. */
export async function buildClient({ onBuild }: { onBuild?: () => void } = {}): Promise<boolean> {
  const digest = digestSources();
  const isFresh =
    existsSync(MARKER) && existsSync(CLIENT_DIRECTORY) && readFileSync(MARKER, "utf8") === digest;
  if (isFresh) return false;
  onBuild?.();
  // Of a test run's NODE_ENV it would be React's slow development version.
  process.env.NODE_ENV = "production";
  await build({ root: join(ROOT, "client"), configFile: join(ROOT, "vite.config.ts"), logLevel: "warn" });
  packAssets();
  writeFileSync(MARKER, digest);
  return true;
}
