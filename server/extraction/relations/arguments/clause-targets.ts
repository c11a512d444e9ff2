// The entities that a clause leads to from its subject, through objects, complements, prepositions and infinitives.
// An n-ary statement becomes one pair for each argument, as Stanford OpenIE and MinIE (Gashteovski, Gemulla &
// Del Corro, EMNLP 2017) split it; what stands between stays in the words.
import { BODY_NOUNS } from "../../../../graph-data/lexicons/grammar/idioms.ts";
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { CALLING_VERBS, PROVIDING_VERBS } from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import { MOVING_VERBS } from "../../../../graph-data/lexicons/verbs/motion-verbs.ts";
import { nounKey, nounType, nounWords } from "../naming/noun-phrase.ts";
import { verbType, verbWords } from "../naming/verb-phrase.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause, ClauseLink, ClausePlace, Constituent, Target } from "../types.ts";
import { isAside, isMeanwhile } from "./asides.ts";
import type { Context } from "./context.ts";
import { childTargets } from "./child-targets.ts";
import { adjectiveWords, describeMiddle, hasNo, NOTHING, type Middle } from "./middle.ts";
import { nounTargets } from "./noun-targets.ts";
import { withComplement } from "./object-complement.ts";
import { extend, type Path } from "./path.ts";

/** The entities that a clause leads to; `path` is the way to it, on which a continued clause goes on. */
export function clauseTargets(context: Context, clause: Clause, path: Path, place: ClausePlace): Target[] {
  const { syntax, clauses } = context;
  const verb = syntax.at(clause.verb);
  const lemma = lemmaOf(verb);
  const particle = clause.particle === null ? "" : ` ${syntax.at(clause.particle).text.toLowerCase()}`;
  const start: Path = {
    ...path,
    phrase: [
      ...path.phrase,
      ...verbWords(syntax, clause, clauses, place === "opening" ? null : linkIn(context, clause)),
    ],
    type: [...path.type, ...verbType(syntax, clause, place)],
    clause: clause.index,
    negated: path.negated !== clause.negated,
  };
  const keyed = (extra: readonly string[]): readonly string[] => {
    const patterns = [
      ...extra.filter(Boolean).map((word) => `${lemma}${particle} ${word}`),
      `${lemma}${particle}`,
    ];
    return [...(clause.passive ? patterns.map((pattern) => `be ${pattern}`) : []), ...patterns, lemma];
  };
  const middle = describeMiddle(context, clause);

  const own = clause.constituents.flatMap((constituent): Target[] => {
    const { head, role } = constituent;
    switch (role) {
      case "object":
        // "said talks with Putin were constructive": what is said is a clause, however it was parsed
        if (lemma === "say") return [];
        return withComplement(
          context,
          clause.passive ? null : clause,
          start,
          nounTargets(context, head, {
            ...extend(start, "object", {
              ...provision(context, clause),
              keys: keyed([nounKey(syntax, head), ...kindKey(context, clause, head)]),
            }),
            negated: start.negated !== hasNo(context, head),
          }),
        );
      case "indirect":
        return indirectTargets(context, constituent, start, keyed(["to", middle.key]));
      case "complement":
        return complementTargets(context, constituent, start, keyed([complementKey(context, head)]));
      case "agent":
        return nounTargets(
          context,
          head,
          extend(start, "agent", { phrase: ["by"], type: ["by"], keys: keyed([]) }),
        );
      case "adverbial":
        return adverbialTargets(context, constituent, { clause, start, middle, keyed });
    }
  });
  // "thanked X for its help", "pushed X to end its war": X again
  const objects = new Set(
    own.filter((target) => target.steps.at(-1) === "object").map((target) => target.chain),
  );
  const all = [...own, ...childTargets(context, clause, start, keyed([middle.key]))];
  return all.filter((target) => !target.steps.includes("noun-possessor") || !objects.has(target.chain));
}

/** What an adverbial is read in: its clause, the way so far, and how the verb's keys are written. */
interface Setting {
  readonly clause: Clause;
  readonly start: Path;
  readonly middle: Middle;
  readonly keyed: (extra: readonly string[]) => readonly string[];
}

