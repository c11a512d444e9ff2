// What two do to each other.
import { subjectsOf } from "../../arguments/subjects.ts";
import { verbType, verbWords } from "../../naming/verb-phrase.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";

export const reciprocals: Rule = {
  name: "reciprocal",
  example: "India and Pakistan accused each other of lying; Lund and Berg sat next to one another",
  certainty: 0.9,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      const mutual = clause.constituents.find(
        ({ head, role }) =>
          /^(?:object|adverbial)$/.test(role) &&
          /^(?:each other|one another)$/i.test(`${syntax.tokens[head - 1]?.text} ${syntax.at(head).text}`),
      );
      if (!mutual || !clause.subject) continue;
      const link = mutual.preposition.map((index) => syntax.at(index).text.toLowerCase());
      const lemma = lemmaOf(syntax.at(clause.verb));
      const actors = subjectsOf(context, clause.subject.head).filter(({ words }) => !words.length);
      for (const subject of actors)
        for (const object of actors)
          if (subject.chain !== object.chain)
            yield {
              subject: subject.chain,
              object: object.chain,
              phrase: [...verbWords(syntax, clause, clauses), ...link],
              type: [...verbType(syntax, clause, "opening"), ...link],
              keys: [[lemma, ...link].join(" "), lemma],
              certainty: subject.certainty * object.certainty,
              anchor: clause.verb,
              negated: clause.negated,
              steps: [],
            };
    }
  },
};
