// Statements that noun phrases make: offices, kin, parts, places, acts.
import { ACT_NOUNS, ACT_NOUNS_WITH_INFINITIVE } from "../../../../graph-data/lexicons/event-nouns.ts";
import { BETWEEN_NOUNS } from "../../../../graph-data/lexicons/light-verbs.ts";
import {
  KINSHIP_NOUNS,
  OFFICE_NOUNS,
  PART_NOUNS,
  ROLE_NOUNS,
} from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Category } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
import { nounTargets } from "../arguments/noun-targets.ts";
import { startPath } from "../arguments/path.ts";
import { subjectsOf } from "../arguments/subjects.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { pastTense, thirdPerson } from "../naming/inflect.ts";
import { lemmaOf, listConjuncts } from "../syntax.ts";
import type { Draft, Rule } from "./rule.ts";

interface Statement {
  readonly subject: number;
  readonly object: number;
  readonly words: readonly string[];
  readonly category?: Category;
  readonly anchor: number;
  readonly certainty?: number;
  readonly type?: readonly string[];
}

const state = ({ subject, object, words, category, anchor, certainty = 1, type }: Statement): Draft => ({
  subject,
  object,
  phrase: words,
  type: type ?? words.filter((word) => !/^(?:the|a|an)$/i.test(word)),
  keys: words,
  ...(category ? { category } : {}),
  certainty,
  anchor,
  negated: false,
  steps: [],
});

const chainsAt = (context: Context, head: number): readonly number[] =>
  listConjuncts(context.syntax, head).flatMap((each) => context.mentions.at(each).map(({ chain }) => chain));

const typeOf = (context: Context, chain: number) => context.mentions.chain(chain)?.type;
const isRole = (noun: string): boolean =>
  ROLE_NOUNS.has(noun) || OFFICE_NOUNS.has(noun) || KINSHIP_NOUNS.has(noun);
const categoryOf = (noun: string): Category =>
  KINSHIP_NOUNS.has(noun) ? "KINSHIP" : isRole(noun) ? "ROLE" : PART_NOUNS.has(noun) ? "LOCATION" : "OTHER";

/** Names in front of a head that are its bearer's title: "Belarus President Alexander Lukashenko". */
export const titles: Rule = {
  name: "title",
  example:
    "Belarus President Alexander Lukashenko; Tunisia's goalkeeper Mouez Hassen; English captain Harry Kane",
  certainty: 0.95,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head } of namedHeads(context)) {
      for (const role of syntax
        .children(head, "compound", "nmod", "amod", "appos")
        .filter((child) => child < head)) {
        const noun = lemmaOf(syntax.at(role));
        if (!isRole(noun) || mentions.at(role).some((reference) => reference.chain !== chain)) continue;
        const wholes = [
          ...syntax.children(head, "poss", "compound", "nmod", "amod").filter((child) => child < role),
          ...syntax.children(role, "poss", "compound", "nmod", "amod"),
        ];
        const prepositional = syntax
          .children(role, "prep")
          .flatMap((preposition) => followPreposition(syntax, [preposition], "adverbial"));
        const title = titleWords(context, role, wholes);
        for (const whole of wholes)
          for (const object of chainsAt(context, whole))
            yield state({
              subject: chain,
              object,
              words: ["is", ...title, "of"],
              category: categoryOf(noun),
              anchor: head,
            });
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

/** "opposition leader", "Secretary of State": the role with its own modifiers, without the names in it. */
function titleWords(
  { syntax, mentions }: Context,
  role: number,
  wholes: readonly number[],
): readonly string[] {
  const parts: number[] = [];
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
    if (syntax.at(child).entType === "PERSON") continue;
    parts.push(child);
  }
  const of = syntax.children(role, "prep").find((child) => syntax.at(child).text.toLowerCase() === "of");
  const state = of === undefined ? null : syntax.child(of, "pobj");
  const tail =
    state !== null && of !== undefined && !mentions.at(state).length ? ["of", syntax.at(state).text] : [];
  const words = [...new Set(parts)].sort((a, b) => a - b).map((index) => syntax.at(index).text);
  return [...words, syntax.at(role).text, ...tail].map((word) =>
    /^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word,
  );
}

function* namedHeads(context: Context): Iterable<{ chain: number; head: number; start: number }> {
  for (const chain of context.chains)
    for (const mention of chain.mentions)
      if (mention.kind === "name") yield { chain: chain.id, head: mention.head, start: mention.start };
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
        [token.head, token.index],
        [token.index, token.head],
      ] as const) {
        const described = syntax.at(description);
        if (described.upos !== "NOUN" && !(described.upos === "PROPN" && isRole(lemmaOf(described))))
          continue;
        if (mentions.mentionAt(description)?.kind === "name") continue;
        for (const subject of name === token.head
          ? mentions.at(name).map(({ chain }) => chain)
          : chainsAt(context, name)) {
          yield* describe(context, subject, description, token.index);
        }
      }
    }
  },
};

