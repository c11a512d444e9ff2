// Whether a clause is told as happening, planned, possible or requested, and whether it is denied.
import {
  FUTURE_MODALS,
  POSSIBLE_MODALS,
  REQUEST_MODALS,
} from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Status } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause } from "../types.ts";
import { hasCondition, isConditional, isQuestion } from "./conditions.ts";
import { countDenials } from "./denials.ts";
import { goesOnAbove, isDoubted, statusAbove } from "./governors.ts";
import type { Step } from "./step.ts";
import { ownRequest } from "./requests.ts";

export interface Modality {
  readonly status: Exclude<Status, "claimed">;
  readonly denied: boolean;
}

/**
 * What a clause and those above it make of it: the innermost word that is no assertion decides the status, and each word
 * that denies turns it round.
 */
export function readModality(context: Context, innermost: Clause): Modality {
  if (isQuestion(context, innermost)) return { status: "possible", denied: false };
  const levels = climb(context, innermost);
  const denials = levels.map(({ step }) => (step ? countDenials(context, step) : 0));
  return {
    status: ownRequest(context, innermost) ?? firstStatus(context, levels),
    denied: denials.reduce((sum, count) => sum + count, 0) % 2 === 1,
  };
}

/** A clause on the way up from the innermost one. */
interface Level {
  readonly clause: Clause;
  /** Those it is coordinated with. */
  readonly joined: readonly Clause[];
  /** How it goes on from here; null at the top. */
  readonly step: Step | null;
}

/** The clause and all above it that bear on it, the innermost first. */
function climb(context: Context, innermost: Clause): readonly Level[] {
  const levels: Level[] = [];
  for (let clause: Clause | null = innermost; clause;) {
    const level = levelOf(context, clause);
    levels.push(level);
    clause = level.step && goesOnAbove(context, level.step) ? level.step.above : null;
  }
  return levels;
}

function levelOf({ syntax, clauses }: Context, clause: Clause): Level {
  const parentOf = ({ parent }: Clause): Clause | null =>
    parent === null ? null : (clauses[parent] ?? null);
  const joined: Clause[] = [];
  let { link, via } = clause;
  let above = parentOf(clause);
  while (link === "coordination" && above) {
    joined.push(above);
    ({ link, via } = above);
    above = parentOf(above);
  }
  if (!above) return { clause, joined, step: null };
  const governor = lemmaOf(syntax.at(via !== null && link !== "gerund" ? via : above.verb));
  return { clause, joined, step: { clause, above, link, via, governor } };
}

function firstStatus(context: Context, levels: readonly Level[]): Modality["status"] {
  for (const { clause, joined, step } of levels) {
    if (step && isDoubted(context, step)) return "possible";
    const own = ownStatus(context, clause);
    if (own !== "asserted") return own;
    // "if he is elected and leads the country"
    if (joined.some((other) => isConditional(context, other))) return "possible";
    const found = step && statusAbove(context, step);
    if (found) return found;
  }
  return "asserted";
}

/** What the clause is by its own verb group and conditions. */
function ownStatus(context: Context, clause: Clause): Modality["status"] {
  if (hasCondition(context, clause) || isConditional(context, clause) || isGuessed(context, clause))
    return "possible";
  return isDue(context, clause) ? "planned" : modalOf(context, clause);
}

/** "Perhaps Lund bribed Berg", "probably bribed Berg" */
const isGuessed = ({ syntax }: Context, { verb }: Clause): boolean =>
  syntax.children(verb, "advmod").some((child) => GUESSES.test(syntax.at(child).text));

const GUESSES = /^(?:perhaps|maybe|possibly|probably|presumably|conceivably|likely|potentially)$/i;

/** "is due in Lima" */
const isDue = ({ syntax }: Context, { verb, constituents }: Clause): boolean =>
  lemmaOf(syntax.at(verb)) === "be" &&
  constituents.some(({ role, head }) => role === "complement" && /^due$/i.test(syntax.at(head).text)) &&
  !syntax.children(verb, "prep").some((child) => /^to$/i.test(syntax.at(child).text));

function modalOf(context: Context, clause: Clause): Modality["status"] {
  const { syntax } = context;
  for (const index of clause.verbGroup) {
    const token = syntax.at(index);
    const word = token.text.toLowerCase().replace("’", "'");
    if (token.xpos === "MD") {
      if (FUTURE_MODALS.has(word) || isFutureInPast(context, clause, word)) return "planned";
      // "could not agree": did not
      if (word === "could" && clause.negated) return "asserted";
      if (POSSIBLE_MODALS.has(word)) return "possible";
      // "must have known": so it seems
      if (word === "must" && isOfPast(context, clause)) return "possible";
      if (REQUEST_MODALS.has(word)) return "requested";
    }
  }
  // "is to visit", "is going to visit", "is set to visit"
  const to = clause.verbGroup.map((index) => syntax.at(index)).find((token) => token.xpos === "TO");
  const be = clause.verbGroup.map((index) => syntax.at(index)).find((token) => lemmaOf(token) === "be");
  if (to && be && be.index < to.index && clause.link !== "infinitive") return "planned";
  // a headline's future: "Germany to buy tanks"
  const headline = to && !be && syntax.at(clause.verb).deprel === "ROOT" && clause.subject !== null;
  return headline ? "planned" : "asserted";
}

/** "have" of "must have known" */
const isOfPast = ({ syntax }: Context, { verb, verbGroup }: Clause): boolean =>
  verbGroup.some((index) => index !== verb && lemmaOf(syntax.at(index)) === "have");

/** "The ministers would also visit Lima": a story's own future, where nothing says that it depends on something. */
function isFutureInPast({ syntax, mentions }: Context, clause: Clause, modal: string): boolean {
  if (modal !== "would" || clause.subject === null) return false;
  if (clause.verbGroup.some((index) => lemmaOf(syntax.at(index)) === "have" && index !== clause.verb))
    return false;
  // "The plan would be led by Togo"
  const agent = clause.constituents.find(({ role }) => role === "agent");
  const acting = mentions.at((agent ?? clause.subject).head)[0];
  const type = acting && mentions.chain(acting.chain)?.type;
  return type === "Person" || type === "Organization" || type === "Place" || type === "Group";
}
