// Offices and posts told before a name: "Belarus President Alexander Lukashenko".
import { ORGANIZATION_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { STATE_OFFICES } from "../../../../../graph-data/lexicons/people/offices.ts";
import { HEARSAY_ADJECTIVES } from "../../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { COMING_ADJECTIVES } from "../../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Token } from "../../../doc.ts";
import type { Context } from "../../arguments/context.ts";
import { leadOf, type Lead } from "../../arguments/leads.ts";
import { linkTo } from "../../arguments/noun-modifiers.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import { STANCES } from "../../naming/noun-phrase.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { categoryOf, chainsAt, isRole, namedHeads, state, typeOf } from "../statement.ts";

/** Names in front of a head that are its bearer's title: "Belarus President Alexander Lukashenko". */
export const titles: Rule = {
  name: "title",
  example:
    "Belarus President Alexander Lukashenko; Tunisia's goalkeeper Mouez Hassen; English captain Harry Kane",
  certainty: 0.95,
  *apply(context) {
    for (const { chain, head, start } of namedHeads(context)) {
      const lead = leadOf(context, start);
      for (const role of rolesBefore(context, head, start, lead)) {
        const noun = lemmaOf(context.syntax.at(role));
        if (!mayBeTitle(context, chain, role)) continue;
        const { words, ends } = readTitle(context, { head, role, lead });
        const category = isRole(noun) ? categoryOf(noun) : "ROLE";
        const holders = [chain, ...sharers(context, head, role)];
        const rank = reserveBefore(context, role, ends.map(({ index }) => index)); // prettier-ignore
        const told = ["is", ...rank.filter((word) => !words.includes(word)), ...words];
        for (const { index, link } of ends)
          for (const object of chainsAt(context, index).filter((each) => mayHold(context, noun, each)))
            for (const subject of holders)
              yield state({ subject, object, words: [...told, ...link], category, anchor: head });
      }
    }
  },
};

/** "Metallica drummer Lars Ulrich": any noun before a person's name says what he is. */
function mayBeTitle(context: Context, chain: number, role: number): boolean {
  const { syntax, mentions } = context;
  const isNobodyElse = mentions.at(role).every((reference) => reference.chain === chain);
  return isNobodyElse && (isRole(lemmaOf(syntax.at(role))) || isPlainDescription(context, chain, role));
}

/** "suspected" of "suspected Hamas leader Karl Moe", "would-be" of "would-be Chelsea owner": it may not be so. */
function reserveBefore(
  { syntax, mentions }: Context,
  role: number,
  ends: readonly number[],
): readonly string[] {
  const names = ends.flatMap((end) => mentions.mentionAt(end)?.start ?? []);
  const first = Math.min(role, ...names);
  const words = syntax.tokens.slice(Math.max(0, first - 3), first).map(({ text }) => text.toLowerCase());
  if (words.join("") === "would-be") return ["would-be"];
  const last = words.at(-1) ?? "";
  return HEARSAY_ADJECTIVES.has(last) || COMING_ADJECTIVES.has(last) ? [last] : [];
}

interface Title {
  /** Head of the name. */
  readonly head: number;
  readonly role: number;
  /** What the words before the name say, wherever the parse hung them. */
  readonly lead: Lead | null;
}

/** The words of a title, and the heads that it may be of, each with the preposition that leads there. */
function readTitle(context: Context, title: Title) {
  const { syntax } = context;
  const { role, lead } = title;
  const tied = tiedNames(context, title);
  const isLed = lead?.role === role && !tied.includes(lead.whole);
  const wholes = isLed ? [...tied, lead.whole] : tied;
  const words = isLed ? singular(syntax.at(role), lead.words) : titleWords(context, role, wholes);
  const behind = syntax
    .children(role, "prep")
    .flatMap((preposition) => followPreposition(syntax, [preposition], "adverbial"))
    .map(({ head: index, preposition }) => ({
      index,
      link: preposition.map((each) => syntax.at(each).text.toLowerCase()),
    }));
  const before = wholes.map((index) => ({ index, link: [linkTo(syntax, role, index)] }));
  return { words, ends: [...before, ...behind] };
}

