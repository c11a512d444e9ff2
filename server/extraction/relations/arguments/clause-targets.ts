// The entities that a clause leads to from its subject, through objects, complements, prepositions and infinitives.
// An n-ary statement becomes one pair for each argument, as Stanford OpenIE and MinIE (Gashteovski, Gemulla &
// Del Corro, EMNLP 2017) split it; what stands between stays in the words.
import {
  CALLING_VERBS,
  OBJECT_GERUND_VERBS,
  PROVIDING_VERBS,
} from "../../../../graph-data/lexicons/control-verbs.ts";
import { ACT_NOUNS } from "../../../../graph-data/lexicons/act-nouns.ts";
import { BODY_NOUNS, SCENE_PREPOSITIONS } from "../../../../graph-data/lexicons/idioms.ts";
import { BETWEEN_NOUNS } from "../../../../graph-data/lexicons/light-verbs.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/saying-verbs.ts";
import { REQUEST_WORDS } from "../../../../graph-data/lexicons/status-verbs.ts";
import { nounKey, nounType, nounWords } from "../naming/noun-phrase.ts";
import { verbType, verbWords } from "../naming/verb-phrase.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause, ClauseLink, Constituent, Target } from "../types.ts";
import type { Context } from "./context.ts";
import { describeMiddle, hasNo, NOTHING } from "./middle.ts";
import { nounTargets } from "./noun-targets.ts";
import { extend, type Path } from "./path.ts";

export function clauseTargets(context: Context, clause: Clause, path: Path, nested: boolean): Target[] {
  const { syntax, clauses } = context;
  const verb = syntax.at(clause.verb);
  const lemma = lemmaOf(verb);
  const particle = clause.particle === null ? "" : ` ${syntax.at(clause.particle).text.toLowerCase()}`;
  const start: Path = {
    ...path,
    phrase: [...path.phrase, ...verbWords(syntax, clause, clauses, linkIn(context, clause, nested))],
    type: [...path.type, ...verbType(syntax, clause, nested)],
    clause: clause.index,
    negated: path.negated !== clause.negated,
  };
  const keyed = (extra: readonly string[]): readonly string[] => [
    ...extra.map((word) => `${lemma}${particle} ${word}`),
    `${lemma}${particle}`,
    lemma,
  ];
  const middle = describeMiddle(context, clause);

  const own = clause.constituents.flatMap((constituent): Target[] => {
    const { head, role, preposition } = constituent;
    switch (role) {
      case "object":
        // "said talks with Putin were constructive": what is said is a clause, however it was parsed
        if (lemma === "say") return [];
        return nounTargets(context, head, {
          ...extend(start, "object", { ...provision(context, clause), keys: keyed([nounKey(syntax, head)]) }),
          negated: start.negated !== hasNo(context, head),
        });
      case "indirect":
        return indirectTargets(context, constituent, start, keyed(["to", middle.key]));
      case "complement":
        return complementTargets(context, constituent, start, keyed([nounKey(syntax, head)]));
      case "agent":
        return nounTargets(
          context,
          head,
          extend(start, "agent", { phrase: ["by"], type: ["by"], keys: keyed([]) }),
        );
      case "adverbial": {
        if (!preposition.length) return [];
        if (head === middle.head && lemma === "be") return [];
        const between = head === middle.head ? NOTHING : middle;
        const words = spellPreposition(context, constituent);
        if (SCENE_PREPOSITIONS.has(words[0] ?? "") || words[0] === "according") return [];
        const before = preposition.some((index) => index < (clause.verbGroup[0] ?? clause.verb));
        const step = extend(start, "preposition", {
          phrase: [...between.phrase, ...words],
          type: [...between.type, ...words],
          keys: keyed([words.join(" "), between.key]),
          negated: between.negated,
        });
        // "came out after the departure of X" is told of the time; "took after X" is not
        if (/^(?:after|before)$/.test(words[0] ?? "") && isDeed(context, head)) return [];
        const targets = nounTargets(
          context,
          head,
          before ? { ...step, certainty: step.certainty * 0.95 } : step,
        );
        // "lost to X, with a goal from Y": what is inside a "with" or a bodily "in his hands" is further away
        // but not "charged with the murder of X"
        const isNext = preposition[0] === clause.verb + 1;
        const isLoose =
          (words[0] === "with" && !isNext) ||
          words[0] === "without" ||
          BODY_NOUNS.has(lemmaOf(syntax.at(head)));
        return isLoose ? targets.filter((target) => target.steps.length <= step.steps.length) : targets;
      }
    }
  });
  // "thanked X for its help", "pushed X to end its war": X again
  const objects = new Set(
    own.filter((target) => target.steps.at(-1) === "object").map((target) => target.chain),
  );
  const all = [...own, ...childTargets(context, clause, start, keyed([middle.key]))];
  return all.filter((target) => !target.steps.includes("noun-possessor") || !objects.has(target.chain));
}

