// What the language model reads in place of the cleaned text. The parser was trained on running text, without line
// feeds and handles, and takes "WHO" for the pronoun. Every character keeps its place: offsets are those of the text.
import type { Token } from "../doc.ts";

/** Of the words in capitals that name a body and are small words as well; each with an acronym of its length. */
const STAND_INS: ReadonlyMap<string, string> = new Map([["WHO", "IMF"]]);

/** Of titles that the model does not know; each with one of its length that it knows. */
const TITLE_STAND_INS: ReadonlyMap<string, string> = new Map([
  ["Engr.", "Prof."],
  ["Barr.", "Prof."],
  ["Hon.", "Gen."],
]);

/** The same length: spaces for line feeds, "AAnnaReed" for "@AnnaReed", a known acronym for "WHO" in a line that has small letters, "Prof." for "Engr.". */
export function writeForModel(text: string): string {
  return text
    .split("\n")
    .map((line) => (/\p{Ll}/u.test(line) ? replaceAcronyms(line) : line))
    .join(" ")
    .replace(/(?<!\p{L})\p{Lu}\p{Ll}{2,3}\.(?= \p{Lu})/gu, (title) => TITLE_STAND_INS.get(title) ?? title)
    .replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}_]\w)/gu, "A");
}

const replaceAcronyms = (line: string): string =>
  line.replace(/(?<![\p{L}\p{N}'’-])\p{Lu}{3}(?![\p{L}\p{N}])/gu, (word) => STAND_INS.get(word) ?? word);

/** The tokens with the words that the text itself has. */
export function restoreWords(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.map((token) => {
    const word = text.slice(token.start, token.end);
    return token.isSpace || word === token.text ? token : { ...token, text: word, lemma: word };
  });
}
