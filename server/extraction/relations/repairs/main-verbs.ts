// "Lund, who heads the Front, called on Berg to resign", read as a name alone of which it is told that it called: the verb
// behind what stands beside the name is the sentence's own. And "Ruiz studied law", read as a law that Ruiz studied. Each
// repair tells where one token hangs, or null.
import type { Token } from "../../doc.ts";
import type { Attachment } from "./coordinations.ts";

type Tokens = readonly Token[];

/** "called" */
export const raiseMainVerb = (token: Token, tokens: Tokens): Attachment | null => {
  const name = tokens[token.head];
  return name !== undefined && mainVerbOf(name, tokens) === token
    ? { head: token.index, deprel: "ROOT" }
    : null;
};

/** "Lund" */
export function lowerSubjectOfMain(token: Token, tokens: Tokens): Attachment | null {
  const verb = mainVerbOf(token, tokens);
  return verb ? { head: verb.index, deprel: verb.xpos === "VBN" ? "nsubjpass" : "nsubj" } : null;
}

/** Words between a name and its verb. */
const REACH = 40;

function mainVerbOf(name: Token, tokens: Tokens): Token | null {
  if (name.deprel !== "ROOT" || !/^(?:NOUN|PROPN|PRON)$/.test(name.upos)) return null;
  const behind = tokens.slice(name.index + 1, name.index + REACH);
  const own = behind.filter(({ head }) => head === name.index);
  const verb = own.find((each) => each.deprel === "acl" && isFinite(each, behind));
  if (!verb || tokens[verb.index - 1]?.text !== ",") return null;
  const isBeside = own.some(({ deprel, index }) => /^(?:relcl|appos)$/.test(deprel) && index < verb.index);
  const hasSubject = behind.some(({ head, deprel }) => head === verb.index && deprel.startsWith("nsubj"));
  return isBeside && !hasSubject ? verb : null;
}

/** "called", "was called" */
const isFinite = ({ index, xpos }: Token, around: Tokens): boolean =>
  /^VB[DZP]$/.test(xpos) ||
  (xpos === "VBN" && around.some(({ head, deprel }) => head === index && deprel === "auxpass"));

/** "studied" of "Ruiz studied law at Oxford", read as a kind of law; the name and the law hang on it. */
export function raiseFromObject(token: Token, tokens: Tokens): Attachment | null {
  if (verbOf(tokens[token.head], tokens) === token) return { head: token.index, deprel: "ROOT" };
  const verb = verbOf(token, tokens);
  if (verb) return { head: verb.index, deprel: "dobj" };
  const above = tokens[token.head];
  return above && isDoer(token, above) && verbOf(tokens[above.head], tokens) === above
    ? { head: above.index, deprel: "nsubj" }
    : null;
}

function verbOf(noun: Token | undefined, tokens: Tokens): Token | null {
  if (noun?.deprel !== "ROOT" || noun.upos !== "NOUN") return null;
  const before = tokens.slice(Math.max(0, noun.index - NEAR), noun.index);
  const verb = before.find(
    ({ head, deprel, upos, xpos }) =>
      head === noun.index && deprel === "amod" && upos === "VERB" && /^VB[DN]$/.test(xpos),
  );
  return verb && before.some((each) => isDoer(each, verb)) ? verb : null;
}

/** Words of a short sentence. */
const NEAR = 8;

const isDoer = ({ index, head, deprel, entType }: Token, verb: Token): boolean =>
  head === verb.index &&
  index === verb.index - 1 &&
  /^(?:npadvmod|nsubj)$/.test(deprel) &&
  /^(?:PERSON|ORG|GPE)$/.test(entType);
