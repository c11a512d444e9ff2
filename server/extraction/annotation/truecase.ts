// Text in capitals (a headline, a lead, a whole document) or without any written again as it would be elsewhere: a parser
// and a recogniser of names can do little with it. A word goes as the rest of the document writes it; of the others the
// tagger, given them in small letters, tells which are names (the task of L. V. Lita et al., "tRuEcasIng", 2003).
import { ACRONYMS } from "../../../graph-data/lexicons/names/acronyms.ts";
import { SURNAME_PARTICLES } from "../../../graph-data/lexicons/names/name-parts.ts";
import { wordSet } from "../../../graph-data/lexicons/notation.ts";
import { PLATFORMS } from "../../../graph-data/lexicons/organizations/platforms.ts";
import type { Block, CleanText, Token } from "../doc.ts";
import type { Annotate } from "../extractor.ts";
import { readFirstName } from "../first-names.ts";

const LEAST_WORDS = 3;
/** "McCAIN", "al-QAEDA" */
const SHOUTED_SHARE = 0.9;
const BARE_SHARE = 0.002;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The same text, every character in its place, without words in capitals but for those that are always written so. */
export function restoreCase(clean: CleanText, annotate: Annotate): CleanText {
  const isBare = lacksCapitals(clean.text);
  const shouted = clean.blocks.filter((block) => isBare || isShouted(textOf(clean, block)));
  if (shouted.length === 0) return clean;
  const elsewhere = readForms(clean.blocks.filter((block) => !shouted.includes(block)).map((block) => textOf(clean, block))); // prettier-ignore
  const small = shouted.map((block) => lowerUnknown(textOf(clean, block), elsewhere));
  const written = capitaliseNames(small.join("\n"), annotate).split("\n");
  let text = "";
  let end = 0;
  shouted.forEach((block, k) => {
    text += clean.text.slice(end, block.start) + (written[k] ?? "");
    ({ end } = block);
  });
  return { ...clean, text: text + clean.text.slice(end) };
}

const textOf = ({ text }: CleanText, { start, end }: Block): string => text.slice(start, end);

/** Whether a block of some words is in capitals. */
function isShouted(text: string): boolean {
  const { words, letters, capitals } = countLetters(text);
  return words >= LEAST_WORDS && capitals >= letters * SHOUTED_SHARE;
}

/** News has a capital for every twentieth letter. */
function lacksCapitals(text: string): boolean {
  const { words, letters, capitals } = countLetters(text);
  return words >= LEAST_WORDS && capitals <= letters * BARE_SHARE;
}

function countLetters(text: string) {
  const words = text.match(WORD)?.filter((word) => word.length > 1).length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return { words, letters, capitals: text.match(/\p{Lu}/gu)?.length ?? 0 };
}

/** Lower case → the form in which a text writes a word most. */
function readForms(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD)) {
      const key = word.toLowerCase();
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  // Of two that come as often, the small one: a sentence may begin with a capital.
  const isBetter = ([a, m]: [string, number], [b, n]: [string, number]): boolean =>
    m > n || (m === n && a > b);
  return new Map(
    [...counts].map(([key, forms]) => [key, [...forms].reduce((a, b) => (isBetter(b, a) ? b : a))[0]]),
  );
}

const lowerUnknown = (text: string, forms: ReadonlyMap<string, string>): string =>
  text.replace(WORD, (word) => sameLength(word, forms.get(word.toLowerCase()) ?? word.toLowerCase()));

/** "İ" has two letters when it is small. */
const sameLength = (word: string, written: string): string =>
  written.length === word.length ? written : word;

/** With capitals for names, for acronyms, and where sentences and quotations begin. */
function capitaliseNames(text: string, annotate: Annotate): string {
  const { tokens, sentences } = annotate(text.replaceAll("\n", " "));
  const starts = new Set(sentences.map(({ start }) => start));
  const surnames = surnamesAmong(tokens);
  const units = text.split("");
  for (const token of tokens) {
    const before = tokens[token.index - 1];
    const lead = text.slice(Math.max(0, token.start - 4), token.start);
    // The parser begins sentences at commas of lists and behind short words, too.
    const isOpening = QUOTATION.test(lead) || (starts.has(token.index) && SENTENCE_END.test(lead));
    const isName = isTagged(token) || isKnown(token) || (surnames.has(token.text) && mayBeSurname(before, token)); // prettier-ignore
    let written = token.text;
    if (isAcronym(before, token)) written = token.text.toUpperCase();
    else if (isOpening || (isName && !SURNAME_PARTICLES.has(token.text))) written = capitalise(token.text);
    if (written.length === token.text.length) units.splice(token.start, written.length, ...written.split(""));
  }
  return units.join("");
}

/** What stands before the first word of a quotation, and of a sentence that a quotation may open. */
const QUOTATION = /(?:^|\s)["“]$/;
const SENTENCE_END = /(?:^|\n|[.!?:]["”’)]*\s)$/;
const NAMED = /^(?:PERSON|ORG|GPE|LOC|FAC|NORP|EVENT|PRODUCT|WORK_OF_ART|LAW)$/;

const isTagged = ({ xpos, entType }: Token): boolean =>
  /^NNPS?$/.test(xpos) || (NAMED.test(entType) && /^(?:NNS?|JJ|CD|FW|VB.?)$/.test(xpos));

const PLATFORM_NAMES = new Set([...PLATFORMS].map((name) => name.toLowerCase()));
const isKnown = ({ text }: Token): boolean => PLATFORM_NAMES.has(text);

/** "trump" of "donald trump", "weber" of "mr weber": the tagger takes it for a word elsewhere. */
function surnamesAmong(tokens: readonly Token[]): ReadonlySet<string> {
  const surnames = tokens.filter(({ index, upos }) => {
    const before = tokens[index - 1];
    if (!before || !/^(?:PROPN|NOUN|ADJ|X)$/.test(upos)) return false;
    const isGiven = before.upos === "PROPN" && readFirstName(before.text) !== null;
    return isGiven || /^(?:mr|mrs|ms)\.?$/.test(before.text);
  });
  return new Set(surnames.map(({ text }) => text));
}

/** Not in "the brown dog", "it may". */
const mayBeSurname = (before: Token | undefined, { upos }: Token): boolean =>
  /^(?:PROPN|NOUN|VERB|ADJ|INTJ|X)$/.test(upos) && before?.upos !== "DET";

/** "nato", "u.s.", "ii", "bbc"; of "us" and "who" those that are no pronouns: "the us", "the who said". */
function isAcronym(before: Token | undefined, { text, upos }: Token): boolean {
  if (/^(?:\p{Ll}\.)+\p{Ll}?$/u.test(text)) return !/^(?:i\.e|e\.g|a\.m|p\.m)\.?$/.test(text);
  if (/^(?:[b-z]|[ivx]{2,5})$/.test(text)) return true;
  if (ACRONYMS.has(text)) return upos !== "PRON" || before?.text === "the";
  return /^[^aeiouy\P{Ll}]{3,}$/u.test(text) && !VOWELLESS.has(text);
}

const VOWELLESS = wordSet("mrs nth hmm kph mph cdna");

/** "Putin", "O'Brien", "McCain" */
const capitalise = (word: string): string =>
  word.replace(/^mc(?=\p{L}{3})\p{L}|^(?:[od]['’])?\p{L}/u, (opening) =>
    opening.replace(/\p{L}(?=['’]|$)|^m/gu, (letter) => letter.toUpperCase()),
  );
