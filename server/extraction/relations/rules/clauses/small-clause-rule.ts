// What a clause says that its object is: seen as, called, made, dismissed as something.
import { APPOINTING_VERBS, DISMISSING_VERBS, PROPOSING_VERBS } from "../../../../../graph-data/lexicons/verbs/post-verbs.ts"; // prettier-ignore
import { VIEWING_VERBS } from "../../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { startPath } from "../../arguments/path.ts";
import { prepositionOf } from "../../clauses/constituents.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import type { Clause } from "../../types.ts";
import { toDraft, type Rule } from "../rule.ts";
import { isRole } from "../statement.ts";

export const smallClauses: Rule = {
  name: "small-clause",
  example:
    "Moscow sees Belarus as a buffer against NATO. → Belarus is a buffer against NATO, claims Moscow; Banda named Ann Lee as ambassador to Chile",
  certainty: 0.85,
  *apply(context) {
    const { syntax, clauses, mentions } = context;
    for (const clause of clauses) {
      const lemma = lemmaOf(syntax.at(clause.verb));
      const patients = patientsOf(clause).flatMap((head) => listConjuncts(syntax, head));
      const roles = clause.constituents.filter(
        (c) =>
          (c.role === "complement" && syntax.at(c.head).upos === "NOUN") || prepositionOf(syntax, c) === "as",
      );
      for (const role of roles) {
        const saying = sayingOf(lemma, isPost(context, role.head));
        if (!saying) continue;
        const path = { ...startPath(clause.index), phrase: saying.words, type: saying.words };
        const viewer = saying.isView && !clause.passive ? clause.subject?.head : undefined;
        for (const target of nounTargets(context, role.head, path)) {
          if (target.phrase.length <= saying.words.length) continue;
          for (const { chain } of patients.flatMap((patient) => mentions.at(patient)))
            yield {
              ...toDraft(context, { chain, words: [], certainty: 1, steps: ["small-clause"] }, target),
              ...(viewer === undefined ? {} : { claimedBy: viewer }),
              // "is regarded as an ally of Moscow"
              ...(clause.passive && OPINIONS.test(lemma) ? { status: "claimed" as const } : {}),
              anchor: clause.verb,
            };
        }
      }
    }
  },
};

/** Not "is called", "is known as", which is true of a name. */
const OPINIONS =
  /^(?:see|view|regard|consider|perceive|describe|portray|depict|characteri[sz]e|denounce|dismiss|hail|praise)$/;

/** Of whom something is said: the object, or the subject of a passive. */
const patientsOf = ({ passive, subject, constituents }: Clause): readonly number[] =>
  passive
    ? subject
      ? [subject.head]
      : []
    : constituents.filter(({ role }) => role === "object").map(({ head }) => head);

/** "head of the bank", of which there is one; "a leader of men" is a view */
const isPost = ({ syntax }: Context, noun: number): boolean =>
  isRole(lemmaOf(syntax.at(noun))) &&
  !syntax.children(noun, "det").some((child) => /^an?$/i.test(syntax.at(child).text));

interface Saying {
  readonly words: readonly string[];
  /** It is the subject's opinion. */
  readonly isView: boolean;
}

/** What the verb makes of its object; null where it says nothing of what that is. */
function sayingOf(verb: string, isPost: boolean): Saying | null {
  const proposed = PROPOSING_VERBS.get(verb);
  if (proposed !== undefined) return { words: ["is", proposed, "as"], isView: false };
  if (isPost && DISMISSING_VERBS.has(verb)) return { words: ["was"], isView: false };
  if (APPOINTING_VERBS.has(verb) && (isPost || !VIEWING_VERBS.has(verb)))
    return { words: ["is"], isView: false };
  return VIEWING_VERBS.has(verb) ? { words: ["is"], isView: true } : null;
}
