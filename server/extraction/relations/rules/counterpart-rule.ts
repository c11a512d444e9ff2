// Roles that somebody has towards whoever acts in the clause, with nothing that says so.
import { COUNTERPART_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Context } from "../arguments/context.ts";
import { subjectsOf } from "../arguments/subjects.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause } from "../types.ts";
import type { Rule } from "./rule.ts";
import { namedHeads, state, typeOf } from "./statement.ts";

export const counterparts: Rule = {
  name: "counterpart",
  example: "Kolding wants to merge with local rival Fenwick; Ruiz beat compatriot Vega in Lima",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      const noun = syntax.children(head, "compound", "nmod", "appos").find((child) => child === start - 1);
      const role = noun ?? (syntax.at(head).head === start - 1 ? start - 1 : undefined);
      if (role === undefined || !COUNTERPART_NOUNS.has(lemmaOf(syntax.at(role)))) continue;
      const around = [...syntax.children(role), ...syntax.children(head)];
      if (around.some((child) => /^(?:poss|prep)$/.test(syntax.at(child).deprel))) continue;
      const clause = clauseAround(context, head);
      if (!clause?.subject || clause.subject.head === head || clause.subject.head === role) continue;
      for (const { chain: object, words } of subjectsOf(context, clause.subject.head))
        if (!words.length && typeOf(context, object) === typeOf(context, chain))
          yield state({
            subject: chain,
            object,
            words: ["is", syntax.at(role).text.toLowerCase(), "of"],
            category: "ROLE",
            anchor: head,
          });
    }
  },
};

/** The clause that a noun phrase stands in, through its prepositions. */
function clauseAround({ syntax, clauseOf }: Context, index: number): Clause | null {
  for (let current = index; syntax.at(current).head !== current;) {
    current = syntax.at(current).head;
    const clause = clauseOf(current);
    if (clause) return clause;
  }
  return null;
}
