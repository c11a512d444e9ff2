// Language analysis: spaCy's English model in TypeScript and WebAssembly.
import { LanguageModel } from "./language-model.ts";
import { readModelFiles } from "./model-files.ts";

export type { Annotation, LanguageModel } from "./language-model.ts";

/**
 * Loads the bundled English model; throws RelataError FILE_NOT_FOUND if its files are not there,
 * INTERNAL if they are damaged. A model holds about
 * 60 MB and is to be used one call at a time; load it once and keep it.
 */
export function loadLanguageModel(): LanguageModel {
  return new LanguageModel(readModelFiles());
}
