// Offices and posts told before a name: "Belarus President Alexander Lukashenko".
import { STATE_OFFICES } from "../../../../../graph-data/lexicons/people/offices.ts";
import type { Token } from "../../../doc.ts";
import type { Context } from "../../arguments/context.ts";
import { leadOf, type Lead } from "../../arguments/leads.ts";
import { linkTo } from "../../arguments/noun-modifiers.ts";
import { followPreposition } from "../../clauses/constituents.ts";
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
    const { syntax, mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      const lead = leadOf(context, start);
      for (const role of rolesBefore(context, head, start, lead)) {
        const noun = lemmaOf(syntax.at(role));
        // "Metallica drummer Lars Ulrich": any noun before a person's name says what he is
        if (!isRole(noun) && !isPlainDescription(context, chain, role)) continue;
        if (mentions.at(role).some((reference) => reference.chain !== chain)) continue;
        const tied = [
          ...syntax.children(head, "poss", "compound", "nmod", "amod").filter((child) => child < role),
          ...syntax.children(role, "poss", "compound", "nmod", "amod"),
          // "NASA astronauts Doug Hurley and Bob Behnken", read as a clause
          ...syntax.children(role, "nsubj").filter((child) => child === role - 1),
        ];
        // "Canadian-US scientist James Peebles" is from both
        for (const whole of tied) {
          const first = mentions.mentionAt(whole)?.start ?? whole;
          const other = /^[-–]$/.test(syntax.tokens[first - 1]?.text ?? "")
            ? mentions.nameEndingAt(first - 1)
            : null;
          if (other) tied.push(other.head);
        }
        const isLed = lead?.role === role && !tied.includes(lead.whole);
        const wholes = isLed ? [...tied, lead.whole] : tied;
        const title = isLed ? singular(syntax.at(role), lead.words) : titleWords(context, role, wholes);
        const ends = [
          ...wholes.map((index) => ({ index, link: [linkTo(syntax, role, index)] })),
          ...syntax
            .children(role, "prep")
            .flatMap((preposition) => followPreposition(syntax, [preposition], "adverbial"))
            .map(({ head: index, preposition }) => ({
              index,
              link: preposition.map((each) => syntax.at(each).text.toLowerCase()),
            })),
        ];
        const holders = [chain, ...sharers(context, head, role)];
        for (const { index, link } of ends)
          for (const object of chainsAt(context, index))
            if (mayHold(context, noun, object))
              for (const subject of holders)
                yield state({
                  subject,
                  object,
                  words: ["is", ...title, ...link],
                  category: isRole(noun) ? categoryOf(noun) : "ROLE",
                  anchor: head,
                });
      }
    }
  },
};

/** "Trump and Turkish President Erdogan" is no president of Trump. "Texas billionaire Walter Grange" is told as an origin. */
function mayHold(context: Context, noun: string, object: number): boolean {
  const type = typeOf(context, object);
  return isRole(noun) ? !(type === "Person" && STATE_OFFICES.has(noun)) : type !== "Place";
}

/** A common noun that stands before a person's name and nothing else: "oceanographer" in "MIT oceanographer Ann Lee". */
function isPlainDescription(context: Context, chain: number, noun: number): boolean {
  const { upos, text, entType } = context.syntax.at(noun);
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
    const { syntax, mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Person") continue;
      // "Chairman of the National Party (NP) Ann Lee"
      const end =
        syntax.tokens[start - 1]?.text === ")" && syntax.tokens[start - 3]?.text === "(" ? start - 3 : start;
      const post = mentions.nameEndingAt(end);
      if (!post) continue;
      let index = post.start - 1;
      if (/^the$/i.test(syntax.tokens[index]?.text ?? "")) index--;
      const link = syntax.tokens[index];
      const role = syntax.tokens[index - 1];
      if (!link || !role || !/^(?:to|of|for|in|at|from)$/i.test(link.text) || !isRole(lemmaOf(role)))
        continue;
      // told with its whole title by that rule
      if (role.head === head && mentions.at(role.index).every((known) => known.chain === chain)) continue;
      const title = [...rankBefore(context, role.index), role.text.toLowerCase()];
      const owner = leadOf(context, role.index + 1);
      const ends = [
        { index: post.head, word: link.text.toLowerCase() },
        // "China's ambassador to Britain Liu Xiaming"
        ...(owner?.role === role.index ? [{ index: owner.whole, word: "of" }] : []),
      ];
      for (const { index: other, word } of ends)
        for (const { chain: object } of mentions.at(other))
          if (object !== chain)
            yield state({
              subject: chain,
              object,
              words: ["is", ...title, word],
              category: "ROLE",
              anchor: start,
            });
    }
  },
};

/** "High" Commissioner, "Vice"-Chairman */
function rankBefore({ syntax }: Context, role: number): readonly string[] {
  const isHyphen = syntax.tokens[role - 1]?.text === "-";
  const rank = syntax.tokens[isHyphen ? role - 2 : role - 1];
  return rank && /^(?:high|vice|deputy|assistant|acting|prime|foreign|interior|chief)$/i.test(rank.text)
    ? [rank.text.toLowerCase()]
    : [];
}

/** "opposition leader", "Secretary of State": the role with its own modifiers, without the names in it. */
export function titleWords(
  { syntax, mentions }: Context,
  role: number,
  wholes: readonly number[],
): readonly string[] {
  const parts: number[] = [];
  // "Rhode" of "Rhode Island Attorney General"
  const within = wholes.flatMap((whole) => mentions.mentionAt(whole) ?? []);
  for (const child of [
    ...syntax.children(role),
    ...syntax.children(syntax.at(role).head, "amod", "compound", "nmod"),
  ]) {
    if (child >= role || (wholes.includes(child) && mentions.at(child).length)) continue;
    if (
      !["amod", "compound", "nmod"].includes(syntax.at(child).deprel) ||
      role - child > 3 ||
      // "18-year-old"
      syntax.tokens[child - 1]?.xpos === "HYPH" ||
      mentions.at(child).length
    )
      continue;
    if (
      syntax.at(child).entType === "PERSON" ||
      within.some((span) => child >= span.start && child < span.end)
    )
      continue;
    // "author" of "lead author Professor Ann Lee" is a description of its own
    const isOther = isRole(lemmaOf(syntax.at(child))) && /^\p{Ll}/u.test(syntax.at(child).text);
    if (isOther && /^\p{Lu}/u.test(syntax.at(role).text)) continue;
    // "researcher and systems engineer Ann Lee" is the second as well
    if (syntax.tokens.slice(child, role).some(({ upos }) => upos === "CCONJ")) continue;
    parts.push(child);
  }
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
