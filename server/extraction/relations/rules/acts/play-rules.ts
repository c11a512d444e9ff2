// Statements of acts done for a side, or with somebody's help.
import { HELP_NOUNS, PLAY_NOUNS } from "../../../../../graph-data/lexicons/event-nouns.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import { pastTense, thirdPerson } from "../../naming/inflect.ts";
import { lemmaOf } from "../../syntax.ts";
import { sourcesOf } from "./act-parts.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, state, typeOf } from "../statement.ts";

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
