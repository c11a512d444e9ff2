// Statements that verbs make. Each clause gives its subject with every entity that it leads to.
import { SCENE_PREPOSITIONS } from "../../../../../graph-data/lexicons/grammar/idioms.ts";
import { ACT_NOUNS_WITH_INFINITIVE } from "../../../../../graph-data/lexicons/nouns/event-nouns.ts";
import { GIVING_VERBS } from "../../../../../graph-data/lexicons/verbs/control-verbs.ts";
import {
  BETWEEN_NOUNS,
  MUTUAL_STATES,
  SHARING_VERBS,
  SYMMETRIC_VERBS,
} from "../../../../../graph-data/lexicons/verbs/light-verbs.ts";
import { namesApposedTo } from "../../arguments/apposed-names.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { spellPreposition } from "../../arguments/clause-targets.ts";
import { isRelative } from "../../arguments/middle.ts";
import { extend, startPath } from "../../arguments/path.ts";
import { coSubjectsOf } from "../../arguments/co-subjects.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { nounType, nounWords } from "../../naming/noun-phrase.ts";
import { prepositionOf } from "../../clauses/constituents.ts";
import { isMulled } from "../../clauses/mulling.ts";
import { activeWords, verbType, verbWords } from "../../naming/verb-phrase.ts";
import { thirdPerson } from "../../naming/inflect.ts";
import { isRanked } from "../../qualifiers/governors.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import type { Clause, Target } from "../../types.ts";
import { toDraft, type Rule, type SubjectReference } from "../rule.ts";
import { describe } from "../statement.ts";

/** An infinitive with the subject of the clause above is told with it: "offered to send …", not "sends". */
function isContinuation(context: Context, clause: Clause): boolean {
  let current = clause;
  while (current.link === "coordination" && current.parent !== null) {
    const above = context.clauses[current.parent];
    if (!above || context.syntax.child(current.verb, "nsubj", "nsubjpass") !== null) break;
    current = above;
  }
  // "Lund, the first woman to lead Globex, resigned": she led it, whatever else she did
  if (current.link === "noun-infinitive" && isRanked(context, current.via)) return false;
  const isInfinitive = /^(?:infinitive|purpose|noun-infinitive)$/.test(current.link);
  if (!isInfinitive && !isMulled(context, current)) return false;
  const above = current.parent === null ? undefined : context.clauses[current.parent];
  return above?.subject?.head === current.subject?.head;
}

/** "the Church's attempts to remove X" is told by the rule for acts. */
const isAct = ({ syntax }: Context, clause: Clause): boolean =>
  clause.link === "noun-infinitive" &&
  clause.via !== null &&
  syntax.child(clause.via, "poss") === clause.subject?.head &&
  ACT_NOUNS_WITH_INFINITIVE.has(lemmaOf(syntax.at(clause.via)));

/** "will find him wherever he is in Peru": nobody knows. */
const isAnywhere = ({ syntax }: Context, { verb }: Clause): boolean =>
  syntax.children(verb, "advmod").some((child) => /^wherever$/i.test(syntax.at(child).text));

/** "Lund's aim was the defeat of Berg": that is the aim, not Lund. */
const isIdentity = ({ syntax }: Context, clause: Clause, { steps }: Target): boolean =>
  lemmaOf(syntax.at(clause.verb)) === "be" &&
  steps[0] === "complement" &&
  clause.constituents.some(({ role, head }) => role === "complement" && syntax.at(head).upos === "NOUN");

