// "Prime Minister of Norway Marta Lund wrote", where the office was read as the subject and the name as what it is of.
import { PERSON_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { TITLES } from "../../../../graph-data/lexicons/people/titles.ts";
import type { Token } from "../../doc.ts";

type Attachment = Pick<Token, "head" | "deprel">;

/** The name takes the office's place, the office stands before the name, and the state behind "of". */
export function raiseTitled(token: Token, tokens: readonly Token[]): Attachment | null {
  if (token.upos !== "PROPN") return null;
  const name = namedBy(token, tokens);
  if (name) return { head: name.index, deprel: "nmod" };
  const preposition = tokens[token.head];
  const office = preposition && tokens[preposition.head];
  if (office && namedBy(office, tokens) === token) return { head: office.head, deprel: office.deprel };
  const holder = tokens[token.head];
  const of = holder && tokens[holder.head];
  const above = of && tokens[of.head];
  const isState = token.entType === "GPE" && above !== undefined && namedBy(above, tokens) === holder;
  return isState && of ? { head: of.index, deprel: "pobj" } : null;
}

/** The name of who holds an office, at the end of "of Norway Marta Lund". */
function namedBy(office: Token, tokens: readonly Token[]): Token | null {
  const noun = office.lemma.toLowerCase();
  if (!(TITLES.has(noun) || PERSON_NOUNS.has(noun)) || !/^(?:nsubj|nsubjpass|dobj|pobj)$/.test(office.deprel))
    return null;
  const of = tokens[office.index + 1];
  if (of?.head !== office.index || !/^(?:of|from|for)$/.test(of.text)) return null;
  const state = tokens.slice(of.index + 1, of.index + 5).findLast(({ entType }) => entType === "GPE");
  const holder = state && tokens[state.head];
  if (!holder || holder.head !== of.index || holder.deprel !== "pobj") return null;
  const words = tokens.slice(state.index + 1, holder.index + 1);
  const isName = words.every(
    ({ upos, entType, text }) => upos === "PROPN" && entType !== "GPE" && /^\p{Lu}\p{L}/u.test(text),
  );
  return isName && words.length > 1 && words.length < 4 ? holder : null;
}
