// "Amr is the director general of Globex": an office that ends in an adjective, which the tagger leaves one.
import type { Token } from "../doc.ts";

const LAST_WORDS = /^(?:general|designate|elect|emeritus|laureate)$/i;

/** The same tokens: the last word of such an office is the noun that it is read as. */
export function tagOffices(tokens: readonly Token[]): readonly Token[] {
  const isOffice = ({ index, text, upos }: Token): boolean => {
    const before = tokens[index - 1];
    return upos === "ADJ" && LAST_WORDS.test(text) && before?.deprel === "compound" && before.head === index;
  };
  if (!tokens.some(isOffice)) return tokens;
  return tokens.map((token) => (isOffice(token) ? { ...token, upos: "NOUN", xpos: "NN" } : token));
}
