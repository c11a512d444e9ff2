// Acts that set the scene of a clause, done by whoever acts in it: "After talks with Lund, Okoro left Peru."
import { ACT_NOUNS } from "../../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { OWN_ACTS } from "../../../../../graph-data/lexicons/nouns/event-nouns.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Clause } from "../../types.ts";
import { partsOf } from "./act-parts.ts";
import { actPath, linkOf } from "./act-rules.ts";
import { toDraft, type Rule } from "../rule.ts";
import { typeOf } from "../statement.ts";

export const sceneActs: Rule = {
  name: "scene-act",
  example:
    "After a meeting with Lund, Okoro left; following her arrival in Lima Vega said …; during a visit to Peru he fell ill",
  certainty: 0.85,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.subject) continue;
      const nouns = scenesOf(context, clause).filter((noun) => isOwnAct(context, noun));
      for (const noun of nouns) {
        const word = lemmaOf(syntax.at(noun));
        const act = ACT_NOUNS.get(word);
        if (!act) continue;
        const { patients, others } = partsOf(context, noun, act);
        const ends = [
          ...patients.map((head) => ({ head, path: actPath(act.verb, [], word) })),
          ...others
            .filter(({ word: link }) => act.parts.has(link))
            .map(({ word: link, head }) => ({
              head,
              path: actPath(...linkOf(act.verb, act.parts.get(link)), word),
            })),
        ];
        for (const subject of actorsOf(context, clause))
          for (const { head, path } of ends)
            for (const target of nounTargets(context, head, path))
              yield { ...toDraft(context, subject, target), anchor: clause.verb, presupposed: true };
      }
    }
  },
};

/** Who acts: persons, bodies and states; what is done is done to persons who may have acted before. */
function actorsOf(context: Context, { subject, passive }: Clause) {
  const kinds = passive ? /^Person$/ : /^(?:Person|Group|Organization|Place)$/;
  return subjectsOf(context, subject?.head ?? 0).filter(
    ({ words, chain }) => !words.length && kinds.test(typeOf(context, chain) ?? ""),
  );
}

const SCENES = /^(?:after|before|following|during|since|until|amid)$/;

/** Heads of the nouns that tell when a clause is: behind "after" and "during", "following" as a verb of its own too. */
function scenesOf({ syntax, clauses }: Context, clause: Clause): readonly number[] {
  const behind = clause.constituents
    .filter(
      ({ role, preposition: [first, second], borrowed }) =>
        role === "adverbial" &&
        !borrowed &&
        first !== undefined &&
        second === undefined &&
        SCENES.test(syntax.at(first).text.toLowerCase()),
    )
    .map(({ head }) => head);
  const followed = clause.children.flatMap((index) => {
    const child = clauses[index];
    return child && child.link !== "content" && /^following$/i.test(syntax.at(child.verb).text)
      ? child.constituents.filter(({ role }) => role === "object").map(({ head }) => head)
      : [];
  });
  return [...behind, ...followed];
}

/** "a meeting", "talks", "her arrival", with nobody else who did it: "the attack", "Peru's visit", "a US visit" are not the subject's. */
function isOwnAct({ syntax, mentions }: Context, noun: number): boolean {
  if (!OWN_ACTS.has(lemmaOf(syntax.at(noun)))) return false;
  const isTheirs = syntax
    .children(noun, "poss", "compound", "amod", "nmod")
    .some((child) => mentions.at(child).length > 0 && syntax.at(child).upos !== "PRON");
  const isOthers = syntax
    .children(noun, "prep", "agent")
    .some((child) => /^(?:of|by|between)$/i.test(syntax.at(child).text));
  return !isTheirs && !isOthers;
}
