// Roles that somebody has towards whoever acts in the clause, with nothing that says so.
import { COUNTERPART_NOUNS } from "../../../../../graph-data/lexicons/people/offices.ts";
import type { Context } from "../../arguments/context.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Clause } from "../../types.ts";
import type { Rule } from "../rule.ts";
import { namedHeads, state, typeOf } from "../statement.ts";

export const counterparts: Rule = {
  name: "counterpart",
  example: "Kolding wants to merge with local rival Fenwick; Ruiz beat compatriot Vega in Lima",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      const role = counterpartBefore(context, start);
      if (role === null) continue;
      const around = [...syntax.children(role), ...syntax.children(start - 1), ...syntax.children(head)];
      if (around.some((child) => syntax.at(child).deprel === "poss" || syntax.at(child).text === "of"))
        continue;
      const clause = clauseAround(context, head);
      if (!clause?.subject || clause.subject.head === head || clause.subject.head === role) continue;
      for (const { chain: object, words } of subjectsOf(context, clause.subject.head))
        if (!words.length && object !== chain && areAlike(context, object, chain))
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

/** "rival Fenwick", "rival chip maker Fenwick": at the start of the words before a name. */
function counterpartBefore({ syntax }: Context, start: number): number | null {
  for (let index = start - 1; index >= start - MAX_WORDS && index >= 0; index--) {
    if (COUNTERPART_NOUNS.has(lemmaOf(syntax.at(index)))) return index;
    if (!/^(?:NOUN|ADJ|PUNCT)$/.test(syntax.at(index).upos) || syntax.at(index).text === ",") return null;
  }
  return null;
}
const MAX_WORDS = 4;

/** Persons have persons beside them; a neighbouring state is no neighbour of a body. */
const areAlike = (context: Context, a: number, b: number): boolean =>
  isPerson(context, a) === isPerson(context, b) && isPlace(context, a) === isPlace(context, b);
const isPlace = (context: Context, chain: number): boolean => typeOf(context, chain) === "Place";
const isPerson = (context: Context, chain: number): boolean => typeOf(context, chain) === "Person";

/** The clause that a noun phrase stands in, through its prepositions. */
function clauseAround({ syntax, clauseOf }: Context, index: number): Clause | null {
  for (let current = index; syntax.at(current).head !== current;) {
    current = syntax.at(current).head;
    const clause = clauseOf(current);
    if (clause) return clause;
  }
  return null;
}
