// Names that the tagger takes for other words: within lists, where what the recogniser calls a name, and a name governs,
// is a proper noun ("against Pantech, HTC, ASUS, Huawei and ZTE": a verb "ASUS" would end the list), and in capitals
// ("Kamen founded FIRST in 1989").
import type { Token } from "../doc.ts";

/** Of the recogniser's types those whose bearers have names; "Polish" (NORP) and "Friday" (DATE) keep their tags. */
const NAMED_TYPES = new Set(["PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT"]);
const ACRONYM = /^\p{Lu}{3,}$/u;
/** A word in capitals that comes so often is a name; once, it may be shouted. */
const LEAST_OFTEN = 2;

/** The same tokens, with names tagged as proper nouns. */
export function tagNames(tokens: readonly Token[]): readonly Token[] {
  const acronyms = findAcronyms(tokens);
  const isListedName = ({ deprel, entType, text, head }: Token): boolean =>
    deprel === "conj" && NAMED_TYPES.has(entType) && /^\p{Lu}/u.test(text) && tokens[head]?.upos === "PROPN";
  const isName = (token: Token): boolean =>
    token.upos !== "PROPN" && (acronyms.has(token.text) || isListedName(token));
  if (!tokens.some(isName)) return tokens;
  return tokens.map((token) => {
    if (!isName(token)) return token;
    const name = { ...token, upos: "PROPN", xpos: "NNP", lemma: token.text };
    // "FIRST", taken for an ordinal number
    return acronyms.has(token.text) && !NAMED_TYPES.has(token.entType)
      ? { ...name, entType: "", entIob: "O" as const }
      : name;
  });
}

const SMALL_WORDS = /^(PRON|DET|ADP|AUX|CCONJ|SCONJ|PART|INTJ)$/;

/** Words in capitals, amid small letters, that are no shouted small words: "FIRST", "CARE", not "NOT". */
function findAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, index, upos } of tokens) {
    if (!ACRONYM.test(text) || SMALL_WORDS.test(upos)) continue;
    const isShouted = [tokens[index - 1], tokens[index + 1]].some(
      (beside) => beside && ACRONYM.test(beside.text),
    );
    const isDefined = tokens[index - 1]?.text === "(" && tokens[index + 1]?.text === ")";
    if (!isShouted) counts.set(text, (counts.get(text) ?? 0) + (isDefined ? LEAST_OFTEN : 1));
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_OFTEN).map(([word]) => word));
}