/** What a description says of its bearer: "the capital of Belarus", "Lukashenko's opposition rival". */
function* describe(context: Context, subject: number, description: number, anchor: number): Iterable<Draft> {
  const { syntax, clauses } = context;
  const noun = lemmaOf(syntax.at(description));
  const path = { ...startPath(-1), phrase: ["is"], type: ["is"] };
  for (const target of nounTargets(context, description, path)) {
    if (target.phrase.length < 2) continue;
    // "Tunisia, a team that England beat" is told by its own clause
    if (target.steps[0] === "noun-clause") continue;
    const category = target.phrase.length <= 6 ? categoryOf(noun) : undefined;
    yield {
      subject,
      object: target.chain,
      phrase: target.phrase,
      type: target.type,
      keys: target.keys,
      ...(category && category !== "OTHER" ? { category } : {}),
      certainty: target.certainty,
      anchor: clauses[target.clause]?.verb ?? anchor,
      negated: target.negated,
      steps: target.steps,
    };
  }
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
        const noun = lemmaOf(syntax.at(mention.head));
        if (!isRole(noun) && !PART_NOUNS.has(noun)) continue;
        yield* describe(context, chain.id, mention.head, mention.head);
      }
  },
};

/** A person's name with an owner: of a team, a party, a company. */
export const affiliations: Rule = {
  name: "affiliation",
  example: "Korea's Kim Shin-Wook; Matthew Ingram of The Globe and Mail; Alvin Yeung from the Civic Party",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    const sport = isSport(context);
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Person") continue;
      const hasRole = syntax
        .children(head, "compound", "nmod", "amod")
        .some((child) => isRole(lemmaOf(syntax.at(child))));
      const owners = hasRole ? [] : syntax.children(head, "poss").map((owner) => ({ owner, word: "of" }));
      const bodies = syntax.children(head, "prep").flatMap((preposition) => {
        const word = syntax.at(preposition).text.toLowerCase();
        if (word !== "of" && word !== "from") return [];
        return followPreposition(syntax, [preposition], "adverbial").map(({ head: owner }) => ({
          owner,
          word,
        }));
      });
      for (const { owner, word } of [...owners, ...bodies])
        for (const object of chainsAt(context, owner)) {
          const type = typeOf(context, object);
          if (type !== "Organization" && type !== "Place" && type !== "Group") continue;
          const plays = sport && type !== "Group";
          yield state({
            subject: chain,
            object,
            words: plays
              ? ["plays", "for"]
              : word === "from" && type === "Place"
                ? ["is", "from"]
                : ["is", word],
            type: plays ? ["plays", "for"] : type === "Place" ? ["is", "from"] : ["is", "affiliated", "with"],
            category: plays ? "ROLE" : type === "Place" ? "LOCATION" : "MEMBERSHIP",
            anchor: head,
          });
        }
    }
  },
};

const SPORT_WORDS =
  /^(?:match|goal|coach|team|cup|league|season|player|score|midfielder|striker|goalkeeper|referee|penalty|championship|tournament)$/;
