// Attachments that parsers get wrong in news prose, put right before clauses are read, and lemmas as lexicons have them.
// Each repair moves one token.
import { COUNTRIES } from "../../../graph-data/lexicons/countries.ts";
import { DEED_NOUNS, MADE_NOUNS } from "../../../graph-data/lexicons/deed-nouns.ts";
import { ACT_NOUNS } from "../../../graph-data/lexicons/act-nouns.ts";
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
      liftPreposition(token, tokens) ??
      lowerPreposition(token, tokens) ??
      coordinateKinds(token, tokens) ??
      coordinateBehindKin(token, tokens) ??
      coordinateRoles(token, tokens) ??
      coordinateTense(token, tokens, subjects) ??
      coordinateSpeech(token, tokens, subjects);
    const agent = liftAgent(token, tokens);
    const lemma = repairLemma(token);
    const xpos = isReducedPassive(token, tokens) ? "VBN" : token.xpos;
    if (agent !== null) return { ...token, head: agent, deprel: "agent", lemma, xpos };
    return { ...token, head, deprel: isListed(token, tokens) ? "conj" : token.deprel, lemma, xpos };
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

/**
 * "met Bello in Lagos", "bought Initech from Globex", where "in Lagos" and "from Globex" were hung on the name: a name is
 * who it is without them, so they are the verb's. What tells of a name itself stays: "of", a person's "from", a site's "in".
 */
function liftPreposition(token: Token, tokens: readonly Token[]): number | null {
  const name = tokens[token.head];
  if (token.deprel !== "prep" || token.index < token.head || name?.upos !== "PROPN" || token.entType)
    return null;
  const word = token.text.toLowerCase();
  const governor = governorOf(name, tokens);
  // "met Lund of Globex in Oslo"
  const isOfPerson = governor?.entType === "PERSON" && tokens[name.head]?.text === "of";
  const isPerson = name.entType === "PERSON";
  const isSite =
    SITE_PREPOSITIONS.test(word) &&
    !isPerson &&
    !/^(?:WORK_OF_ART|EVENT|LAW|PRODUCT)$/.test(name.entType) &&
    !isOfPerson &&
    !COUNTRY_NAMES.has(name.text);
  if (OWN_PREPOSITIONS.test(word) || isSite || (word === "from" && isPerson)) return null;
  const verb = isOfPerson ? governorOf(governor, tokens) : governor;
  return verb?.upos === "VERB" && verb.index < token.index ? verb.index : null;
}

/** "councillors Ann Lee from Labour, Raj Mehta of …": what follows the name is told of the name. */
function lowerPreposition(token: Token, tokens: readonly Token[]): number | null {
  const name = tokens[token.index - 1];
  if (token.deprel !== "prep" || !/^(?:of|from)$/i.test(token.text) || name?.upos !== "PROPN") return null;
  return name.deprel === "appos" && name.head === token.head && name.entType ? name.index : null;
}

/** "the study published in Nature", with the participle read as the past: a noun's clause without object. */
function isReducedPassive(token: Token, tokens: readonly Token[]): boolean {
  if (token.xpos !== "VBD" || token.deprel !== "acl") return false;
  const inside = tokens.slice(token.index - 3 < 0 ? 0 : token.index - 3, token.index + 8);
  return !inside.some(
    ({ head, deprel }) => head === token.index && /^(?:nsubj|dobj|ccomp|xcomp|aux)/.test(deprel),
  );
}

/** The verb of which a noun is the object, or that leads to it with a preposition. */
function governorOf(noun: Token, tokens: readonly Token[]): Token | undefined {
  const above = tokens[noun.head];
  return noun.deprel === "pobj" ? above && tokens[above.head] : noun.deprel === "dobj" ? above : undefined;
}

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]));
const OWN_PREPOSITIONS = /^(?:of|like|as|such|including|than|versus|between|behind|beyond)$/;
const SITE_PREPOSITIONS = /^(?:in|at|near|on|outside|off|inside)$/;

