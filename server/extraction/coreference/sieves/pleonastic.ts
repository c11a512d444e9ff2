// "It" that refers to nothing: "it is clear that …", "it seems", "it is raining", "made it hard to …".
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import type { Token } from "../../doc.ts";
import type { Candidate } from "../mention.ts";
import { at, dependents, type TextView } from "../text-view.ts";

/** "it is clear that …", "it seems …", "it is time to …", "it is raining", "made it hard to …" */
export function isPleonastic(view: TextView, pronoun: Candidate): boolean {
  const token = at(view, pronoun.head);
  const verb = at(view, token.head);
  if (token.text.toLowerCase() !== "it") return false;
  switch (token.deprel) {
    case "expl":
      return true;
    case "dobj":
      // "made it to number four"
      return isMade(view, token, verb) || (verb.lemma === "make" && /^(?:to|into|through|onto)$/.test(at(view, token.index + 1).text)); // prettier-ignore
    case "nsubjpass":
      return isImpersonal(verb.lemma) || (REPORTING.has(verb.lemma) && hasClauseBehind(view, verb));
    case "nsubj":
      if (verb.upos === "ADJ" && isMade(view, token, at(view, verb.head))) return true;
      return isImpersonal(verb.lemma) || (verb.lemma === "be" && introducesClause(view, verb));
    default:
      return false;
  }
}

/** "made it hard for rivals to compete", "finds it odd that …", however the adjective was hung. */
function isMade(view: TextView, it: Token, verb: Token): boolean {
  if (!MAKING.has(verb.lemma)) return false;
  const adjective = [1, 2].map((step) => at(view, it.index + step)).find(({ upos }) => upos === "ADJ");
  const behind = adjective ? at(view, adjective.index + 1).text : "";
  return adjective?.sentence === it.sentence && /^(?:for|to|that|if|when)$/.test(behind);
}

/** "it seems", "it is raining" */
const isImpersonal = (verb: string): boolean => WEATHER.has(verb) || SEEMING.has(verb);

/** "it was said that …", "it is hard to …" */
const hasClauseBehind = (view: TextView, { index }: Token): boolean =>
  dependents(view, index, "ccomp", "xcomp", "csubj", "acl").some((clause) => clause > index);

/** "it is clear that …", "it is time to …"; not "it is ready to …" */
function introducesClause(view: TextView, verb: Token): boolean {
  const complements = dependents(view, verb.index, "acomp", "attr").map((index) => at(view, index));
  if (complements.some(({ text }) => DISPOSITIONS.has(text.toLowerCase()))) return false;
  if (complements.some(({ lemma }) => TIMES.test(lemma))) return true;
  if (complements.length > 0 && hasClauseBehind(view, verb)) return true;
  if (complements.some((adjective) => isForSomebodyTo(view, adjective))) return true;
  return (
    complements.some(({ upos }) => upos === "ADJ") &&
    complements.some(
      ({ index }) => dependents(view, index, "ccomp", "xcomp", "advcl", "relcl", "acl").length > 0,
    )
  );
}

/** "important for Lund to leave", wherever the infinitive was hung */
function isForSomebodyTo(view: TextView, { upos, index, sentence }: Token): boolean {
  if (upos !== "ADJ" || at(view, index + 1).text !== "for") return false;
  const behind = view.tokens.slice(index + 2, index + 2 + MOST_WORDS);
  const end = behind.findIndex(({ xpos }) => xpos === "TO");
  const to = behind[end];
  const isNoun = behind.slice(0, end).every(({ upos: tag }) => !/^(?:VERB|AUX|PUNCT)$/.test(tag));
  return to?.sentence === sentence && isNoun && at(view, to.index + 1).upos === "VERB";
}

/** Of whom something is important for. */
const MOST_WORDS = 6;

/** "it is time to go", "it is a pity that …" */
const TIMES = /^(time|year|day|hour|month|week|shame|pity|fact)$/;
const WEATHER = wordSet("rain snow hail freeze thunder");
const MAKING = wordSet("make find think consider believe deem feel call render");
const SEEMING = wordSet("seem appear happen turn emerge follow");
const REPORTING = wordSet(
  "say report believe think know hope expect announce allege assert estimate claim understand suggest",
);
/** What only somebody is: "it is ready to help", "it was committed to paying". */
const DISPOSITIONS = wordSet(`
  able afraid aware capable cautious committed concerned confident content determined eager entitled free happy hopeful
  interested keen optimistic powerless prepared prone proud ready reluctant responsible set sorry unable unaware unwilling willing
`);