/** A report of sport has many of its words: there, a country's people are its players. */
function isSport({ syntax }: Context): boolean {
  const words = syntax.tokens.filter((token) => SPORT_WORDS.test(lemmaOf(token))).length;
  return words >= 5 && words * 100 >= syntax.tokens.length;
}

/** A place or body in a place. */
export const locations: Rule = {
  name: "location",
  example: "the Fisht Stadium in Sochi; Livorno, Tuscany; the municipality of Bogliasco, next to Genova",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    const located = (chain: number) => ["Place", "Organization"].includes(typeOf(context, chain) ?? "");
    for (const { chain, head } of namedHeads(context)) {
      if (!located(chain)) continue;
      for (const each of syntax.children(head, "prep", "advmod")) {
        const word = syntax.at(each).text.toLowerCase();
        const paths =
          word === "in" || word === "near"
            ? [[each]]
            : syntax.children(each, "prep").map((preposition) => [each, preposition]);
        if (!["in", "near", "next", "close", "outside", "south", "north", "east", "west"].includes(word))
          continue;
        for (const { head: place, preposition } of paths.flatMap((path) =>
          followPreposition(syntax, path, "adverbial"),
        ))
          for (const object of chainsAt(context, place))
            if (typeOf(context, object) === "Place") {
              const link = preposition.map((index) => syntax.at(index).text.toLowerCase());
              yield state({
                subject: chain,
                object,
                words: ["is", ...link],
                category: "LOCATION",
                anchor: head,
              });
            }
      }
      // "in Livorno, Tuscany": a place after a place, with only a comma between
      for (const child of syntax.children(head, "appos", "npadvmod"))
        if (
          typeOf(context, chain) === "Place" &&
          mentions.mentionAt(child)?.kind === "name" &&
          child - head <= 4
        )
          for (const { chain: object } of mentions.at(child))
            if (typeOf(context, object) === "Place")
              yield state({
                subject: chain,
                object,
                words: ["is", "in"],
                category: "LOCATION",
                anchor: head,
                certainty: 0.9,
              });
    }
  },
};

/** The two sides of a relation. */
export const betweens: Rule = {
  name: "between",
  example: "Relations between Russia and Belarus are close but have become strained; talks between A and B",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    for (const token of syntax.tokens) {
      if (token.text.toLowerCase() !== "between" || token.upos !== "ADP") continue;
      const noun = syntax.at(token.head);
      if (!BETWEEN_NOUNS.has(lemmaOf(noun))) continue;
      const sides = syntax.children(token.index, "pobj").flatMap((head) => chainsAt(context, head));
      const clause = syntax.at(noun.index).deprel.startsWith("nsubj") ? context.clauseOf(noun.head) : null;
      const group = clause ? [clause, ...coordinated(context, clause.index)] : [null];
      for (const each of group) {
        const adjective = each?.constituents.find(
          (c) => c.role === "complement" && syntax.at(c.head).upos !== "NOUN",
        );
        const quality = adjective
          ? [syntax.at(adjective.head).text.toLowerCase()]
          : qualityOf(context, noun.index, each?.verb);
        const [past, present] =
          each && !/^(?:VBZ|VBP)$/.test(syntax.at(each.verbGroup[0] ?? each.verb).xpos)
            ? ["had", "has"]
            : ["has", "has"];
        for (const [i, subject] of sides.entries())
          for (const object of sides.slice(i + 1))
            yield state({
              subject,
              object,
              words: [past ?? "has", ...quality, noun.text.toLowerCase(), "with"],
              type: [present ?? "has", ...quality.map((word) => `~${word}`), noun.text.toLowerCase(), "with"],
              anchor: each?.verb ?? noun.index,
              certainty: 1,
            });
      }
    }
  },
};

function coordinated({ clauses }: Context, index: number) {
  return (clauses[index]?.children ?? []).flatMap((child) => {
    const clause = clauses[child];
    return clause?.link === "coordination" ? [clause] : [];
  });
}

