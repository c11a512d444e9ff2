// What the words above a clause make of it: "plans to leave", "wants Scotland to leave", "in danger of losing".
import {
  DOUBTFUL_WORDS,
  PLAN_WORDS,
  POSSIBLE_WORDS,
  REQUEST_PREDICATES,
  REQUEST_WORDS,
} from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Status } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
import { isMulled } from "../clauses/mulling.ts";
import { isSubjunctive } from "../clauses/subjunctive.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause, ClauseLink } from "../types.ts";
import { isConditional } from "./conditions.ts";
import { isRuledOut } from "./denials.ts";
import { ownRequest } from "./requests.ts";
import {
  AIMS,
  complementsOf,
  isAgainst,
  isInfinitive,
  type Step,
  type Test,
  verbAbove,
  WARNINGS,
} from "./step.ts";

/** What the step makes of the clause, by the first rule that fits; null where the clause is as open as the one above. */
export function statusAbove(context: Context, step: Step): Exclude<Status, "claimed" | "asserted"> | null {
  return STATUS_RULES.find(([, fits]) => fits(context, step))?.[0] ?? null;
}

/** Whether what is above the governing clause bears on this one as well. */
export function goesOnAbove(context: Context, step: Step): boolean {
  // "Lund, the third president to be impeached, will face trial": was impeached
  if (step.link === "noun-infinitive" && isRanked(context, step.via)) return false;
  return !isOutside(context, step);
}

/** "will leave to join Ajax", "to lead", "of leading", "that he leads": part of what the words above tell. */
const INNER_LINKS: ReadonlySet<ClauseLink> = new Set([
  "infinitive",
  "noun-infinitive",
  "gerund",
  "content",
  "purpose",
]);

/** A clause beside the one above: "left, as Berg had asked". */
const isOutside: Test = (context, { clause, above, link }) =>
  !INNER_LINKS.has(link) && !isPartOf(context, clause, above);

/** "wants Scotland to leave": a content clause with "to" */
const isRaised: Test = ({ syntax }, { clause, link }) =>
  link === "content" && clause.verbGroup.some((index) => syntax.at(index).xpos === "TO");

const STATUS_RULES: readonly (readonly ["planned" | "possible" | "requested", Test])[] = [
  // "wants Scotland to leave"
  ["requested", (context, step) => isRaised(context, step) && WISHES.test(verbAbove(context, step))],
  // "expects Scotland to leave"
  ["planned", (context, step) => isRaised(context, step) && verbAbove(context, step) === "expect"],
  // "allowed Scotland to leave"
  ["possible", (context, step) => isRaised(context, step) && POSSIBLE_WORDS.has(verbAbove(context, step))],
  // "was urged to leave", "a request to leave"
  ["requested", (_, step) => isInfinitive(step) && REQUEST_WORDS.has(step.governor)],
  ["planned", isPlanned],
  ["possible", isOpen],
  // "demands that Ghana leaves", "asked that Lund be freed"
  [
    "requested",
    ({ syntax }, { clause, link, governor }) =>
      link === "content" && (REQUEST_PREDICATES.has(governor) || isSubjunctive({ syntax }, clause, governor)),
  ],
  // "called for Peru's help to build the dam"
  [
    "requested",
    (context, { link, above }) => link === "noun-infinitive" && ownRequest(context, above) === "requested",
  ],
  ["requested", isCalledFor],
  // "is looking at leaving"
  [
    "possible",
    (context, step) =>
      isMulled(context, step.clause) && (/^(?:gerund|infinitive|noun-infinitive|content)$/.test(step.link) || isOutside(context, step)), // prettier-ignore
  ],
  ["planned", isTalkedOf],
  // "has not ruled out suing"
  ["possible", (context, step) => step.above.negated && isRuledOut(context, step)],
  // "sees Orbis buying Globex"
  ["possible", isForeseen],
  // "seems to have bribed"
  ["possible", (_, step) => isInfinitive(step) && /^(?:seem|appear)$/.test(step.governor)],
  // "warned Peru against attacking Chile"
  ["requested", (context, step) => isAgainst(context, step, WARNINGS)],
  // "close to losing"
  ["possible", isNearlyDone],
  // "in danger of losing"
  ["possible", (context, step) => DANGERS.test(nounOfGerund(context, step))],
  // "the goal of ousting"
  ["planned", (context, step) => AIMS.test(nounOfGerund(context, step))],
  ["requested", isDemanded],
  // "if Togo leaves after Berg resigns": that Berg resigns is as open
  [
    "possible",
    (context, step) =>
      step.link === "adverbial" && isOutside(context, step) && isConditional(context, step.above),
  ],
];

/** "close to buying" */
function isNearlyDone({ syntax }: Context, { link, via }: Step): boolean {
  const words =
    link === "gerund" && via !== null ? `${syntax.tokens[via - 1]?.text} ${syntax.at(via).text}` : "";
  return /^(?:close|closer|near|nearer) to$/i.test(words);
}