export const verbArguments: Rule = {
  name: "verb-argument",
  example: "Tikhanovskaya fled to Lithuania.",
  certainty: 0.95,
  *apply(context) {
    for (const clause of context.clauses) {
      if (!clause.subject || isContinuation(context, clause) || isAct(context, clause)) continue;
      if (isAnywhere(context, clause)) continue;
      // "’s" read as a verb of its own
      if (!/\p{L}{2}/u.test(lemmaOf(context.syntax.at(clause.verb)))) continue;
      const subjects = [
        ...subjectsOf(
          context,
          clause.subject.head,
          clause.subject.source === "relative" ? clause.verb : undefined,
        ),
        ...coSubjectsOf(context, clause).flatMap((head) => subjectsOf(context, head)),
      ];
      if (!subjects.length) continue;
      const opening = { ...startPath(clause.index), phrase: rankOf(context, clause) };
      const targets = context.followClause(context, clause, opening, "opening");
      for (const subject of subjects.filter((each) => !isReceiver(each, subjects, targets)))
        for (const target of targets) {
          if (subject.words.length > 0 && isIdentity(context, clause, target)) continue;
          // told by the passive rule
          if (target.steps.at(0) === "agent") continue;
          // "Iran and Iraq have put their armies on alert": each its own
          const isOwn = target.mention.kind === "pronoun" && target.steps.includes("noun-possessor");
          if (isOwn && subjects.some(({ chain }) => chain === target.chain)) continue;
          // "Utah and Ohio are among the states that …": neither is among the other
          if (isThemselves(context, target, subjects)) continue;
          yield toDraft(context, subject, target);
        }
    }
  },
};

/** "is the first woman" (to lead Globex) */
const rankOf = (context: Context, { link, via }: Clause): readonly string[] =>
  link === "noun-infinitive" && via !== null && isRanked(context, via)
    ? ["is", ...nounWords(context.syntax, via)]
    : [];

/** "Globex and Initech agreed on the sale of a part to Initech": of the two it is not Initech who sells. */
const isReceiver = (
  { chain }: SubjectReference,
  subjects: readonly SubjectReference[],
  targets: readonly Target[],
): boolean =>
  subjects.length > 1 &&
  targets.some(
    (target) => target.chain === chain && target.mention.kind === "name" && target.phrase.at(-1) === "to",
  );

/** A plural that stands for the subjects themselves. */
function isThemselves(
  { mentions }: Context,
  { mention, chain }: Target,
  subjects: readonly SubjectReference[],
): boolean {
  const members = mention.kind === "nominal" ? mentions.at(mention.head).map((each) => each.chain) : [];
  return (
    members.length > 1 && members.includes(chain) && subjects.every((each) => members.includes(each.chain))
  );
}

export const passiveAgents: Rule = {
  name: "passive-agent",
  example: "The comments were carried by the Belta news agency.",
  certainty: 0.88,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.passive || !clause.subject) continue;
      const particle = clause.particle === null ? [] : [syntax.at(clause.particle).text.toLowerCase()];
      const lemma = lemmaOf(syntax.at(clause.verb));
      // "was given a post by Lund"
      const gift = clause.constituents.find(({ role }) => role === "object")?.head ?? null;
      const isGift = gift !== null && GIVING_VERBS.has(lemma);
      const path = {
        ...startPath(clause.index),
        phrase: [...activeWords(syntax, clause), ...(isGift ? [...nounWords(syntax, gift), "to"] : [])],
        type: [thirdPerson(lemma), ...particle, ...(isGift ? [...nounType(syntax, gift), "to"] : [])],
        keys: [[lemma, ...particle].join(" "), lemma],
        negated: clause.negated,
      };
      const agents = clause.constituents.filter(
        (c) => c.role === "agent" || prepositionOf(syntax, c) === "by",
      );
      const around = clause.constituents.filter(
        (c) => c.role === "adverbial" && c.preposition.length === 1 && !agents.includes(c),
      );
      const patientWords = nounWords(syntax, clause.subject.head);
      for (const agent of agents)
        for (const subject of subjectsOf(context, agent.head)) {
          // "The attack was launched by X on Y"
          for (const other of around) {
            const preposition = spellPreposition(context, other);
            if (SCENE_PREPOSITIONS.has(preposition[0] ?? "")) continue;
            const step = extend(path, "preposition", {
              phrase: [...patientWords, ...preposition],
              type: [...nounType(syntax, clause.subject.head), ...preposition],
              keys: [`${lemma} ${lemmaOf(syntax.at(clause.subject.head))}`],
            });
            for (const target of nounTargets(context, other.head, step))
              yield toDraft(context, subject, target);
          }
          for (const patient of listConjuncts(syntax, clause.subject.head))
            for (const target of nounTargets(context, patient, path))
              if (!target.steps.includes("noun-clause")) yield toDraft(context, subject, target);
        }
    }
  },
};

