// Relata's own extractor: the language model and the rule stages, wired together. No key, no network.
import { resolveCoreference } from "./coreference/index.ts";
import type { Extractor } from "./extractor.ts";
import { loadLanguageModel } from "./language/index.ts";
import { createPipeline, type Stages } from "./pipeline.ts";
import { extractTriples } from "./relations/index.ts";
import { EXTRACTOR_VERSION } from "./revision.ts";

/** Loads the language model: about a second, once per thread. */
export function loadStages(): Promise<Stages> {
  const model = loadLanguageModel();
  return Promise.resolve({ annotate: (text) => model.annotate(text), resolveCoreference, extractTriples });
}

export async function loadLocalExtractor(): Promise<Extractor> {
  return createPipeline(await loadStages(), EXTRACTOR_VERSION);
}
