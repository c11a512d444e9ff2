// Prepositions, subjects and participles that parsers hang on the wrong word. Each repair gives the right head of one token, or null.
import { COUNTRIES } from "../../../../graph-data/lexicons/countries.ts";
import { DEED_NOUNS, MADE_NOUNS } from "../../../../graph-data/lexicons/deed-nouns.ts";
import { ACT_NOUNS } from "../../../../graph-data/lexicons/act-nouns.ts";
import type { Token } from "../../doc.ts";
import { speaks } from "./coordinations.ts";

/** "Russia and Belarus remained tied": what hangs on an auxiliary as its subject is the verb's. */
export function liftSubject(token: Token, tokens: readonly Token[]): number | null {
  const verb = tokens[token.head];
  const isAuxiliary = verb?.deprel === "aux" || verb?.deprel === "auxpass";
  return verb && isAuxiliary && /^nsubj/.test(token.deprel) ? verb.head : null;
}

/**
 * "met Bello in Lagos", "bought Initech from Globex", where "in Lagos" and "from Globex" were hung on the name: a name is
 * who it is without them, so they are the verb's. What tells of a name itself stays: "of", a person's "from", a site's "in".
 */
export function liftPreposition(token: Token, tokens: readonly Token[]): number | null {
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
export function lowerPreposition(token: Token, tokens: readonly Token[]): number | null {
  const name = tokens[token.index - 1];
  if (token.deprel !== "prep" || !/^(?:of|from)$/i.test(token.text) || name?.upos !== "PROPN") return null;
  return name.deprel === "appos" && name.head === token.head && name.entType ? name.index : null;
}

/** "was held at his house by police", where "by" was hung on the house: whoever did it, unless the noun is a deed or work. */
export function liftAgent(token: Token, tokens: readonly Token[]): number | null {
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

/** "Lund, in a letter to the Herald, argued": where somebody acts, set off behind his name, is told of the act. */
export function liftScene(token: Token, tokens: readonly Token[]): number | null {
  const name = tokens[token.head];
  if (token.deprel !== "prep" || !/^(?:in|at|during|with)$/i.test(token.text) || name?.deprel !== "nsubj")
    return null;
  const isSetOff = tokens[token.index - 1]?.text === "," && tokens[token.index - 2]?.index === name.index;
  const noun = tokens.slice(token.index + 1, token.index + 8).find(({ head }) => head === token.index);
  const isScene = name.entType === "PERSON" || noun?.upos === "NOUN";
  return isSetOff && isScene && tokens[name.head]?.upos === "VERB" ? name.head : null;
}

/** "was killed by special forces in Oslo": where it was done. */
export function liftPlace(token: Token, tokens: readonly Token[]): number | null {
  const doer = tokens[token.head];
  const by = doer && tokens[doer.head];
  const isPlace = token.deprel === "prep" && /^(?:in|at|near|outside)$/i.test(token.text);
  return isPlace && doer?.deprel === "pobj" && doer.upos === "NOUN" && by?.deprel === "agent"
    ? by.head
    : null;
}

/** "died on Monday, aged 91, at a hospital in Cairo", where "at" was hung on the age: where it was done. */
export function liftFromAge(token: Token, tokens: readonly Token[]): number | null {
  const age = tokens[token.head];
  if (token.deprel !== "prep" || age?.text.toLowerCase() !== "aged" || age.index > token.index) return null;
  const above = tokens[age.head];
  return above?.upos === "VERB" && above.index < age.index ? above.index : null;
}

/** said "I won!" on Twitter: what follows the quotation belongs to the saying. */
export function liftFromQuote(token: Token, tokens: readonly Token[]): number | null {
  if (token.deprel !== "prep" || !/^["”]$/.test(tokens[token.index - 1]?.text ?? "")) return null;
  const before = tokens.slice(Math.max(0, token.index - MAX_QUOTE), token.index - 1);
  const opening = before.findLast(({ text }) => /^["“]$/.test(text));
  if (!opening || token.head < opening.index) return null;
  const saying = before.findLast(
    (other) =>
      other.index < opening.index &&
      other.sentence === token.sentence &&
      speaks(other) &&
      other.upos === "VERB",
  );
  return saying?.index ?? null;
}

const MAX_QUOTE = 80;

/** The verb of which a noun is the object, or that leads to it with a preposition. */
function governorOf(noun: Token, tokens: readonly Token[]): Token | undefined {
  const above = tokens[noun.head];
  return noun.deprel === "pobj" ? above && tokens[above.head] : noun.deprel === "dobj" ? above : undefined;
}

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]));

const OWN_PREPOSITIONS = /^(?:of|like|as|such|including|than|versus|between|behind|beyond)$/;

const SITE_PREPOSITIONS = /^(?:in|at|near|on|outside|off|inside)$/;

/** "reported Lund to be dead citing sources": who reports cites, not Lund. */
export function liftCiting(token: Token, tokens: readonly Token[]): number | null {
  if (token.deprel !== "advcl" || token.xpos !== "VBG" || !/^(?:cite|quote)$/i.test(token.lemma)) return null;
  let verb = tokens[token.head];
  while (verb && /^(?:xcomp|ccomp)$/.test(verb.deprel) && !speaks(verb)) verb = tokens[verb.head];
  return verb && speaks(verb) && verb.index < token.index ? verb.index : null;
}

/** "posted a video on Vimeo blaming Lund", where Vimeo was read as who blames: where it was posted. */
export function splitGerund(token: Token, tokens: readonly Token[]): Pick<Token, "head" | "deprel"> | null {
  // the name, whose verb is the preposition's
  if (token.deprel === "nsubj" && token.upos === "PROPN") {
    const preposition = leadOf(tokens[token.head], tokens);
    return preposition && startsBehind(token, preposition, tokens)
      ? { head: preposition.index, deprel: "pobj" }
      : null;
  }
  const preposition = leadOf(token, tokens);
  if (!preposition) return null;
  const name = tokens.slice(preposition.index + 1, token.index).find(({ head, deprel, upos }) => head === token.index && deprel === "nsubj" && upos === "PROPN"); // prettier-ignore
  if (!name || !startsBehind(name, preposition, tokens)) return null;
  let verb = tokens[preposition.head];
  while (verb && verb.upos !== "VERB" && verb.head !== verb.index) verb = tokens[verb.head];
  return verb?.upos === "VERB" ? { head: verb.index, deprel: "advcl" } : null;
}

/** The preposition of place that a gerund hangs on. */
function leadOf(verb: Token | undefined, tokens: readonly Token[]): Token | null {
  if (verb?.deprel !== "pcomp" || verb.xpos !== "VBG") return null;
  const preposition = tokens[verb.head];
  return preposition && /^(?:on|in|at|via|to|through)$/i.test(preposition.text) ? preposition : null;
}

/** The name follows at once: "on Vimeo". */
const startsBehind = (name: Token, preposition: Token, tokens: readonly Token[]): boolean =>
  tokens
    .slice(preposition.index + 1, name.index)
    .every(({ head, upos }) => head === name.index && upos === "PROPN");
