// Coordinations that parsers get wrong in news prose. Each repair tells where one token hangs, or null if it hangs well.
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { REQUEST_WORDS } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Token } from "../../doc.ts";

export type Attachment = Pick<Token, "head" | "deprel">;

/** "Lund of Denmark and Karl Berg": a person goes with a person, a body with a body. */
export function coordinateKinds(token: Token, tokens: readonly Token[]): number | null {
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

/** "A couple from Florida, Ann and Karl Berg, drove", where Ann was read as another Florida: persons are who the noun is. */
export function lowerPeople(token: Token, tokens: readonly Token[]): Attachment | null {
  const place = tokens[token.head];
  const preposition = place && tokens[place.head];
  const people = preposition && tokens[preposition.head];
  if (token.deprel !== "conj" || token.entType !== "PERSON" || place?.deprel !== "pobj" || !people)
    return null;
  const isPlace = /^(?:GPE|LOC|FAC|NORP)$/.test(place.entType) && preposition.deprel === "prep";
  let start = token.index;
  while (tokens[start - 1]?.head === token.index && tokens[start - 1]?.upos === "PROPN") start--;
  const isMany =
    people.upos === "NOUN" && (people.xpos === "NNS" || /^(?:couple|pair|duo|trio)$/.test(people.lemma));
  return isPlace && isMany && tokens[start - 1]?.text === ","
    ? { head: people.index, deprel: "appos" }
    : null;
}

/**
 * "Peru, Chile and Ghana sent aid", "signed forward Ruiz, keeper Vega and Berg", where the later ones were read as
 * appositions: three names of one kind are a list.
 */
export function isListed(token: Token, tokens: readonly Token[]): boolean {
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
export function coordinateTense(
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

/**
 * "ordered the ministry to act and flew to Lima", "are asking it to act and will march": what is told goes with what is told
 * above, not with an infinitive.
 */
export function coordinateBehindInfinitive(
  token: Token,
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): number | null {
  const first = tokens[token.head];
  const above = first && tokens[first.head];
  if (token.deprel !== "conj" || first?.xpos !== "VB" || first.deprel !== "xcomp" || !above) return null;
  const isInfinitive = tokens[token.head - 1]?.text === "to" && first.index < token.index;
  if (!isInfinitive || subjects.has(token.index)) return null;
  const isPast = token.xpos === "VBD" && above.xpos === "VBD";
  const isToCome = token.xpos === "VB" && /^(?:will|would)$/.test(tokens[token.index - 1]?.text ?? "");
  return isPast || (isToCome && above.upos === "VERB") ? above.index : null;
}

/** "with her husband Pierre and Karl Berg": he is no husband of hers. */
export function coordinateBehindKin(token: Token, tokens: readonly Token[]): number | null {
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

/** "minister Ida Holm and her counterpart, Leo Marsh", with both names hung on the minister: each noun has its own. */
export function lowerApposition(token: Token, tokens: readonly Token[]): number | null {
  const noun = tokens[token.head];
  if (token.deprel !== "appos" || token.upos !== "PROPN" || noun?.upos !== "NOUN") return null;
  let start = token.index;
  while (tokens[start - 1]?.upos === "PROPN") start--;
  const last = tokens[start - 2];
  if (tokens[start - 1]?.text !== "," || last?.deprel !== "conj" || last.upos !== "NOUN") return null;
  const between = tokens.slice(noun.index + 1, last.index);
  return between.some(
    ({ deprel, head, upos }) => deprel === "appos" && head === noun.index && upos === "PROPN",
  )
    ? last.index
    : null;
}

/** "professor of photography and curator of the exhibit": a role goes with a role. */
export function coordinateRoles(token: Token, tokens: readonly Token[]): number | null {
  if (token.deprel !== "conj" || token.upos !== "NOUN" || !ROLE_NOUNS.has(token.lemma)) return null;
  const field = tokens[token.head];
  const preposition = field && tokens[field.head];
  const role = preposition && tokens[preposition.head];
  if (!field || !role || field.deprel !== "pobj" || preposition.deprel !== "prep") return null;
  return ROLE_NOUNS.has(role.lemma) && !ROLE_NOUNS.has(field.lemma) && field.upos === "NOUN"
    ? role.index
    : null;
}

/** "met her colleagues Lund and Berg and artists such as Vega": artists go with colleagues, not with names. */
export function coordinateKindsOfPeople(token: Token, tokens: readonly Token[]): number | null {
  if (token.deprel !== "conj" || token.xpos !== "NNS") return null;
  let name = tokens[token.head];
  while (name?.deprel === "conj" && name.upos === "PROPN" && name.head < name.index) name = tokens[name.head];
  const noun = name && tokens[name.head];
  return name?.deprel === "appos" && name.upos === "PROPN" && noun?.upos === "NOUN" ? noun.index : null;
}

/** "named both Globex (GX) and Initech as suppliers", where Initech was hung on a verb: an object goes with an object. */
export function coordinateObjects(token: Token, tokens: readonly Token[]): number | null {
  const verb = tokens[token.head];
  if (token.deprel !== "conj" || token.upos !== "PROPN" || verb?.upos !== "VERB") return null;
  const object = tokens.slice(verb.index + 1, token.index).findLast(({ deprel }) => deprel === "dobj");
  const owner = object && tokens[object.head];
  const isNear = owner === verb || (owner?.deprel === "conj" && owner.head === verb.index);
  if (object) return object.upos === "PROPN" && isNear ? object.index : null;
  // "was drawn by Globex in Lima, which is new, and Initech"
  const by = tokens
    .slice(verb.index + 1, token.index)
    .find(({ deprel, head }) => deprel === "agent" && head === verb.index);
  const agent =
    by &&
    tokens
      .slice(by.index + 1, token.index)
      .find(({ deprel, head }) => deprel === "pobj" && head === by.index);
  return agent?.upos === "PROPN" && agent.entType === token.entType ? agent.index : null;
}

export const speaks = ({ lemma }: Token): boolean =>
  SAYING_VERBS.has(lemma.toLowerCase()) || REQUEST_WORDS.has(lemma.toLowerCase());

/** "Merkel said he was the victim and called on Russia to answer": she called, since speaking goes with speaking. */
export function coordinateSpeech(
  token: Token,
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): number | null {
  if (token.deprel !== "conj" || token.upos !== "VERB" || subjects.has(token.index) || !speaks(token))
    return null;
  const said = tokens[token.head];
  const saying = said && tokens[said.head];
  if (!saying || said.deprel !== "ccomp" || speaks(said)) return null;
  const isSameTense = saying.xpos === token.xpos || (saying.xpos === "VBN" && token.xpos === "VBD");
  // "Reuters reported that Peru had signed and demanded a date": who reports demands nothing
  const isReport = saying.lemma.toLowerCase() === "report";
  return speaks(saying) && !isReport && isSameTense && saying.index < said.index ? saying.index : null;
}

/**
 * "Lund had broken a leg and shipping firm (GX) spokesman Berg said", where the firm was read as a second object: what
 * stands right before the subject of the next clause belongs to it.
 */
export function lowerToNext(token: Token, tokens: readonly Token[]): Attachment | null {
  if (token.deprel !== "conj" || !/^(?:NOUN|PROPN)$/.test(token.upos)) return null;
  const object = tokens[token.head];
  if (!object || !/^(?:dobj|pobj|attr)$/.test(object.deprel)) return null;
  const behind = tokens.slice(token.index + 1, token.index + 8);
  const next = behind.find(({ deprel, head }) => deprel === "nsubj" && head > token.index);
  const verb = next && tokens[next.head];
  if (!next || verb?.deprel !== "conj" || verb.head > object.index) return null;
  const between = tokens.slice(token.index + 1, next.index);
  const isOne = between.every(
    ({ head, text }) => head >= token.index && head <= next.index && !/^(?:,|and|or|;)$/.test(text),
  );
  const post = between.find(
    ({ deprel, head, upos }) => deprel === "compound" && head === next.index && upos === "NOUN",
  );
  return isOne ? { head: (post ?? next).index, deprel: "compound" } : null;
}

/**
 * "marched for peace and some of the mines have been shut", where the mines were read as something else to march for: a
 * noun right before a verb of its own tense, with no "and" between the two, is its subject.
 */
export function raiseSubject(
  token: Token,
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): Attachment | null {
  if (token.deprel !== "conj" || !/^(?:NOUN|PROPN|PRON)$/.test(token.upos)) return null;
  const object = tokens[token.head];
  if (!object || !/^(?:dobj|pobj)$/.test(object.deprel) || object.head > object.index) return null;
  // "talk of Lund and Berg has ended" has two names; "beat Peru and Chile will follow" has not
  const isNameInPhrase = object.deprel === "pobj" && object.upos === "PROPN";
  if (isNameInPhrase && token.upos === "PROPN") return null;
  const next = tokens.slice(token.index + 1, token.index + MAX_SUBJECT).find(isFinite);
  const verb = next && (next.upos === "AUX" ? tokens[next.head] : next);
  if (!next || verb?.deprel !== "conj" || verb.head > object.index || subjects.has(verb.index)) return null;
  const isCoordinated = tokens
    .slice(object.index + 1, next.index)
    .some(({ deprel, head, index }) => deprel === "cc" && (head === verb.head || index > token.index));
  // "backed the plan, and a third, Karl Berg, left": with a comma before the "and" any verb will do
  const isApart = tokens
    .slice(object.index + 1, token.index)
    .some(({ deprel, index }) => deprel === "cc" && tokens[index - 1]?.text === ",");
  if (isCoordinated || (next.upos !== "AUX" && !isApart)) return null;
  const isPassive = tokens
    .slice(next.index, verb.index)
    .some(({ deprel, head }) => deprel === "auxpass" && head === verb.index);
  return { head: verb.index, deprel: isPassive ? "nsubjpass" : "nsubj" };
}

/**
 * "Reuters reported Okoro, the minister, wanted to leave", where Okoro was read as what is reported and the next verb as
 * another deed of Reuters': with no "and" before it, that verb is what is reported, and the name its subject.
 */
export function lowerReported(
  token: Token,
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): Attachment | null {
  const isObject = token.deprel === "dobj" && token.upos === "PROPN";
  const isVerb = token.deprel === "conj" && isFinite(token) && token.upos === "VERB";
  if (!(isObject || isVerb) || subjects.has(token.index)) return null;
  const saying = tokens[token.head];
  if (
    !saying ||
    saying.upos !== "VERB" ||
    saying.index > token.index ||
    !/^(?:report|say|state|claim)$/i.test(saying.lemma)
  )
    return null;
  const behind = tokens
    .slice(saying.index + 1, saying.index + MAX_SUBJECT)
    .filter(({ head }) => head === saying.index);
  const name = behind.find(({ deprel }) => deprel === "dobj");
  const said = behind.find(({ deprel, index }) => deprel === "conj" && index > (name?.index ?? Infinity));
  const isJoined = behind.some(({ deprel, index }) => deprel === "cc" && index < (said?.index ?? 0));
  if (!name || name.upos !== "PROPN" || !said || !isFinite(said) || subjects.has(said.index) || isJoined)
    return null;
  if (token.index === name.index) return { head: said.index, deprel: "nsubj" };
  return token.index === said.index ? { head: saying.index, deprel: "ccomp" } : null;
}

/** A subject with what describes it. */
const MAX_SUBJECT = 30;

const isFinite = ({ xpos }: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);

/** "President Lund and Russian President Berg spoke", where Lund was read as a modifier of Berg: two who do the same. */
export function splitPair(token: Token, tokens: readonly Token[]): Attachment | null {
  if (token.entType !== "PERSON" || token.upos !== "PROPN") return null;
  const second = tokens[token.head];
  if (second && isFirstOf(token, second, tokens)) return { head: second.head, deprel: second.deprel };
  const first = tokens
    .slice(Math.max(0, token.index - 12), token.index)
    .find((other) => other.head === token.index && isFirstOf(other, token, tokens));
  return first ? { head: first.index, deprel: "conj" } : null;
}

const isFirstOf = (first: Token, second: Token, tokens: readonly Token[]): boolean =>
  first.deprel === "nmod" &&
  first.index < second.index &&
  first.entType === "PERSON" &&
  second.entType === "PERSON" &&
  second.head !== second.index &&
  tokens
    .slice(first.index + 1, second.index)
    .some((each) => isAnd(each) && (each.head === first.index || isBefore(each, second, tokens)));

const isAnd = ({ deprel, text }: Token): boolean => deprel === "cc" && /^and$/i.test(text);

/** "and" of "Ann Lee of Oxfam and Joe Park" */
const isBefore = ({ index }: Token, name: Token, tokens: readonly Token[]): boolean =>
  tokens.slice(index + 1, name.index).every(({ head, upos }) => head === name.index && upos === "PROPN");

/** "tensions between Chile and Peru that led to war": the tensions did, not Peru. */
export function liftFromSides(token: Token, tokens: readonly Token[]): number | null {
  const side = tokens[token.head];
  if (token.deprel !== "relcl" || !side) return null;
  const between = tokens[side.deprel === "conj" ? (tokens[side.head]?.head ?? side.head) : side.head];
  const isThat = tokens
    .slice(side.index + 1, token.index)
    .some(({ text, head, index }) => head === token.index && /^that$/i.test(text) && tokens[index - 1]?.text !== ","); // prettier-ignore
  return isThat && between && /^between$/i.test(between.text) ? between.head : null;
}
