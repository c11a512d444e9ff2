// Who carried whose words.
import { SAYING_VERBS, UTTERANCE_NOUNS } from "../../../../graph-data/lexicons/saying-verbs.ts";
import { subjectsOf } from "../arguments/subjects.ts";
import { activeWords } from "../naming/verb-phrase.ts";
import { thirdPerson } from "../naming/inflect.ts";
import { lemmaOf, listConjuncts } from "../syntax.ts";
import type { Rule } from "./rule.ts";

export const utterances: Rule = {
  name: "utterance",
  example: "In comments carried by Belta, Lukashenko said … → Belta carried comments of Lukashenko",
  certainty: 0.9,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.subject || !SAYING_VERBS.has(lemmaOf(syntax.at(clause.verb)))) continue;
      for (const { head, preposition } of clause.constituents) {
        const noun = syntax.at(head);
        if (preposition.length !== 1 || !UTTERANCE_NOUNS.has(lemmaOf(noun))) continue;
        for (const carried of context.clausesOn(head)) {
          const agents = carried.passive ? carried.constituents.filter((c) => c.role === "agent") : [];
          const verb = lemmaOf(syntax.at(carried.verb));
          for (const agent of agents
            .flatMap((a) => listConjuncts(syntax, a.head))
            .flatMap((a) => subjectsOf(context, a)))
            for (const speaker of subjectsOf(context, clause.subject.head))
              yield {
                subject: agent.chain,
                object: speaker.chain,
                phrase: [...activeWords(syntax, carried), noun.text.toLowerCase(), "of"],
                type: [thirdPerson(verb), noun.text.toLowerCase(), "of"],
                keys: [verb],
                category: "SAY",
                certainty: agent.certainty * speaker.certainty,
                anchor: carried.verb,
                negated: false,
                steps: [],
              };
        }
      }
    }
  },
};