/** Heads of what hangs before the name or its title: "Belarus", "Tunisia's". */
function tiedNames({ syntax, mentions }: Context, { head, role }: Title): readonly number[] {
  const tied = [
    ...syntax.children(head, "poss", "compound", "nmod", "amod").filter((child) => child < role),
    ...syntax.children(role, "poss", "compound", "nmod", "amod"),
    // "NASA astronauts Doug Hurley and Bob Behnken", read as a clause
    ...syntax.children(role, "nsubj").filter((child) => child === role - 1),
  ];
  // "Canadian-US scientist James Peebles" is from both
  for (const whole of tied) {
    const first = mentions.mentionAt(whole)?.start ?? whole;
    const isHyphened = /^[-–]$/.test(syntax.tokens[first - 1]?.text ?? "");
    const other = isHyphened ? mentions.nameEndingAt(first - 1) : null;
    if (other) tied.push(other.head);
  }
  return tied;
}

/** Not a president of Trump, in "Trump and Turkish President Erdogan"; "Texas billionaire" tells where he is from. */
function mayHold(context: Context, noun: string, object: number): boolean {
  const type = typeOf(context, object);
  return isRole(noun) ? !(type === "Person" && STATE_OFFICES.has(noun)) : type !== "Place";
}

/** "oceanographer" in "MIT oceanographer Ann Lee": a common noun that says what a person is; no body. */
function isPlainDescription(context: Context, chain: number, noun: number): boolean {
  const { upos, text, entType, lemma } = context.syntax.at(noun);
  if (ORGANIZATION_NOUNS.has(lemma)) return false;
  return typeOf(context, chain) === "Person" && upos === "NOUN" && /^\p{Ll}/u.test(text) && !entType;
}

/** Nouns before a name, as the tree and the words have them. */
function rolesBefore({ syntax }: Context, head: number, start: number, lead: Lead | null): readonly number[] {
  const before = syntax.children(head, "compound", "nmod", "amod", "appos").filter((child) => child < start);
  const next = syntax.tokens[start - 1];
  // parsers hang "forward" of "Swiss forward Nico Frey" anywhere
  const isLoose = next && next.upos !== "VERB" && next.index >= syntax.subtree(head).start;
  return [...new Set([...before, ...(isLoose ? [next.index] : []), ...(lead ? [lead.role] : [])])];
}

/** "NASA astronauts Doug Hurley and Bob Behnken": each is one. */
const singular = ({ xpos, lemma }: Token, words: readonly string[]): readonly string[] =>
  xpos === "NNS" || xpos === "NNPS" || xpos === "VBZ" ? [...words.slice(0, -1), lemma] : words;

function sharers({ syntax, mentions }: Context, head: number, role: number): readonly number[] {
  if (!/s$/i.test(syntax.at(role).text) || lemmaOf(syntax.at(role)).endsWith("s")) return [];
  return listConjuncts(syntax, head)
    .filter((each) => each !== head && mentions.mentionAt(each)?.kind === "name")
    .flatMap((each) => mentions.at(each).map(({ chain }) => chain));
}

/** Read from the words: parsers hang such names anywhere. */
export const postings: Rule = {
  name: "posting",
  example: "Afghan Ambassador to the United States Hamdullah Mohib; State Secretary for Energy Marijke Bos",
  certainty: 0.9,
  *apply(context) {
    for (const { chain, head, start } of namedHeads(context)) {
      const post = typeOf(context, chain) === "Person" ? postBefore(context, start) : null;
      if (!post || isToldByTitle(context, { chain, head, role: post.role })) continue;
      for (const { index, word } of post.ends)
        for (const { chain: object } of context.mentions.at(index))
          if (object !== chain)
            yield state({
              subject: chain,
              object,
              words: ["is", ...post.title, word],
              category: "ROLE",
              anchor: start,
            });
    }
  },
};

/** Told with its whole title by that rule. */
function isToldByTitle(
  { syntax, mentions }: Context,
  { chain, head, role }: { readonly chain: number; readonly head: number; readonly role: number },
): boolean {
  return syntax.at(role).head === head && mentions.at(role).every((known) => known.chain === chain);
}

