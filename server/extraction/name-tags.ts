// Tags that the tagger gets wrong within lists of names: what the recogniser calls a name, and a name governs in a list,
// is a proper noun. "against Pantech, HTC, ASUS, Huawei and ZTE": a verb "ASUS" would end the list.
import type { Token } from "./doc.ts";

/** Of the recogniser's types those whose bearers have names; "Polish" (NORP) and "Friday" (DATE) keep their tags. */
const NAMED_TYPES = new Set(["PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT"]);

/** The same tokens, with listed names tagged as proper nouns. */
export function tagListedNames(tokens: readonly Token[]): readonly Token[] {
  const isListedName = ({ deprel, entType, upos, text, head }: Token): boolean =>
    deprel === "conj" &&
    NAMED_TYPES.has(entType) &&
    upos !== "PROPN" &&
    /^\p{Lu}/u.test(text) &&
    tokens[head]?.upos === "PROPN";
  if (!tokens.some(isListedName)) return tokens;
  return tokens.map((token) =>
    isListedName(token) ? { ...token, upos: "PROPN", xpos: "NNP", lemma: token.text } : token,
  );
}
