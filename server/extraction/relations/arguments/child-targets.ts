// The entities that a clause leads to through the clauses under it that go on with its subject or its object:
// infinitives, gerunds, "for X to", "what she called".
import { CALLING_VERBS, OBJECT_GERUND_VERBS } from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { isMulled } from "../clauses/mulling.ts";
import { isSubjunctive } from "../clauses/subjunctive.ts";
import { leadsOn } from "../naming/name-category.ts";
import { nounType, nounWords } from "../naming/noun-phrase.ts";
import { lemmaOf, listConjuncts } from "../syntax.ts";
import type { Clause, Target } from "../types.ts";
import type { Context } from "./context.ts";
import { withCoordinated } from "./coordinated.ts";
import { describeMiddle, type Middle } from "./middle.ts";
import { nounTargets } from "./noun-targets.ts";
import { withComplement } from "./object-complement.ts";
import { extend, type Path } from "./path.ts";

/** A clause, one under it, and the way so far. */
interface Joint {
  readonly context: Context;
  readonly clause: Clause;
  readonly child: Clause;
  readonly start: Path;
  /** What stands between the verb and the clause under it. */
  readonly middle: Middle;
  readonly keys: readonly string[];
}

/** Null where the clause under it is of another kind. */
type Reader = (joint: Joint) => Target[] | null;

export function childTargets(
  context: Context,
  clause: Clause,
  start: Path,
  keys: readonly string[],
): Target[] {
  const middle = describeMiddle(context, clause);
  return clause.children.flatMap((index) => {
    const child = context.clauses[index];
    if (!child) return [];
    for (const read of READERS) {
      const found = read({ context, clause, child, start, middle, keys });
      if (found) return found;
    }
    return [];
  });
}

/** "offered to send aid to X", "was ready to help X", "marched to demand the release of X" */
const followInfinitive: Reader = ({ context, clause, child, start, middle, keys }) => {
  const { syntax } = context;
  if (child.link !== "infinitive" && child.link !== "purpose") return null;
  // "devices that Apple objects to are popular", read as an infinitive
  if (/^(?:is|are|was|were|has|had)$/i.test(syntax.at(child.verb).text)) return [];
  // "Lund, the third to be ousted, is to stay", with "Lund" between the verbs
  if (child.via !== null && syntax.at(child.via).upos === "PROPN") return [];
  const isOrder = child.link === "purpose" && child.via !== null; // "in order to"
  const adjective = child.via === null || isOrder ? [] : [syntax.at(child.via).text.toLowerCase()];
  const between = adjective.length ? { phrase: adjective, type: adjective, negated: false } : middle;
  const isLed = adjective.length > 0 || leadsOn(lemmaOf(context.syntax.at(clause.verb)), keys, child.link);
  if (!isLed) return followAll(context, child, extend(start, child.link, { ...between, keys }));
  const done = followAll(context, child, extend(start, child.link, between));
  return done.map((target) => ({ ...target, keys: [...target.keys, ...keys] }));
};

/** "wants Scotland to leave the United Kingdom", "helped the girls enter the country" */
const followPatient: Reader = ({ context, clause, child, start, keys }) => {
  const { syntax } = context;
  // "Chile lead the table; Peru are last", read as one sentence
  if (child.link !== "content" || child.subject?.source !== "own" || child.verb < clause.verb) return null;
  const isAsked = isSubjunctive(context, child, lemmaOf(syntax.at(clause.verb)));
  if (!isAsked && !isBareInfinitive(context, child)) return null;
  const patient = child.subject.head;
  const next = extend(start, "infinitive", {
    phrase: nounWords(syntax, patient),
    type: nounType(syntax, patient),
    keys,
  });
  const done = followAll(context, child, next);
  // "wants Orbis to buy Globex" wants no Orbis
  if (RAISING.test(lemmaOf(syntax.at(clause.verb)))) return done;
  const that = isAsked ? { phrase: ["that"], type: ["that"] } : {};
  return [
    ...withComplement(
      context,
      FINDING.test(lemmaOf(syntax.at(clause.verb))) && lemmaOf(syntax.at(child.verb)) === "be" ? child : null,
      start,
      listConjuncts(syntax, patient).flatMap((each) =>
        nounTargets(context, each, extend(start, "object", { keys, ...that })),
      ),
    ),
    // what is recommended is no claim of whoever does so
    ...(isAsked ? done.map((target) => ({ ...target, clause: clause.index })) : done),
  ];
};