/** "fled to Latvia", "made no mention of the plan", "in Lima, met the mayor" */
function adverbialTargets(
  context: Context,
  constituent: Constituent,
  { clause, start, middle, keyed }: Setting,
): Target[] {
  const { syntax } = context;
  const { head, preposition } = constituent;
  if (!preposition.length) return [];
  if (head === middle.head && lemmaOf(syntax.at(clause.verb)) === "be") return [];
  const words = spellPreposition(context, constituent);
  const [word = ""] = words;
  if (isAside(context, word, head) || isMeanwhile(context, word, constituent) || isAmongThose(context, word, head)) return []; // prettier-ignore
  const between = head === middle.head || isPredicateItself(context, preposition) ? NOTHING : middle;
  const step = extend(start, "preposition", {
    phrase: [...between.phrase, ...words],
    type: [...between.type, ...words],
    // "drew in" says nothing of "drew a crowd in Lima"
    keys: keyed([between.key, takesObject(clause) && word === "in" ? "" : words.join(" ")]),
    negated: between.negated,
  });
  const isBefore = preposition.some((index) => index < (clause.verbGroup[0] ?? clause.verb));
  const certainty = isBefore ? step.certainty * BEFORE_THE_VERB : step.certainty;
  const targets = nounTargets(context, head, { ...step, certainty });
  // "lost to X, with a goal from Y": what is inside a "with" or a bodily "in his hands" is further away
  // but not "charged with the murder of X"
  // "met Berg before the crash that killed Vega": when it was
  if (/^(?:before|after|since|until|during)$/.test(word))
    return targets.filter((target) => !target.steps.includes("noun-clause"));
  const isNext = preposition[0] === clause.verb + 1;
  const isLoose =
    (word === "with" && !isNext) || word === "without" || BODY_NOUNS.has(lemmaOf(syntax.at(head)));
  return isLoose ? targets.filter((target) => target.steps.length <= step.steps.length) : targets;
}

/** "was sworn in with Modi among those in attendance": he was not */
const isAmongThose = ({ syntax, mentions }: Context, word: string, head: number): boolean =>
  word === "with" && /^among$/i.test(syntax.tokens[mentions.mentionAt(head)?.end ?? head + 1]?.text ?? "");

const takesObject = ({ constituents }: Clause): boolean =>
  constituents.some(({ role, borrowed }) => role === "object" && !borrowed);

/** "from" in "is 20 years old and from Lima": beside the complement, not behind it. */
function isPredicateItself({ syntax }: Context, [first]: readonly number[]): boolean {
  const token = first === undefined ? undefined : syntax.at(first);
  return token?.deprel === "conj" && syntax.at(token.head).upos !== "ADP";
}

/** What stands before the verb may set the scene only. */
const BEFORE_THE_VERB = 0.95;

/** How a clause goes on from the one before it: as a coordinated one does, and gerunds as they stand. */
function linkIn({ clauses }: Context, clause: Clause): ClauseLink {
  let current = clause;
  while (current.link === "coordination" && current.parent !== null) {
    const above = clauses[current.parent];
    if (!above) break;
    current = above;
  }
  return current.link;
}

/** "signed a striker", "signed someone"; "called Lund" on the telephone, where nothing is said of what Lund is called. */
function kindKey({ mentions }: Context, clause: Clause, head: number): readonly string[] {
  const type = mentions.chain(mentions.at(head)[0]?.chain ?? -1)?.type;
  const isAlone =
    clause.children.length === 0 && clause.constituents.every(({ role }) => role !== "complement");
  if (type === "Place") return ["somewhere"];
  return type === "Person" ? [...(isAlone ? ["someone alone"] : []), "someone"] : [];
}

/** "guilty" and "not guilty" of "pleaded not guilty", "captain" of "became captain" */
const complementKey = ({ syntax }: Context, head: number): string =>
  syntax.at(head).upos === "ADJ" ? adjectiveWords(syntax, head).join(" ") : nounKey(syntax, head);

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
    const word = token.text.toLowerCase();
    const words = adjectiveWords(syntax, head);
    const next = { phrase: words, type: words, keys: [`be ${word}`, word, ...keys] };
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
  // "X was Y", "X was dubbed Y": two names of one, or a broken parse, and no relation; "became mayor": what X is
  const isNaming =
    verb === "be" ||
    (clause.passive && CALLING_VERBS.has(verb)) ||
    (ROLE_NOUNS.has(lemmaOf(token)) && context.mentions.mentionAt(head)?.kind === "nominal");
  return nounTargets(context, head, extend(start, "complement", { keys })).filter(
    (target) => !isNaming || target.phrase.length > start.phrase.length,
  );
}

export function spellPreposition(
  { syntax, mentions }: Context,
  { preposition, head }: Constituent,
): readonly string[] {
  return preposition.map((index) => {
    const word = syntax.at(index).text.toLowerCase();
    // "moved there"
    if (word === "there") return MOVING_VERBS.has(lemmaOf(syntax.at(syntax.at(index).head))) ? "to" : "in";
    if (word !== "where") return word;
    const { entType } = syntax.at(head);
    return entType === "GPE" || entType === "LOC" || !mentions.mentionAt(head) ? "in" : "at";
  });
}
