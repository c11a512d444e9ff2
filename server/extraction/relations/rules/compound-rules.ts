// Participles with a name before a hyphen: "Paris-based", "Polish-born", "Rwandan-backed".
import {
  PARTICIPLE_PLACES,
  STATE_PARTICIPLES,
} from "../../../../graph-data/lexicons/compound-participles.ts";
import type { Context } from "../arguments/context.ts";
import { pastTense, thirdPerson } from "../naming/inflect.ts";
import { lemmaOf } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { chainsAt, namedHeads, state } from "./statement.ts";

export const compoundParticiples: Rule = {
  name: "compound-participle",
  example: "the Paris-based group LVMH; Polish-born physicist Marie Curie; the Rwandan-backed rebels of RCD",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head } of namedHeads(context)) {
      const { end } = mentions.mentionAt(head) ?? { end: head };
      const participle = syntax.tokens[end + 1];
      if (syntax.tokens[end]?.text !== "-" || participle?.xpos !== "VBN") continue;
      const verb = lemmaOf(participle);
      for (const bearer of bearersOf(context, participle.index)) {
        if (bearer === chain) continue;
        if (PARTICIPLE_PLACES.has(verb)) {
          const words = [verb === "bear" ? "was" : "is", participle.text.toLowerCase(), "in"];
          yield state({
            subject: bearer,
            object: chain,
            words,
            type: ["is", ...words.slice(1)],
            category: "LOCATION",
            anchor: participle.index,
          });
        } else {
          const lasts = STATE_PARTICIPLES.has(verb);
          yield {
            ...state({
              subject: chain,
              object: bearer,
              words: [lasts ? thirdPerson(verb) : pastTense(verb)],
              type: [thirdPerson(verb)],
              anchor: participle.index,
            }),
            keys: [verb],
          };
        }
      }
    }
  },
};

/** Who is so: the noun that the participle stands before, or the name that stands for it. */
function bearersOf(context: Context, participle: number): readonly number[] {
  const { syntax, mentions } = context;
  const noun = syntax.at(participle).head;
  const next = mentions.nameStartingAt(noun + 1);
  const named = [
    noun,
    ...(next === null ? [] : [next]),
    ...syntax.children(noun, "appos"),
    syntax.at(noun).head,
  ]
    .filter(
      (head) =>
        head === noun ||
        head === next ||
        syntax.at(noun).deprel === "compound" ||
        syntax.at(head).deprel === "appos",
    )
    .flatMap((head) => chainsAt(context, head))
    .filter((chain) => mentions.chain(chain)?.named);
  return named.length ? named.slice(0, 1) : chainsAt(context, noun);
}
