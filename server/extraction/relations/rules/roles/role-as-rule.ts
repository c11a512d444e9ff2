// Roles that somebody takes, has or gives up by what a clause tells.
import { PERSON_NOUNS } from "../../../../../graph-data/lexicons/people/person-nouns.ts";
import { APPOINTING_VERBS, PROPOSING_VERBS } from "../../../../../graph-data/lexicons/verbs/post-verbs.ts";
import { VIEWING_VERBS } from "../../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Context } from "../../arguments/context.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { prepositionOf } from "../../clauses/constituents.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Clause } from "../../types.ts";
import type { Draft, Rule } from "../rule.ts";
import { chainsAt, describe, isRole, state, typeOf } from "../statement.ts";
import { titleWords } from "./title-rules.ts";

/** Whose object had the post before: the subject of any other verb that is done to a person gives or takes it. */
const FOLLOWING = /^(?:succeed|replace|follow|join|meet|visit|leave)$/;
const HAVING = /^(?:serve|act|work|reign|rule)$/;
const GIVING_UP = /^(?:resign|quit|retire|step|stand|remove|sack|fire|oust|dismiss|drop|leave)$/;

export const rolesAs: Rule = {
  name: "role-as",
  example: "Maes succeeded him as leader of the church; Lund resigned as head of the bank",
  certainty: 0.9,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      const verb = lemmaOf(syntax.at(clause.verb));
      if (!clause.subject || clause.negated || VIEWING_VERBS.has(verb)) continue;
      // "the king nominated Berg as head of the bank"
      if (PROPOSING_VERBS.has(verb) || (isDoneToPerson(context, clause) && !FOLLOWING.test(verb))) continue;
      for (const constituent of clause.constituents) {
        const { head } = constituent;
        const noun = lemmaOf(syntax.at(head));
        if (prepositionOf(syntax, constituent) !== "as" || !(isRole(noun) || PERSON_NOUNS.has(noun)))
          continue;
        for (const { chain, words, certainty } of subjectsOf(context, clause.subject.head)) {
          if (words.length || typeOf(context, chain) !== "Person") continue;
          for (const draft of describe(context, chain, head, clause.verb)) {
            const phrase = [...inTime(context, clause), ...draft.phrase.slice(1)];
            yield { ...draft, phrase, certainty: draft.certainty * certainty, presupposed: false };
          }
        }
        yield* predecessors(context, clause, head);
      }
    }
  },
};

/** "to replace Berg as head of the bank": Berg was that before, whoever is to come. */
function* predecessors(context: Context, clause: Clause, role: number): Iterable<Draft> {
  if (clause.passive || !/^(?:succeed|replace)$/.test(lemmaOf(context.syntax.at(clause.verb)))) return;
  const before = clause.constituents
    .filter((constituent) => constituent.role === "object")
    .flatMap(({ head }) => chainsAt(context, head))
    .filter((chain) => typeOf(context, chain) === "Person");
  for (const chain of before)
    for (const draft of describe(context, chain, role, role))
      yield { ...draft, phrase: ["was", ...draft.phrase.slice(1)] };
}

const isDoneToPerson = (context: Context, clause: Clause): boolean =>
  !clause.passive &&
  clause.constituents.some(
    ({ role, head, borrowed }) =>
      role === "object" &&
      !borrowed &&
      chainsAt(context, head).some((chain) => typeOf(context, chain) === "Person"),
  );

/** Of the body that gives somebody a post: what stands behind "as" says no more than the post. */
export const rolesGiven: Rule = {
  name: "role-given",
  example:
    "Kone hired Mikael Storm as chief executive; the club named Ann Lee as coach; it chose Lund to succeed Berg as chairman",
  certainty: 0.85,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.subject || clause.negated || clause.passive) continue;
      if (!APPOINTING_VERBS.has(lemmaOf(syntax.at(clause.verb)))) continue;
      const duties = clause.children.flatMap((index) => clauses[index] ?? []);
      const post = [clause, ...duties.filter((duty) => isFollowing(context, duty))]
        .flatMap(({ constituents }) => constituents)
        .find(
          (constituent) =>
            (prepositionOf(syntax, constituent) === "as" || constituent.role === "complement") &&
            isRole(lemmaOf(syntax.at(constituent.head))),
        );
      if (!post || syntax.children(post.head, "prep", "poss").length > 0) continue;
      const words = ["is", ...titleWords(context, post.head, []), "of"].map((word) => word.toLowerCase());
      const holders = clause.constituents
        .filter(({ role }) => role === "object")
        .flatMap(({ head }) => chainsAt(context, head))
        .filter((chain) => typeOf(context, chain) === "Person");
      const bodies = subjectsOf(context, clause.subject.head).filter(
        ({ chain, words: between }) => !between.length && typeOf(context, chain) === "Organization",
      );
      for (const { chain: object, certainty } of bodies)
        for (const subject of holders)
          yield state({
            subject,
            object,
            words,
            category: "ROLE",
            anchor: clause.verb,
            certainty,
            presupposed: false,
          });
    }
  },
};

/** "to succeed Berg" */
const isFollowing = ({ syntax }: Context, { verb, link }: Clause): boolean =>
  /^(?:infinitive|purpose)$/.test(link) && /^(?:succeed|replace)$/.test(lemmaOf(syntax.at(verb)));

/** "served as mayor": was; "has served as mayor": has been; whoever was made mayor is. */
function inTime({ syntax }: Context, { verb, verbGroup, passive }: Clause): readonly string[] {
  const lemma = lemmaOf(syntax.at(verb));
  // "was replaced as mayor": was; who replaced another as mayor is
  if (GIVING_UP.test(lemma) || (lemma === "replace" && passive)) return ["was"];
  if (!HAVING.test(lemma)) return ["is"];
  const finite = verbGroup.find((index) => /^(?:VBD|VBZ|VBP)$/.test(syntax.at(index).xpos));
  if (finite === undefined) return ["is"];
  if (syntax.at(finite).xpos === "VBD") return ["was"];
  return finite === verb ? ["is"] : ["has", "been"];
}

/** The same told by a noun: whose resignation, appointment or time it was. */
export const rolesAsNoun: Rule = {
  name: "role-as-noun",
  example: "Beck's resignation as leader of the Liberals; the appointment of Ngozi Ade as head of the WTO",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { index: as, text, head: noun, deprel } of syntax.tokens) {
      if (text.toLowerCase() !== "as" || deprel !== "prep" || syntax.at(noun).upos !== "NOUN") continue;
      const role = syntax.child(as, "pobj");
      if (role === null || !isRole(lemmaOf(syntax.at(role)))) continue;
      const holders = [...syntax.children(noun, "poss"), ...objectsOf(context, noun)]
        .flatMap((head) => mentions.at(head))
        .filter(({ chain }) => typeOf(context, chain) === "Person");
      for (const { chain } of holders) yield* describe(context, chain, role, as);
    }
  },
};

/** "the appointment of X", "the successor to X" is none of this. */
const objectsOf = ({ syntax }: Context, noun: number): readonly number[] =>
  syntax
    .children(noun, "prep")
    .filter((child) => syntax.at(child).text.toLowerCase() === "of")
    .flatMap((of) => syntax.children(of, "pobj"));
