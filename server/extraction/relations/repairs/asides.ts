// What stands beside the main clause: relative clauses that parsers hang on the nearest name, and who says so between
// commas, behind the subject.
import {
  FEMALE_NOUNS,
  MALE_NOUNS,
  PERSON_NOUNS,
} from "../../../../graph-data/lexicons/people/person-nouns.ts";
import type { Token } from "../../doc.ts";

/** Steps up from the nearest name to the person that it is told of. */
const MAX_STEPS = 8;

/**
 * "Ida Holm, a director of Globex, who was cared for in Lima", "Ida Holm of Globex in Lima, Peru, who led …": the person
 * before the comma, not the body or place that the person is of.
 */
export function liftWho(token: Token, tokens: readonly Token[]): number | null {
  const noun = tokens[token.head];
  if (token.deprel !== "relcl" || !noun) return null;
  if (!/^(?:ORG|GPE|LOC|FAC)$/.test(noun.entType)) return liftFromKin(token, noun, tokens);
  const who = tokens
    .slice(noun.index + 1, token.index)
    .find(({ text, head }) => head === token.index && /^whom?$/i.test(text));
  if (who === undefined) return null;
  const isSetOff = tokens[who.index - 1]?.text === ",";
  let current = noun;
  for (let step = 0; step < MAX_STEPS; step++) {
    const above = tokens[current.head];
    if (!above || above === current || !/^(?:pobj|prep|appos|npadvmod|compound)$/.test(current.deprel))
      return null;
    if (isSetOff ? isPerson(above) : isOneOrMany(above)) return above.index;
    current = above;
  }
  return null;
}

/** "a politician in the Workers' Party who led …", "members of the party who voted": with no comma, whoever is of it. */
const isOneOrMany = (token: Token): boolean =>
  token.entType !== "PERSON" && isPerson({ ...token, xpos: token.xpos.replace(/^NNS$/, "NN") });

/** "Karim Aziz, a cousin of the mayor, who escaped from prison": he who is described, not the one without a name. */
function liftFromKin(relative: Token, noun: Token, tokens: readonly Token[]): number | null {
  const of = tokens[noun.head];
  const description = of && tokens[of.head];
  const described = description && tokens[description.head];
  if (noun.deprel !== "pobj" || noun.upos !== "NOUN" || of?.text !== "of" || !described) return null;
  const who = tokens
    .slice(noun.index + 1, relative.index)
    .find(({ text, head }) => head === relative.index && /^who$/i.test(text));
  const isSetOff = who !== undefined && tokens[who.index - 1]?.text === ",";
  return isSetOff && description.deprel === "appos" && described.entType === "PERSON"
    ? described.index
    : null;
}

/** "Globex, Reuters reported, has bought Initech", where Globex was read as a measure of the report: it has bought. */
export function raiseFronted(
  token: Token,
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): Pick<Token, "head" | "deprel"> | null {
  const saying = tokens[token.head];
  if (token.deprel !== "npadvmod" || !/^(?:NOUN|PROPN)$/.test(token.upos) || saying?.deprel !== "parataxis")
    return null;
  const verb = tokens[saying.head];
  const isBetween = token.index < saying.index && tokens[token.index + 1]?.text === ",";
  if (!verb || !isBetween || verb.index < saying.index || subjects.has(verb.index)) return null;
  const isPassive = tokens
    .slice(saying.index, verb.index)
    .some(({ deprel, head }) => deprel === "auxpass" && head === verb.index);
  return { head: verb.index, deprel: isPassive ? "nsubjpass" : "nsubj" };
}

function isPerson({ entType, upos, xpos, lemma }: Token): boolean {
  const noun = lemma.toLowerCase();
  const isNoun = upos === "NOUN" && xpos !== "NNS";
  return (
    entType === "PERSON" ||
    (isNoun && (PERSON_NOUNS.has(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun)))
  );
}

/** "It was Lund, not Berg, who sued Orbis": Lund did. */
export function liftFromDenied(token: Token, tokens: readonly Token[]): number | null {
  const denied = tokens[token.head];
  if (token.deprel !== "relcl" || denied?.deprel !== "appos") return null;
  const isDenied = tokens
    .slice(denied.head + 1, denied.index)
    .some(({ deprel, text }) => deprel === "neg" && /^not$/i.test(text));
  return isDenied ? denied.head : null;
}
