// Statements that nouns of acts make.
import { ACT_NOUNS } from "../../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { ACT_NOUNS_WITH_INFINITIVE } from "../../../../../graph-data/lexicons/nouns/event-nouns.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { startPath, type Path } from "../../arguments/path.ts";
import { pastParticiple, pastTense, thirdPerson } from "../../naming/inflect.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Target } from "../../types.ts";
import { chainsOf, moodOf, partsOf } from "./act-parts.ts";
import type { Draft, Rule } from "../rule.ts";

/** Acts told as nouns. */
export const acts: Rule = {
  name: "act-noun",
  example:
    "Putin's offer to Lukashenko; the attack on Poland by Germany; the sale of Fenwick by Kolding to Halden; Lund's expulsion from the party",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { index, upos } of syntax.tokens) {
      const noun = lemmaOf(syntax.at(index));
      const act = upos === "NOUN" ? ACT_NOUNS.get(noun) : undefined;
      if (!act) continue;
      const { actors, patients, others } = partsOf(context, index, act);
      const mood = moodOf(context, index);
      const draft = (subject: number, target: Target): Draft => ({
        ...actDraft(context, subject, target, index),
        ...(mood ? { status: mood } : {}),
      });
      for (const subject of chainsOf(context, actors)) {
        for (const patient of patients)
          for (const target of nounTargets(context, patient, actPath(act.verb, [], noun)))
            yield draft(subject, target);
        for (const { word, head } of others)
          for (const target of nounTargets(
            context,
            head,
            actPath(...linkOf(act.verb, act.parts.get(word)), noun),
          ))
            yield draft(subject, target);
      }
      // "the extradition of Okoro to Kenya": he was extradited to Kenya
      const isTold = actors.length > 0 && act.parts.get("'s") !== "_";
      for (const subject of isTold ? [] : chainsOf(context, patients))
        for (const { word, head } of others)
          for (const target of nounTargets(
            context,
            head,
            passivePath(act.verb, act.parts.get(word) ?? word, noun),
          ))
            yield draft(subject, target);
    }
  },
};

/** "to:=lose_to" has a verb of its own: a defeat to X is lost, a defeat of X won. */
export function linkOf(verb: string, part = ""): readonly [string, readonly string[]] {
  if (!part.startsWith("=")) return [verb, [part]];
  const [own = verb, ...link] = part.slice(1).split("_");
  return [own, link];
}

export function actPath(act: string, link: readonly string[], noun: string): Path {
  const [verb = "", ...rest] = act.split(" ");
  const tail = [...rest, ...link];
  return {
    ...startPath(-1),
    phrase: [pastTense(verb), ...tail],
    type: [thirdPerson(verb), ...tail.filter((word) => word !== "a" && word !== "an")],
    keys: [[verb, ...tail].join(" "), verb, `a ${noun}`],
  };
}

function passivePath(act: string, link: string, noun: string): Path {
  const [verb = "", ...rest] = act.split(" ");
  const words = [pastParticiple(verb), ...rest, link];
  return {
    ...startPath(-1),
    phrase: ["was", ...words],
    type: ["is", ...words],
    keys: [`be ${verb} ${link}`, `${verb} ${link}`, verb, `a ${noun}`],
  };
}

/** Acts that go on to an infinitive. */
export const aims: Rule = {
  name: "act-aim",
  example: "the Church's attempts to remove the video from YouTube; Berg's refusal to meet Lund",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { index, upos } of syntax.tokens) {
      const verb = upos === "NOUN" ? ACT_NOUNS_WITH_INFINITIVE.get(lemmaOf(syntax.at(index))) : undefined;
      if (verb === undefined) continue;
      const { actors } = partsOf(context, index, { verb, parts: FROM });
      for (const clause of context.clausesOn(index)) {
        if (clause.link !== "noun-infinitive") continue;
        const path = {
          ...startPath(clause.index),
          phrase: [pastTense(verb)],
          type: [thirdPerson(verb)],
          keys: [verb],
        };
        for (const subject of chainsOf(context, actors))
          for (const target of context.followClause(context, clause, path, "continued"))
            yield actDraft(context, subject, target, clause.verb);
      }
    }
  },
};
/** "an appeal from Lund to the court": whose the act is. */
const FROM: ReadonlyMap<string, string> = new Map([["from", "<"]]);

function actDraft(context: Context, subject: number, target: Target, anchor: number): Draft {
  const { phrase, type, keys, certainty, negated, steps, chain } = target;
  return {
    subject,
    object: chain,
    phrase,
    type,
    keys,
    certainty,
    negated,
    steps,
    anchor: context.clauses[target.clause]?.verb ?? anchor,
  };
}
