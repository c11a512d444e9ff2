// Statements that nouns of acts and of two-sided relations make.
import {
  ACT_NOUNS,
  ACT_NOUNS_WITH_INFINITIVE,
  HELP_NOUNS,
  PLAY_NOUNS,
} from "../../../../graph-data/lexicons/event-nouns.ts";
import { BETWEEN_NOUNS } from "../../../../graph-data/lexicons/light-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { nounTargets } from "../arguments/noun-targets.ts";
import { startPath } from "../arguments/path.ts";
import { subjectsOf } from "../arguments/subjects.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { pastParticiple, pastTense, thirdPerson } from "../naming/inflect.ts";
import { lemmaOf } from "../syntax.ts";
import type { Target } from "../types.ts";
import type { Draft, Rule } from "./rule.ts";
import { chainsAt, state, typeOf } from "./statement.ts";

/** The two sides of a relation. */
export const betweens: Rule = {
  name: "between",
  example: "Relations between Russia and Belarus are close but have become strained; talks between A and B",
  certainty: 0.85,
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
    ? [pastParticiple(lemmaOf(happened))]
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
    ...sourcesOf(context, noun),
  ];
  return heads.flatMap((head) =>
    subjectsOf(context, head)
      .filter((s) => !s.words.length)
      .map((s) => s.chain),
  );
}

/** "Requests for a review came from the association" */
function sourcesOf({ syntax, clauseOf }: Context, noun: number): readonly number[] {
  const { deprel, head } = syntax.at(noun);
  const clause = deprel === "nsubj" ? clauseOf(head) : null;
  if (!clause || !/^(?:come|arrive|stem|originate)$/.test(lemmaOf(syntax.at(clause.verb)))) return [];
  return clause.constituents
    .filter(
      (c) => c.preposition.length === 1 && syntax.at(c.preposition[0] ?? 0).text.toLowerCase() === "from",
    )
    .map((c) => c.head);
}

function actDraft(context: Context, subject: number, target: Target, anchor: number): Draft {
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

/** Who acts for whom: the act's doer, and the side that owns it or starts with it. */
export const actsFor: Rule = {
  name: "act-for",
  example:
    "Panama's attempt, by Michael Murillo, was saved; England started with attempts from Jesse Lingard",
  certainty: 0.8,
  *apply(context) {
    const { syntax } = context;
    for (const token of syntax.tokens) {
      if (token.upos !== "NOUN" || !PLAY_NOUNS.has(lemmaOf(token))) continue;
      const doers = syntax
        .children(token.index, "prep")
        .filter((child) => /^(?:by|from)$/i.test(syntax.at(child).text))
        .flatMap((child) => followPreposition(syntax, [child], "agent").map((c) => c.head))
        // "Russia's only goal came from Sokolov"
        .concat(sourcesOf(context, token.index))
        .flatMap((head) => context.mentions.at(head))
        .filter(({ chain }) => typeOf(context, chain) === "Person");
      if (!doers.length) continue;
      const owners = syntax.children(token.index, "poss");
      const preposition = syntax.at(token.head);
      const clause = preposition.text.toLowerCase() === "with" ? context.clauseOf(preposition.head) : null;
      const sides = [...owners, ...(clause?.subject ? [clause.subject.head] : [])].flatMap((head) =>
        chainsAt(context, head),
      );
      for (const { chain: subject } of doers)
        for (const object of sides)
          if (typeOf(context, object) !== "Person")
            yield state({
              subject,
              object,
              words: ["made", token.text.toLowerCase(), "for"],
              type: ["makes", token.text.toLowerCase(), "for"],
              category: "ROLE",
              anchor: token.index,
            });
    }
  },
};

/** The helper of an act. */
export const helpers: Rule = {
  name: "helper",
  example: "Lukaku scored from De Bruyne's assist; with the help of NATO, Ukraine held the town",
  certainty: 0.85,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.subject) continue;
      const objects = clause.constituents.filter((c) => c.role === "object");
      const nouns = [
        ...clause.constituents
          .filter((c) => c.role === "adverbial")
          .map((c) => ({ noun: c.head, link: c.preposition[0] })),
        // "scored a goal, this time from Hazard's assist"
        ...[
          ...objects,
          ...clause.constituents.filter((c) => !c.preposition.length && c.role === "adverbial"),
        ].flatMap((c) =>
          syntax
            .children(c.head, "prep")
            .flatMap((link) =>
              followPreposition(syntax, [link], "adverbial").map(({ head }) => ({ noun: head, link })),
            ),
        ),
      ];
      for (const { noun, link } of nouns) {
        const verb = HELP_NOUNS.get(lemmaOf(syntax.at(noun)));
        if (
          verb === undefined ||
          !/^(?:with|from|through|thanks|by|off)$/i.test(syntax.at(link ?? noun).text)
        )
          continue;
        const givers = [
          ...syntax.children(noun, "poss"),
          ...syntax
            .children(noun, "prep")
            .filter((child) => /^(?:of|from|by)$/i.test(syntax.at(child).text))
            .flatMap((child) => followPreposition(syntax, [child], "agent").map(({ head }) => head)),
        ].flatMap((head) => chainsAt(context, head));
        for (const subject of givers)
          for (const receiver of subjectsOf(context, clause.subject.head))
            yield state({
              subject,
              object: receiver.chain,
              words: [pastTense(verb)],
              type: [thirdPerson(verb)],
              category: "AID",
              anchor: clause.verb,
              certainty: receiver.certainty,
            });
      }
    }
  },
};
