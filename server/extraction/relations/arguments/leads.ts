// What the words right before and right behind a name say of it: "WHO emergencies chief Dr | Peter Salama",
// "K. C. Maurer, | chief financial officer and treasurer at the Foundation".
// Read from the words: parsers hang such nouns anywhere.
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { PERSON_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import type { Token } from "../../doc.ts";
import { lemmaOf, textOf } from "../syntax.ts";

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
  // "the criminology professor Karl Berg" is a professor, "criminologist Professor Berg" a criminologist
  while (role > 0 && COURTESIES.test(syntax.at(role).text) && syntax.at(role).text !== "professor") role--;
  const last = syntax.tokens[role];
  if (!last || last.sentence !== syntax.at(start).sentence || !isPost(last)) return null;
  let first = role;
  while (first > 0 && role - first < MAX_WORDS && isModifier(syntax.at(first - 1), syntax.tokens[first - 2]))
    first--;
  for (let end = role; end >= first; end--) {
    const owner = syntax.tokens[end - 1];
    const whole = mentions.nameEndingAt(owner?.xpos === "POS" ? end - 1 : end);
    if (!whole) continue;
    const words = textOf(syntax, { start: ownStart(syntax.tokens, end, role), end: role + 1 })
      .split(" ")
      .map(lower);
    return { role, whole: whole.head, words };
  }
  return null;
}

/** Where "Senator" of "candidate Senator" starts: a description in small letters before a title is one of its own. */
function ownStart(tokens: readonly Token[], start: number, role: number): number {
  if (!/^\p{Lu}/u.test(tokens[role]?.text ?? "")) return start;
  const other = tokens
    .slice(start, role)
    .findLast((token) => ROLE_NOUNS.has(lemmaOf(token)) && /^\p{Ll}/u.test(token.text));
  // "leader and President" is both
  const isBoth = other !== undefined && tokens[other.index + 1]?.upos === "CCONJ";
  return other === undefined || isBoth ? start : other.index + 1;
}

/** What stands behind a name and a comma, up to the next name. */
export interface Trail {
  /** Head of the name that the description leads to. */
  readonly whole: number;
  /** "chief financial officer and treasurer at" */
  readonly words: readonly string[];
}

const LINKS = /^(?:of|at|for|in|to|with|from|on)$/i;

/** For the name that ends before this token: ", [age,] a role with a preposition and a name", or null. */
export function trailOf({ syntax, mentions }: Context, start: number): Trail | null {
  let first = start;
  if (syntax.tokens[first]?.text !== ",") return null;
  first++;
  if (syntax.tokens[first]?.upos === "NUM" && syntax.tokens[first + 1]?.text === ",") first += 2;
  let link = first;
  while (link - first < MAX_TRAIL && isDescription(syntax.tokens[link])) link++;
  const role = syntax.tokens[link - 1];
  const preposition = syntax.tokens[link];
  if (!role || !preposition || link === first || !LINKS.test(preposition.text)) return null;
  // "praised Lund, protesters in Lima and a nurse" is a list
  if (role.xpos === "NNS") return null;
  if (role.upos !== "NOUN" || !(ROLE_NOUNS.has(lemmaOf(role)) || PERSON_NOUNS.has(lemmaOf(role))))
    return null;
  const next = syntax.tokens[link + 1]?.upos === "DET" ? link + 2 : link + 1;
  const named = mentions.nameStartingAt(next) ?? mentions.nameStartingAt(link + 1);
  if (named === null) return null;
  // "Lund, head of Peru's Navy" is no head of Peru
  const end = mentions.mentionAt(named)?.end ?? named + 1;
  const whole = syntax.tokens[end]?.xpos === "POS" ? mentions.nameStartingAt(end + 1) : named;
  if (whole === null) return null;
  return {
    whole,
    words: textOf(syntax, { start: first, end: link + 1 })
      .split(" ")
      .map(lower),
  };
}
const MAX_TRAIL = 8;

const isDescription = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.entType &&
  (/^(?:DET|NOUN|ADJ)$/.test(token.upos) || token.xpos === "HYPH" || /^and$/i.test(token.text));

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
