// Parties told by one word before an office: "Labour MP Raj Mehta", where the article names the Labour Party too.
import { PARTISAN_OFFICES } from "../../../../../graph-data/lexicons/people/titles.ts";
import type { Context } from "../../arguments/context.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { namedHeads, state, typeOf } from "../statement.ts";

export const partisans: Rule = {
  name: "partisan",
  example:
    "Green MSP Mark Ballard; Republican Senator Ann Lee, in articles that name the Greens and the Republican Party",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    const parties = namedParties(context);
    for (const { chain, head, start } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Person") continue;
      const office = syntax.tokens[start - 1];
      const isOffice = office !== undefined && PARTISAN_OFFICES.has(lemmaOf(office).toLowerCase());
      const before = isOffice ? office.index : start;
      for (const length of [2, 1]) {
        const words = syntax.tokens.slice(before - length, before).map(({ text }) => text);
        // "pan-democratic councillor Ann Lee" is of no Democratic Party
        const isName =
          isOffice && /^\p{Lu}/u.test(words[0] ?? "") && syntax.tokens[before - length - 1]?.text !== "-";
        const party = isName ? parties.get(words.join(" ").toLowerCase()) : undefined;
        if (
          party === undefined ||
          party === chain ||
          mentions.at(before - 1).some((known) => known.chain !== party)
        )
          continue;
        yield state({
          subject: chain,
          object: party,
          words: ["is", "a", "member", "of"],
          category: "MEMBERSHIP",
          anchor: head,
        });
        break;
      }
    }
  },
};

/** "labour" → the Labour Party, "republican" → the Republicans */
function namedParties({ chains, syntax }: Context): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, named, type, mentions } of chains) {
    if (!named || (type !== "Organization" && type !== "Group")) continue;
    for (const { kind, start, end } of mentions) {
      if (kind !== "name") continue;
      const name = syntax.tokens
        .slice(start, end)
        .map(({ text }) => text.toLowerCase())
        .join(" ")
        .replace(/^the /, "");
      const short =
        /^(.+) party$/.exec(name)?.[1] ??
        /^(greens|republicans|democrats|conservatives|liberals|tories|liberal democrats)$/
          .exec(name)?.[1]
          ?.replace(/ies$/, "y")
          .replace(/s$/, "");
      if (short !== undefined && !found.has(short)) found.set(short, id);
    }
  }
  return found;
}
