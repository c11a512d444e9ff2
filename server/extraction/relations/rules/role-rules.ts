// Statements of offices and posts: titles, appositions, roles with an owner, members of teams and parties.
import { ORGANIZATION_NOUNS } from "../../../../graph-data/lexicons/group-nouns.ts";
import { KINSHIP_NOUNS, PART_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import { POLITICS_WORDS, SPORT_WORDS } from "../../../../graph-data/lexicons/topic-words.ts";
import type { Context } from "../arguments/context.ts";
import { linkTo } from "../arguments/noun-targets.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { lemmaOf, listConjuncts } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import {
  categoryOf,
  chainsAt,
  describe,
  isAbout,
  isAmong,
  isRole,
  namedHeads,
  state,
  typeOf,
} from "./statement.ts";

/** Names in front of a head that are its bearer's title: "Belarus President Alexander Lukashenko". */
export const titles: Rule = {
  name: "title",
  example:
    "Belarus President Alexander Lukashenko; Tunisia's goalkeeper Mouez Hassen; English captain Harry Kane",
  certainty: 0.95,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      const before = syntax
        .children(head, "compound", "nmod", "amod", "appos")
        .filter((child) => child < head);
      // parsers hang "forward" of "Swiss forward Nico Frey" anywhere
      const next = syntax.tokens[start - 1];
      const isLoose = next && next.upos !== "VERB" && next.index >= syntax.subtree(head).start;
      for (const role of isLoose && !before.includes(next.index) ? [...before, next.index] : before) {
        const noun = lemmaOf(syntax.at(role));
        // "Metallica drummer Lars Ulrich": any noun before a person's name says what he is
        const isKnown = isRole(noun);
        if (!isKnown && !isPlainDescription(context, chain, role)) continue;
        if (mentions.at(role).some((reference) => reference.chain !== chain)) continue;
        const wholes = [
          ...syntax.children(head, "poss", "compound", "nmod", "amod").filter((child) => child < role),
          ...syntax.children(role, "poss", "compound", "nmod", "amod"),
          // "NASA astronauts Doug Hurley and Bob Behnken", read as a clause
          ...syntax.children(role, "nsubj").filter((child) => child === role - 1),
        ];
        const prepositional = syntax
          .children(role, "prep")
          .flatMap((preposition) => followPreposition(syntax, [preposition], "adverbial"));
        const title = titleWords(context, role, wholes);
        for (const whole of wholes)
          for (const object of chainsAt(context, whole)) {
            // where he is from is told by another rule
            if (!isKnown && typeOf(context, object) === "Place") continue;
            yield state({
              subject: chain,
              object,
              words: ["is", ...title, linkTo(syntax, role, whole)],
              category: isKnown ? categoryOf(noun) : "ROLE",
              anchor: head,
            });
          }
        for (const { head: object, preposition } of prepositional)
          for (const target of chainsAt(context, object)) {
            const link = preposition.map((index) => syntax.at(index).text.toLowerCase());
            yield state({
              subject: chain,
              object: target,
              words: ["is", ...title, ...link],
              category: categoryOf(noun),
              anchor: head,
            });
          }
      }
    }
  },
};

/** A common noun that stands before a person's name and nothing else: "oceanographer" in "MIT oceanographer Ann Lee". */
function isPlainDescription(context: Context, chain: number, noun: number): boolean {
  const { upos, text, entType } = context.syntax.at(noun);
  return typeOf(context, chain) === "Person" && upos === "NOUN" && /^\p{Ll}/u.test(text) && !entType;
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
      for (const { chain: object } of mentions.at(post.head))
        if (object !== chain)
          yield state({
            subject: chain,
            object,
            words: [
              "is",
              ...rankBefore(context, role.index),
              role.text.toLowerCase(),
              link.text.toLowerCase(),
            ],
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
function titleWords(
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
  // "NASA astronauts Doug Hurley and Bob Behnken": each is one
  const { xpos, lemma, text } = syntax.at(role);
  const noun = xpos === "NNS" || xpos === "NNPS" ? lemma : text;
  return [...words, noun, ...tail].map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word));
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

/** "of the University of Leeds's school of law": the university, where the school has no name of its own. */
function bodiesAt(context: Context, head: number): readonly number[] {
  const { syntax, mentions } = context;
  const isNamed = mentions.at(head).some(({ chain }) => mentions.chain(chain)?.named);
  const isBody = ORGANIZATION_NOUNS.has(lemmaOf(syntax.at(head)));
  return isNamed || !isBody ? [head] : [head, ...syntax.children(head, "poss")];
}

const PLAYER = { words: ["plays", "for"], type: ["plays", "for"], category: "ROLE" } as const;
const NATIVE = { words: ["is", "from"], type: ["is", "from"], category: "LOCATION" } as const;
const MEMBER = { type: ["is", "affiliated", "with"], category: "MEMBERSHIP" } as const;
const PARTISAN = { ...MEMBER, words: ["is", "a", "member", "of"] } as const;

/** A person's name with an owner: of a team, a party, a company. */
export const affiliations: Rule = {
  name: "affiliation",
  example: "Korea's Kim Shin-Wook; Matthew Ingram of The Globe and Mail; Alvin Yeung from the Civic Party",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    const sport = isAbout(context, SPORT_WORDS);
    const politics = isAbout(context, POLITICS_WORDS);
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Person") continue;
      const role = syntax
        .children(head, "compound", "nmod", "amod")
        .findLast((child) => isRole(lemmaOf(syntax.at(child))));
      const owners =
        role !== undefined ? [] : syntax.children(head, "poss").map((owner) => ({ owner, word: "of" }));
      const bodies = syntax.children(head, "prep").flatMap((preposition) => {
        const word = syntax.at(preposition).text.toLowerCase();
        // "Ann Lee for Consumer Watch said", "Raj Mehta at Initech"
        const isSubject = /^(?:nsubj|nsubjpass|ROOT)$/.test(syntax.at(head).deprel);
        const isBeside = isSubject && /^(?:for|with|at)$/.test(word) && preposition === head + 1;
        if (word !== "of" && word !== "from" && !isBeside) return [];
        return followPreposition(syntax, [preposition], "adverbial").flatMap(({ head: owner }) =>
          bodiesAt(context, owner).map((each) => ({ owner: each, word })),
        );
      });
      for (const { owner, word } of [...owners, ...bodies])
        for (const object of chainsAt(context, owner)) {
          const type = typeOf(context, object);
          if (type !== "Organization" && type !== "Place" && type !== "Group") continue;
          const title = role === undefined ? [] : titleWords(context, role, []);
          const form = title.length
            ? { words: ["is", ...title, word], category: "ROLE" as const }
            : sport && type !== "Group"
              ? PLAYER
              : type === "Place"
                ? NATIVE
                : politics
                  ? PARTISAN
                  : { ...MEMBER, words: ["is", word] };
          yield state({ subject: chain, object, ...form, anchor: head });
        }
    }
  },
};
