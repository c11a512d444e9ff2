// The entities that a noun phrase leads to: itself, its possessor, what hangs on it with a preposition or a clause.
import { COUNT_NOUNS, SCENE_PREPOSITIONS } from "../../../../graph-data/lexicons/grammar/idioms.ts";
import { ACT_NOUNS } from "../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { PARTITIVE_NOUNS, PLACE_KIND_NOUNS } from "../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { BETWEEN_NOUNS } from "../../../../graph-data/lexicons/verbs/light-verbs.ts";
import { UTTERANCE_NOUNS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { actKey, nounType, nounWords } from "../naming/noun-phrase.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { lemmaOf, listConjuncts, type Syntax } from "../syntax.ts";
import type { Target } from "../types.ts";
import type { Context } from "./context.ts";
import { isExample } from "./listed-names.ts";
import { withCoordinated } from "./coordinated.ts";
import { modifierTargets, toTarget } from "./noun-modifiers.ts";
import { extend, isDescription, isPredicate, type Path } from "./path.ts";

/** Beyond it a sentence is a nest of phrases, and the two ends have little to do with each other. */
const MAX_STEPS = 8;

export function nounTargets(context: Context, head: number, path: Path): Target[] {
  const { mentions, syntax } = context;
  const direct = mentions.at(head).map(({ chain, mention }) => toTarget(path, chain, mention));
  const mention = mentions.mentionAt(head);
  if (path.steps.length >= MAX_STEPS) return direct;
  if (mention?.kind === "name" || isBeyondBreak(syntax, head)) return direct;
  const isNamed = (target: Target) => mentions.chain(target.chain)?.named ?? false;
  const names = nameBehind(context, head, path) ?? (direct.some(isNamed) ? [] : apposed(context, head, path));
  // "sold him to Portuguese champions Lisbon Rovers": who is named is meant
  if (names.length && !isDescription(path)) return [...direct.filter(isNamed), ...names];
  const said = [
    ...names,
    ...possessors(context, head, path),
    ...modifierTargets(context, head, path),
    ...prepositional(context, head, path),
    ...clausal(context, head, path),
  ];
  const isPatient =
    path.steps.at(-1) === "object" ||
    (path.steps.length === 0 && path.keys.length > 0) ||
    isAnswered(context, head, path);
  const isOpen = isPatient && !said.some(isNamed);
  const inner = isOpen ? [...said, ...owners(context, head, path)] : said;
  // "met the president of Russia" meets a person; where the text says who, the country is none of it
  const isPerson = direct.some((target) => mentions.chain(target.chain)?.type === "Person");
  if (isPerson && !isDescription(path) && direct.some(isNamed)) return direct;
  const seen = new Set(direct.map((target) => target.chain));
  return [...direct, ...inner.filter((target) => !seen.has(target.chain))];
}

/** "dressed in red and white - the colours of Peru": the noun explains what stands before the dash. */
function isBeyondBreak(syntax: Syntax, head: number): boolean {
  const determiner = syntax.child(head, "det");
  return (
    determiner !== null &&
    /^[-–—,]+$/.test(syntax.tokens[determiner - 1]?.text ?? "") &&
    syntax.children(head, "amod", "compound", "nmod").some((child) => child < determiner)
  );
}

/** "defeated debutants Panama": the name that follows at once stands for the noun before it; null where none does. */
function nameBehind(context: Context, head: number, path: Path): Target[] | null {
  const { syntax, mentions } = context;
  const next = mentions.nameStartingAt(head + 1);
  if (next === null || syntax.at(head).upos !== "NOUN" || syntax.at(next).deprel === "nsubj") return null;
  return nounTargets(context, next, extend(path, "noun-apposition"));
}

/** "the website \"Insurgency Wiki\"", "her deputy, Ann Lee": so does a name apposed to it. */
function apposed(context: Context, head: number, path: Path): Target[] {
  const { syntax, mentions } = context;
  return syntax
    .children(head, "appos")
    .flatMap((child) => listConjuncts(syntax, child))
    .filter((each) => mentions.mentionAt(each)?.kind === "name")
    .flatMap((each) => nounTargets(context, each, extend(path, "noun-apposition")));
}

/** "called for Moscow's assistance" → called for the assistance of → Moscow */
function possessors(context: Context, head: number, path: Path): Target[] {
  const { syntax } = context;
  const own = syntax.children(head, "poss");
  return (own.length ? own : sharedOwners(syntax, head)).flatMap((owner) =>
    listConjuncts(syntax, owner).flatMap((each) =>
      nounTargets(
        context,
        each,
        extend(path, "noun-possessor", {
          phrase: [...nounWords(syntax, head, owner), "of"],
          type: [...nounType(syntax, head), "of"],
          keys: [actKey(syntax, head)],
        }),
      ),
    ),
  );
}

/** "Peru's foreign minister, Vega, and defence minister, Moe": of whom the role before it is, where it has no word of its own. */
function sharedOwners(syntax: Syntax, head: number): readonly number[] {
  const { deprel, head: first } = syntax.at(head);
  const isRole = (index: number) =>
    ROLE_NOUNS.has(lemmaOf(syntax.at(index))) || KINSHIP_NOUNS.has(lemmaOf(syntax.at(index)));
  const isBare = syntax.child(head, "det", "prep") === null;
  return deprel === "conj" && isBare && isRole(head) && isRole(first) ? syntax.children(first, "poss") : [];
}

/** "complied with the request", "reacted to the ruling": the preposition only leads to what is acted on. */
function isAnswered({ syntax, clauses }: Context, head: number, path: Path): boolean {
  const preposition = syntax.at(syntax.at(head).head);
  const clause = clauses[path.clause];
  return (
    path.steps.length === 1 &&
    path.steps[0] === "preposition" &&
    clause !== undefined &&
    preposition.head === clause.verb &&
    /^(?:with|to|on|against)$/i.test(preposition.text) &&
    !clause.constituents.some((c) => c.role === "object" || c.role === "complement")
  );
}

/** "called the ruling dangerous" → called the ruling of → the court, if an earlier sentence tells whose it was */
function owners(context: Context, head: number, path: Path): Target[] {
  const { syntax, ownersOf } = context;
  const next = extend(path, "thing-owner", {
    phrase: [...nounWords(syntax, head), "of"],
    type: [...nounType(syntax, head), "of"],
    keys: [actKey(syntax, head)],
  });
  return ownersOf(head).map(({ chain, mention }) => toTarget(next, chain, mention));
}

/** A preposition behind a noun, the words that it is read as, and the noun behind it. */
interface Link {
  readonly head: number;
  readonly words: readonly string[];
  readonly object: number;
}

/** "military assistance in Belarus", "thousands of protesters" */
function prepositional(context: Context, head: number, path: Path): Target[] {
  const { syntax } = context;
  return syntax.children(head, "prep").flatMap((preposition) =>
    followPreposition(syntax, [preposition], "adverbial").flatMap(({ head: object, preposition: tokens }) => {
      const words = tokens.map((index) => syntax.at(index).text.toLowerCase());
      // "artists such as A and B", "leaders including A": they are of them
      if (isExample(syntax, preposition))
        return isDescription(path) ? [] : nounTargets(context, object, extend(path, "example"));
      const link = { head, words, object };
      return leadsElsewhere(context, link, path)
        ? []
        : nounTargets(context, object, throughPreposition(context, link, path));
    }),
  );
}

/** Whether what stands behind the preposition has no part in what is told of the noun. */
function leadsElsewhere(
  { syntax }: Context,
  { head, words: [first = ""], object }: Link,
  path: Path,
): boolean {
  const noun = lemmaOf(syntax.at(head));
  switch (first) {
    // "has been the subject of sanctions by X" is told of X; "a total by NBC's reckoning" is told by NBC
    case "by":
      return (
        (path.steps.includes("complement") && ACT_NOUNS.has(noun)) ||
        COUNT_NOUNS.has(lemmaOf(syntax.at(object)))
      );
    case "as":
      return true;
    // "damaged relations between A and B" is told of neither
    case "between":
      return !isPredicate(path) && BETWEEN_NOUNS.has(noun);
    default:
      return false;
  }
}

/** The path on to the noun behind the preposition. */
function throughPreposition(context: Context, { head, words, object }: Link, path: Path): Path {
  const { syntax } = context;
  const noun = lemmaOf(syntax.at(head));
  const isOf = words.join(" ") === "of";
  // "is one of the richest women of Peru"
  if (isOf && noun === "one" && isPredicate(path))
    return extend(path, "transparent", { phrase: ["one", "of"] });
  if (isOf && isTransparent(context, noun, object, path)) return extend(path, "transparent");
  // "revealed a secret deal between A and B": each end of it alone
  const link = words[0] === "between" && !isPredicate(path) ? ["involving"] : words;
  const type = isOf && SHARES.test(noun) ? ["part"] : nounType(syntax, head, object);
  return extend(path, isOf ? "noun-of" : "noun-preposition", {
    phrase: [...nounWords(syntax, head, object), ...link],
    type: [...type, ...link],
    keys: [actKey(syntax, head)],
  });
}

/** "thousands of protesters", "the city of Lyon"; but "was a member of", "were part of" say what somebody is. */
function isTransparent({ mentions }: Context, noun: string, object: number, path: Path): boolean {
  const isRole = (ROLE_NOUNS.has(noun) || noun === "part") && isPredicate(path);
  const isNamed = mentions.mentionAt(object)?.kind === "name";
  // "will hold 4 percent of Torm" is not holding Torm
  if (isNamed && SHARES.test(noun)) return false;
  if (PARTITIVE_NOUNS.has(noun) && !isRole) return true;
  return PLACE_KIND_NOUNS.has(noun) && !isPredicate(path) && isNamed;
}

/** Of one thing, only a part. */
const SHARES = /^(?:percent|%|half|third|quarter)$/;

/** "the funding that props up Belarus", "attempts to remove X", "a petition asking the government to …" */
function clausal(context: Context, head: number, path: Path): Target[] {
  const { syntax } = context;
  // "fell on July 25, which was the anniversary of …": of the day, not of who fell
  if (syntax.at(head).entType === "DATE") return [];
  const words = {
    phrase: nounWords(syntax, head),
    type: nounType(syntax, head),
    keys: [actKey(syntax, head)],
  };
  const infinitives = context
    .clausesOn(head)
    .filter((clause) => clause.link === "noun-infinitive")
    .flatMap((clause) => withCoordinated(context, clause))
    .flatMap((clause) =>
      context.followClause(context, clause, extend(path, "noun-clause", words), "continued"),
    );
  const plain = extend(path, "noun-clause", words);
  const that = { ...plain, phrase: [...plain.phrase, "that"] };
  const relatives = context
    .clausesAbout(head)
    .filter((clause) => !clause.passive && (clause.link === "relative" || clause.link === "participle"))
    // "disputes a list that includes Peru": what is in the thing has no part in what is done to it
    .filter((clause) => !/^(?:include|contain|comprise)$/.test(lemmaOf(syntax.at(clause.verb))))
    .flatMap((clause) =>
      context.followClause(context, clause, clause.link === "relative" ? that : plain, "continued"),
    );
  return [...infinitives, ...relatives, ...around(context, head, plain)];
}

/** "survived a vote brought by Bello", "spoke at talks held in Kenya": by whom, where and to whom the thing is. */
function around(context: Context, head: number, path: Path): Target[] {
  const { syntax } = context;
  // "said in comments carried by Belta" is told by the rule for utterances
  const isUtterance = UTTERANCE_NOUNS.has(lemmaOf(syntax.at(head)));
  const isFar = path.steps.slice(0, -1).includes("noun-clause");
  return (
    context
      .clausesOn(head)
      .filter((clause) => clause.passive && clause.link === "participle" && !clause.negated)
      // "won nine seats, followed by Berg with six": told of who won, not of the seats
      .filter(({ verb }) => !/^(?:follow|precede)$/.test(lemmaOf(syntax.at(verb))))
      .flatMap((clause) =>
        clause.constituents
          .filter(({ role, preposition }) =>
            role === "agent" ? !isUtterance : preposition.length === 1 && !isFar,
          )
          .flatMap(({ head: named, role, preposition: [link] }) => {
            const lead = role === "agent" ? "by" : syntax.at(link ?? named).text.toLowerCase();
            if (role !== "agent" && SCENE_PREPOSITIONS.has(lead)) return [];
            const particle = clause.particle === null ? [] : [syntax.at(clause.particle).text.toLowerCase()];
            const words = [syntax.at(clause.verb).text.toLowerCase(), ...particle, lead];
            return nounTargets(context, named, {
              ...path,
              phrase: [...path.phrase, ...words],
              type: [...path.type, ...words],
            });
          }),
      )
  );
}
