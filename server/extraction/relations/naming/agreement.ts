// Number: a statement has one subject where its sentence may have several, or hand one down from another clause.
import { IRREGULAR_VERBS } from "../../../../graph-data/lexicons/irregular-verbs.ts";
import { wordPairs } from "../../../../graph-data/lexicons/word-pairs.ts";

const SINGULAR = wordPairs("are:is were:was have:has do:does");
const PLURAL = wordPairs("is:are was:were has:have does:do");

/**
 * The phrase in the number of its subject: "Obama and Hollande have agreed" → Obama | has agreed with | Hollande;
 * "the protesters" | are supporters of. `verb` is the verb's form in the type, third person.
 */
export function agree(
  phrase: readonly string[],
  verb: string | undefined,
  number: "one" | "many",
): readonly string[] {
  const [first = "", ...rest] = phrase;
  if (number === "many") return [PLURAL.get(first) ?? first, ...rest];
  return [SINGULAR.get(first) ?? (isPresentOf(first, verb) ? verb : first), ...rest];
}

/** "meet" of "meets"; not "put", which may be the past. */
function isPresentOf(word: string, verb: string | undefined): verb is string {
  return (
    verb !== undefined &&
    (verb === `${word}s` || verb === `${word}es` || verb === `${word.slice(0, -1)}ies`) &&
    IRREGULAR_VERBS.get(word)?.past !== word
  );
}
