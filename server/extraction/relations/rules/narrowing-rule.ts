// A place that is told first as a whole and then closer: "in Kenya, at Nairobi National Stadium".
import { PLACE_NOUNS } from "../../../../graph-data/lexicons/group-nouns.ts";
import type { Context } from "../arguments/context.ts";
import { lemmaOf } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { isCountry, mayLieIn } from "./states.ts";
import { namedHeads, state, typeOf } from "./statement.ts";

export const narrowings: Rule = {
  name: "narrowing",
  example: "The attack took place in Kenya, at Nairobi National Stadium; in Germany, in the town of Halle, …",
  certainty: 0.85,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Place" || !/^in$/i.test(syntax.tokens[start - 1]?.text ?? "")) continue;
      const end = mentions.mentionAt(head)?.end ?? start;
      if (syntax.tokens[end]?.text !== "," || !/^(?:at|in)$/i.test(syntax.tokens[end + 1]?.text ?? ""))
        continue;
      const isThe = /^the$/i.test(syntax.tokens[end + 2]?.text ?? "");
      const inner = mentions.nameStartingAt(isThe ? end + 3 : end + 2) ?? mentions.nameStartingAt(end + 2);
      for (const { chain: subject } of inner === null ? [] : mentions.at(inner))
        if (
          isSite(context, subject, inner ?? head) &&
          !isCountry(context, subject) &&
          mayLieIn(context, subject, chain)
        )
          yield state({ subject, object: chain, words: ["is", "in"], category: "LOCATION", anchor: head });
    }
  },
};

/** A place, or a body whose name says that it stands somewhere: "Halden University". */
const isSite = (context: Context, chain: number, head: number): boolean =>
  typeOf(context, chain) === "Place" ||
  (typeOf(context, chain) === "Organization" &&
    (PLACE_NOUNS.has(lemmaOf(context.syntax.at(head))) || /^(?:university|college|institute)$/.test(lemmaOf(context.syntax.at(head))))); // prettier-ignore
