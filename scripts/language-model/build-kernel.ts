// Compiles the AssemblyScript of the language model.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const SOURCE = join(import.meta.dirname, "../../server/extraction/language/assembly");
const FLAGS = ["--runtime", "stub", "--enable", "simd", "-O3", "--noAssert"];

/** The bytes of kernel.wasm; throws an Error with the compiler's words. */
export async function buildKernel(): Promise<Uint8Array> {
  const decoder = new TextDecoder();
  let output: Uint8Array | undefined;
  const messages: string[] = [];
  const { error } = await asc.main(["index.ts", "--outFile", "kernel.wasm", ...FLAGS], {
    readFile: (name) => {
      try {
        return readFileSync(join(SOURCE, name), "utf8");
      } catch {
        // The compiler asks for several candidates of each import and takes null for "not there".
        return null;
      }
    },
    writeFile: (_name, contents) => {
      output = contents as Uint8Array;
    },
    listFiles: () => [],
    stderr: {
      write: (text: string | Uint8Array) =>
        messages.push(typeof text === "string" ? text : decoder.decode(text)) > 0,
    },
  });
  if (error !== null || output === undefined) throw new Error(`AssemblyScript: ${messages.join("")}`);
  return output;
}
