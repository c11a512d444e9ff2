// Of whom somebody passes judgement or tells news.
import { SAYING_VERBS, THINKING_VERBS } from "../../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { extend, startPath } from "../../arguments/path.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { thirdPerson } from "../../naming/inflect.ts";
import { verbWords } from "../../naming/verb-phrase.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import type { Clause, Target } from "../../types.ts";
import { toDraft, type Rule } from "../rule.ts";
import { typeOf } from "../statement.ts";

export const judgements: Rule = {
  name: "judgement",
  example:
    'Lund tweeted that Bello "was a generous colleague"; the court found that Okoro was insane; Reuters reported Lund had fled',
  certainty: 0.85,
  *apply(context) {
    for (const clause of context.clauses) {
      if (!clause.subject || !isWord(context, clause)) continue;
      const judged = [...judgedBy(context, clause)];
      for (const speaker of subjectsOf(context, clause.subject.head))
        if (speaker.words.length === 0) for (const target of judged) yield toDraft(context, speaker, target);
    }
  },
};

/** A verb of saying; "told Reuters that …" is told of who was spoken to. */
const isWord = ({ syntax }: Context, { verb, passive, constituents }: Clause): boolean =>
  !passive &&
  isSpeaking(lemmaOf(syntax.at(verb))) &&
  !constituents.some(({ role }) => role === "object" || role === "indirect");

/** Persons and bodies whom what is said in a clause is of. */
function* judgedBy(context: Context, clause: Clause): Iterable<Target> {
  const { syntax, clauses } = context;
  const lemma = lemmaOf(syntax.at(clause.verb));
  const isNews = TELLING.has(lemma) && /^VB[DZP]$/.test(syntax.at(clause.verb).xpos);
  const judgedIn = isNews ? judgedInNews : judgedInRemark;
  for (const content of clause.children.flatMap((index) => clauses[index] ?? [])) {
    const link = linkTo(lemma, lemmaOf(syntax.at(content.verb)));
    const path = extend(startPath(clause.index), "object", {
      phrase: [...verbWords(syntax, clause, clauses), ...link],
      type: [thirdPerson(lemma), ...link.filter((word) => word !== "the")],
      keys: [lemma],
    });
    for (const judged of judgedIn(context, content))
      for (const target of nounTargets(context, judged, path))
        if (target.steps.length === 1 && isJudged(context, target.chain)) yield target;
  }
}

/** "said of", "ruled on", "reported on"; "Lund said …, Reuters reported": his words, not news of him */
function linkTo(verb: string, told: string): readonly string[] {
  if (verb === "report" && isSpeaking(told)) return ["the", "words", "of"];
  return [/^(?:rule|report)$/.test(verb) ? "on" : "of"];
}

/** "reported that Okoro had fled": the news is of Okoro; what is merely said of him may be anything. */
const TELLING: ReadonlySet<string> = new Set(
  "report announce claim allege rule determine find conclude reveal confirm disclose".split(" "),
);

const isSpeaking = (verb: string): boolean => SAYING_VERBS.has(verb) && !THINKING_VERBS.has(verb);

type Judged = (context: Context, clause: Clause) => readonly number[];

/** The clause's own subject, if it says what that is, or if what it does is told of nobody else. */
const judgedInRemark: Judged = (context, clause) => {
  if (isJudgement(context, clause) && isState(context, clause) && hasComplement(clause))
    return ownSubject(context, clause);
  return isLost(context, clause) ? named(context, ownSubject(context, clause)) : [];
};

/** "said that Lund should resign": told of nobody else, it would be lost. */
function isLost(context: Context, clause: Clause): boolean {
  if (clause.link !== "content" || isState(context, clause)) return false;
  // ", news agency Associated Press reported", hung below what it reports
  const isAside = isSpeaking(lemmaOf(context.syntax.at(clause.verb))) && clause.constituents.length === 0;
  return !isAside && leadsNowhere(context, clause);
}

/** Whom a pronoun stands for is too unsure. */
const named = ({ syntax }: Context, heads: readonly number[]): readonly number[] =>
  heads.filter((head) => syntax.at(head).upos !== "PRON");

/** What somebody does, with no name that it is done to, with or in. */
const leadsNowhere = (context: Context, clause: Clause): boolean =>
  context
    .followClause(context, clause, startPath(clause.index), "opening")
    .every(({ chain }) => !context.mentions.chain(chain)?.named);

/** In news, also the subject of whatever it does. */
const judgedInNews: Judged = (context, clause) => {
  if (isState(context, clause)) return judgedInRemark(context, clause);
  return isJudgement(context, clause) ? named(context, ownSubject(context, clause)) : [];
};

const ownSubject = ({ syntax }: Context, { subject }: Clause): readonly number[] =>
  subject?.source === "own" ? listConjuncts(syntax, subject.head) : [];

const isState = ({ syntax }: Context, { verb }: Clause): boolean => lemmaOf(syntax.at(verb)) === "be";

const hasComplement = ({ constituents }: Clause): boolean =>
  constituents.some(({ role }) => role === "complement");

/** What is said to be so; not what will be or is about to be: "that Lund was ready to help". */
const isJudgement = ({ syntax, clauses }: Context, { link, verbGroup, children }: Clause): boolean =>
  link === "content" &&
  !verbGroup.some((index) => syntax.at(index).xpos === "MD") &&
  !children.some((index) => clauses[index]?.link === "infinitive");

/** A person or body: what is said of a state is mostly said of the world. */
const isJudged = (context: Context, chain: number): boolean =>
  /^(?:Person|Organization)$/.test(typeOf(context, chain) ?? "");
