// A statement has one subject where its sentence may have several, or hand one down from another clause, and a verb of
// its own where the sentence has an infinitive.
import type { Status } from "../../../../graph-data/schema/index.ts";
import { wordPairs } from "../../../../graph-data/lexicons/notation.ts";
import { IRREGULAR_VERBS } from "../../../../graph-data/lexicons/verbs/irregular-verbs.ts";
import { articleFor } from "./article.ts";

const SINGULAR = wordPairs("are:is were:was have:has do:does");
const PLURAL = wordPairs("is:are was:were has:have does:do");

/**
 * The phrase in the number of its subject: "Obama and Hollande have agreed" → Obama | has agreed with | Hollande;
 * "the protesters" | are supporters of. `type` has the verb in the third person and the noun behind "is" in the singular.
 */
export function agree(
  phrase: readonly string[],
  [verb, kind = ""]: readonly string[],
  number: "one" | "many",
): readonly string[] {
  const [first = "", ...rest] = phrase;
  const noun = rest[0] === "the" ? 1 : 0;
  if (number === "one" && isPluralOf(rest[noun], kind))
    return [SINGULAR.get(first) ?? first, articleFor(kind), kind, ...rest.slice(noun + 1)];
  if (number === "many") return [PLURAL.get(first) ?? first, ...rest];
  return [SINGULAR.get(first) ?? (isPresentOf(first, verb) ? verb : first), ...rest];
}

/** "Lund and Berg are members of": each is a member. */
const isPluralOf = (word: string | undefined, kind: string): boolean =>
  kind !== "" && (word === `${kind}s` || word === `${kind}es`);

/** "meet" of "meets"; not "put", which may be the past. */
function isPresentOf(word: string, verb: string | undefined): verb is string {
  return (
    verb !== undefined &&
    (verb === `${word}s` || verb === `${word}es` || verb === `${word.slice(0, -1)}ies`) &&
    IRREGULAR_VERBS.get(word)?.past !== word
  );
}

/**
 * "asked Lund to recognise Peru" → Lund | is asked to recognise | Peru; "would have allowed Ghana to extradite" → Ghana | is
 * allowed to extradite; the plan "Ghana to sue Kolding" reads as it is. `led` is the participle of the verb above.
 */
export function finite(phrase: readonly string[], status: Status, led: string | null): readonly string[] {
  // "having joined the club"
  if (phrase[0] === "having") return ["had", ...phrase.slice(1)];
  // "before being recalled to"
  if (phrase[0] === "being") return ["was", ...phrase.slice(1)];
  const isInfinitive = phrase[0] === "to" || (phrase[0] === "not" && phrase[1] === "to");
  const told = led ?? (status === "requested" ? "asked" : null);
  return isInfinitive && told !== null ? ["is", told, ...phrase] : phrase;
}
