// Where somebody was brought, and from where.
import { TRANSFER_VERBS } from "../../../../graph-data/lexicons/event-nouns.ts";
import { pastParticiple } from "../naming/inflect.ts";
import { lemmaOf } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { typeOf } from "./statement.ts";

export const transfers: Rule = {
  name: "transfer",
  example: "Roma signed Berg from Ajax → Berg was signed from Ajax; Norway deported Lund to Chad",
  certainty: 0.8,
  *apply(context) {
    const { syntax, clauses, mentions } = context;
    for (const clause of clauses) {
      const lemma = lemmaOf(syntax.at(clause.verb));
      if (clause.passive || !TRANSFER_VERBS.has(lemma)) continue;
      const patients = clause.constituents
        .filter(({ role, borrowed }) => role === "object" && !borrowed)
        .flatMap(({ head }) => mentions.at(head))
        .filter(({ chain }) => mentions.chain(chain)?.named && typeOf(context, chain) !== "Group");
      for (const { head, preposition } of clause.constituents) {
        const [link, further] = preposition.map((index) => syntax.at(index).text.toLowerCase());
        const isWay = link !== undefined && further === undefined && /^(?:from|to|into|onto)$/.test(link);
        if (!isWay || mentions.mentionAt(head)?.kind !== "name") continue;
        for (const { chain, mention } of patients)
          for (const { chain: object } of mentions.at(head))
            yield {
              subject: chain,
              object,
              phrase: ["was", pastParticiple(lemma), link],
              type: ["is", pastParticiple(lemma), link],
              keys: [`be ${lemma} ${link}`, `${lemma} ${link}`, lemma],
              certainty: mention.kind === "pronoun" ? 0.95 : 1,
              anchor: clause.verb,
              negated: clause.negated,
              steps: ["object", "preposition"],
            };
      }
    }
  },
};
