// npm run bench [NAME…]: runs the benchmarks of this folder, each in a process of its own so that memory figures do not
// mix, and prints their figures as one table. Every figure stands beside a named peer measured in the same run.
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./row.ts";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
/** Half a million relations and the rows made of them are held at once. */
const HEAP = "--max-old-space-size=8192";
const wanted = process.argv.slice(2);
const benches = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => basename(file, ".bench.ts"));
const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(
    `no benchmark ${unknown.join(", ")}\nusage: npm run bench [-- NAME…]   one of ${benches.join(", ")}`,
  );
  process.exit(2);
}

function readCommit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: FOLDER, encoding: "utf8" }).trim();
  } catch {
    return "no git commit";
  }
}

/** Runs `measure` of one benchmark in a child process; its rows come back on file descriptor 3. */
function runBench(name: string): BenchRow[] {
  const code = `import { writeFileSync } from "node:fs";
    const { measure } = await import(${JSON.stringify(new URL(`./${name}.bench.ts`, import.meta.url).href)});
    writeFileSync(3, JSON.stringify(await measure()));`;
  const { status, output } = spawnSync(
    process.execPath,
    [...process.execArgv, "--expose-gc", HEAP, "--input-type=module", "-e", code],
    {
      cwd: join(FOLDER, "../.."),
      stdio: ["ignore", "inherit", "inherit", "pipe"],
      maxBuffer: 1 << 24,
    },
  );
  if (status !== 0) throw new Error(`${name}: the benchmark ended with exit code ${status}`);
  return JSON.parse(String(output[3])) as BenchRow[];
}

const show = (x: number): string => x.toLocaleString("en", { maximumSignificantDigits: 3 });

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}, ${readCommit()}\n`,
);
console.log("| | figure | unit | peer | its figure | ratio |\n|---|---:|---|---|---:|---:|");
for (const name of wanted.length > 0 ? wanted : benches) {
  for (const row of runBench(name)) {
    const peer = row.peer
      ? `${row.peer.name} | ${show(row.peer.value)} | ${show(row.value / row.peer.value)}`
      : `${row.note ?? ""} | | `;
    console.log(`| ${name}: ${row.name} | ${show(row.value)} | ${row.unit} | ${peer} |`);
  }
}
