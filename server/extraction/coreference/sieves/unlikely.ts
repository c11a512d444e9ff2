// What a pronoun hardly stands for, though it agrees with it: who was told, what somebody serves as, where it was posted;
// and a craft, which "its captain" is of.
import { NAMED_CRAFT_NOUNS } from "../../../../graph-data/lexicons/names/product-words.ts";
import { PLATFORMS } from "../../../../graph-data/lexicons/organizations/platforms.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { hasName } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import type { Antecedent } from "../salience.ts";
import { at, dependents, governs, type TextView } from "../text-view.ts";

/** How likely it is beside others that agree as well. */
export function oddsOf(view: TextView, pronoun: Candidate, option: Antecedent): number {
  const odds = isOfAside(view, pronoun, option) ? ASIDE_ODDS : 1;
  if (!/^its?$/.test(pronoun.words[0] ?? "")) return odds;
  if (isBase(view, option)) return odds * BASE_ODDS;
  if (isCraftWithCrew(view, pronoun, option)) return odds * CRAFT_ODDS;
  return odds * (isOneOfSeveral(view, option) ? SEVERAL_ODDS : 1) * (isPlatform(view, option) ? PLATFORM_ODDS : 1); // prettier-ignore
}

const SEVERAL_ODDS = 0.7;
const PLATFORM_ODDS = 0.3;
const BASE_ODDS = 0.2;
const ASIDE_ODDS = 0.4;
const CRAFT_ODDS = 3;

/** "A ferry sank off Mindoro. Its captain was arrested": the ferry's. */
const isCraftWithCrew = (view: TextView, { head }: Candidate, { mention }: Antecedent): boolean =>
  at(view, head).deprel === "poss" &&
  CREW.test(at(view, at(view, head).head).lemma) &&
  mention.kind === "nominal" &&
  NAMED_CRAFT_NOUNS.has(at(view, mention.head).lemma);

const CREW = /^(?:captain|skipper|crew|pilot|driver|passenger|hull|deck|wreck|wreckage|cargo|engine|keel)$/;

/** "the Oslo-based group said it": the group. */
const isBase = (view: TextView, { mention: { end } }: Antecedent): boolean =>
  view.tokens[end]?.text === "-" && /^(?:based|born|headquartered|listed)$/.test(view.tokens[end + 1]?.text ?? ""); // prettier-ignore

/** "Okoro, whose father was a minister, is married to a singer with whom he …": who is told of beside is hardly he. */
function isOfAside(view: TextView, pronoun: Candidate, { mention, cluster }: Antecedent): boolean {
  if (mention.sentence !== pronoun.sentence || hasName(cluster) || mention.kind !== "nominal") return false;
  const { deprel, head } = at(view, mention.head);
  const isSubject = /^nsubj/.test(deprel) && at(view, head).deprel === "relcl";
  return isSubject && !governs(view, head, pronoun.head);
}

/** "Togo and the Union filed a suit over the act, saying it would harm them": two are no "it". */
function isOneOfSeveral(view: TextView, { mention }: Antecedent): boolean {
  return at(view, mention.head).deprel === "conj" || dependents(view, mention.head, "conj").length > 0;
}

/** "wrote on Twitter, calling it a shame" */
const isPlatform = (view: TextView, { mention }: Antecedent): boolean =>
  mention.kind === "name" && PLATFORMS.has(at(view, mention.head).text);

/** "mayor" in "served as mayor", of whom nothing else is told: somebody else is meant. */
export function isMereRole(view: TextView, { mention, cluster }: Antecedent): boolean {
  const { deprel, head } = at(view, mention.head);
  return deprel === "pobj" && /^as$/i.test(at(view, head).text) && !hasName(cluster) && cluster.phrases === 1;
}

/** "Nazari told the Associated Press that it landed near him": "it" is not who was told. */
export function isToldOfIt(view: TextView, pronoun: Candidate, { mention }: Antecedent): boolean {
  if (pronoun.sentence !== mention.sentence || !/^its?$/.test(pronoun.words[0] ?? "")) return false;
  const { deprel, head } = at(view, mention.head);
  const told = at(view, head);
  const isAddressee = /^(dobj|dative)$/.test(deprel) && SAYING_VERBS.has(told.lemma);
  return (
    isAddressee &&
    dependents(view, told.index, "ccomp", "xcomp").some((clause) => governs(view, clause, pronoun.head))
  );
}
