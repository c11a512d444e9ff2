// Ranks of the police of the one force that an article names.
import { wordSet } from "../../../../../graph-data/lexicons/notation.ts";
import type { Context } from "../../arguments/context.ts";
import { homeForce } from "../../arguments/home-force.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { namedHeads, state, typeOf } from "../statement.ts";

export const homeForces: Rule = {
  name: "home-force",
  example:
    "(in an article on Sussex Police) Police Superintendent Jane Derrick said …; Detective Inspector Lund",
  certainty: 0.75,
  *apply(context) {
    const object = homeForce(context);
    if (object === null) return;
    const told = new Set<number>();
    for (const { chain, head, start } of namedHeads(context)) {
      const rank = typeOf(context, chain) === "Person" && !told.has(chain) ? rankBefore(context, start) : [];
      if (rank.length === 0) continue;
      told.add(chain);
      const words = ["is", ...rank, "of"];
      yield state({ subject: chain, object, words, category: "ROLE", anchor: head });
    }
  },
};

const RANKS = wordSet("superintendent inspector constable sergeant detective commander");
const PARTS = wordSet("police assistant deputy chief detective acting senior");

/** "chief constable" of "Assistant Chief Constable Lund": the rank right before a name, [] where there is none. */
function rankBefore({ syntax }: Context, start: number): readonly string[] {
  const rank = syntax.tokens[start - 1];
  if (!rank || !RANKS.has(lemmaOf(rank))) return [];
  let first = rank.index;
  while (PARTS.has(syntax.tokens[first - 1]?.text.toLowerCase() ?? "")) first--;
  return syntax.tokens
    .slice(first, start)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => word !== "police");
}
