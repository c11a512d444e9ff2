// Where something befell somebody, and where somebody took part in it.
import { PLACE_PREPOSITIONS } from "../../../../../graph-data/lexicons/grammar/idioms.ts";
import { SYMMETRIC_VERBS } from "../../../../../graph-data/lexicons/verbs/light-verbs.ts";
import { SAYING_VERBS } from "../../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { startPath } from "../../arguments/path.ts";
import { followPreposition, prepositionOf } from "../../clauses/constituents.ts";
import { pastParticiple, thirdPerson } from "../../naming/inflect.ts";
import { verbWords } from "../../naming/verb-phrase.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Clause } from "../../types.ts";
import type { Rule } from "../rule.ts";
import { typeOf } from "../statement.ts";

export const objectPlaces: Rule = {
  name: "object-place",
  example:
    "Police arrested Navalny in Moscow. → Navalny was arrested in Moscow; Lund met with Berg in Oslo → Berg met in Oslo",
  certainty: 0.75,
  *apply(context) {
    const { syntax, clauses, mentions } = context;
    for (const clause of clauses) {
      const lemma = lemmaOf(syntax.at(clause.verb));
      if (clause.passive || UNMOVED.test(lemma) || SAYING_VERBS.has(lemma)) continue;
      for (const { head, acts } of affectedBy(context, clause))
        for (const { chain, mention } of mentions.at(head))
          for (const { chain: object, word } of [
            ...placesOf(context, clause),
            ...(acts ? [] : placesOfActor(context, clause)),
          ]) {
            if (typeOf(context, chain) === "Place" && !acts) continue;
            yield {
              subject: chain,
              object,
              phrase: acts
                ? [...verbWords(syntax, clause, clauses), word]
                : [isPlural(context, head) ? "were" : "was", pastParticiple(lemma), word],
              type: acts ? [thirdPerson(lemma), word] : ["is", pastParticiple(lemma), word],
              keys: [`${lemma} ${word}`, lemma],
              certainty: mention.kind === "pronoun" ? 0.9 : 1,
              anchor: clause.verb,
              negated: clause.negated,
              steps: ["object", "preposition"],
            };
          }
    }
  },
};

/** Objects, and those with whom it is done; `acts`: they do what the subject does. */
function affectedBy(context: Context, clause: Clause) {
  const lemma = lemmaOf(context.syntax.at(clause.verb));
  const link = SYMMETRIC_VERBS.get(lemma);
  return clause.constituents.flatMap((constituent) => {
    const { role, head, borrowed } = constituent;
    if (link !== undefined && prepositionOf(context.syntax, constituent) === link)
      return [{ head, acts: true }];
    const isObject = role === "object" && !borrowed;
    return isObject ? [{ head, acts: link === "_" || lemma === "meet" }] : [];
  });
}

/** What is had or joined is not thereby in the place. */
const UNMOVED = /^(?:have|join|leave|support|represent|want|like|lead|own|run|manage|cover|include)$/;
const isPlural = ({ syntax }: Context, head: number): boolean => /^NNP?S$/.test(syntax.at(head).xpos);

/** "Police in Lima arrested Okoro", "a court in Graz jailed him": officials without a name act where they are. */
function placesOfActor(context: Context, { subject }: Clause) {
  const { syntax, mentions } = context;
  if (!subject || subject.source !== "own" || !OFFICIALS.test(lemmaOf(syntax.at(subject.head)))) return [];
  if (mentions.at(subject.head).some(({ chain }) => mentions.chain(chain)?.named)) return [];
  return syntax
    .children(subject.head, "prep")
    .filter((child) => /^(?:in|at)$/i.test(syntax.at(child).text))
    .flatMap((child) => followPreposition(syntax, [child], "adverbial"))
    .flatMap(({ head }) => (mentions.mentionAt(head)?.kind === "name" ? mentions.at(head) : []))
    .filter(({ chain }) => /^(?:Place|Organization)$/.test(typeOf(context, chain) ?? ""))
    .map(({ chain }) => ({ chain, word: "in" }));
}
const OFFICIALS = /^(?:police|court|jury|judge|magistrate|prosecutor|authority|doctor|surgeon|officer)$/;

/** Places of a clause: "in the South Western region of Karnataka" is in Karnataka. */
function placesOf(
  context: Context,
  clause: Clause,
): readonly { readonly chain: number; readonly word: string }[] {
  return clause.constituents.flatMap((constituent) => {
    const word = prepositionOf(context.syntax, constituent);
    if (!PLACE_PREPOSITIONS.has(word)) return [];
    return nounTargets(context, constituent.head, startPath(-1))
      .filter(
        ({ chain, steps }) =>
          typeOf(context, chain) === "Place" &&
          steps.every((step) => step === "transparent" || step === "noun-of"),
      )
      .map(({ chain }) => ({ chain, word }));
  });
}