export const togetherSubjects: Rule = {
  name: "together",
  example: "The pair spoke on Saturday.",
  certainty: 0.9,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      const lemma = lemmaOf(syntax.at(clause.verb));
      const state = clause.constituents.find(
        (c) => c.role === "complement" && MUTUAL_STATES.has(lemmaOf(syntax.at(c.head))),
      );
      const isShared = clause.constituents.some(
        ({ role, head }) => role === "object" && isOfBoth(context, clause.verb, head),
      );
      const link = state || isShared ? "with" : SYMMETRIC_VERBS.get(lemma);
      if (link === undefined || !clause.subject || isContinuation(context, clause)) continue;
      if (clause.passive && !MUTUAL_STATES.has(lemma)) continue;
      const isOpen = !clause.constituents.some(
        (c) =>
          (c.role === "object" && isActor(context, c.head)) ||
          c.preposition.some(
            (p) => /^(?:with|to|against|from)$/i.test(syntax.at(p).text) && isActor(context, c.head),
          ),
      );
      if (!isOpen) continue;
      const subjects = subjectsOf(context, clause.subject.head).filter(
        (subject) => !subject.steps.includes("representative"),
      );
      const preposition = link === "_" ? [] : [link];
      const object =
        state ?? clause.constituents.find(({ role, head }) => role === "object" && !isRelative(syntax, head));
      const middle = object ? nounWords(syntax, object.head) : [];
      const together = preposition[0] === "with" && object ? ["with"] : preposition;
      for (const [i, first] of subjects.entries())
        for (const second of subjects.slice(i + 1))
          yield {
            subject: first.chain,
            object: second.chain,
            phrase: [...verbWords(syntax, clause, clauses), ...middle, ...together],
            type: [
              ...verbType(syntax, clause, "opening"),
              ...(object ? nounType(syntax, object.head) : []),
              ...together,
            ],
            keys: [`${lemma} ${link}`, lemma],
            certainty: first.certainty * second.certainty,
            anchor: clause.verb,
            negated: clause.negated,
            steps: [],
          };
    }
  },
};

export const copulas: Rule = {
  name: "copula",
  example:
    "The winner of the race was Ann Lee; The candidates elected in Lima were Silva and Moreno; The firm that may buy Saab is Volvo",
  certainty: 0.95,
  *apply(context) {
    const { syntax, clauses, mentions } = context;
    for (const clause of clauses) {
      if (lemmaOf(syntax.at(clause.verb)) !== "be" || clause.negated || !clause.subject) continue;
      const description = clause.subject.head;
      if (syntax.at(description).upos !== "NOUN" || mentions.mentionAt(description)?.kind === "name")
        continue;
      const names = clause.constituents.flatMap(({ role, head }) =>
        role === "complement" ? nameOf(context, head) : [],
      );
      const told = context
        .clausesOn(description)
        .filter(({ link, passive }) => (link === "participle" ? passive : link === "relative"))
        .filter(({ subject }) => subject?.head === description);
      for (const { chain, mention } of names.flatMap((head) => mentions.at(head))) {
        for (const draft of describe(context, chain, description, clause.verb))
          yield { ...draft, presupposed: false, anchor: clause.verb };
        const subject = { chain, words: [], certainty: 1, steps: [] };
        for (const each of told)
          for (const target of context.followClause(context, each, startPath(each.index), "opening"))
            if (target.mention !== mention && target.steps[0] !== "agent")
              yield toDraft(context, subject, target);
      }
    }
  },
};

/** The head of a name: the phrase's own, or that of "the equity firm Oaktree Capital". */
const nameOf = (context: Context, head: number): readonly number[] =>
  context.mentions.mentionAt(head)?.kind === "name" ? [head] : namesApposedTo(context, head).slice(0, 1);

/** "had a long conversation", "resumed talks", "reopened their border": what two have with each other. */
const isOfBoth = ({ syntax }: Context, verb: number, object: number): boolean =>
  BETWEEN_NOUNS.has(lemmaOf(syntax.at(object))) &&
  (SHARING_VERBS.has(lemmaOf(syntax.at(verb))) ||
    syntax.children(object).some((child) => /^their$/i.test(syntax.at(child).text)));

/** A person, body or place: somebody to do it with. */
const isActor = ({ mentions }: Context, head: number): boolean =>
  mentions.at(head).some(({ chain: id }) => {
    const chain = mentions.chain(id);
    return chain !== null && !/^(?:Other|Work|Event)$/.test(chain.type);
  });
