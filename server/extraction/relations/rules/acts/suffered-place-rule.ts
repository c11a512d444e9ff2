// Statements of where something befell somebody, told as a noun: where he was shot.
import { PLACE_PREPOSITIONS } from "../../../../../graph-data/lexicons/grammar/idioms.ts";
import { SUFFERED_ACTS } from "../../../../../graph-data/lexicons/nouns/event-nouns.ts";
import type { Context } from "../../arguments/context.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, state, typeOf } from "../statement.ts";

export const sufferedPlaces: Rule = {
  name: "suffered-place",
  example:
    "the fatal shooting of Karl Berg at Yale University; Okoro's arrest in Lagos; his murder at a bank in Lagos",
  certainty: 0.85,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { index, upos, lemma } of syntax.tokens) {
      const words = upos === "NOUN" ? SUFFERED_ACTS.get(lemma) : undefined;
      if (words === undefined) continue;
      const prepositions = syntax.children(index, "prep");
      const of = prepositions.filter((child) => syntax.at(child).text.toLowerCase() === "of");
      const heads = [...syntax.children(index, "poss"), ...of.flatMap((child) => objects(context, child))];
      const victims = heads.filter((head) =>
        chainsAt(context, head).some((chain) => typeOf(context, chain) === "Person"),
      );
      // the place may hang on the name
      const places = [...prepositions, ...victims.flatMap((head) => behind(context, head))].filter((child) =>
        PLACE_PREPOSITIONS.has(syntax.at(child).text.toLowerCase()),
      );
      for (const preposition of places)
        for (const { place, link } of placesBehind(context, preposition))
          for (const { chain: object } of mentions.mentionAt(place)?.kind === "name"
            ? mentions.at(place)
            : [])
            for (const subject of victims.flatMap((head) => chainsAt(context, head)))
              if (/^(?:Place|Organization)$/.test(typeOf(context, object) ?? ""))
                yield state({
                  subject,
                  object,
                  words: [...words.split(" "), link],
                  anchor: index,
                });
    }
  },
};

/** "at Yale", and where an unnamed place is: "at the consulate in Lagos". */
function placesBehind(context: Context, preposition: number) {
  const { syntax, mentions } = context;
  const link = syntax.at(preposition).text.toLowerCase();
  return objects(context, preposition).flatMap((place) => {
    const inner = mentions.mentionAt(place)?.kind === "name" ? [] : syntax.children(place, "prep");
    return [
      { place, link },
      ...inner
        .filter((child) => /^(?:in|near)$/i.test(syntax.at(child).text))
        .flatMap((child) =>
          objects(context, child).map((each) => ({ place: each, link: syntax.at(child).text.toLowerCase() })),
        ),
    ];
  });
}

/** Prepositions behind a person or the name that follows: "the shooting of the activist Karl Berg at Yale" */
const behind = ({ syntax }: Context, head: number): readonly number[] =>
  [head, ...syntax.children(head, "appos")].flatMap((each) => syntax.children(each, "prep"));

const objects = ({ syntax }: Context, preposition: number): readonly number[] =>
  followPreposition(syntax, [preposition], "adverbial").map(({ head }) => head);
