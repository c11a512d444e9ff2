// The one place of extraction that reads files: the language model's own, which come with the program.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelataError } from "../../errors.ts";
import { readHeader } from "./model-format.ts";

const MODEL = join(import.meta.dirname, "../../../graph-data/language-model/model.bin");
const KERNEL = join(import.meta.dirname, "kernel.wasm");

const HINT =
  "Check out graph-data/language-model/model.bin and server/extraction/language/kernel.wasm again.";

/** The bytes of the model and of the WebAssembly module. */
export function readModelFiles(): { readonly model: Uint8Array; readonly kernel: Uint8Array } {
  const model = read(MODEL);
  try {
    readHeader(model);
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new RelataError("INTERNAL", `the language model is damaged: model.bin ${fault}`, {
      hint: HINT,
      cause,
    });
  }
  return { model, kernel: read(KERNEL) };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new RelataError("FILE_NOT_FOUND", "a file of the language model cannot be read", {
      hint: HINT,
      cause,
    });
  }
}
