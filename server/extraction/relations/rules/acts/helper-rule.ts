// Statements of acts done with somebody's help.
import { HELP_NOUNS } from "../../../../../graph-data/lexicons/nouns/event-nouns.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import { pastTense, thirdPerson } from "../../naming/inflect.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, state } from "../statement.ts";

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
