// Verbs that are a request or a plan themselves: "demanded Y", "called for Y", "offered Y".
import { REQUEST_PARTICLES, REQUEST_PREDICATES } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { isSubjunctive } from "../clauses/subjunctive.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause } from "../types.ts";

/** "X demanded Y", "X called for Y", "X asked Y to …" are requests themselves; "X offered Y" is a plan. Null for neither. */
export function ownRequest(context: Context, clause: Clause): "requested" | "planned" | null {
  const verb = lemmaOf(context.syntax.at(clause.verb));
  const goesOn = leadsOn(context, clause, verb);
  if (REQUEST_PREDICATES.has(verb) || callsFor(context, clause, verb) || (ASKING.test(verb) && goesOn))
    return "requested";
  const isPlan = PROMISING.test(verb) || (INTENDING.test(verb) && goesOn);
  return isPlan ? "planned" : null;
}

/** Not "ordered him to pay", "invited her to join": those are deeds, and only what is to be done is open. */
const ASKING = /^(?:ask|request|call|urge|demand|beg|appeal|petition|plead|implore|lobby)$/;
const PROMISING = /^(?:offer|plan|promise|pledge)$/;
const INTENDING = /^(?:vow|intend|prepare|aim)$/;

/** "called for Y", "called for X to do Y"; but not "called Ohio for Lund" */
function callsFor({ syntax, clauses }: Context, clause: Clause, verb: string): boolean {
  const particles = REQUEST_PARTICLES.get(verb);
  const hasObject = clause.constituents.some(({ role }) => role === "object" || role === "complement");
  if (!particles || (verb === "call" && hasObject)) return false;
  const marks = clause.children.flatMap((index) => {
    const child = clauses[index];
    return child?.link === "adverbial" ? (syntax.child(child.verb, "mark") ?? []) : [];
  });
  return [...syntax.children(clause.verb, "prep"), ...marks].some(
    (index) =>
      particles.has(syntax.at(index).text.toLowerCase()) &&
      !syntax.children(index, "pobj").some((object) => COURTS.test(lemmaOf(syntax.at(object)))),
  );
}
/** "appealed to the Supreme Court": a step at law. */
const COURTS = /^(?:court|tribunal)$/i;

/** "asked Lund to leave", "asked that Lund be freed" */
const leadsOn = ({ syntax, clauses }: Context, { children }: Clause, verb: string): boolean =>
  children.some((index) => {
    const child = clauses[index];
    const isInfinitive = child?.link === "infinitive" && child.via === null;
    return child !== undefined && (isInfinitive || isSubjunctive({ syntax }, child, verb));
  });
