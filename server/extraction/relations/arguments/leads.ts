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
    // "MDP leader and former president Lund" is no former president of it
    const other = words.findIndex(
      (word, i) => word === "and" && /^(?:former|ex|then)$/.test(words[i + 1] ?? ""),
    );
    return { role, whole: whole.head, words: other > 0 ? words.slice(0, other) : words };
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
export function trailOf(context: Context, start: number): Trail | null {
  const { syntax } = context;
  const first = startOfTrail(syntax.tokens, start);
  if (first === null) return null;
  let link = first;
  while (link - first < MAX_TRAIL && isDescription(syntax.tokens[link])) link++;
  const role = syntax.tokens[link - 1];
  if (link === first || !role || !isBearersRole(role) || !LINKS.test(syntax.tokens[link]?.text ?? ""))
    return null;
  const whole = wholeBehind(context, link);
  const words = textOf(syntax, { start: first, end: link + 1 })
    .split(" ")
    .map(lower);
  return whole === null ? null : { whole, words };
}

const MAX_TRAIL = 8;

/** Behind the comma, and an age with its own. */
function startOfTrail(tokens: readonly Token[], start: number): number | null {
  if (tokens[start]?.text !== ",") return null;
  const isAge = tokens[start + 1]?.upos === "NUM" && tokens[start + 2]?.text === ",";
  return isAge ? start + 3 : start + 1;
}

/** "officer"; "praised Lund, protesters in Lima and a nurse" is a list */
const isBearersRole = (noun: Token): boolean =>
  noun.xpos !== "NNS" &&
  noun.upos === "NOUN" &&
  (ROLE_NOUNS.has(lemmaOf(noun)) || PERSON_NOUNS.has(lemmaOf(noun)));

/** The name behind a preposition; "Lund, head of Peru's Navy" is no head of Peru. */
function wholeBehind({ syntax, mentions }: Context, preposition: number): number | null {
  const next = preposition + 1;
  const named =
    mentions.nameStartingAt(syntax.tokens[next]?.upos === "DET" ? next + 1 : next) ??
    mentions.nameStartingAt(next);
  if (named === null) return null;
  const end = mentions.mentionAt(named)?.end ?? named + 1;
  return syntax.tokens[end]?.xpos === "POS" ? mentions.nameStartingAt(end + 1) : named;
}

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
