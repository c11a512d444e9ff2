// "Ruiz composed lyrics", "Former Vice-President Okoro secured pluralities": the parser sometimes takes the verb for an
// adjective of its object ("secured pluralities"), and the sentence is left without a verb and its subject.
import { SAYING_VERBS } from "../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { VERB_CATEGORIES } from "../../../graph-data/lexicons/verbs/verb-categories.ts";
import type { Token } from "../doc.ts";

/** The same tokens: such a verb governs the name before it as its subject, the noun behind it as its object. */
export function findLostVerbs(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Partial<Token>>();
  for (const verb of tokens) {
    const noun = tokens[verb.head];
    if (verb.deprel !== "amod" || !/ed$/.test(verb.text) || !noun || noun.index < verb.index) continue;
    const subject = subjectOf(tokens, verb, noun);
    if (!subject) continue;
    const isReported = noun.deprel === "dobj";
    changed.set(subject.index, { head: verb.index, deprel: "nsubj" });
    changed.set(noun.index, { head: verb.index, deprel: "dobj" });
    changed.set(verb.index, {
      ...{ upos: "VERB", xpos: "VBD", lemma: lemmaOf(verb) },
      head: noun.head === noun.index ? verb.index : noun.head,
      deprel: isReported ? "ccomp" : noun.deprel,
    });
    for (const { index, head, deprel } of tokens.slice(noun.index + 1, noun.index + REACH))
      if (head === noun.index && OF_CLAUSES.test(deprel)) changed.set(index, { head: verb.index });
  }
  return changed.size ? tokens.map((token) => ({ ...token, ...changed.get(token.index) })) : tokens;
}

const REACH = 40;
const OF_CLAUSES = /^(?:punct|cc|conj|advcl|advmod|npadvmod)$/;

/** The name right before the verb, where nothing but the sentence or a verb of saying is before it. */
function subjectOf(tokens: readonly Token[], verb: Token, noun: Token): Token | null {
  const sayer = tokens[noun.head];
  const isReported = noun.deprel === "dobj" && sayer !== undefined && SAYING_VERBS.has(sayer.lemma);
  if (noun.upos !== "NOUN" || (noun.deprel !== "ROOT" && !isReported)) return null;
  const subject = tokens[verb.index - 1];
  if (!subject || !isNameOn(subject, noun)) return null;
  let start = subject.index;
  while (start > 0 && reaches(tokens, start - 1, subject.index)) start--;
  const before = tokens[start - 1];
  const opens = before?.sentence !== verb.sentence || (isReported && before.index === sayer.index);
  return opens ? subject : null;
}

/** "Lund" of "Lund secured victory", hung on the noun as if it were part of its name */
const isNameOn = ({ upos, entType, head, deprel }: Token, noun: Token): boolean =>
  upos === "PROPN" &&
  /^(?:PERSON|ORG|GPE|)$/.test(entType) &&
  head === noun.index &&
  /^(?:nmod|npadvmod|compound)$/.test(deprel);

/** Whether a token hangs on another, by however many steps. */
function reaches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = tokens[from]; at; at = tokens[at.head]) {
    if (at.head === to) return true;
    if (at.head === at.index) return false;
  }
  return false;
}

/** "secured" → "secure", "carried" → "carry", "planned" → "plan": as a list of verbs has it, else by its ending. */
function lemmaOf({ text, upos, lemma }: Token): string {
  if (upos === "VERB") return lemma;
  const stem = text.toLowerCase().slice(0, -2);
  const ways = [`${stem}e`, stem, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  return (
    ways.find((way) => VERB_CATEGORIES.has(way)) ??
    (/[^aeiou][aeiou][bcdgkmnprstvz]$/.test(stem) ? `${stem}e` : stem)
  );
}
