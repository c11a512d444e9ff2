// Chains of a short text as lines that a table can show: "Person: Maria Lopez | She | her".
import { resolveCoreference } from "../../../server/extraction/coreference/index.ts";
import type { CoreferenceChain, Doc } from "../../../server/extraction/doc.ts";
import { loadLanguageModel } from "../../../server/extraction/language/index.ts";

const model = loadLanguageModel();

export function annotate(text: string): Doc {
  const { tokens, sentences } = model.annotate(text.replaceAll("\n", " "));
  return { id: "test", text, tokens, sentences, blocks: [], rawOffset: (offset) => offset };
}

/** Every chain with its type, the words of its mentions in text order, and the chains that a plural stands for. */
export function readChains(text: string): string[] {
  const doc = annotate(text);
  const chains = resolveCoreference(doc);
  return chains.map(
    (chain) => `${chain.type}: ${wordsOf(doc, chain).join(" | ")}${membersOf(chains, chain)}`,
  );
}

export function wordsOf(doc: Doc, chain: CoreferenceChain): string[] {
  return chain.mentions.map(({ start, end }) =>
    doc.text.slice(doc.tokens[start]?.start, doc.tokens[end - 1]?.end),
  );
}

function membersOf(chains: readonly CoreferenceChain[], { members }: CoreferenceChain): string {
  if (members.length === 0) return "";
  return ` = ${members.map((id) => chains[id]?.name).join(" + ")}`;
}
