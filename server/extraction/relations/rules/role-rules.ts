// Statements of offices and posts: titles, appositions, roles with an owner, members of teams and parties.
import { KINSHIP_NOUNS, PART_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Token } from "../../doc.ts";
import type { Context } from "../arguments/context.ts";
import { leadOf, trailOf, type Lead } from "../arguments/leads.ts";
import { linkTo } from "../arguments/noun-targets.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { lemmaOf, listConjuncts } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { categoryOf, chainsAt, describe, isAmong, isRole, namedHeads, state, typeOf } from "./statement.ts";

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
            // "Texas billionaire Walter Grange" is told as an origin
            if (isRole(noun) || typeOf(context, object) !== "Place")
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
      if (!link || !role || !/^(?:to|of|for|in|at)$/i.test(link.text) || !isRole(lemmaOf(role))) continue;
      // told with its whole title by that rule
      if (role.head === head) continue;
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
    parts.push(child);
  }
  const of = syntax.children(role, "prep").find((child) => syntax.at(child).text.toLowerCase() === "of");
  const state = of === undefined ? null : syntax.child(of, "pobj");
  const tail =
    state !== null && of !== undefined && !mentions.at(state).length ? ["of", syntax.at(state).text] : [];
  const words = [...new Set(parts)].sort((a, b) => a - b).map((index) => syntax.at(index).text);
  const title = singular(syntax.at(role), [...words, syntax.at(role).text]);
  return [...title, ...tail].map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word));
}

/** A noun phrase beside a name that says what it is. */
export const appositions: Rule = {
  name: "apposition",
  example:
    "Hernan Gomez, Panama coach, …; Minsk, the capital of Belarus; the president of Lombardy, Roberto Maroni",
  certainty: 0.95,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const token of syntax.tokens) {
      if (token.deprel !== "appos") continue;
      for (const [name, description] of [
        [token.head, amongWhom(context, token.index)],
        [token.index, token.head],
      ] as const) {
        const described = syntax.at(description);
        // "Carl Osgood, a Republican from Dalton"
        const isPartisan = described.entType === "NORP" && syntax.child(description, "det") !== null;
        if (
          described.upos !== "NOUN" &&
          !(described.upos === "PROPN" && (isPartisan || isRole(lemmaOf(described))))
        )
          continue;
        // "with Obama, EU leaders": one is no leaders
        const isMany = described.xpos === "NNS" || described.xpos === "NNPS";
        if (
          isMany &&
          !isAmong(context, description) &&
          name === token.head &&
          listConjuncts(syntax, name).length < 2
        )
          continue;
        if (
          (mentions.mentionAt(description)?.kind === "name" && !isPartisan) ||
          syntax.at(name).upos === "PRON"
        )
          continue;
        if (mentions.mentionAt(name)?.kind !== "name" || isBroken(context, token.head, token.index)) continue;
        for (const subject of name === token.head
          ? mentions.at(name).map(({ chain }) => chain)
          : chainsAt(context, name)) {
          for (const each of listConjuncts(syntax, description))
            if (each === description || isRole(lemmaOf(syntax.at(each))))
              yield* describe(context, subject, each, token.index);
        }
      }
    }
  },
};

/** The same read from the words, where the parse has no apposition. */
export const trails: Rule = {
  name: "trail",
  example: "K. C. Maurer, chief financial officer and treasurer at the Warhol Foundation, said",
  certainty: 0.9,
  *apply(context) {
    const { mentions } = context;
    const told = new Set(
      [...appositions.apply(context)].map(({ subject, object }) => `${subject} ${object}`),
    );
    for (const { chain, head } of namedHeads(context)) {
      const trail = trailOf(context, mentions.mentionAt(head)?.end ?? 0);
      if (!trail || typeOf(context, chain) !== "Person") continue;
      for (const object of chainsAt(context, trail.whole))
        if (object !== chain && !told.has(`${chain} ${object}`))
          yield state({
            subject: chain,
            object,
            words: ["is", ...trail.words],
            category: "ROLE",
            anchor: head,
          });
    }
  },
};

/** "Lund, one of the richest women in Peru": the women. */
function amongWhom({ syntax, mentions }: Context, index: number): number {
  if (lemmaOf(syntax.at(index)) !== "one") return index;
  const [of] = syntax.children(index, "prep");
  const whom = of === undefined ? null : syntax.child(of, "pobj");
  // "Lund, one of her predecessors Karl Berg and …" is a list
  return whom === null || mentions.nameStartingAt(whom + 1) !== null ? index : whom;
}

/** Between a noun and its apposition stands no finite verb, unless in a relative clause: else the parse is broken. */
function isBroken({ syntax }: Context, head: number, apposition: number): boolean {
  for (let i = head + 1; i < apposition; i++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(syntax.at(i).xpos) && !syntax.children(head, "relcl").includes(i))
      return true;
  return false;
}

/** A mention that itself tells the relation. */
export const ownedRoles: Rule = {
  name: "owned-role",
  example: "His wife insists …; Lukashenko's ally Putin; Tunisia's coach said …",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    for (const chain of context.chains)
      for (const mention of chain.mentions) {
        if (mention.kind !== "nominal" || chain.members.length) continue;
        // "NASA astronauts are astronauts of NASA"
        if (!chain.named && chain.type !== "Person") continue;
        const noun = lemmaOf(syntax.at(mention.head));
        // "the Chile international": whatever a named person is called by is what he or she is
        const isNamedPerson = chain.named && chain.type === "Person";
        if (!isRole(noun) && !PART_NOUNS.has(noun) && !isNamedPerson) continue;
        // what has no other name is not told by its own: "Five Panamanian players are players of Panama"
        if (!chain.named && !KINSHIP_NOUNS.has(noun) && !(isRole(noun) && chain.mentions.length > 1))
          continue;
        if (!chain.named && chain.mentions[0]?.id === mention.id && !KINSHIP_NOUNS.has(noun)) continue;
        yield* describe(context, chain.id, mention.head, mention.head);
      }
  },
};