/** "increased tensions": what happened to it, or the adjective before it. */
function qualityOf({ syntax }: Context, noun: number, verb: number | undefined): readonly string[] {
  const adjective = syntax.child(noun, "amod");
  if (adjective !== null) return [syntax.at(adjective).text.toLowerCase()];
  const happened = verb === undefined ? null : syntax.at(verb);
  return happened && /^(?:increase|grow|worsen|strain|escalate|deteriorate|improve)$/.test(lemmaOf(happened))
    ? [pastTense(lemmaOf(happened))]
    : [];
}

/** Acts told as nouns. */
export const acts: Rule = {
  name: "act-noun",
  example:
    "Putin's offer to Lukashenko; the Church's attempts to remove the video from YouTube; the attack on Poland by Germany",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const token of syntax.tokens) {
      if (token.upos !== "NOUN") continue;
      const noun = lemmaOf(token);
      const actors = actorsOf(context, token.index);
      if (!actors.length) continue;
      const act = ACT_NOUNS.get(noun);
      if (act)
        for (const preposition of syntax.children(token.index, "prep")) {
          const link = act.prepositions.get(syntax.at(preposition).text.toLowerCase());
          if (link === undefined) continue;
          const [verb = "", ...rest] = act.verb.split(" ");
          const tail = [...rest, ...(link === "_" ? [] : [link])];
          for (const { head } of followPreposition(syntax, [preposition], "adverbial")) {
            const path = {
              ...startPath(-1),
              phrase: [pastTense(verb), ...tail],
              type: [thirdPerson(verb), ...tail.filter((w) => w !== "a" && w !== "an")],
              keys: [[verb, ...tail].join(" "), verb, noun],
            };
            for (const subject of actors)
              for (const target of nounTargets(context, head, path))
                yield actDraft(context, subject, target, token.index);
          }
        }
      const verb = ACT_NOUNS_WITH_INFINITIVE.get(noun);
      if (verb === undefined) continue;
      for (const clause of context.clausesOn(token.index)) {
        if (clause.link !== "noun-infinitive") continue;
        const path = {
          ...startPath(clause.index),
          phrase: [pastTense(verb)],
          type: [thirdPerson(verb)],
          keys: [verb],
        };
        for (const subject of actors)
          for (const target of context.followClause(context, clause, path, true))
            yield actDraft(context, subject, target, clause.verb);
      }
    }
  },
};

/** Whose act it is: possessor, "by X", "from X", "Russian …". */
function actorsOf(context: Context, noun: number): readonly number[] {
  const { syntax } = context;
  const heads = [
    ...syntax
      .children(noun, "poss", "amod", "compound")
      .filter((child) => context.mentions.at(child).length > 0),
    ...syntax.children(noun, "prep", "agent").flatMap((preposition) => {
      const word = syntax.at(preposition).text.toLowerCase();
      return word === "by" || word === "from"
        ? followPreposition(syntax, [preposition], "agent").map(({ head }) => head)
        : [];
    }),
  ];
  return heads.flatMap((head) =>
    subjectsOf(context, head)
      .filter((s) => !s.words.length)
      .map((s) => s.chain),
  );
}

function actDraft(
  context: Context,
  subject: number,
  target: ReturnType<typeof nounTargets>[number],
  anchor: number,
): Draft {
  const { phrase, type, keys, certainty, negated, steps, chain } = target;
  return {
    subject,
    object: chain,
    phrase,
    type,
    keys,
    certainty,
    negated,
    steps,
    anchor: context.clauses[target.clause]?.verb ?? anchor,
  };
}

/** A body of a country. */
export const nationalities: Rule = {
  name: "nationality",
  example: "the Italian Supreme Court; Scientologist Tom Cruise is not one",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Organization") continue;
      for (const child of syntax.children(head, "amod", "compound", "nmod", "poss"))
        for (const { chain: object } of context.mentions.at(child))
          if (typeOf(context, object) === "Place" && object !== chain) {
            const noun = lemmaOf(syntax.at(head));
            yield state({
              subject: chain,
              object,
              words: ["is", noun, "of"],
              type: ["is", "of"],
              category: "LOCATION",
              anchor: head,
            });
          }
    }
  },
};
