// Names and descriptions of people that parsers hang on the wrong noun. Each repair tells where one token hangs, or null.
import { NUMBER_WORDS } from "../../../../graph-data/lexicons/grammar/count-words.ts";
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from "../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { KINSHIP_NOUNS, PERSON_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import type { Token } from "../../doc.ts";
import type { Attachment } from "./coordinations.ts";

type Tokens = readonly Token[];

const isRole = ({ upos, lemma }: Token): boolean =>
  upos === "NOUN" && (ROLE_NOUNS.has(lemma) || KINSHIP_NOUNS.has(lemma));
const isPersonNoun = (token: Token): boolean => isRole(token) || PERSON_NOUNS.has(token.lemma) || COUPLES.test(token.lemma); // prettier-ignore
/** One noun for two or three. */
const COUPLES = /^(?:couple|pair|duo|trio)$/;

/** "the ministers of Peru, Chile and Ghana met", where Chile was hung on the ministers: a place goes with a place. */
export function coordinateOwners(token: Token, tokens: Tokens): Attachment | null {
  const noun = tokens[token.head];
  if (token.deprel !== "conj" || token.upos !== "PROPN" || noun?.upos !== "NOUN") return null;
  const owner = ownerBehind(noun, tokens, token.index);
  const isNext = owner && tokens.slice(owner.index + 1, token.index).every(({ upos, text }) => text === "," || upos === "PROPN"); // prettier-ignore
  return isNext && owner.entType === token.entType ? { head: owner.index, deprel: "conj" } : null;
}

/** The name behind the first preposition of a noun. */
function ownerBehind(noun: Token, tokens: Tokens, end: number): Token | undefined {
  const behind = tokens.slice(noun.index + 1, end);
  const link = behind.find(({ deprel, head }) => deprel === "prep" && head === noun.index);
  return behind.find(
    ({ deprel, head, upos }) => deprel === "pobj" && upos === "PROPN" && head === link?.index,
  );
}

/**
 * "Peru's minister, Vega, and …", "the mayors of Oslo and Bergen, Lund and Moe,", "two sons, Lars and Ole", where the name
 * was read as one more of them: what follows a role and a comma, with no "and" before it, tells who that is.
 */
export function appose(token: Token, tokens: Tokens): Attachment | null {
  const noun = tokens[token.head];
  if (token.deprel !== "conj" || token.entType !== "PERSON" || !noun || !isPersonNoun(noun)) return null;
  const isOne = noun.xpos === "NN" && !COUPLES.test(noun.lemma);
  if (!isBehindComma(token, tokens) || hasAnd(noun, tokens, token.index) || (isOne && hasMore(token, tokens)))
    return null;
  return { head: noun.index, deprel: "appos" };
}

/**
 * "a couple from Ohio, Dan and Rosa Pike,", "the head of the League, Lund,", "a hospital in Lima, Santa Rosa Clinic", where
 * the name was hung on the owner: a person is no place, and stands for the nearest noun of its own kind.
 */
export function apposeToKind(token: Token, tokens: Tokens): Attachment | null {
  const place = tokens[token.head];
  if (!/^(?:conj|appos)$/.test(token.deprel) || !token.entType || place?.deprel !== "pobj") return null;
  const isKind = token.entType === "PERSON" ? bearerOf(token, tokens, place) : siteOf(token, place);
  if (!isKind || !isBehindComma(token, tokens) || hasAnd(place, tokens, token.index)) return null;
  let current = place;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const preposition = tokens[current.head];
    const noun = preposition && tokens[preposition.head];
    if (preposition?.deprel !== "prep" || noun?.upos !== "NOUN") return null;
    if (isKind(noun)) return { head: holderOf(noun, tokens).index, deprel: "appos" };
    current = noun;
  }
  return null;
}
const MAX_DEPTH = 3;

/** Which nouns a person's name behind an owner may stand for; null where it stays with the owner. */
function bearerOf(token: Token, tokens: Tokens, owner: Token): ((noun: Token) => boolean) | null {
  // "friends of Karl Berg, Nina Holm and …": a list
  if (owner.entType === "PERSON") return token.deprel === "conj" || hasMore(token, tokens) ? null : isRole;
  // "the head of the county police, Moe"
  const isBody = token.deprel === "appos" && owner.upos === "NOUN" && !isPersonNoun(owner);
  return isBody || /^(?:GPE|LOC|ORG)$/.test(owner.entType) ? isPersonNoun : null;
}

/** The same for the name of a body or site. */
function siteOf({ entType }: Token, place: Token): ((noun: Token) => boolean) | null {
  if (!/^(?:GPE|LOC)$/.test(place.entType) || !/^(?:ORG|FAC)$/.test(entType)) return null;
  return ({ lemma }) => ORGANIZATION_NOUNS.has(lemma) || PLACE_NOUNS.has(lemma);
}

