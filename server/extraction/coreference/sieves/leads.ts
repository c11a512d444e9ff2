// Reports tell first what somebody is and then who: "A teenager was shot dead in Leeds on Friday. Marcus Reed, 17, was
// found in a car park." The description that opens the text is joined with the first full name that fits it.
import { NUMBER_WORDS } from "../../../../graph-data/lexicons/grammar/count-words.ts";
import { UNIQUE_OFFICES } from "../../../../graph-data/lexicons/people/offices.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { genderOf, hasName, typeOf, type Clusters } from "../clusters.ts";
import { winner, type Candidate } from "../mention.ts";
import { conjuncts } from "../mentions/coordinations.ts";
import { at, blockKindOf, type TextView } from "../text-view.ts";
import { headed } from "./constructions.ts";

/** Sentences after the description in which the name is looked for. */
const SENTENCES_ON = 3;

export function joinLeads(view: TextView, clusters: Clusters): void {
  const last = lastLeadSentence(view);
  for (const lead of clusters.candidates) {
    if (lead.kind !== "nominal" || !/^nsubj/.test(at(view, lead.head).deprel)) continue;
    const isInLead = lead.sentence <= last;
    if (lead.determination !== "definite") introduce(view, clusters, lead, isInLead ? "lead" : "text");
    else if (isInLead) nameHolder(clusters, lead);
  }
}

/** "a teacher", "two teachers": whoever is introduced without a name, and named in the sentences that follow. */
function introduce(view: TextView, clusters: Clusters, lead: Candidate, place: "lead" | "text"): void {
  const { id, words, number, votes, determination } = lead;
  const isNew = /^(indefinite|bare)$/.test(determination) && !hasName(clusters.of(id));
  if (!isNew || clusters.members.has(id)) return;
  const [count] = words.flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  // As many names as persons were counted: that opens a story anywhere in a text.
  if (count !== undefined && number === "plural" && (votes.Person ?? 0) > 0)
    return nameSeveral(view, clusters, { lead, count });
  const isOne = place === "lead" && number === "singular" && winner(votes) === "Person";
  const name = isOne ? nameOf(view, clusters, lead) : undefined;
  if (name) clusters.join(id, name.id, "lead-description");
}

/** The headline, the summaries and the first sentence below them. */
function lastLeadSentence(view: TextView): number {
  const body = view.tokens.find(({ index }) => /^(body|caption)$/.test(blockKindOf(view, index) ?? "body"));
  return body?.sentence ?? 0;
}

/** The names of the sentences after the lead; empty if the first of them is no answer to it. */
function following(clusters: Clusters, lead: Candidate): Candidate[] {
  return Array.from({ length: SENTENCES_ON }, (_, k) => clusters.inSentence(lead.sentence + k + 1)).flat();
}

/** The first person with a full name who is new to the text, has no other office, and fits the description. */
function nameOf(view: TextView, clusters: Clusters, lead: Candidate): Candidate | null {
  const name = following(clusters, lead).find(
    (m) => m.kind === "name" && m.words.length > 1 && typeOf(clusters.of(m.id)) === "Person",
  );
  if (!name) return null;
  const cluster = clusters.of(name.id);
  const isNew = cluster.id > lead.id;
  const gender = genderOf(cluster);
  const isOther = gender !== null && lead.gender !== null && gender !== lead.gender;
  const roles = [...cluster.roles.keys()];
  if (!isNew || isOther || (roles.length > 0 && !roles.includes(lead.lemma))) return null;
  const { deprel, head } = at(view, name.head);
  const speaks = deprel === "nsubj" && SAYING_VERBS.has(at(view, head).lemma);
  const isAged = at(view, name.end).text === "," && /^\d\d?$/.test(at(view, name.end + 1).text);
  // Who was shot is not who tells of it.
  const suffers = at(view, lead.head).deprel === "nsubjpass" || /^(die|drown|disappear)$/.test(at(view, at(view, lead.head).head).lemma); // prettier-ignore
  return isAged || (/^nsubj/.test(deprel) && !(speaks && suffers)) ? name : null;
}

/** "The governor of Maine spoke. … Governor Ann Lee said": the office that the report opens with, then as a title */
function nameHolder(clusters: Clusters, lead: Candidate): void {
  if (lead.number !== "singular" || hasName(clusters.of(lead.id)) || !UNIQUE_OFFICES.has(lead.lemma)) return;
  const holders = following(clusters, lead).filter((m) => m.kind === "name" && m.titles.includes(lead.lemma));
  const [holder] = holders;
  const isOne = holder && holders.every(({ id }) => clusters.of(id) === clusters.of(holder.id));
  const isOther =
    holder && holder.country !== null && lead.country !== null && holder.country !== lead.country;
  if (isOne && !isOther && clusters.of(holder.id).id > lead.id)
    clusters.join(lead.id, holder.id, "lead-office");
}

/** "Two French tourists were jailed … Luc Perrin and Paul Meyer were found guilty" */
function nameSeveral(
  view: TextView,
  clusters: Clusters,
  { lead, count }: { lead: Candidate; count: number },
): void {
  const byHead = headed(clusters);
  const several = following(clusters, lead).find(({ rule }) => rule === "coordination");
  if (!several) return;
  const parts = conjuncts(view, several.head).flatMap((head) => byHead.get(head) ?? []);
  const areNew = parts.every(
    (part) =>
      part.kind === "name" && typeOf(clusters.of(part.id)) === "Person" && clusters.of(part.id).id > lead.id,
  );
  if (parts.length === count && areNew) clusters.members.set(lead.id, parts.map(({ id }) => id)); // prettier-ignore
}
