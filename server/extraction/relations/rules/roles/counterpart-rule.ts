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
      // "Orbis rival Veltra"
      const isOwned = context.mentions.nameEndingAt(role) !== null;
      if (
        isOwned ||
        around.some((child) => syntax.at(child).deprel === "poss" || syntax.at(child).text === "of")
      )
        continue;
      const clause = clauseAround(context, head);
      if (!clause?.subject || clause.subject.head === head || clause.subject.head === role) continue;
      for (const { chain: object, words } of subjectsOf(context, clause.subject.head))
        if (!words.length && object !== chain && areAlike(context, role, [object, chain]))
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
    // "a deal between rivals Orbis and Veltra": they are each other's
    if (COUNTERPART_NOUNS.has(lemmaOf(syntax.at(index))))
      return syntax.at(index).xpos === "NNS" ? null : index;
    if (!/^(?:NOUN|ADJ|PUNCT)$/.test(syntax.at(index).upos) || syntax.at(index).text === ",") return null;
  }
  return null;
}
const MAX_WORDS = 4;

/** Persons have persons beside them, and places are neighbours of places. */
function areAlike(context: Context, role: number, [a, b]: readonly [number, number]): boolean {
  const isNeighbour = /^neighbou?r$/.test(lemmaOf(context.syntax.at(role)));
  const arePlaces = typeOf(context, a) === "Place" && typeOf(context, b) === "Place";
  return isPerson(context, a) === isPerson(context, b) && (!isNeighbour || arePlaces);
}
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
