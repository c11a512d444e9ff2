// What the object of a clause is made, called or found.
import { nounType, nounWords } from "../naming/noun-phrase.ts";
import type { Clause, Target } from "../types.ts";
import type { Context } from "./context.ts";
import type { Path } from "./path.ts";

/** A longer description is none of a relation's words. */
const MAX_WORDS = 5;

/**
 * "declared Fenwick a monument" → declared a monument | Fenwick; "found the ban to be unlawful" → found unlawful | the ban.
 * `told` is the clause with the description; what is inside the object has no part in it.
 */
export function withComplement(
  context: Context,
  told: Clause | null,
  start: Path,
  targets: Target[],
): Target[] {
  const { syntax } = context;
  const head = told === null ? null : complementOf(context, told);
  if (head === null) return targets;
  const isNoun = syntax.at(head).upos === "NOUN";
  const words = isNoun ? nounWords(syntax, head) : [syntax.at(head).text.toLowerCase()];
  const type = isNoun ? nounType(syntax, head) : words;
  return targets.map((target) =>
    target.steps.length === start.steps.length + 1
      ? { ...target, phrase: [...start.phrase, ...words], type: [...start.type, ...type] }
      : target,
  );
}

function complementOf({ syntax, mentions }: Context, clause: Clause): number | null {
  const head = clause.constituents.find(({ role }) => role === "complement")?.head ?? null;
  if (head === null || !/^(?:NOUN|ADJ)$/.test(syntax.at(head).upos)) return null;
  const { start, end } = syntax.subtree(head);
  // "named Lund its head", "called him a friend of Peru" are told by other rules
  const holdsOthers = syntax.tokens
    .slice(start, end)
    .some(
      ({ index, upos }) => upos === "PRON" || upos === "PROPN" || mentions.nameStartingAt(index) !== null,
    );
  return end - start > MAX_WORDS || holdsOthers ? null : head;
}
