// What a reader should know of a document before trusting what was read from it. Nothing here stops a run.
import { detectLanguage, nameLanguage } from "./clean/language.ts";
import type { Doc } from "./doc.ts";
import type { Warning } from "./facts.ts";

const LONG_SENTENCE = 500;
const CAPITALS_SHARE = 0.7;
const BARE_SHARE = 0.002;
const MIN_LETTERS = 200;
// Tab, line feed, form feed and carriage return are white space.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** Warnings about the raw text: its language, its letters, its control characters. */
export function inspectText(text: string, name: string): Warning[] {
  const warnings: Warning[] = [];
  const language = detectLanguage(text);
  if (language !== "en") {
    const known = nameLanguage(language);
    const what =
      known === null ? "the text does not look English" : `the text is in ${known}; only English is read`;
    warnings.push({
      code: "UNSUPPORTED_LANGUAGE",
      message: `${name}: ${what}; nothing was extracted from it`,
    });
  }
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > 0)
    warnings.push({
      code: "CONTROL_CHARACTERS",
      message: `${name}: ${controls} control characters were ignored`,
    });
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const isShouted = capitals >= letters * CAPITALS_SHARE;
  if (letters >= MIN_LETTERS && (isShouted || capitals <= letters * BARE_SHARE))
    warnings.push({
      code: isShouted ? "ALL_CAPITALS" : "NO_CAPITALS",
      message: `${name}: the text is ${isShouted ? "all in" : "without"} capitals; some names are missed there, some words taken for names`,
    });
  return warnings;
}

/** Warnings about the analysis: no sentence with a verb, or a very long one. */
export function inspectDoc(doc: Doc, name: string): Warning[] {
  const warnings: Warning[] = [];
  if (!doc.tokens.some(({ upos }) => upos === "VERB" || upos === "AUX"))
    warnings.push({
      code: "NO_SENTENCE",
      message: `${name}: no sentence with a verb; there is nothing to relate`,
    });
  const longest = doc.sentences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (longest > LONG_SENTENCE)
    warnings.push({
      code: "LONG_SENTENCE",
      message: `${name}: a sentence of ${longest} tokens; is it a table or a list?`,
    });
  return warnings;
}
