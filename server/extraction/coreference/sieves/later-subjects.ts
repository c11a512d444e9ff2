// Pronouns whose name comes later, as the subject of the clause that theirs is put before, or stands as the subject of their own.
import type { Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { at, dependents, governingVerb, type TextView } from "../text-view.ts";
import { agreement } from "./agreement.ts";

/** "After he resigned, Mark Evans moved to Wales": the subject of the clause that the pronoun's own is put before. */
export function laterSubject(view: TextView, clusters: Clusters, pronoun: Candidate): Candidate | null {
  const { verb } = governingVerb(view, pronoun.head);
  const main = verb < 0 ? null : clauseAround(view, verb);
  if (main === null) return null;
  const [subject] = dependents(view, main, "nsubj", "nsubjpass");
  if (subject === undefined || subject < pronoun.head) return null;
  const mention = clusters
    .inSentence(pronoun.sentence)
    .find((m) => m.head === subject && m.rule !== "coordination");
  if (!mention || mention.kind === "pronoun") return null;
  return agreement(pronoun, { cluster: clusters.of(mention.id), mention, salience: 0 }) > 0 ? mention : null;
}

/** The verb that an adverbial clause hangs on; "worked" of "After leaving Yale, where she studied, Ann Lee worked here". */
function clauseAround(view: TextView, verb: number): number | null {
  const { deprel, head } = at(view, verb);
  if (deprel === "advcl") return head;
  const around = deprel === "relcl" ? governingVerb(view, head).verb : -1;
  if (around < 0 || at(view, around).deprel !== "pcomp") return null;
  const { verb: main } = governingVerb(view, around);
  return main < 0 ? null : main;
}

/** "Offering his thanks, Minister Ali Reza wrote": a participle's subject is that of the clause that it is put before. */
export function participleSubject(view: TextView, clusters: Clusters, pronoun: Candidate): Candidate | null {
  if (pronoun.rule !== "possessive-pronoun") return null;
  const { verb } = governingVerb(view, pronoun.head);
  const isParticiple = verb >= 0 && /^VB[GN]$/.test(at(view, verb).xpos);
  return isParticiple && dependents(view, verb, "nsubj", "nsubjpass", "mark").length === 0
    ? laterSubject(view, clusters, pronoun)
    : null;
}

/** The subject of the nearest clause around a reflexive pronoun; of a participle ("a virus disguising itself") its noun. */
export function subjectOfClause(view: TextView, clusters: Clusters, pronoun: Candidate): Candidate | null {
  const mentions = clusters.inSentence(pronoun.sentence);
  for (let { verb } = governingVerb(view, pronoun.head), step = 0; verb >= 0 && step < 4; step++) {
    const { deprel, head } = at(view, verb);
    const [subject] = deprel === "acl" ? [head] : dependents(view, verb, "nsubj", "nsubjpass");
    if (subject !== undefined)
      return (
        mentions.find((m) => m.head === subject && m.id < pronoun.id && m.rule !== "coordination") ?? null
      );
    verb = governingVerb(view, verb).verb;
  }
  return null;
}
