// npm test: type-check, lint, build the page, run every test. Ends with one line: N passed, N failed, N skipped.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.unknown()),
    }),
  ),
});

/** Its title, and the command line. */
type Step = readonly [string, string];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What it says is shown when it has ended: several run at once. */
async function runStep([title, command]: Step): Promise<boolean> {
  const child = spawn(command, { cwd: ROOT, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const [status] = (await once(child, "close")) as [number | null];
  console.log(`\n— ${title}\n${Buffer.concat(said).toString()}`);
  return status === 0;
}

/** Runs Vitest and counts its tests; a file that could not be loaded counts as one failed test. */
function runVitest(filters: readonly string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), "relata-test-"));
  const file = join(folder, "report.json");
  try {
    console.log("\n— tests");
    const { status } = spawnSync(
      "npx",
      [
        ...["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
        ...filters,
      ],
      { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" },
    );
    // Without a report it ended before its tests did.
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
    const result = report.parse(JSON.parse(readFileSync(file, "utf8")));
    const broken = result.testResults.filter(
      (f) => f.status === "failed" && f.assertionResults.length === 0,
    ).length;
    const failed = result.numFailedTests + broken;
    // Vitest also fails for errors outside any test, such as an unhandled rejection.
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const steps: readonly Step[] = [
  ["types", "npx tsc --noEmit"],
  ["lint, import borders, format", "npm run --silent lint"],
  ["page", "node scripts/run.mjs build"],
];
const passed = await Promise.all(steps.map(runStep));
const brokenSteps = steps.filter((_, i) => !passed[i]).map(([title]) => title);
const filters = process.argv.slice(2);
const counts = runVitest(filters);
for (const title of brokenSteps) console.log(`FAILED: ${title}`);
console.log(
  `\n${counts.passed} passed, ${counts.failed + brokenSteps.length} failed, ${counts.skipped} skipped`,
);
process.exitCode = counts.failed + brokenSteps.length > 0 ? 1 : 0;