/** "It is unlikely that Lund will visit Peru": whatever its own words say. */
export function isDoubted(context: Context, { above, link }: Step): boolean {
  if (link !== "content") return false;
  const verb = verbAbove(context, { above });
  // "neither confirmed nor denied that", "did not confirm that"; "dreamed that"
  const isLeftOpen = above.negated && /^(?:deny|confirm)$/.test(verb);
  return (
    isLeftOpen ||
    /^(?:dream|imagine|pretend|fantasise|fantasize|wish|assume|suppose)$/.test(verb) ||
    complementsOf(context, above).some((word) => DOUBTFUL_WORDS.has(word))
  );
}

const WISHES = /^(?:want|need|like|urge|ask)$/;
/** "plans to leave", "is to testify" */
function isPlanned(context: Context, step: Step): boolean {
  if (!isInfinitive(step) || isSettled(context, step)) return false;
  return PLAN_WORDS.has(step.governor) || isToBe(context, step);
}

/** "may be able to leave", "threatened to leave" */
function isOpen(context: Context, step: Step): boolean {
  if (!isInfinitive(step) || !POSSIBLE_WORDS.has(step.governor)) return false;
  return !isDone(context, step) && !isMissed(context, step.clause);
}

/**
 * "will cut jobs, closing plants in Leeds", "will step down, with Berg succeeding her": how, and so as open as that; not
 * "having lost", nor what stands before.
 */
const isPartOf = ({ syntax }: Context, { link, via, verb, verbGroup }: Clause, above: Clause): boolean =>
  (via === null ? link === "participle" : link === "adverbial" && /^with$/i.test(syntax.at(via).text)) &&
  verb > above.verb &&
  syntax.at(verbGroup[0] ?? verb).xpos === "VBG" &&
  !/^having$/i.test(syntax.at(verbGroup[0] ?? verb).text);

/** "demanded from Ghana to free Lund": Ghana is to free her. */
function isDemanded({ syntax }: Context, { clause: { subject }, above, link }: Step): boolean {
  return (
    link === "purpose" &&
    subject?.source === "control" &&
    subject.head !== above.subject?.head &&
    REQUEST_WORDS.has(lemmaOf(syntax.at(above.verb)))
  );
}

/** "Analysts see Orbis buying Globex"; who saw it was there. */
function isForeseen(context: Context, { clause, above, link }: Step): boolean {
  const { syntax } = context;
  const isNow = /^VB[PZ]$/.test(syntax.at(above.verbGroup[0] ?? above.verb).xpos);
  const isForesight = FORESIGHT.test(lemmaOf(syntax.at(above.verb)));
  return link === "content" && isForesight && isNow && syntax.at(clause.verb).xpos === "VBG";
}

const FORESIGHT = /^(?:see|foresee|envisage|envision|anticipate|picture|imagine)$/;

/** "called for the army to leave", "had asked for help to reach Goma" */
function isCalledFor(context: Context, step: Step): boolean {
  const { syntax } = context;
  const { clause, above } = step;
  return (
    isOutside(context, step) &&
    clause.link === "adverbial" &&
    syntax.children(clause.verb, "mark").some((child) => /^for$/i.test(syntax.at(child).text)) &&
    ownRequest(context, above) === "requested"
  );
}

/** "where she was to testify", with "was" as a verb of its own. */
const isToBe: Test = (context, step) =>
  step.clause.link === "infinitive" && verbAbove(context, step) === "be" && step.above.type !== "SVC";

const DANGERS = /^(?:danger|risk|verge|brink|possibility|prospect|chance|hope)$/;

/** "the third", "the only", "the youngest", told beside a name: who is so did what follows. */
export const isRanked = ({ syntax }: Context, noun: number | null): boolean =>
  noun !== null &&
  syntax.at(noun).deprel === "appos" &&
  syntax
    .children(noun, "amod")
    .some(
      (child) => syntax.at(child).entType === "ORDINAL" || /^(?:only|last)$/i.test(syntax.at(child).lemma),
    );

/** "is in talks to buy", "held talks to buy"; not "a friend of talks to buy" */
function isTalkedOf({ syntax }: Context, { link, via: noun }: Step): boolean {
  if (link !== "noun-infinitive" || noun === null) return false;
  if (!/^(?:talk|negotiation)$/.test(lemmaOf(syntax.at(noun)))) return false;
  const { deprel, head } = syntax.at(noun);
  return deprel === "dobj" || /^in$/i.test(syntax.at(head).text);
}

/** "danger" in "in danger of losing"; "" where there is none. */
const nounOfGerund = ({ syntax }: Context, { clause: { via }, link }: Step): string =>
  link !== "gerund" || via === null ? "" : lemmaOf(syntax.at(syntax.at(via).head));

/** "was able to sign": did so. */
const isDone: Test = ({ syntax }, { above, governor }) =>
  governor === "able" && !above.negated && syntax.at(above.verb).xpos === "VBD";

/** "decided to resign", told of the past: did so. */
const isSettled: Test = ({ syntax }, { above: { verb, verbGroup }, governor }) =>
  /^(?:decide|choose|opt)$/.test(governor) && syntax.at(verbGroup[0] ?? verb).xpos === "VBD";

/** "missed a chance to score": it is told that it was missed. */
const isMissed = ({ syntax }: Context, { via }: Clause): boolean =>
  via !== null &&
  syntax.at(via).deprel === "dobj" &&
  /^(?:miss|waste|squander)$/.test(lemmaOf(syntax.at(syntax.at(via).head)));
