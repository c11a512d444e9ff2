// Prepositions, subjects and participles that parsers hang on the wrong word. Each repair gives the right head of one token, or null.
import { ACT_NOUNS } from "../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { DEED_NOUNS, MADE_NOUNS } from "../../../../graph-data/lexicons/nouns/deed-nouns.ts";
import { COUNTRIES } from "../../../../graph-data/lexicons/places/countries.ts";
import { GIVING_VERBS } from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import type { Token } from "../../doc.ts";
import { speaks, type Attachment } from "./coordinations.ts";

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
  // "met his counterpart Bello in Lagos"
  const isOfWhom = name.deprel === "appos" && name.entType === "PERSON";
  const governor = governorOf((isOfWhom && tokens[name.head]) || name, tokens);
  // "met Lund of Globex in Oslo"
  const isOfPerson = governor?.entType === "PERSON" && tokens[name.head]?.text === "of";
  const word = token.text.toLowerCase();
  if (tellsOfName(word, name) || (!isOfPerson && isPlaceOf(word, name))) return null;
  const verb = isOfPerson ? governorOf(governor, tokens) : governor;
  return verb?.upos === "VERB" && verb.index < token.index ? verb.index : null;
}

/** "accused the firm led by Lund of hiding", where "of" was hung on whom he led: what somebody is accused of is the verb's. */
export function liftCharge(token: Token, tokens: readonly Token[]): number | null {
  const deed = tokens[token.index + 1];
  if (token.text !== "of" || token.deprel !== "prep" || deed?.xpos !== "VBG" || deed.deprel !== "pcomp")
    return null;
  const before = tokens.slice(Math.max(0, token.index - MAX_ACCUSED), token.index);
  const verb = before.findLast(
    ({ upos, lemma, sentence }) => upos === "VERB" && sentence === token.sentence && CHARGING.test(lemma),
  );
  if (!verb || token.head <= verb.index) return null;
  const own = before.filter(({ head, index }) => head === verb.index && index > verb.index);
  const hasObject = own.some(({ deprel }) => deprel === "dobj");
  return hasObject && !own.some(({ deprel, text }) => deprel === "prep" && text === "of") ? verb.index : null;
}

/** Words of who is accused. */
const MAX_ACCUSED = 20;
const CHARGING = /^(?:accuse|suspect|convict|acquit)$/i;

/** "moved from Ajax to Porto", where "to" was hung on "from": on what "from" hangs on. */
export function liftDestination(token: Token, tokens: readonly Token[]): number | null {
  const from = tokens[token.head];
  const isPair = token.text === "to" && token.deprel === "prep" && from?.text.toLowerCase() === "from";
  return isPair && token.index > from.index + 1 ? from.head : null;
}

/** "the University of Oslo", "Lund from Oslo" */
const tellsOfName = (word: string, { entType }: Token): boolean =>
  OWN_PREPOSITIONS.test(word) || (word === "from" && entType === "PERSON");

/** "the Fisht Stadium in Sochi": a site or body, no state */
const isPlaceOf = (word: string, { entType, text }: Token): boolean =>
  SITE_PREPOSITIONS.test(word) &&
  !/^(?:PERSON|WORK_OF_ART|EVENT|LAW|PRODUCT)$/.test(entType) &&
  !COUNTRY_NAMES.has(text);

/** "councillors Ann Lee from Labour, Raj Mehta of …": what follows the name is told of the name. */
export function lowerPreposition(token: Token, tokens: readonly Token[]): number | null {
  const name = tokens[token.index - 1];
  if (token.deprel !== "prep" || !/^(?:of|from)$/i.test(token.text) || name?.upos !== "PROPN") return null;
  return name.deprel === "appos" && name.head === token.head && name.entType ? name.index : null;
}

/**
 * "was held at his house by police", "was given a post by Lund", where "by" was hung on the noun: whoever did it, unless the
 * noun is a deed or work.
 */
export function liftAgent(token: Token, tokens: readonly Token[]): number | null {
  const noun = tokens[token.head];
  if (token.text.toLowerCase() !== "by" || token.deprel !== "prep" || !noun) return null;
  const verb = governorOf(noun, tokens);
  if (verb?.upos !== "VERB") return null;
  const link = tokens[noun.head];
  // "was beaten by 320 votes by Ann Lee"
  if (tokens[noun.index - 1]?.upos === "NUM" && link?.deprel === "agent") return verb.index;
  const mayBeLifted =
    noun.deprel === "dobj"
      ? GIVING_VERBS.has(verb.lemma.toLowerCase())
      : link?.deprel === "prep" && !isWork(noun);
  return mayBeLifted && lacksAgent(verb, tokens, token.index) ? verb.index : null;
}

