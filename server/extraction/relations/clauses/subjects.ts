// Who does it: the subject of a clause, its own or the one that grammar hands down (control, raising, coordination).
import { DEED_NOUNS } from "../../../../graph-data/lexicons/nouns/deed-nouns.ts";
import {
  OBJECT_GERUND_VERBS,
  SUBJECT_CONTROL_VERBS,
} from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import { APPOINTING_VERBS, POST_DUTIES } from "../../../../graph-data/lexicons/verbs/post-verbs.ts";
import { CHARGE_NOUNS, SAYING_NOUNS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { REQUEST_WORDS } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import { firstConjunct, lemmaOf, listConjuncts, type Syntax } from "../syntax.ts";
import type { Clause, ClauseLink, Subject } from "../types.ts";
import { isRelative } from "./constituents.ts";
import type { Predicate } from "./predicates.ts";

/** The subject of a clause, or null where nobody in particular does it. */
export function findSubject(syntax: Syntax, predicate: Predicate, parent: Clause | null): Subject | null {
  // "Initech co-founder Ann Lee died", where "co" and "-" were read as subjects too
  const own =
    syntax.children(predicate.verb, "nsubj", "nsubjpass").findLast((child) => child < predicate.verb) ??
    syntax.child(predicate.verb, "nsubj", "nsubjpass");
  return own === null
    ? SUBJECTS_OF[predicate.link](syntax, predicate, parent)
    : resolveOwn(syntax, own, predicate);
}

type Inherit = (syntax: Syntax, predicate: Predicate, parent: Clause | null) => Subject | null;

const nobody: Inherit = () => null;

/** Whose a clause without a subject of its own is, by how it hangs on the one above it. */
const SUBJECTS_OF: Readonly<Record<ClauseLink, Inherit>> = {
  root: nobody,
  content: nobody,
  relative: nobody,
  adverbial: nobody,
  coordination: subjectOfCoordination,
  infinitive: subjectOfInfinitive,
  purpose: subjectOfInfinitive,
  "noun-infinitive": subjectOfNounInfinitive,
  gerund: subjectOfGerund,
  participle: subjectOfParticiple,
};

/** "Lund arrived and spoke" */
function subjectOfCoordination(syntax: Syntax, { verb }: Predicate, parent: Clause | null): Subject | null {
  // "Peru left early, but there is anger in Lima"
  if (!parent?.subject || syntax.child(verb, "expl") !== null) return null;
  // "Officials failed to contain the unrest and pressure is mounting", where "pressure" was read as an object
  if (disagree(syntax, parent.subject.head, verb)) return null;
  return { head: parent.subject.head, source: "coordination" };
}

/** "urged Belarus to hold elections"; "called on Belarus to hold elections", "demanded from Belarus to hold elections" */
function subjectOfInfinitive(
  syntax: Syntax,
  { link, via, verb }: Predicate,
  parent: Clause | null,
): Subject | null {
  if (!parent) return null;
  const object = via === null ? findControllingObject(syntax, parent) : null;
  // "denies supplying weapons, a charge made by Peru": what follows does nothing
  const controller = object !== null && object < verb ? object : null;
  const isOfObject = link === "infinitive" || isRequest(syntax, parent) || isForPost(syntax, parent, verb);
  return controller !== null && isOfObject
    ? { head: controller, source: "control" }
    : inherit(parent, "control");
}

/** "named Ann Lee as head to replace Berg": whoever gets the post does it. */
const isForPost = (syntax: Syntax, parent: Clause, verb: number): boolean =>
  APPOINTING_VERBS.has(lemmaOf(syntax.at(parent.verb))) && POST_DUTIES.has(lemmaOf(syntax.at(verb)));

function subjectOfNounInfinitive(
  syntax: Syntax,
  { via, verb }: Predicate,
  parent: Clause | null,
): Subject | null {
  // "his appeal to workers to end strikes": the workers
  if (via !== null && REQUEST_WORDS.has(lemmaOf(syntax.at(via)))) {
    const preposition = syntax.child(via, "prep");
    const isAddressee = preposition !== null && /^(?:to|on|for)$/i.test(syntax.at(preposition).text);
    const asked = isAddressee ? syntax.child(preposition, "pobj") : null;
    return asked === null ? null : { head: asked, source: "control" };
  }
  // "the Church's attempts to remove X"
  const owner = via === null ? null : syntax.child(via, "poss");
  if (owner !== null) return { head: owner, source: "control" };
  return parent && inherit(parent, "participle", verb);
}

function subjectOfGerund(syntax: Syntax, { via }: Predicate, parent: Clause | null): Subject | null {
  // "helping them is no less than helping us": nobody in particular
  if (!parent || (via !== null && /^(?:than|like)$/i.test(syntax.at(via).text))) return null;
  // "announced curbs on flying to Cuba": of whoever would fly there
  if (via !== null && isTopic(syntax, via)) return null;
  // "Lund's conviction for killing Berg"
  const owner = via === null ? null : syntax.child(syntax.at(via).head, "poss");
  if (
    owner !== null &&
    /^(?:conviction|trial|arrest|sentence)$/.test(lemmaOf(syntax.at(syntax.at(owner).head)))
  )
    return { head: owner, source: "gerund" };
  // "Instead of suing Berg, Lund praised him", "criticised Orbis without naming Berg"
  if (via !== null && (via < parent.verb || /^without$/i.test(syntax.at(via).text)))
    return inherit(parent, "gerund");
  // "accused X of seeking Y", "found X guilty of taking bribes"
  const object = parent.constituents.find(({ role }) => role === "object");
  // "warned Peru against leaving", "tricked Berg into selling", "talked Berg out of suing"
  const isLed = via !== null && object !== undefined && (/^(?:against|into)$/i.test(syntax.at(via).text) || isOutOf(syntax, via)); // prettier-ignore
  const isOfObject =
    isLed || OBJECT_GERUND_VERBS.has(lemmaOf(syntax.at(parent.verb))) || isOnComplement(syntax, via, parent);
  return object && !parent.passive && isOfObject
    ? { head: object.head, source: "gerund" }
    : inherit(parent, "gerund");
}

/** "of" in "out of suing" */
export const isOutOf = (syntax: Syntax, of: number): boolean =>
  /^of$/i.test(syntax.at(of).text) && /^out$/i.test(syntax.tokens[of - 1]?.text ?? "");

/** "of" behind "guilty" */
const isOnComplement = (syntax: Syntax, preposition: number | null, { constituents }: Clause): boolean =>
  preposition !== null &&
  constituents.some(
    ({ role, head }) =>
      role === "complement" && syntax.at(preposition).head === head && syntax.at(head).upos === "ADJ",
  );

/** "a petition asking …", "with Berg succeeding her": the noun; "closing plants": whoever acts above */
function subjectOfParticiple(
  syntax: Syntax,
  { via, verb }: Predicate,
  parent: Clause | null,
): Subject | null {
  if (via !== null && !isPreposition(syntax, via))
    return { head: bearer(syntax, absoluteHead(syntax, via)), source: "participle" };
  if (!parent) return null;
  // "appointed Ana Costa as director, replacing Berg": Costa does
  const appointed = isForPost(syntax, parent, verb) ? parent.constituents.find(({ role }) => role === "object") : undefined; // prettier-ignore
  if (appointed && !parent.passive) return { head: appointed.head, source: "participle" };
  const whole = wholeBefore(syntax, verb);
  return whole === null ? inherit(parent, "participle", verb) : { head: whole, source: "participle" };
}

/** "with A, B and C making attempts": the participle hangs on the last of them, and all do it. */
function absoluteHead(syntax: Syntax, noun: number): number {
  const first = firstConjunct(syntax, noun);
  return syntax.at(syntax.at(first).head).text.toLowerCase() === "with" ? first : noun;
}

/** "moved to the region, comprising Austria and Hungary": the noun right before the comma comprises them. */
function wholeBefore(syntax: Syntax, verb: number): number | null {
  const noun = syntax.tokens[verb - 2];
  const isInside = /^(?:comprise|contain|encompass|span)$/.test(lemmaOf(syntax.at(verb)));
  return isInside && noun?.upos === "NOUN" && syntax.tokens[verb - 1]?.text === "," ? noun.index : null;
}

/** "on" and "against" behind a noun for a rule or a debate. */
const isTopic = (syntax: Syntax, preposition: number): boolean =>
  /^(?:on|against)$/i.test(syntax.at(preposition).text) &&
  /^(?:ban|curb|debate|law|limit|regulation|restriction|rule|tax|warning)$/.test(
    lemmaOf(syntax.at(syntax.at(preposition).head)),
  );

const isPreposition = (syntax: Syntax, index: number): boolean => syntax.at(index).upos === "ADP";
const isRequest = (syntax: Syntax, clause: Clause): boolean =>
  REQUEST_WORDS.has(lemmaOf(syntax.at(clause.verb)));

function resolveOwn(syntax: Syntax, own: number, predicate: Predicate): Subject | null {
  if (!isRelative(syntax, own)) return { head: own, source: "own" };
  // "Tikhanovskaya, who fled to Lithuania"
  const antecedent =
    predicate.link === "relative" ? syntax.at(predicate.verb).head : cleft(syntax, predicate);
  if (antecedent === null) return null;
  return { head: bearer(syntax, nearestSingular(syntax, antecedent, predicate.verb)), source: "relative" };
}

/** "It was Lund who leaked the files": Lund. */
function cleft(syntax: Syntax, { verb, parent }: Predicate): number | null {
  if (parent === null || syntax.at(verb).deprel !== "ccomp" || lemmaOf(syntax.at(parent)) !== "be")
    return null;
  const it = syntax.child(parent, "nsubj");
  return it !== null && /^it$/i.test(syntax.at(it).text) ? syntax.child(parent, "attr") : null;
}

/** "officials … is": a plural has no verb in the singular. */
function disagree(syntax: Syntax, subject: number, verb: number): boolean {
  return (
    syntax.at(subject).xpos === "NNS" &&
    finiteOf(syntax, verb).some(({ text }) => /^(?:is|was|has)$/i.test(text))
  );
}

const finiteOf = (syntax: Syntax, verb: number) =>
  [verb, ...syntax.children(verb, "aux", "auxpass")].map((index) => syntax.at(index));

/**
 * "Trump and Pence, who is chairman": one of them, the one beside it; and so in "the battle between Apple and Samsung,
 * which rode the boom".
 */
function nearestSingular(syntax: Syntax, antecedent: number, verb: number): number {
  const finite = finiteOf(syntax, verb);
  const isPlural = finite.some(({ xpos, text }) => xpos === "VBP" || /^were$/i.test(text));
  const isBetween = /^between$/i.test(syntax.at(syntax.at(antecedent).head).text) && !isPlural;
  const isSingular = isBetween || finite.some(({ xpos, text }) => xpos === "VBZ" || /^was$/i.test(text));
  const nearest = listConjuncts(syntax, antecedent)
    .filter((index) => index < verb)
    .at(-1);
  return isSingular && nearest !== undefined ? nearest : antecedent;
}

/**
 * "The Katrina Group, a team (of lawyers) led by Scruggs": what is said of the team is said of the Group; "Initech, the
 * exchange she founded": she founded Initech.
 */
export function bearer(syntax: Syntax, member: number): number {
  const of = syntax.at(syntax.at(member).head);
  const isMember =
    of.text.toLowerCase() === "of" &&
    /^(?:team|group|band|circle|network)$/.test(lemmaOf(syntax.at(of.head)));
  const noun = isMember ? of.head : member;
  const { deprel, head, upos, xpos } = syntax.at(noun);
  // "Lund, a Democrat who chairs the committee", "Tola, the Ethiopian who won gold"
  const isOneOf = syntax
    .children(noun, "det")
    .some((child) => /^an?$/i.test(syntax.at(child).text) || syntax.at(noun).entType === "NORP");
  const isDescription = deprel === "appos" && (upos === "NOUN" || isOneOf) && xpos !== "NNS" && head < noun;
  // "has ruined Chile, a charge he denies", "sued Chile, a move that Peru welcomed"
  const kind = lemmaOf(syntax.at(noun));
  if (SAYING_NOUNS.has(kind) || CHARGE_NOUNS.has(kind) || resumes(kind)) return noun;
  return isDescription && syntax.at(head).upos === "PROPN" ? head : member;
}

/** What takes up all that was told before. */
const resumes = (noun: string): boolean => DEED_NOUNS.has(noun) || noun === "move" || noun === "step";

/** In a passive clause with an agent it is the agent who goes on behind it: "was raided by police, wounding two". */
function inherit(parent: Clause, source: Subject["source"], verb = Infinity): Subject | null {
  const agent = parent.passive && parent.constituents.find((constituent) => constituent.role === "agent");
  if (agent && source === "participle" && verb > agent.head) return { head: agent.head, source };
  return parent.subject && { head: parent.subject.head, source };
}

function findControllingObject(syntax: Syntax, parent: Clause): number | null {
  const verb = lemmaOf(syntax.at(parent.verb));
  if (parent.passive || SUBJECT_CONTROL_VERBS.has(verb)) return null;
  const object = parent.constituents.find(
    (c) => (c.role === "object" || c.role === "indirect") && !c.borrowed,
  );
  if (object) return object.head;
  if (!REQUEST_WORDS.has(verb)) return null;
  const asked = parent.constituents.find(
    (c) =>
      c.role === "adverbial" &&
      c.preposition.some((p) => /^(on|upon|to|with|for|from|of)$/i.test(syntax.at(p).text)),
  );
  return asked?.head ?? null;
}
