// Cleaned text → tokens and sentences: what the language model is given to read, and what of its answer is put right.
import type { CleanText, Sentence, Token } from "../doc.ts";
import type { Annotate } from "../extractor.ts";
import { annotateBlocks } from "./blocks.ts";
import { tagNames } from "./name-tags.ts";
import { findLostVerbs } from "./lost-verbs.ts";
import { tagCompanyPosts } from "./company-posts.ts";
import { tagOffices } from "./offices.ts";
import { hangHolders } from "./postings.ts";
import { mendSubjects } from "./subjects.ts";

export { restoreCase } from "./truecase.ts";

/** Token offsets are those of the cleaned text. */
export function annotateText(
  { text, blocks }: Pick<CleanText, "text" | "blocks">,
  annotate: Annotate,
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const { tokens, sentences } = annotateBlocks(text, blocks, annotate);
  return {
    tokens: mendSubjects(hangHolders(findLostVerbs(tagOffices(tagCompanyPosts(tagNames(tokens)))))),
    sentences,
  };
}
