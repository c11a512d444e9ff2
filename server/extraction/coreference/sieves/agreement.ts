// How well a pronoun agrees with what it may stand for in gender, number and kind: of whole clusters instead of single
// mentions, after Lee et al. 2013.
import { genderOf, hasName, numberOf, typeOf, type Cluster } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import type { Antecedent } from "../salience.ts";
import { at, dependents, type TextView } from "../text-view.ts";

/** 0: cannot be; 1: fits; between: possible, more where more speaks for it. */
export function agreement(pronoun: Candidate, { cluster }: Antecedent): number {
  if (cluster.phrases === 0) return 0;
  const type = typeOf(cluster);
  const number = numberOf(cluster);
  if (pronoun.gender) return agreesAsPerson(pronoun, cluster);
  if (pronoun.number === "plural") {
    if (type === "Person" && number !== "plural") return 0;
    if (number === "plural") return type === "Group" || type === "Person" ? 1.2 : 0.9;
    return type === "Organization" || type === "Group" ? 0.7 : 0;
  }
  if (type === "Person" || number === "plural") return 0;
  return hasName(cluster) || type === "Organization" ? 1 : 0.8;
}

/** "Ghana have sacked their coach": a side, a band or a firm is several to British papers, where its verb says so. */
export function agreementInPlural(
  view: TextView,
  pronoun: Candidate,
  { cluster, mention }: Antecedent,
): number {
  if (pronoun.number !== "plural" || mention.kind !== "name" || typeOf(cluster) === "Person") return 0;
  const { deprel, head, xpos } = at(view, mention.head);
  if (deprel !== "nsubj" || xpos !== "NNP" || dependents(view, mention.head, "conj").length > 0) return 0;
  const finite = [head, ...dependents(view, head, "aux", "auxpass")].map((index) => at(view, index).text);
  return finite.some((text) => /^(have|are|were|do)$/i.test(text)) ? 1.2 : 0;
}

function agreesAsPerson(pronoun: Candidate, cluster: Cluster): number {
  const type = typeOf(cluster);
  const gender = genderOf(cluster);
  if (gender !== null && gender !== pronoun.gender) return 0;
  if (numberOf(cluster) === "plural") return 0;
  if (type === "Person") return gender === null ? 0.9 : 1.1;
  return type === "Other" && hasName(cluster) ? 0.3 : 0;
}
