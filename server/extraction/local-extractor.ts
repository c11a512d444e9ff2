// Relata's own extractor: the language model and the rule stages, wired together. No key, no network.
import { resolveCoreference } from "./coreference/index.ts";
import type { Extractor } from "./extractor.ts";
import { loadLanguageModel } from "./language/index.ts";
import { createPipeline, type Stages } from "./pipeline.ts";
import { extractTriples } from "./relations/index.ts";

/** Raise when a stage changes what it finds: documents in a store are then read again. */
export const EXTRACTOR_VERSION = "1";

/** Loads the language model: a second or two, once per thread. */
export async function loadStages(): Promise<Stages> {
  const model = await loadLanguageModel();
  return { annotate: (text) => model.annotate(text), resolveCoreference, extractTriples };
}

export async function loadLocalExtractor(): Promise<Extractor> {
  return createPipeline(await loadStages(), EXTRACTOR_VERSION);
}
