// The one place of extraction that reads files: the language model's own, which come with the program.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelataError } from "../../errors.ts";

const MODEL = join(import.meta.dirname, "../../../graph-data/language-model/model.bin");
const KERNEL = join(import.meta.dirname, "kernel.wasm");

/** The bytes of the model and of the WebAssembly module. */
export function readModelFiles(): { readonly model: Uint8Array; readonly kernel: Uint8Array } {
  return { model: read(MODEL), kernel: read(KERNEL) };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new RelataError("FILE_NOT_FOUND", "a file of the language model cannot be read", {
      hint: "Check out graph-data/language-model/model.bin and server/extraction/language/kernel.wasm again.",
      cause,
    });
  }
}
