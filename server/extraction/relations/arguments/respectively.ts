// "Lima and Quito are the capitals of Peru and Ecuador, respectively": the first goes with the first.
import { listConjuncts } from "../syntax.ts";
import type { Context } from "./context.ts";

/** Two coordinations of as many names, in the order of the text. */
export interface Pairing {
  readonly sentence: number;
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
}

export function findPairings({ syntax, mentions }: Context): readonly Pairing[] {
  return syntax.tokens.flatMap(({ text, sentence }) => {
    const span = /^respectively$/i.test(text) ? syntax.doc.sentences[sentence] : undefined;
    if (!span) return [];
    const groups = syntax.tokens
      .slice(span.start, span.end)
      .filter(({ deprel, index }) => deprel !== "conj" && mentions.mentionAt(index)?.kind === "name")
      .map(({ index }) => listConjuncts(syntax, index).flatMap((each) => mentions.at(each).slice(0, 1)))
      .map((group) => group.map(({ chain }) => chain))
      .filter((group) => group.length > 1);
    const [firsts, seconds] = groups;
    const isPair = firsts && seconds && groups.length === 2 && firsts.length === seconds.length;
    return isPair ? [{ sentence, firsts, seconds }] : [];
  });
}

/** The other pairs of whom the same is said, or null where the two ends belong to different pairs. */
export function pairsWith(
  pairings: readonly Pairing[],
  sentence: number,
  { subject, object }: { readonly subject: number; readonly object: number },
): readonly { readonly subject: number; readonly object: number }[] | null {
  for (const { sentence: where, firsts, seconds } of pairings) {
    if (where !== sentence) continue;
    for (const [left, right] of [
      [firsts, seconds],
      [seconds, firsts],
    ] as const) {
      const place = left.indexOf(subject);
      if (place < 0 || !right.includes(object)) continue;
      if (right[place] !== object) return null;
      return left.map((each, index) => ({ subject: each, object: right[index] ?? object }));
    }
  }
  return [{ subject, object }];
}
