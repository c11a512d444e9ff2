// What the words of a statement themselves make of it, where the clause around them asserts.
import { HEARSAY_ADJECTIVES } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { COMING_ADJECTIVES } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Status } from "../../../../graph-data/schema/index.ts";

/**
 * "is the alleged leader of", "is would-be owner of", and "to buy" of "lent Orbis money to buy Globex"; null for what is
 * as they tell it: "is accused of", "is a friend of the alleged leader of", and "to leave" of "forced Orbis to leave".
 * @param isLed whether somebody has the subject do it
 */
export function statusOfWords([verb = "", ...words]: readonly string[], isLed: boolean): Status | null {
  if (verb === "to") return isLed ? null : "planned";
  if (!/^(?:is|was|are|were)$/.test(verb)) return null;
  const link = words.findIndex((word) => /^(?:of|to|in|at|for|with|from|by|on|as)$/.test(word));
  const described = words.slice(0, Math.max(0, link - 1));
  if (described.some((word) => HEARSAY_ADJECTIVES.has(word))) return "claimed";
  return described.some((word) => COMING_ADJECTIVES.has(word)) ? "planned" : null;
}
