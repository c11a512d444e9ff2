// What the words above a clause deny of it: "failed to sign", "without naming", "It is not true that".
import {
  EVIDENCE_NOUNS,
  NEGATIVE_WORDS,
  PLAN_WORDS,
  TRUE_WORDS,
  UNTRUE_WORDS,
} from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { hasNo } from "../arguments/middle.ts";
import { isOutOf } from "../clauses/subjects.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause } from "../types.ts";
import { AIMS, complementsOf, isAgainst, isInfinitive, type Step, type Test, WARNINGS } from "./step.ts";

/** How often the step turns a clause into its opposite: "failed to sign" once, "without failing to sign" twice. */
export const countDenials = (context: Context, step: Step): number =>
  DENIALS.filter((denies) => denies(context, step)).length;

const DENIALS: readonly Test[] = [
  // "failed to sign"; but "refused to sign" is told as what somebody did, and the words say no
  (context, step) =>
    (isInfinitive(step) || step.link === "gerund") &&
    NEGATIVE_WORDS.has(step.governor) &&
    !REFUSALS.test(step.governor) &&
    !isNotDone(context, step),
  // "without describing"
  ({ syntax }, { link, via }) =>
    link === "gerund" && via !== null && syntax.at(via).text.toLowerCase() === "without",
  isNotDone,
  (context, step) => isAgainst(context, step, WARNINGS) || isAgainst(context, step, DECISIONS),
  isRuledOut,
  isYetToCome,
  // "talked Berg out of suing"
  (context, { above, link, via }) =>
    link === "gerund" &&
    via !== null &&
    isOutOf(context.syntax, via) &&
    /^(?:talk|argue|scare|bully|persuade|cheat)$/.test(lemmaOf(context.syntax.at(above.verb))),
  // "will not let Orbis buy Globex", "did not allow it to buy Globex"
  (_, { above, link, governor }) =>
    (link === "content" || link === "infinitive") && /^(?:let|allow|permit)$/.test(governor) && above.negated,
  // "could not help praising": did
  (_, { above, link, governor }) => governor === "help" && link === "infinitive" && above.negated,
  isUntrue,
  // "found no evidence that Lund met Vega"
  (context, { link, via, governor }) =>
    link === "content" && via !== null && EVIDENCE_NOUNS.has(governor) && hasNo(context, via),
];

/** "instead of suing", "far from helping", "rather than paying", "stopped short of calling" */
function isNotDone({ syntax }: Context, { link, via }: Step): boolean {
  if (link !== "gerund" || via === null) return false;
  const words = `${syntax.tokens[via - 1]?.text} ${syntax.at(via).text}`.toLowerCase();
  return /^(?:instead of|short of|far from|rather than)$/.test(words);
}

const REFUSALS = /^(?:refuse|decline|reject|refusal|unwilling|reluctant)$/;

const DECISIONS = /^(?:decide|choose|opt|vote)$/;

/** "ruled out suing" */
export function isRuledOut({ syntax }: Context, { clause, above }: Step): boolean {
  const particle = above.particle === null ? "" : syntax.at(above.particle).text;
  return (
    lemmaOf(syntax.at(above.verb)) === "rule" && particle === "out" && clause.verb - 1 === above.particle
  );
}

/** "has yet to meet" */
function isYetToCome({ syntax }: Context, { clause, above, link }: Step): boolean {
  const opening = Math.min(...clause.verbGroup);
  return link === "infinitive" && /^(?:have|be)$/.test(lemmaOf(syntax.at(above.verb))) && syntax.tokens[opening - 1]?.text === "yet"; // prettier-ignore
}

/** "It is not true that …", "It is nonsense that …" */
function isUntrue(context: Context, { above, link }: Step): boolean {
  if (link !== "content") return false;
  const words = complementsOf(context, above);
  return words.some((word) => (above.negated ? TRUE_WORDS : UNTRUE_WORDS).has(word));
}

/** "has no intention of leaving", "did not have plans to leave": does not, where what is told begins with "leave". */
export function isUnwilled(context: Context, { link, via, parent }: Clause): boolean {
  const { syntax, clauses } = context;
  const above = parent === null ? undefined : clauses[parent];
  if (!above || via === null || (link !== "gerund" && link !== "noun-infinitive")) return false;
  const noun = link === "gerund" ? syntax.at(via).head : via;
  const word = lemmaOf(syntax.at(noun));
  if (!PLAN_WORDS.has(word) && !AIMS.test(word)) return false;
  return hasNo(context, noun) || (above.negated && syntax.at(noun).head === above.verb);
}