/** "the manager of Initech and director of Globex, Lee,": of two roles under one article it is the first that Lee stands for. */
function holderOf(role: Token, tokens: Tokens): Token {
  const first = tokens[role.head];
  if (role.deprel !== "conj" || !first || !isRole(first)) return role;
  const hasArticle = tokens
    .slice(first.index + 1, role.index)
    .some(({ deprel, head }) => deprel === "det" && head === role.index);
  return hasArticle ? role : first;
}

/** "his wife Nina and two sons, Lars and Ole", with the sons read as an apposition: none follows "and". */
export function joinBehindAnd(token: Token, tokens: Tokens): Attachment | null {
  if (token.deprel !== "appos" || token.upos !== "NOUN" || !isPersonNoun(token)) return null;
  let start = token.index;
  while (tokens[start - 1]?.head === token.index) start--;
  return tokens[start - 1]?.deprel === "cc" ? { head: token.head, deprel: "conj" } : null;
}

/** "Peru's foreign minister, Vega, and defence minister, Moe": a role with a name of its own goes with a role. */
export function joinRoles(token: Token, tokens: Tokens): Attachment | null {
  const name = tokens[token.head];
  const role = name && tokens[name.head];
  if (token.deprel !== "conj" || !isRole(token) || name?.upos !== "PROPN" || !role || !isRole(role))
    return null;
  if (!/^(?:conj|appos)$/.test(name.deprel)) return null;
  const own = tokens[token.index + 1]?.text === "," ? tokens[token.index + 2] : undefined;
  return own?.upos === "PROPN" ? { head: role.index, deprel: "conj" } : null;
}

/** "the son of Ek and grandson of Holm", read as something of Ek's: a role goes with a role, and its "of" with it. */
export function joinKin(token: Token, tokens: Tokens): Attachment | null {
  if (token.deprel === "prep") {
    const role = tokens[token.index - 1];
    const isLoose = role?.deprel === "conj" && role.head === token.head && roleOver(role, tokens) !== null;
    return isLoose ? { head: role.index, deprel: "prep" } : null;
  }
  const role = token.deprel === "conj" ? roleOver(token, tokens) : null;
  return role === null ? null : { head: role, deprel: "conj" };
}

/** For "grandson of" in "the son of Ek and grandson of": "son". */
function roleOver(token: Token, tokens: Tokens): number | null {
  const name = tokens[token.head];
  const preposition = name && tokens[name.head];
  const role = preposition && tokens[preposition.head];
  if (!isRole(token) || name?.upos !== "PROPN" || name.deprel !== "pobj" || !role || !isRole(role))
    return null;
  const isLed = tokens[token.index + 1]?.text.toLowerCase() === "of" && preposition.text === "of";
  return isLed && name.index < token.index ? role.index : null;
}

/** "Two shareholders of Globex, Orbis and Kolding, agreed", read as owners like Globex: as many names as are counted. */
export function apposeCounted(token: Token, tokens: Tokens): Attachment | null {
  const owner = tokens[token.head];
  const noun = owner && tokens[tokens[owner.head]?.head ?? -1];
  if (token.deprel !== "conj" || token.upos !== "PROPN" || owner?.deprel !== "pobj" || noun?.xpos !== "NNS")
    return null;
  if (!isBehindComma(token, tokens) || hasAnd(owner, tokens, token.index)) return null;
  const before = tokens.slice(Math.max(0, noun.index - 4), noun.index);
  const count = before.find(({ deprel, head }) => deprel === "nummod" && head === noun.index);
  const isCounted = NUMBER_WORDS.get(count?.text.toLowerCase() ?? "") === lengthOfList(token, tokens);
  return isCounted ? { head: noun.index, deprel: "appos" } : null;
}

/** How many names are coordinated, from the first of them on. */
function lengthOfList(first: Token, tokens: Tokens): number {
  const members = new Set([first.index]);
  for (const { index, head, deprel } of tokens.slice(first.index, first.index + MAX_LIST))
    if (deprel === "conj" && members.has(head)) members.add(index);
  return members.size;
}
const MAX_LIST = 30;

const hasMore = ({ index }: Token, tokens: Tokens): boolean =>
  tokens
    .slice(index + 1, index + 8)
    .some(({ deprel, head, upos }) => deprel === "conj" && head === index && upos === "PROPN");

function isBehindComma(token: Token, tokens: Tokens): boolean {
  let start = token.index;
  while (tokens[start - 1]?.upos === "PROPN") start--;
  return tokens[start - 1]?.text === ",";
}

const hasAnd = (noun: Token, tokens: Tokens, end: number): boolean =>
  tokens.slice(noun.index + 1, end).some(({ deprel, head }) => deprel === "cc" && head === noun.index);
