// What a clause says beside its statement: when it was, by whose count, after what. Names in it are no arguments.
import { COUNT_NOUNS, SCENE_PREPOSITIONS } from "../../../../graph-data/lexicons/grammar/idioms.ts";
import { ACT_NOUNS } from "../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { BETWEEN_NOUNS } from "../../../../graph-data/lexicons/verbs/light-verbs.ts";
import { lemmaOf } from "../syntax.ts";
import type { Constituent } from "../types.ts";
import type { Context } from "./context.ts";

/** `word` leads from the verb to the noun with this head. */
export function isAside(context: Context, word: string, head: number): boolean {
  const noun = lemmaOf(context.syntax.at(head));
  if (SCENE_PREPOSITIONS.has(word) || word === "according") return true;
  if (word === "by" && COUNT_NOUNS.has(noun)) return true;
  if (word === "with" && isAbsolute(context, head)) return true;
  if (MOMENT_NOUNS.test(noun) && isTimed(context, head)) return true;
  // "came out after the departure of X" is told of the time; "took after X" is not
  return /^(?:after|before)$/.test(word) && isDeed(context, head);
}

/** "Lund won, with Berg coming second", "…, with the other one, Berg, coming second" */
function isAbsolute({ syntax }: Context, head: number): boolean {
  const isTold = [head, ...syntax.children(head, "appos")]
    .flatMap((noun) => syntax.children(noun, "acl"))
    .some((verb) => verb > head && syntax.at(verb).xpos === "VBG");
  return isTold && syntax.tokens[syntax.at(head).head - 1]?.text === ",";
}

const MOMENT_NOUNS = /^(?:time|hour|minute)$/;

/** With a time of the clock before it: "5 pm New York time". */
const isTimed = ({ syntax }: Context, head: number): boolean =>
  syntax.tokens
    .slice(syntax.subtree(head).start, head)
    .some(({ entType, text }) => entType === "TIME" || /^\d/.test(text));

const isDeed = ({ syntax, mentions }: Context, head: number): boolean =>
  mentions.mentionAt(head)?.kind !== "name" &&
  (ACT_NOUNS.has(lemmaOf(syntax.at(head))) || BETWEEN_NOUNS.has(lemmaOf(syntax.at(head))));

/** "had most cases, with Peru reporting 40": what others do meanwhile. */
export function isMeanwhile(
  { syntax }: Context,
  word: string,
  { head, preposition: [link = 0] }: Constituent,
): boolean {
  if (word !== "with" || syntax.tokens[link - 1]?.text !== ",") return false;
  const {
    deprel,
    head: above,
    xpos,
  } = syntax.tokens.slice(head + 1, head + MAX_PHRASE).find((token) => token.xpos === "VBG") ??
  syntax.at(head);
  return (
    xpos === "VBG" &&
    (deprel === "acl" ? above === head : deprel === "advcl" && above === syntax.at(link).head)
  );
}

const MAX_PHRASE = 10;
