// Of whom somebody passes judgement or tells news.
import { SAYING_VERBS, THINKING_VERBS } from "../../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { extend, startPath } from "../../arguments/path.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { thirdPerson } from "../../naming/inflect.ts";
import { verbWords } from "../../naming/verb-phrase.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Clause } from "../../types.ts";
import { toDraft, type Rule } from "../rule.ts";
import { typeOf } from "../statement.ts";

export const judgements: Rule = {
  name: "judgement",
  example:
    'Lund tweeted that Bello "was a generous colleague"; the court found that Okoro was insane; Reuters reported Lund had fled',
  certainty: 0.85,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      const lemma = lemmaOf(syntax.at(clause.verb));
      // "told Reuters that …" is told of who was spoken to
      const isAddressed = clause.constituents.some(({ role }) => role === "object" || role === "indirect");
      if (!clause.subject || clause.passive || isAddressed || !isSpeaking(lemma)) continue;
      const isNews = TELLING.has(lemma) && /^VB[DZP]$/.test(syntax.at(clause.verb).xpos);
      const path = extend(startPath(clause.index), "object", {
        phrase: [...verbWords(syntax, clause, clauses), linkOf(lemma)],
        type: [thirdPerson(lemma), linkOf(lemma)],
        keys: [lemma],
      });
      const speakers = subjectsOf(context, clause.subject.head).filter(({ words }) => !words.length);
      for (const judged of clause.children.flatMap((index) => judgedIn(context, clauses[index], isNews)))
        for (const target of nounTargets(context, judged, path))
          if (target.steps.length === 1 && isJudged(context, target.chain))
            for (const speaker of speakers) yield toDraft(context, speaker, target);
    }
  },
};

/** "said of", "ruled on", "reported on" */
const linkOf = (lemma: string): string => (/^(?:rule|report)$/.test(lemma) ? "on" : "of");

/** "reported that Okoro had fled": the news is of Okoro; what is merely said of him may be anything. */
const TELLING: ReadonlySet<string> = new Set(
  "report announce claim allege rule determine find conclude reveal confirm disclose".split(" "),
);

const isSpeaking = (verb: string): boolean => SAYING_VERBS.has(verb) && !THINKING_VERBS.has(verb);

/**
 * Its own subject, if the clause says what that is, or what it does by the word of somebody who tells news; what will be
 * or is about to be is no judgement.
 */
function judgedIn(
  { syntax, clauses }: Context,
  clause: Clause | undefined,
  isTold: boolean,
): readonly number[] {
  if (clause?.link !== "content") return [];
  const isState = lemmaOf(syntax.at(clause.verb)) === "be";
  // whom a pronoun stands for is too unsure for news
  const isSure = isTold && clause.subject !== null && syntax.at(clause.subject.head).upos !== "PRON";
  const says = isState ? clause.constituents.some(({ role }) => role === "complement") : isSure;
  const isModal = clause.verbGroup.some((index) => syntax.at(index).xpos === "MD");
  // "that Lund was ready to help"
  const leadsOn = clause.children.some((index) => clauses[index]?.link === "infinitive");
  return says && !isModal && !leadsOn && clause.subject?.source === "own" ? [clause.subject.head] : [];
}

/** A person or body: what is said of a state is mostly said of the world. */
const isJudged = (context: Context, chain: number): boolean =>
  /^(?:Person|Organization)$/.test(typeOf(context, chain) ?? "");