/** "Lund of Denmark and Karl Berg": a person goes with a person, a body with a body. */
function coordinateKinds(token: Token, tokens: readonly Token[]): number | null {
  const place = tokens[token.head];
  const preposition = place && tokens[place.head];
  const first = preposition && tokens[preposition.head];
  if (token.deprel !== "conj" || place?.deprel !== "pobj" || preposition?.deprel !== "prep" || !first)
    return null;
  const { entType } = token;
  return entType && entType !== place.entType && place.entType && entType === first.entType
    ? first.index
    : null;
}

/**
 * "Peru, Chile and Ghana sent aid", "signed forward Ruiz, keeper Vega and Berg", where the later ones were read as
 * appositions: three names of one kind are a list.
 */
function isListed(token: Token, tokens: readonly Token[]): boolean {
  const first = tokens[token.head];
  if (token.deprel !== "appos" || !token.entType || token.entType !== first?.entType) return false;
  const isSibling = (index: number): boolean => {
    const other = tokens[index];
    return other?.deprel === "appos" && other.head === token.head && other.entType === token.entType;
  };
  return tokens
    .slice(token.index + 1, token.index + 16)
    .some(({ deprel, head, upos }) => deprel === "conj" && upos === "PROPN" && isSibling(head));
}

/**
 * "has been under sanctions since it annexed the town, backed the rebels and …", where the later verbs were hung on the
 * first: a past goes with a past.
 */
function coordinateTense(
  token: Token,
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): number | null {
  const first = tokens[token.head];
  if (token.deprel !== "conj" || token.xpos !== "VBD" || subjects.has(token.index) || !first) return null;
  const isPresent =
    /^VB[ZP]$/.test(first.xpos) ||
    (first.xpos === "VBN" && tokens.some(({ head, xpos }) => head === first.index && /^VB[ZP]$/.test(xpos)));
  if (!isPresent || first.index > token.index) return null;
  const past = tokens
    .slice(first.index + 1, token.index)
    .find(({ deprel, head, xpos }) => deprel === "advcl" && head === first.index && xpos === "VBD");
  return past && subjects.has(past.index) ? past.index : null;
}

/** "with her husband Pierre and Karl Berg": he is no husband of hers. */
function coordinateBehindKin(token: Token, tokens: readonly Token[]): number | null {
  const name = tokens[token.head];
  const kin = name && tokens[name.head];
  if (token.deprel !== "conj" || token.upos !== "PROPN" || name?.deprel !== "appos" || kin?.xpos !== "NN")
    return null;
  const isTight = tokens.slice(kin.index + 1, name.index).every(({ upos }) => upos === "PROPN");
  const isKin = tokens.some(
    ({ deprel, head, index }) => deprel === "poss" && head === kin.index && index < kin.index,
  );
  return isTight && isKin ? kin.index : null;
}

/** "was held at his house by police", where "by" was hung on the house: whoever did it, unless the noun is a deed or work. */
function liftAgent(token: Token, tokens: readonly Token[]): number | null {
  if (token.text.toLowerCase() !== "by" || token.deprel !== "prep") return null;
  const noun = tokens[token.head];
  const preposition = noun && tokens[noun.head];
  const verb = preposition && tokens[preposition.head];
  if (noun?.deprel !== "pobj" || verb?.upos !== "VERB") return null;
  // "was beaten by 320 votes by Ann Lee"
  const isMeasure = tokens[noun.index - 1]?.upos === "NUM" && preposition?.deprel === "agent";
  if (isMeasure) return verb.index;
  if (preposition?.deprel !== "prep") return null;
  if (ACT_NOUNS.has(noun.lemma) || MADE_NOUNS.has(noun.lemma) || DEED_NOUNS.has(noun.lemma)) return null;
  const around = tokens
    .slice(Math.max(0, verb.index - 8), token.index)
    .filter(({ head }) => head === verb.index);
  const isPassive = around.some(({ deprel }) => deprel === "auxpass");
  return isPassive && !around.some(({ deprel }) => deprel === "agent") ? verb.index : null;
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
