// Whether a clause is told as happening, planned, possible or requested, and whether it is denied.
import type { Status } from "../../../../graph-data/schema/index.ts";
import {
  FUTURE_MODALS,
  NEGATIVE_WORDS,
  PLAN_WORDS,
  POSSIBLE_MODALS,
  POSSIBLE_WORDS,
  REQUEST_MODALS,
  REQUEST_PARTICLES,
  REQUEST_PREDICATES,
  REQUEST_WORDS,
} from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { hasNo } from "../arguments/middle.ts";
import { isMulled } from "../clauses/mulling.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";

export interface Modality {
  readonly status: Exclude<Status, "claimed">;
  readonly denied: boolean;
}

const ASSERTED: Modality = { status: "asserted", denied: false };

export function readModality(context: Context, innermost: Clause): Modality {
  const { clauses, syntax } = context;
  if (isQuestion(context, innermost)) return { status: "possible", denied: false };
  let status = ownRequest(context, innermost) ?? "asserted";
  let denied = false;
  const set = (next: Modality["status"]) => {
    if (status === "asserted") status = next;
  };
  for (let clause: Clause | undefined = innermost; clause;) {
    const depends = hasCondition(context, clause) || isConditional(context, clause);
    set(depends ? "possible" : isDue(context, clause) ? "planned" : modalOf(context, clause));
    let above: Clause | undefined = clause.parent === null ? undefined : clauses[clause.parent];
    let link = clause.link;
    let via = clause.via;
    while (link === "coordination" && above) {
      ({ link, via } = above);
      if (isConditional(context, above)) set("possible");
      above = above.parent === null ? undefined : clauses[above.parent];
    }
    if (!above) break;
    // "wants Scotland to leave"
    const raised = link === "content" && clause.verbGroup.some((index) => syntax.at(index).xpos === "TO");
    if (raised && /^(?:want|need|like|urge|ask)$/.test(lemmaOf(syntax.at(above.verb)))) set("requested");
    // "expects Scotland to leave"
    if (raised && lemmaOf(syntax.at(above.verb)) === "expect") set("planned");
    if (link === "infinitive" || link === "noun-infinitive" || link === "gerund" || link === "content") {
      const governor = lemmaOf(syntax.at(via !== null && link !== "gerund" ? via : above.verb));
      if (link !== "content") {
        if (link !== "gerund" && REQUEST_WORDS.has(governor)) set("requested");
        else if (link !== "gerund" && (PLAN_WORDS.has(governor) || isToBe(context, clause, above)))
          set(isSettled(context, above, governor) ? "asserted" : "planned");
        else if (
          link !== "gerund" &&
          POSSIBLE_WORDS.has(governor) &&
          !isDone(context, above, governor) &&
          !isMissed(context, clause)
        )
          set("possible");
        if (NEGATIVE_WORDS.has(governor) && !REFUSALS.test(governor)) denied = !denied;
      } else if (REQUEST_PREDICATES.has(governor) || isSubjunctive(context, clause, governor))
        set("requested");
      // "called for Peru's help to build the dam"
      if (link === "noun-infinitive" && ownRequest(context, above) === "requested") set("requested");
      if (isMulled(context, clause)) set("possible");
      if (link === "noun-infinitive" && isTalkedOf(context, via)) set("planned");
      // "in danger of losing", "the goal of ousting"
      if (link === "gerund" && DANGERS.test(governorOfGerund(context, clause))) set("possible");
      if (link === "gerund" && AIMS.test(governorOfGerund(context, clause))) set("planned");
      // "Lund, the third president to be impeached, will face trial": was impeached
      if (link === "noun-infinitive" && isRanked(context, via)) break;
      // "without describing"
      if (link === "gerund" && via !== null && syntax.at(via).text.toLowerCase() === "without")
        denied = !denied;
    } else if (link === "purpose") {
      if (isDemanded(context, clause, above)) set("requested");
    } else if (!isPartOf(context, clause, above)) {
      if (isCalledFor(context, clause, above)) set("requested");
      if (isMulled(context, clause)) set("possible");
      if (link === "adverbial" && isConditional(context, above)) set("possible");
      break;
    }
    clause = above;
  }
  return status === "asserted" && !denied ? ASSERTED : { status, denied };
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

/** "is due in Lima" */
const isDue = ({ syntax }: Context, { verb, constituents }: Clause): boolean =>
  lemmaOf(syntax.at(verb)) === "be" &&
  constituents.some(({ role, head }) => role === "complement" && /^due$/i.test(syntax.at(head).text)) &&
  !syntax.children(verb, "prep").some((child) => /^to$/i.test(syntax.at(child).text));

/** "requested that Ghana send aid", "asked that Lund be freed" */
const isSubjunctive = (
  { syntax }: Pick<Context, "syntax">,
  { verb, verbGroup, passive, link }: Clause,
  governor: string,
): boolean => {
  const finite = syntax.at(verbGroup[0] ?? verb);
  return (
    link === "content" &&
    REQUEST_WORDS.has(governor) &&
    /^VBP?$/.test(finite.xpos) &&
    finite.text.toLowerCase() === (passive ? "be" : lemmaOf(finite))
  );
};

/** "demanded from Ghana to free Lund": Ghana is to free her. */
const isDemanded = ({ syntax }: Context, { subject }: Clause, above: Clause): boolean =>
  subject?.source === "control" &&
  subject.head !== above.subject?.head &&
  REQUEST_WORDS.has(lemmaOf(syntax.at(above.verb)));

/** "called for the army to leave", "had asked for help to reach Goma" */
const isCalledFor = (context: Context, { link, verb }: Clause, above: Clause): boolean =>
  link === "adverbial" &&
  context.syntax.children(verb, "mark").some((child) => /^for$/i.test(context.syntax.at(child).text)) &&
  ownRequest(context, above) === "requested";

/** "where she was to testify", with "was" as a verb of its own. */
const isToBe = ({ syntax }: Context, { link }: Clause, above: Clause): boolean =>
  link === "infinitive" && lemmaOf(syntax.at(above.verb)) === "be" && above.type !== "SVC";

const DANGERS = /^(?:danger|risk|verge|brink|possibility|prospect|chance|hope)$/;

const AIMS = /^(?:goal|aim|plan|intention|ambition|objective|hope|dream|idea|promise|proposal)$/;

/** "the third", "the only", "the youngest", told beside a name. */
const isRanked = ({ syntax }: Context, noun: number | null): boolean =>
  noun !== null &&
  syntax.at(noun).deprel === "appos" &&
  syntax
    .children(noun, "amod")
    .some(
      (child) => syntax.at(child).entType === "ORDINAL" || /^(?:only|last)$/i.test(syntax.at(child).lemma),
    );

/** "is in talks to buy", "held talks to buy"; not "a friend of talks to buy" */
function isTalkedOf({ syntax }: Context, noun: number | null): boolean {
  if (noun === null || !/^(?:talk|negotiation)$/.test(lemmaOf(syntax.at(noun)))) return false;
  const { deprel, head } = syntax.at(noun);
  return deprel === "dobj" || /^in$/i.test(syntax.at(head).text);
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

/** "danger" in "in danger of losing" */
const governorOfGerund = ({ syntax }: Context, { via }: Clause): string =>
  via === null ? "" : lemmaOf(syntax.at(syntax.at(via).head));

/** "was able to sign": did so. */
const isDone = ({ syntax }: Context, above: Clause, governor: string): boolean =>
  governor === "able" && !above.negated && syntax.at(above.verb).xpos === "VBD";

/** "decided to resign", told of the past: did so. */
const isSettled = ({ syntax }: Context, { verb, verbGroup }: Clause, governor: string): boolean =>
  /^(?:decide|choose|opt)$/.test(governor) && syntax.at(verbGroup[0] ?? verb).xpos === "VBD";

/** "missed a chance to score": it is told that it was missed. */
const isMissed = ({ syntax }: Context, { via }: Clause): boolean =>
  via !== null &&
  syntax.at(via).deprel === "dobj" &&
  /^(?:miss|waste|squander)$/.test(lemmaOf(syntax.at(syntax.at(via).head)));

/** "X refused to sign": told as what X did; the words say no. */
const REFUSALS = /^(?:refuse|decline|reject|refusal|unwilling|reluctant)$/;

function isQuestion({ syntax }: Context, clause: Clause): boolean {
  const sentence = syntax.doc.sentences[clause.sentence];
  if (!sentence || clause.link === "relative") return false;
  for (let i = sentence.end - 1; i >= sentence.start; i--) {
    const token = syntax.at(i);
    if (!token.isSpace && !/^["”’')\]]$/.test(token.text))
      return token.text === "?" && !isBeforeQuote(syntax, clause.verb, i);
  }
  return false;
}

/** 'critics wrote: "Who gains?"', where what stands before the quotation is no question. */
const isBeforeQuote = (syntax: Syntax, start: number, end: number): boolean =>
  syntax.tokens.slice(start, end).filter(({ text }) => /^(?:["“”]|``|'')$/.test(text)).length % 2 === 1;

/** "X demanded Y", "X called for Y", "X asked Y to …" are requests themselves; "X offered Y" is a plan. */
function ownRequest({ syntax, clauses }: Context, clause: Clause): Modality["status"] | null {
  const verb = lemmaOf(syntax.at(clause.verb));
  if (REQUEST_PREDICATES.has(verb)) return "requested";
  const particles = REQUEST_PARTICLES.get(verb);
  const prepositions = syntax
    .children(clause.verb, "prep")
    .map((child) => syntax.at(child).text.toLowerCase());
  // "called for X to do Y"
  for (const index of clause.children) {
    const child = clauses[index];
    const mark = child?.link === "adverbial" ? syntax.child(child.verb, "mark") : null;
    if (mark !== null) prepositions.push(syntax.at(mark).text.toLowerCase());
  }
  // but not "called Ohio for Lund"
  const hasObject = clause.constituents.some(({ role }) => role === "object" || role === "complement");
  if (particles && prepositions.some((word) => particles.has(word)) && !(verb === "call" && hasObject))
    return "requested";
  const goesOn = clause.children.some((index) => {
    const child = clauses[index];
    return (
      child && ((child.link === "infinitive" && child.via === null) || isSubjunctive({ syntax }, child, verb))
    );
  });
  if (ASKING.test(verb) && goesOn) return "requested";
  if (/^(?:offer|plan|promise|pledge)$/.test(verb)) return "planned";
  if (goesOn && /^(?:vow|intend|prepare|aim)$/.test(verb)) return "planned";
  return null;
}

/** Not "ordered him to pay", "invited her to join": those are deeds, and only what is to be done is open. */
const ASKING = /^(?:ask|request|call|urge|demand|beg|appeal|petition|plead|implore|lobby)$/;

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

/** "If Ghana attacks, Togo will help", "would leave unless …": what depends on something else, but for what has been. */
function hasCondition(context: Context, clause: Clause): boolean {
  const { syntax, clauses } = context;
  const isPast = clause.verbGroup.some((index) => syntax.at(index).xpos === "VBD");
  return (
    !isPast &&
    clause.children.some((index) => {
      const child = clauses[index];
      // "if elected" is read as a participle
      const isBeside = child?.link === "adverbial" || child?.link === "participle";
      const marks = isBeside ? syntax.children(child.verb, "mark") : [];
      return marks.some((mark) => /^(?:if|unless)$/i.test(syntax.at(mark).text));
    })
  );
}

/** "if", "unless", "whether"; "should Ghana comply", "had Togo known" */
function isConditional({ syntax }: Context, clause: Clause): boolean {
  const hasMark = syntax
    .children(clause.verb, "mark")
    .some((child) => /^(?:if|unless|whether)$/i.test(syntax.at(child).text));
  const first = clause.verbGroup[0] ?? clause.verb;
  const subject = clause.subject?.source === "own" ? clause.subject.head : -1;
  // not "nor had Togo known"
  const before = syntax.tokens[first - 1];
  const isFree = before === undefined || before.isSpace || !/[\p{L}\p{N}]/u.test(before.text);
  return hasMark || (first < subject && isFree && /^(?:should|had|were)$/i.test(syntax.at(first).text));
}