const isDeed = ({ syntax, mentions }: Context, head: number): boolean =>
  mentions.mentionAt(head)?.kind !== "name" &&
  (ACT_NOUNS.has(lemmaOf(syntax.at(head))) || BETWEEN_NOUNS.has(lemmaOf(syntax.at(head))));

/** How a clause goes on from the one before it: as a coordinated one does, and gerunds as they stand. */
function linkIn({ clauses }: Context, clause: Clause, nested: boolean): ClauseLink | null {
  if (!nested) return null;
  let current = clause;
  while (current.link === "coordination" && current.parent !== null) {
    const above = clauses[current.parent];
    if (!above) break;
    current = above;
  }
  return current.link;
}

/** "supplied Kenya with maize" → supplied maize to → Kenya */
function provision({ syntax, mentions }: Context, clause: Clause) {
  if (!PROVIDING_VERBS.has(lemmaOf(syntax.at(clause.verb)))) return {};
  const theme = clause.constituents.find(
    ({ preposition: [link], head }) =>
      link !== undefined && syntax.at(link).text === "with" && mentions.mentionAt(head)?.kind !== "name",
  );
  if (!theme) return {};
  return {
    phrase: [...nounWords(syntax, theme.head), "to"],
    type: [...nounType(syntax, theme.head), "to"],
  };
}

/** "offered Lukashenko support" → offered support to → Lukashenko */
function indirectTargets(
  context: Context,
  { head }: Constituent,
  start: Path,
  keys: readonly string[],
): Target[] {
  const clause = context.clauses[start.clause];
  const middle = clause ? describeMiddle(context, clause) : NOTHING;
  const to = middle.phrase.length ? ["to"] : [];
  return nounTargets(
    context,
    head,
    extend(start, "indirect", { phrase: [...middle.phrase, ...to], type: [...middle.type, ...to], keys }),
  );
}

/** "is a hero of Belarus", "was critical of the attack", "was ready to offer …" */
function complementTargets(
  context: Context,
  { head }: Constituent,
  start: Path,
  keys: readonly string[],
): Target[] {
  const { syntax } = context;
  const clause = context.clauses[start.clause];
  if (!clause) return [];
  const token = syntax.at(head);
  // "described Y as", "made X captain": about the object, not the subject
  if (clause.constituents.some((constituent) => constituent.role === "object")) return [];
  if (token.upos === "ADJ" || token.upos === "ADV" || token.xpos === "VBN" || token.xpos === "VBG") {
    const words = [token.text.toLowerCase()];
    const next = { phrase: words, type: words, keys: [token.text.toLowerCase(), ...keys] };
    return syntax.children(head, "prep").flatMap((preposition) =>
      followPreposition(syntax, [preposition], "adverbial").flatMap((constituent) => {
        const link = spellPreposition(context, constituent);
        return nounTargets(
          context,
          constituent.head,
          extend(start, "complement", { ...next, phrase: [...words, ...link], type: [...words, ...link] }),
        );
      }),
    );
  }
  const verb = lemmaOf(syntax.at(clause.verb));
  // "X was Y", "X was dubbed Y": two names of one, or a broken parse, and no relation
  const isNaming = verb === "be" || (clause.passive && CALLING_VERBS.has(verb));
  return nounTargets(context, head, extend(start, "complement", { keys })).filter(
    (target) => !isNaming || target.phrase.length > start.phrase.length,
  );
}

