// Builds server/extraction/language/kernel.wasm from the AssemblyScript beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildKernel } from "./language-model/build-kernel.ts";
import { parseCommandLine, runCommand } from "./lib/cli.ts";

const USAGE = `usage: node --import tsx scripts/build-language-kernel.ts [--check]
  --check  only compares what is there with what its source compiles to: exit code 1 where they differ`;
const TARGET = join(import.meta.dirname, "../server/extraction/language/kernel.wasm");

await runCommand(USAGE, async () => {
  const { values } = parseCommandLine({
    args: process.argv.slice(2),
    options: { check: { type: "boolean", default: false } },
  });
  const built = await buildKernel();
  if (values.check) {
    const same = Buffer.compare(built, readFileSync(TARGET)) === 0;
    console.log(same ? "kernel.wasm is up to date" : "kernel.wasm differs from its source: rebuild it");
    process.exitCode = same ? 0 : 1;
  } else {
    writeFileSync(TARGET, built);
    console.log(`${TARGET}: ${built.length} bytes`);
  }
});
