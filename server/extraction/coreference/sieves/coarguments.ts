// Whom a pronoun cannot be because both take part in one deed (Chomsky, "Lectures on Government and Binding", 1981,
// principle B).
import type { Cluster, Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { at, dependents, governingVerb, type TextView } from "../text-view.ts";

/** "Putin told him": subject and object of one verb are two, unless the pronoun is reflexive. */
export function isCoargument(
  view: TextView,
  clusters: Clusters,
  pronoun: Candidate,
  cluster: Cluster,
): boolean {
  if (pronoun.rule !== "personal-pronoun") return false;
  const own = governingVerb(view, pronoun.head);
  // "He blamed them for the protests against him": within a noun phrase it is no argument of the verb.
  if (own.verb < 0 || isWithinNoun(view, pronoun, own.via)) return false;
  return clusters.inSentence(pronoun.sentence).some((m) => {
    if (m.id === pronoun.id || clusters.of(m.id) !== cluster || isPredicate(view, m)) return false;
    const other = governingVerb(view, m.head);
    // A possessor within an argument is no argument itself: "his mother told him".
    const isOfVerb = other.verb === own.verb || isMeanwhile(view, other.verb, pronoun);
    return isOfVerb && at(view, m.head).deprel !== "poss";
  });
}

/** "Speaking to Ida Holm, she said": who speaks speaks to another. */
function isMeanwhile(view: TextView, participle: number, pronoun: Candidate): boolean {
  const { deprel, head, xpos } = at(view, participle);
  const isFronted = xpos === "VBG" && /^(advcl|ccomp)$/.test(deprel) && participle < pronoun.head;
  return (
    isFronted &&
    at(view, pronoun.head).head === head &&
    at(view, pronoun.head).deprel === "nsubj" &&
    dependents(view, participle, "nsubj", "nsubjpass").length === 0
  );
}

/** "He was the mayor", "She served as the mayor": the mayor is who is spoken of, not another. */
function isPredicate(view: TextView, { head, kind }: Candidate): boolean {
  const { deprel, head: governor } = at(view, head);
  return (
    kind === "nominal" && (deprel === "attr" || (deprel === "pobj" && /^as$/i.test(at(view, governor).text)))
  );
}

function isWithinNoun(view: TextView, { head }: Candidate, via: number): boolean {
  for (let i = head; i !== via; i = at(view, i).head) {
    if (at(view, i).deprel === "prep" && at(view, at(view, i).head).upos === "NOUN") return true;
  }
  return false;
}
