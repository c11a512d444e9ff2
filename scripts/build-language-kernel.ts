// Builds server/extraction/language/kernel.wasm from the AssemblyScript beside it; --check only compares.
// Usage: node --import tsx scripts/build-language-kernel.ts [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildKernel } from "./language-model/build-kernel.ts";

const TARGET = join(import.meta.dirname, "../server/extraction/language/kernel.wasm");

const built = await buildKernel();
if (process.argv.includes("--check")) {
  const same = Buffer.compare(built, readFileSync(TARGET)) === 0;
  process.stdout.write(
    same ? "kernel.wasm is up to date\n" : "kernel.wasm differs from its source: rebuild it\n",
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(TARGET, built);
  process.stdout.write(`${TARGET}: ${built.length} bytes\n`);
}
