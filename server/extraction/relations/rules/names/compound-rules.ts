// Participles with a name before a hyphen: "Paris-based", "Polish-born", "Rwandan-backed".
import {
  PARTICIPLE_PLACES,
  STATE_PARTICIPLES,
} from "../../../../../graph-data/lexicons/names/compound-participles.ts";
import type { Context } from "../../arguments/context.ts";
import { pastTense, thirdPerson } from "../../naming/inflect.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, namedHeads, state, typeOf } from "../statement.ts";

/** Words between the participle and the name it belongs to: "based low-cost carrier". */
const MAX_DESCRIPTION = 5;

export const compoundParticiples: Rule = {
  name: "compound-participle",
  example: "the Paris-based group LVMH; Polish-born physicist Marie Curie; the Rwandan-backed rebels of RCD",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head } of namedHeads(context)) {
      const { end } = mentions.mentionAt(head) ?? { end: head };
      const participle = syntax.tokens[end + 1];
      if (syntax.tokens[end]?.text !== "-" || !/^VB[NG]$/.test(participle?.xpos ?? "") || !participle)
        continue;
      const verb = lemmaOf(participle);
      for (const bearer of bearersOf(context, participle.index)) {
        if (bearer === chain) continue;
        // "Oscar-winning director Ava Cole"
        if (participle.xpos === "VBG")
          yield state({
            subject: bearer,
            object: chain,
            words: [pastTense(verb)],
            type: [thirdPerson(verb)],
            anchor: participle.index,
          });
        else if (PARTICIPLE_PLACES.has(verb)) {
          const words = [verb === "bear" ? "was" : "is", participle.text.toLowerCase(), "in"];
          yield state({
            subject: bearer,
            object: townBefore(context, head) ?? chain,
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

/** "German" of "the Russian-born German chemist", "US" of "a Bermuda-based US/Asian company": not who it is said of */
function isOrigin({ syntax, mentions }: Context, name: number): boolean {
  const { entType, deprel, head } = syntax.at(name);
  const isPlace = mentions.at(name).some(({ chain }) => mentions.chain(chain)?.type === "Place");
  const isOfNoun = /^(?:compound|nmod|amod)$/.test(deprel) && syntax.at(head).upos === "NOUN" && head > name;
  return entType === "NORP" || (isPlace && (isOfNoun || syntax.tokens[name + 1]?.text === "/"));
}

/** "Dayton" of "Dayton, Ohio-based", whose state is told of the town. */
function townBefore(context: Context, state: number): number | null {
  const { syntax, mentions } = context;
  const comma = (mentions.mentionAt(state)?.start ?? state) - 1;
  const town = syntax.tokens[comma]?.text === "," ? mentions.nameEndingAt(comma) : null;
  return town ? (chainsAt(context, town.head).find((id) => typeOf(context, id) === "Place") ?? null) : null;
}

/** The name that the words after a participle lead to, or what its noun stands for. */
function bearersOf(context: Context, participle: number): readonly number[] {
  const { syntax, mentions } = context;
  for (let next = participle + 1; next <= participle + MAX_DESCRIPTION; next++) {
    const name = mentions.nameStartingAt(next);
    // "the Russian-born German chemist"
    if (name !== null && !isOrigin(context, name)) return chainsAt(context, name);
    const token = syntax.tokens[next];
    if (!token || !/^(?:NOUN|ADJ|VERB|PUNCT|CCONJ|PROPN)$/.test(token.upos) || token.text === ",") break;
    // "a Saudi-led coalition bombed Sanaa"
    if (token.upos === "VERB" && !/^VB[NG]$/.test(token.xpos)) break;
  }
  const noun = syntax.at(participle).head;
  return noun > participle ? chainsAt(context, noun) : [];
}