/** "Ambassador to the United States" right before a name: its noun, its words, and heads of what it is to and of. */
function postBefore(context: Context, start: number) {
  const { syntax, mentions } = context;
  const { tokens } = syntax;
  // "Chairman of the National Party (NP) Ann Lee"
  const isBracketed = tokens[start - 1]?.text === ")" && tokens[start - 3]?.text === "(";
  const body = mentions.nameEndingAt(isBracketed ? start - 3 : start);
  if (!body) return null;
  const hasArticle = /^the$/i.test(tokens[body.start - 1]?.text ?? "");
  const link = tokens[hasArticle ? body.start - 2 : body.start - 1];
  const role = link && tokens[link.index - 1];
  if (!role || !/^(?:to|of|for|in|at|from)$/i.test(link.text) || !isRole(lemmaOf(role))) return null;
  const owner = leadOf(context, role.index + 1);
  return {
    role: role.index,
    title: [...rankBefore(context, role.index), role.text.toLowerCase()],
    ends: [
      { index: body.head, word: link.text.toLowerCase() },
      // "China's ambassador to Britain Liu Xiaming"
      ...(owner?.role === role.index ? [{ index: owner.whole, word: "of" }] : []),
    ],
  };
}

/** "High" Commissioner, "Vice"-Chairman */
function rankBefore({ syntax }: Context, role: number): readonly string[] {
  const isHyphen = syntax.tokens[role - 1]?.text === "-";
  const rank = syntax.tokens[isHyphen ? role - 2 : role - 1];
  return rank && /^(?:high|vice|deputy|assistant|acting|prime|foreign|interior|chief)$/i.test(rank.text)
    ? [rank.text.toLowerCase()]
    : [];
}

/** "opposition" of "opposition leader": a modifier that is no name, and no description of its own. */
function isPartOfTitle(
  { syntax, mentions }: Pick<Context, "syntax" | "mentions">,
  child: number,
  role: number,
  wholes: readonly number[],
): boolean {
  const { deprel, entType, text } = syntax.at(child);
  const isNear = child < role && role - child <= 3 && /^(?:amod|compound|nmod)$/.test(deprel);
  if (!isNear || mentions.at(child).length > 0 || entType === "PERSON") return false;
  // "pro-Lund candidate"
  if (text === "-" || (syntax.tokens[child + 1]?.text === "-" && STANCES.has(text.toLowerCase()))) return false; // prettier-ignore
  // "18-year-old"
  if (syntax.tokens[child - 1]?.xpos === "HYPH") return false;
  // "Rhode" of "Rhode Island Attorney General"
  const within = wholes.flatMap((whole) => mentions.mentionAt(whole) ?? []);
  if (within.some((span) => child >= span.start && child < span.end)) return false;
  // "author" of "lead author Professor Ann Lee" is a description of its own
  const isOther = isRole(lemmaOf(syntax.at(child))) && /^\p{Ll}/u.test(text);
  if (isOther && /^\p{Lu}/u.test(syntax.at(role).text)) return false;
  // "researcher and systems engineer Ann Lee" is the second as well
  return !syntax.tokens.slice(child, role).some(({ upos }) => upos === "CCONJ");
}

/** "opposition leader", "Secretary of State": the role with its own modifiers, without the names in it. */
export function titleWords(
  { syntax, mentions }: Context,
  role: number,
  wholes: readonly number[],
): readonly string[] {
  const parts = [
    ...syntax.children(role),
    ...syntax.children(syntax.at(role).head, "amod", "compound", "nmod"),
  ].filter((child) => isPartOfTitle({ syntax, mentions }, child, role, wholes));
  const of = syntax.children(role, "prep").find((child) => syntax.at(child).text.toLowerCase() === "of");
  const field = of === undefined ? null : syntax.child(of, "pobj");
  const tail = field !== null && !mentions.at(field).length ? ["of", syntax.at(field).text] : [];
  // "public" of "public health expert"
  const inner = parts.flatMap((part) =>
    syntax
      .children(part, "amod", "compound")
      .filter((child) => child === part - 1 && !mentions.at(child).length),
  );
  const words = [...new Set([...inner, ...parts])]
    .sort((a, b) => a - b)
    .map((index) => syntax.at(index).text);
  const title = singular(syntax.at(role), [...words, syntax.at(role).text]);
  return [...title, ...tail].map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word));
}
