// Of whom somebody passes judgement.
import { SAYING_VERBS, THINKING_VERBS } from "../../../../graph-data/lexicons/saying-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { nounTargets } from "../arguments/noun-targets.ts";
import { extend, startPath } from "../arguments/path.ts";
import { subjectsOf } from "../arguments/subjects.ts";
import { thirdPerson } from "../naming/inflect.ts";
import { verbWords } from "../naming/verb-phrase.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause, Target } from "../types.ts";
import { toDraft, type Rule } from "./rule.ts";
import { typeOf } from "./statement.ts";

export const judgements: Rule = {
  name: "judgement",
  example:
    'Lund tweeted that Bello "was a generous colleague"; the court found that Okoro was insane; Lund said the vote in Peru was free',
  certainty: 0.85,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      const judged = clause.children.flatMap((index) => judgedIn(context, clauses[index]));
      if (!judged.length || !isSaying(context, clause)) continue;
      for (const saying of [clause, ...aroundOwnWords(context, clause)]) {
        if (!saying.subject) continue;
        const lemma = lemmaOf(syntax.at(saying.verb));
        const path = extend(startPath(saying.index), "object", {
          phrase: [...verbWords(syntax, saying, clauses), "of"],
          type: [thirdPerson(lemma), "of"],
          keys: [lemma],
        });
        const speakers = subjectsOf(context, saying.subject.head).filter(({ words }) => !words.length);
        for (const noun of judged)
          for (const target of nounTargets(context, noun, path))
            if (
              isJudged(context, target) ||
              (VOTES.test(lemmaOf(syntax.at(noun))) && isHeldIn(context, target))
            )
              for (const speaker of speakers) yield toDraft(context, speaker, target);
      }
    }
  },
};

/** Not "told Reuters that …", which is told of who was spoken to. */
function isSaying({ syntax }: Context, { verb, passive, constituents }: Clause): boolean {
  const isAddressed = constituents.some(({ role }) => role === "object" || role === "indirect");
  return !passive && !isAddressed && isSpeaking(lemmaOf(syntax.at(verb)));
}

const isSpeaking = (verb: string): boolean => SAYING_VERBS.has(verb) && !THINKING_VERBS.has(verb);

/** Its own subject, if the clause says what that is; what will be or is about to be is no judgement. */
function judgedIn({ syntax, clauses }: Context, clause: Clause | undefined): readonly number[] {
  if (clause?.link !== "content" || lemmaOf(syntax.at(clause.verb)) !== "be") return [];
  const says = clause.constituents.some(({ role }) => role === "complement");
  const isModal = clause.verbGroup.some((index) => syntax.at(index).xpos === "MD");
  // "that Lund was ready to help"
  const leadsOn = clause.children.some((index) => clauses[index]?.link === "infinitive");
  return says && !isModal && !leadsOn && clause.subject?.source === "own" ? [clause.subject.head] : [];
}

/** A person or body: what is said of a state is mostly said of the world. */
const isJudged = (context: Context, { chain, steps }: Target): boolean =>
  steps.length === 1 && /^(?:Person|Organization)$/.test(typeOf(context, chain) ?? "");

/** "the vote in Peru was free", "Peru's elections were not fair": said of how a state is ruled. */
const VOTES = /^(?:election|vote|ballot|poll|referendum)$/;

const isHeldIn = (context: Context, { chain, steps }: Target): boolean =>
  steps.length === 2 && typeOf(context, chain) === "Place";

/** 'Lund said: "We have said the vote was free"': Lund says so, too. */
function aroundOwnWords(context: Context, { subject, parent, link }: Clause): readonly Clause[] {
  const above = parent === null || link !== "content" ? undefined : context.clauses[parent];
  const isOwn = subject !== null && /^(?:I|we)$/i.test(context.syntax.at(subject.head).text);
  return above && isOwn && isSaying(context, above) ? [above] : [];
}
