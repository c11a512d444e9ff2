// Attachments that parsers get wrong in news prose, put right before clauses are read, and lemmas as lexicons have them.
// Each repair moves one token.
import { ROLE_NOUNS } from "../../../graph-data/lexicons/relation-nouns.ts";
import { SAYING_VERBS } from "../../../graph-data/lexicons/saying-verbs.ts";
import { REQUEST_WORDS } from "../../../graph-data/lexicons/status-verbs.ts";
import { VERB_CATEGORIES } from "../../../graph-data/lexicons/verb-categories.ts";
import type { Token } from "../doc.ts";

export function repairTree(tokens: readonly Token[]): readonly Token[] {
  const subjects = new Set(tokens.filter((token) => /^nsubj/.test(token.deprel)).map((token) => token.head));
  return tokens.map((token) => {
    const head =
      liftSubject(token, tokens) ??
      coordinateRoles(token, tokens) ??
      coordinateSpeech(token, tokens, subjects);
    return { ...token, head, lemma: repairLemma(token) };
  });
}

/** Lower case; "fin" and "wag" of "fined" and "waging" are put right where the lexicon knows the verb. */
function repairLemma({ lemma, upos }: Token): string {
  const lower = lemma.toLowerCase();
  if (upos !== "VERB" || VERB_CATEGORIES.has(lower)) return lower;
  return VERB_CATEGORIES.has(`${lower}e`) ? `${lower}e` : lower;
}

/** "Russia and Belarus remained tied": what hangs on an auxiliary as its subject is the verb's. */
function liftSubject(token: Token, tokens: readonly Token[]): number | null {
  const verb = tokens[token.head];
  const isAuxiliary = verb?.deprel === "aux" || verb?.deprel === "auxpass";
  return verb && isAuxiliary && /^nsubj/.test(token.deprel) ? verb.head : null;
}

/** "professor of photography and curator of the exhibit": a role goes with a role. */
function coordinateRoles(token: Token, tokens: readonly Token[]): number | null {
  if (token.deprel !== "conj" || token.upos !== "NOUN" || !ROLE_NOUNS.has(token.lemma)) return null;
  const field = tokens[token.head];
  const preposition = field && tokens[field.head];
  const role = preposition && tokens[preposition.head];
  if (!field || !role || field.deprel !== "pobj" || preposition.deprel !== "prep") return null;
  return ROLE_NOUNS.has(role.lemma) && !ROLE_NOUNS.has(field.lemma) && field.upos === "NOUN"
    ? role.index
    : null;
}

const speaks = ({ lemma }: Token): boolean =>
  SAYING_VERBS.has(lemma.toLowerCase()) || REQUEST_WORDS.has(lemma.toLowerCase());

/** "Merkel said he was the victim and called on Russia to answer": she called, since speaking goes with speaking. */
function coordinateSpeech(token: Token, tokens: readonly Token[], subjects: ReadonlySet<number>): number {
  if (token.deprel !== "conj" || token.upos !== "VERB" || subjects.has(token.index) || !speaks(token))
    return token.head;
  const said = tokens[token.head];
  const saying = said && tokens[said.head];
  if (!said || !saying || said.deprel !== "ccomp" || speaks(said)) return token.head;
  const sameTense = saying.xpos === token.xpos || (saying.xpos === "VBN" && token.xpos === "VBD");
  return speaks(saying) && sameTense && saying.index < said.index ? saying.index : token.head;
}
