// Offices of a state that is not named beside them, in an article that is about one state.
import { COUNTRIES } from "../../../../graph-data/lexicons/countries.ts";
import { NATIONAL_OFFICES } from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Context } from "../arguments/context.ts";
import { lemmaOf } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { namedHeads, state } from "./statement.ts";

/** The state must be mentioned this often, and this much of all mentions of states must be its. */
const MIN_MENTIONS = 3;
const MIN_SHARE = 0.7;

export const homeOffices: Rule = {
  name: "home-office",
  example: "(in an article on Italy) Minister of Education Stefania Giannini said …",
  certainty: 0.75,
  *apply(context) {
    const { syntax, mentions } = context;
    const home = homeCountry(context);
    if (home === null) return;
    for (const { chain, head } of namedHeads(context)) {
      for (const role of syntax.children(head, "compound", "nmod", "appos")) {
        if (!NATIONAL_OFFICES.has(lemmaOf(syntax.at(role)))) continue;
        const around = [...syntax.children(head), ...syntax.children(role)].filter((index) => index !== role);
        const isPrime = around.some((index) => lemmaOf(syntax.at(index)) === "prime");
        const hasPlace = around.some((index) =>
          mentions.at(index).some(({ chain: id }) => isCountry(context, id)),
        );
        if (hasPlace || isPrime) continue;
        const words = ["is", syntax.at(role).text.toLowerCase(), "of"];
        yield state({ subject: chain, object: home, words, category: "ROLE", anchor: head });
      }
    }
  },
};

const NAMES = new Set(COUNTRIES.flatMap((country) => [country.name, ...country.otherNames]));

const isCountry = ({ mentions }: Context, id: number): boolean => NAMES.has(mentions.chain(id)?.name ?? "");

/** The one state that an article is about, or null. */
function homeCountry(context: Context): number | null {
  const countries = context.chains
    .filter((chain) => isCountry(context, chain.id))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const total = countries.reduce((sum, chain) => sum + chain.mentions.length, 0);
  const [first] = countries;
  if (!first || first.mentions.length < MIN_MENTIONS || first.mentions.length < total * MIN_SHARE)
    return null;
  return first.id;
}