/** Infinitives and gerunds that go on with the same subject, and those coordinated with them. */
function childTargets(context: Context, clause: Clause, start: Path, keys: readonly string[]): Target[] {
  const { syntax, clauses } = context;
  const middle = describeMiddle(context, clause);
  return clause.children.flatMap((index) => {
    const child = clauses[index];
    if (!child) return [];
    if (child.link === "infinitive" || child.link === "purpose") {
      // "devices that Apple objects to are popular", read as an infinitive
      if (/^(?:is|are|was|were|has|had)$/i.test(syntax.at(child.verb).text)) return [];
      const isOrder = child.link === "purpose" && child.via !== null; // "in order to"
      const adjective = child.via === null || isOrder ? [] : [syntax.at(child.via).text.toLowerCase()];
      const between = adjective.length ? { phrase: adjective, type: adjective, negated: false } : middle;
      const next = extend(start, child.link, { ...between, keys });
      return withCoordinated(context, child).flatMap((each) => clauseTargets(context, each, next, true));
    }
    // "wants Scotland to leave the United Kingdom", "helped the girls enter the country"
    const isAsked = REQUEST_WORDS.has(lemmaOf(syntax.at(clause.verb))) && isBase(context, child);
    if (
      child.link === "content" &&
      child.subject?.source === "own" &&
      (isBareInfinitive(context, child) || isAsked)
    ) {
      const patient = child.subject.head;
      const next = extend(start, "infinitive", {
        phrase: nounWords(syntax, patient),
        type: nounType(syntax, patient),
        keys,
      });
      return [
        ...nounTargets(context, patient, extend(start, "object", { keys })),
        ...withCoordinated(context, child)
          .flatMap((each) => context.followClause(context, each, next, true))
          // what is recommended is no claim of whoever does so
          .map((target) => (isAsked ? { ...target, clause: clause.index } : target)),
      ];
    }
    // "condemned what it called Iranian aggression"
    const called = child.link === "content" ? freeRelative(context, child) : null;
    if (called !== null) return nounTargets(context, called, extend(start, "object", { keys }));
    // "called for Moscow's assistance to support his regime"
    if (child.link === "adverbial" && child.subject?.source === "own" && hasMark(context, child, "for"))
      return nounTargets(
        context,
        child.subject.head,
        extend(start, "preposition", {
          ...middle,
          phrase: [...middle.phrase, "for"],
          type: [...middle.type, "for"],
          keys: [`${keys.at(-1) ?? ""} for`, ...keys],
        }),
      );
    if (
      child.link === "gerund" &&
      OBJECT_GERUND_VERBS.has(lemmaOf(syntax.at(clause.verb))) &&
      child.via !== null
    ) {
      const preposition = syntax.at(child.via).text.toLowerCase();
      const next = extend(start, "gerund", {
        phrase: [...middle.phrase, preposition],
        type: [preposition],
        keys,
      });
      return withCoordinated(context, child).flatMap((each) => clauseTargets(context, each, next, true));
    }
    return [];
  });
}

function withCoordinated(context: Context, clause: Clause): readonly Clause[] {
  const found = [clause];
  for (let i = 0; i < found.length; i++)
    for (const index of found[i]?.children ?? []) {
      const child = context.clauses[index];
      if (child?.link === "coordination") found.push(child);
    }
  return found;
}

export function spellPreposition(
  { syntax, mentions }: Context,
  { preposition, head }: Constituent,
): readonly string[] {
  return preposition.map((index) => {
    const word = syntax.at(index).text.toLowerCase();
    if (word !== "where") return word;
    const { entType } = syntax.at(head);
    return entType === "GPE" || entType === "LOC" || !mentions.mentionAt(head) ? "in" : "at";
  });
}

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

/** "recommended that shareholders reject the bid": told in the present, and what is asked for. */
const isBase = ({ syntax }: Context, clause: Clause): boolean =>
  /^VBP?$/.test(syntax.at(clause.verb).xpos) &&
  syntax.at(clause.verb).text === lemmaOf(syntax.at(clause.verb)) &&
  clause.verbGroup.length === 1;

const hasMark = ({ syntax }: Context, clause: Clause, word: string): boolean =>
  syntax.children(clause.verb, "mark").some((child) => syntax.at(child).text.toLowerCase() === word);

/** "to leave", "enter": not a clause of its own tense. */
const isBareInfinitive = ({ syntax }: Context, clause: Clause): boolean =>
  syntax.at(clause.verb).xpos === "VB" &&
  syntax.children(clause.verb, "aux").every((child) => syntax.at(child).xpos === "TO") &&
  syntax.child(clause.verb, "mark") === null;
