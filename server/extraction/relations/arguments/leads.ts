// What the words right before a name say of it: "WHO emergencies chief Dr | Peter Salama".
// Read from the words: parsers hang such nouns anywhere.
import type { Token } from "../../doc.ts";
import { lemmaOf, textOf } from "../syntax.ts";
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Context } from "./context.ts";

export interface Lead {
  /** The last noun of the description. */
  readonly role: number;
  /** Head of the name that the description starts with. */
  readonly whole: number;
  /** "emergencies chief" */
  readonly words: readonly string[];
}

const MAX_WORDS = 6;
const COURTESIES = /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|dame|lord|lady|rev|the|["“‘'])\.?$/i;

/** For the name that starts with this token: its description, if that starts with a name in its turn. */
export function leadOf({ syntax, mentions }: Context, start: number): Lead | null {
  let role = start - 1;
  while (role > 0 && COURTESIES.test(syntax.at(role).text)) role--;
  const last = syntax.tokens[role];
  if (!last || last.sentence !== syntax.at(start).sentence || !isPost(last)) return null;
  let first = role;
  while (first > 0 && role - first < MAX_WORDS && isModifier(syntax.at(first - 1), syntax.tokens[first - 2]))
    first--;
  for (let end = role; end >= first; end--) {
    const owner = syntax.tokens[end - 1];
    const whole = mentions.nameEndingAt(owner?.xpos === "POS" ? end - 1 : end);
    if (!whole) continue;
    const words = textOf(syntax, { start: end, end: role + 1 })
      .split(" ")
      .map(lower);
    return { role, whole: whole.head, words };
  }
  return null;
}

const lower = (word: string): string => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word);

/** A noun; "engineers" of "Volvo engineers Lena Strand and Ola Berg" is often read as a verb. */
function isPost(token: Token): boolean {
  const isKnown = ROLE_NOUNS.has(lemmaOf(token));
  if (token.upos === "VERB") return isKnown && token.deprel === "nsubj";
  return token.upos === "NOUN" || isKnown;
}

/** "test", "deputy", "co-", "and" of "chairman and chief executive" */
function isModifier(token: Token, before: Token | undefined): boolean {
  const { upos, xpos, text } = token;
  if (/^and$/i.test(text)) return before !== undefined && ROLE_NOUNS.has(lemmaOf(before));
  return (
    upos === "NOUN" ||
    upos === "ADJ" ||
    upos === "PROPN" ||
    xpos === "HYPH" ||
    xpos === "VBN" ||
    xpos === "POS"
  );
}