/** A passive that is not told yet who did it. */
function lacksAgent(verb: Token, tokens: readonly Token[], end: number): boolean {
  const around = tokens.slice(Math.max(0, verb.index - 8), end).filter(({ head }) => head === verb.index);
  return (
    around.some(({ deprel }) => deprel === "auxpass") && !around.some(({ deprel }) => deprel === "agent")
  );
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
  // said that Berg "stole" from Orbis
  const isPart = before.some(({ deprel, head, index }) => /^nsubj/.test(deprel) && head === token.head && index < opening.index); // prettier-ignore
  if (isPart) return null;
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

/** What somebody is named for: "an attack by", "a film by". */
const isWork = ({ lemma }: Token): boolean =>
  ACT_NOUNS.has(lemma) || MADE_NOUNS.has(lemma) || DEED_NOUNS.has(lemma);

/** "pressured him not to leave the hall, including Lund", where "including" was hung on the hall: many include some. */
export function lowerExamples(token: Token, tokens: readonly Token[]): number | null {
  if (token.text !== "including" || token.deprel !== "prep" || tokens[token.index - 1]?.text !== ",")
    return null;
  const whole = tokens[token.head];
  if (!whole || /^NNP?S$/.test(whole.xpos) || /^(?:NORP|PERSON)$/.test(whole.entType)) return null;
  const many = tokens
    .slice(Math.max(0, token.index - MAX_WHOLE), token.index)
    .findLast(
      ({ xpos, deprel, entType, sentence }) =>
        xpos === "NNS" && sentence === token.sentence && deprel !== "poss" && entType === "",
    );
  return many?.index ?? null;
}

const MAX_WHOLE = 25;

/** "ran the works in the region, comprising Lima and Callao": a list of parts is told of the noun before it. */
export function lowerParts(token: Token, tokens: readonly Token[]): Attachment | null {
  const isParts = /^(?:comprise|encompass|span|contain|include|total)$/.test(token.lemma.toLowerCase());
  if (!isParts || token.deprel !== "advcl" || token.xpos !== "VBG") return null;
  const [whole, comma] = tokens.slice(token.index - 2, token.index);
  const isNoun = whole && /^(?:NOUN|PROPN)$/.test(whole.upos) && whole.head !== whole.index;
  return isNoun && comma?.text === "," && whole.sentence === token.sentence
    ? { head: whole.index, deprel: "acl" }
    : null;
}

/** "Born in May 1935, in Lima, Lund studied law": what stands between the participle and the subject is told of it. */
export function lowerToParticiple(token: Token, tokens: readonly Token[]): number | null {
  const verb = tokens[token.head];
  if (token.deprel !== "prep" || !verb || verb.index < token.index || tokens[token.index - 1]?.text !== ",")
    return null;
  const before = tokens.slice(Math.max(0, token.index - MAX_OPENING), token.index);
  const participle = before.find(({ sentence }) => sentence === token.sentence);
  return participle?.xpos === "VBN" && participle.deprel === "advcl" && participle.head === verb.index
    ? participle.index
    : null;
}

/** Words of what opens a sentence. */
const MAX_OPENING = 10;

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

/** "According to Reuters, quoting officials, the army left": Reuters quotes them, not the army. */
export function lowerCiting(token: Token, tokens: readonly Token[]): Attachment | null {
  if (token.xpos !== "VBG" || !/^(?:cite|quote)$/i.test(token.lemma)) return null;
  const before = tokens.slice(Math.max(0, token.index - MAX_OPENING), token.index);
  const according = before.findLast(({ text }) => /^according$/i.test(text));
  const source = before.findLast(({ deprel }) => deprel === "pobj");
  const to = source && tokens[source.head];
  const isNext = before.at(-1)?.text === "," && to?.text === "to" && to.head === according?.index;
  return source && isNext ? { head: source.index, deprel: "acl" } : null;
}

/** "posted a video on Vimeo blaming Lund", where Vimeo was read as who blames: where it was posted. */
export function splitGerund(token: Token, tokens: readonly Token[]): Attachment | null {
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