const RAISING = /^(?:want|expect|need|like|prefer|wish)$/;

/** "found the ban to be unlawful"; "expects it to be a success" is no success yet. */
const FINDING = /^(?:find|consider|believe|declare|deem|judge|rule|think|hold|prove|show|know|report)$/;

/** "condemned what it called Iranian aggression" */
const followCalled: Reader = ({ context, child, start, keys }) => {
  const called = child.link === "content" ? freeRelative(context, child) : null;
  return called === null ? null : nounTargets(context, called, extend(start, "object", { keys }));
};

/** "called for Moscow's assistance to support his regime" */
const followFor: Reader = ({ context, child, start, middle, keys }) => {
  if (child.link !== "adverbial" || child.subject?.source !== "own" || !hasMark(context, child, "for"))
    return null;
  const step = extend(start, "preposition", {
    ...middle,
    phrase: [...middle.phrase, "for"],
    type: [...middle.type, "for"],
    keys: [`${keys.at(-1) ?? ""} for`, ...keys],
  });
  return listConjuncts(context.syntax, child.subject.head).flatMap((each) =>
    nounTargets(context, each, step),
  );
};

/** "accused Lund of bribing Berg", "was convicted of robbing the bank", "is looking at buying the bank" */
const followGerund: Reader = ({ context, clause, child, start, middle, keys }) => {
  const { syntax } = context;
  const takesGerund = OBJECT_GERUND_VERBS.has(lemmaOf(syntax.at(clause.verb))) || isMulled(context, child);
  if (child.link !== "gerund" || child.via === null || !takesGerund) return null;
  const preposition = syntax.at(child.via).text.toLowerCase();
  // "Instead of suing Berg, Lund praised him"; "criticised Orbis without naming Berg"
  if (child.via < clause.verb || preposition === "without") return null;
  const phrase = [...middle.phrase, preposition];
  return followAll(context, child, extend(start, "gerund", { phrase, type: [preposition], keys }));
};

const READERS: readonly Reader[] = [followInfinitive, followPatient, followCalled, followFor, followGerund];

/** The clause and those coordinated with it. */
const followAll = (context: Context, clause: Clause, path: Path): Target[] =>
  withCoordinated(context, clause).flatMap((each) => context.followClause(context, each, path, "continued"));

/** The noun in "what she called an insult", "what it said was an attack by Peru", or null. */
function freeRelative({ syntax, clauses }: Context, clause: Clause): number | null {
  const isNaming = CALLING_VERBS.has(lemmaOf(syntax.at(clause.verb)));
  const isSaying = SAYING_VERBS.has(lemmaOf(syntax.at(clause.verb)));
  const parts = [clause, ...clause.children.flatMap((index) => clauses[index] ?? [])];
  const hasWhat = parts.some(({ verb }) =>
    syntax.children(verb, "dobj", "nsubj").some((index) => /^what$/i.test(syntax.at(index).text)),
  );
  if (!hasWhat || !(isNaming || isSaying)) return null;
  const noun = parts.flatMap(({ constituents }) => constituents).find(({ role }) => role === "complement");
  return noun?.head ?? null;
}

const hasMark = ({ syntax }: Context, clause: Clause, word: string): boolean =>
  syntax.children(clause.verb, "mark").some((child) => syntax.at(child).text.toLowerCase() === word);

/** "to leave", "enter": not a clause of its own tense. */
const isBareInfinitive = ({ syntax }: Context, clause: Clause): boolean =>
  syntax.at(clause.verb).xpos === "VB" &&
  syntax.children(clause.verb, "aux").every((child) => syntax.at(child).xpos === "TO") &&
  syntax.child(clause.verb, "mark") === null;
