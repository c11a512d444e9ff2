// The language model on the blocks of a cleaned text. Over line feeds the parser loses its place, so it sees spaces there
// (sentence starts on the GUM news texts: F 0.97 instead of 0.93), and no sentence or name runs on from one block into
// the next, nor behind an abbreviation that ends it.
import type { Block, Sentence, Token } from "../doc.ts";
import type { Annotate } from "../extractor.ts";
import { restoreWords, writeForModel } from "./model-text.ts";

interface Annotated {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Annotates the text as the model reads it best, then cuts what crosses a block's border. */
export function annotateBlocks(text: string, blocks: readonly Block[], annotate: Annotate): Annotated {
  const { tokens, sentences } = annotate(writeForModel(text));
  return cutAtBlocks({ tokens: restoreWords(tokens, text), sentences }, blocks);
}

function cutAtBlocks({ tokens, sentences }: Annotated, blocks: readonly Block[]): Annotated {
  const blockOf = numberBlocks(tokens, blocks);
  const cut = sentences.flatMap((sentence) => cutSentence(sentence, blockOf));
  if (cut.length === sentences.length) return { tokens, sentences };
  const renumbered = cut.map((range, index) => ({ ...range, index }));
  return { tokens: renumbered.flatMap((sentence) => adoptTokens(tokens, sentence)), sentences: renumbered };
}

/** "Both" of "was bought by Globex Inc. Both firms said so": a small word with a capital, behind a point that may be the abbreviation's */
function opensBehindAbbreviation({ text, upos }: Token, before: Token | undefined): boolean {
  const isSmall = /^(?:DET|PRON|SCONJ|ADP|CCONJ|AUX)$/.test(upos) && /^\p{Lu}\p{Ll}/u.test(text);
  return isSmall && /^(?:Inc|Corp|Co|Ltd|Bros|[ap]\.m|U\.[SKN])\.$/.test(before?.text ?? "");
}

/** The block of each token, and a new number behind each abbreviation that ends a sentence; a space token counts to the token before it. */
function numberBlocks(tokens: readonly Token[], blocks: readonly Block[]): Int32Array {
  const numbers = new Int32Array(tokens.length);
  let current = 0;
  let ends = 0;
  tokens.forEach((token, i) => {
    while (!token.isSpace && token.start >= (blocks[current]?.end ?? Infinity)) current++;
    if (opensBehindAbbreviation(token, tokens[i - 1])) ends++;
    numbers[i] = current + ends;
  });
  return numbers;
}

function cutSentence({ start, end }: Sentence, blockOf: Int32Array): { start: number; end: number }[] {
  const ranges = [];
  let from = start;
  for (let i = start + 1; i <= end; i++)
    if (i === end || blockOf[i] !== blockOf[i - 1]) {
      ranges.push({ start: from, end: i });
      from = i;
    }
  return ranges;
}

/** The tokens of one sentence; a token whose governor lies outside becomes its root, further ones hang on the first. */
function adoptTokens(tokens: readonly Token[], sentence: Sentence): Token[] {
  const inside = (index: number): boolean => index >= sentence.start && index < sentence.end;
  let root = -1;
  return tokens.slice(sentence.start, sentence.end).map((token) => {
    const isFirst = token.index === sentence.start;
    const entIob = isFirst && token.entIob === "I" ? "B" : token.entIob;
    const common = { ...token, entIob, sentence: sentence.index };
    if (token.head !== token.index && inside(token.head)) return common;
    if (root >= 0) return { ...common, head: root, deprel: "dep" };
    root = token.index;
    return { ...common, head: root, deprel: "ROOT" };
  });
}
