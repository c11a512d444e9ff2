// Whose an embassy is, and where it stands.
import type { Context } from "../../arguments/context.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, state, typeOf } from "../statement.ts";

export const embassies: Rule = {
  name: "embassy",
  example: "The Russian embassy in Nigeria said …: it is Russia's, and in Nigeria",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    for (const { index } of syntax.tokens) {
      const noun = lemmaOf(syntax.at(index));
      if (!/^(?:embassy|consulate)$/.test(noun)) continue;
      const owners = syntax.children(index, "amod", "compound", "nmod", "poss");
      // read from the words: parsers hang "in Nigeria" on the verb
      const isSited = /^(?:in|at)$/i.test(syntax.tokens[index + 1]?.text ?? "");
      const site = isSited ? context.mentions.nameStartingAt(index + 2) : null;
      const sites = site === null ? [] : [site];
      for (const subject of chainsAt(context, index)) {
        for (const object of placesAt(context, owners, subject))
          yield state({ subject, object, words: ["is", noun, "of"], category: "MEMBERSHIP", anchor: index });
        for (const object of placesAt(context, sites, subject))
          yield state({ subject, object, words: ["is", "in"], category: "LOCATION", anchor: index });
      }
    }
  },
};

const placesAt = (context: Context, heads: readonly number[], subject: number): readonly number[] =>
  heads
    .flatMap((head) => chainsAt(context, head))
    .filter((chain) => chain !== subject && typeOf(context, chain) === "Place");
