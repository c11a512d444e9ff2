// Who heads a state, for those who are told by that alone: "the Belarusian leader", "the president who has ruled Belarus
// since 1994", "his Russian counterpart".
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { LEADER_NOUNS, OTHER_HOLDER_WORDS } from "../../../../graph-data/lexicons/people/offices.ts";
import { hasName, joinOrdered, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import { countryOf } from "../lexicon.ts";
import type { Candidate } from "../mention.ts";
import { countryActedOn } from "../mentions/nominals.ts";
import { at, dependents, type TextView } from "../text-view.ts";

type Heads = ReadonlyMap<string, ReadonlySet<Cluster>>;

/** Joins each such description with whoever is found in the end to head that country, if there is only one. */
export function joinHeadsOfState(view: TextView, clusters: Clusters): void {
  const heads = headsOfState(view, clusters);
  for (const nominal of clusters.candidates) {
    if (nominal.kind !== "nominal" || nominal.number !== "singular" || hasName(clusters.of(nominal.id)))
      continue;
    const [head, ...others] = heads.get(countryHeaded(view, clusters, nominal) ?? "") ?? [];
    const isAnother = nominal.words.some((word) => OTHER_HOLDER_WORDS.has(word));
    if (head && others.length === 0 && !isAnother) joinOrdered(clusters, head, nominal, "head-of-state");
  }
}

/** Named persons by the countries that they are said to lead or to rule. */
function headsOfState(view: TextView, clusters: Clusters): Heads {
  const heads = new Map<string, Set<Cluster>>();
  for (const cluster of clusters.all()) {
    if (!hasName(cluster) || typeOf(cluster) !== "Person") continue;
    const leads = [...cluster.roles.keys()].some((role) => LEADER_NOUNS.has(role));
    const ruled = cluster.mentions.flatMap(
      ({ head }) => countryRuled(view, head) ?? countryBesideLeader(view, clusters, head) ?? [],
    );
    for (const country of [...(leads ? cluster.countries : []), ...ruled])
      heads.set(country, (heads.get(country) ?? new Set()).add(cluster));
  }
  return heads;
}

/** "Ukraine" of "Russian President Vladimir Putin and Ukraine's Volodymyr Zelenskiy": who is named with a leader is one. */
function countryBesideLeader(view: TextView, clusters: Clusters, person: number): string | null {
  const { deprel, head: partner, sentence } = at(view, person);
  const [owner] = deprel === "conj" ? dependents(view, person, "poss") : [];
  if (owner === undefined) return null;
  const leader = clusters.inSentence(sentence).find(({ head, kind }) => head === partner && kind === "name");
  const isLeader = leader?.titles.some((title) => LEADER_NOUNS.has(title)) ?? false;
  return isLeader ? (countryOf(at(view, owner).text, "name")?.name ?? null) : null;
}

/** The country whose head a noun phrase speaks of, or null. */
function countryHeaded(view: TextView, clusters: Clusters, nominal: Candidate): string | null {
  const { lemma, determination, country } = nominal;
  if (lemma === "counterpart")
    return country !== null && isOfLeader(view, clusters, nominal) ? country : null;
  if (!LEADER_NOUNS.has(lemma)) return null;
  const ruled = dependents(view, nominal.head, "relcl").flatMap(
    (verb) => countryRuledIn(view, verb) ?? [],
  )[0];
  if (ruled !== undefined) return ruled;
  if (/^(indefinite|quantified|bare)$/.test(determination)) return null;
  return country ?? stateOfPossessor(view, clusters, nominal);
}

const RULING = wordSet("rule govern lead");

/** "Belarus", of who "has ruled over Belarus" */
function countryRuled(view: TextView, subject: number): string | null {
  const { deprel, head } = at(view, subject);
  return deprel === "nsubj" ? countryRuledIn(view, head) : null;
}

const countryRuledIn = (view: TextView, verb: number): string | null =>
  RULING.has(at(view, verb).lemma) ? countryActedOn(view, verb) : null;

/** "his Russian counterpart", where he leads a state himself */
function isOfLeader(view: TextView, clusters: Clusters, nominal: Candidate): boolean {
  const owner = possessorOf(view, clusters, nominal);
  return owner !== undefined && [...owner.roles.keys()].some((role) => LEADER_NOUNS.has(role));
}

function possessorOf(view: TextView, clusters: Clusters, nominal: Candidate): Cluster | undefined {
  const [owner] = dependents(view, nominal.head, "poss");
  const mention = clusters.inSentence(nominal.sentence).find(({ head }) => head === owner);
  return mention && clusters.of(mention.id);
}

/** "the country's president": the state that "the country" stands for */
function stateOfPossessor(view: TextView, clusters: Clusters, nominal: Candidate): string | null {
  const cluster = possessorOf(view, clusters, nominal);
  if (!cluster?.isState) return null;
  const name = cluster.mentions.find(({ kind }) => kind === "name");
  return name ? (countryOf(name.words.join(" "), "name", "adjective")?.name ?? null) : null;
}
