// Noun phrases told by whose they are, once the pronouns are known: "her party" for the party that she is of, "his
// country" for the state whose he is, "Salim's husband" for "her husband".
import { COUNTRY_KINDS } from "../../../../graph-data/lexicons/names/kind-nouns.ts";
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { genderOf, hasName, joinOrdered, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import { countryOf, isBodyKind } from "../lexicon.ts";
import type { Candidate } from "../mention.ts";
import { at, dependents, type TextView } from "../text-view.ts";
import { headed, mayBeOne } from "./constructions.ts";

interface Owned {
  readonly nominal: Candidate;
  readonly owner: Cluster;
}

export function joinOwned(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  const owned = clusters.candidates.flatMap((nominal): Owned[] => {
    if (nominal.kind !== "nominal" || nominal.determination !== "possessed" || nominal.number !== "singular")
      return [];
    const [possessor] = dependents(view, nominal.head, "poss");
    const owner = possessor === undefined ? undefined : byHead.get(possessor);
    return owner ? [{ nominal, owner: clusters.of(owner.id) }] : [];
  });
  joinKin(clusters, owned);
  joinToldKin(view, clusters, { byHead, owned });
  for (const { nominal, owner } of owned) {
    if (nominal.words.length > 0 || hasName(clusters.of(nominal.id)) || clusters.links.has(nominal.id))
      continue;
    const named = COUNTRY_KINDS.has(nominal.lemma)
      ? stateOf(clusters, owner)
      : isBodyKind(nominal.lemma) && typeOf(owner) === "Person"
        ? onlyBodyOf(view, clusters, { byHead, owner })
        : null;
    if (named) joinOrdered(clusters, named, nominal, "owned-kind");
  }
}

/** "Her husband, a dentist, … Salim's husband, Omar Zaki": one owner has one husband; children are told apart by name. */
function joinKin(clusters: Clusters, owned: readonly Owned[]): void {
  const known = new Map<string, Candidate>();
  for (const { nominal, owner } of owned) {
    if (!KINSHIP_NOUNS.has(nominal.lemma) || clusters.of(nominal.id) === owner) continue;
    const key = `${nominal.lemma} of ${owner.id}`;
    const earlier = known.get(key);
    known.set(key, nominal);
    if (
      !earlier ||
      clusters.of(earlier.id) === clusters.of(nominal.id) ||
      !mayBeOne(clusters, earlier, nominal)
    )
      continue;
    // "his son Tom … his son Paul"
    if (hasName(clusters.of(earlier.id)) && hasName(clusters.of(nominal.id))) continue;
    clusters.join(earlier.id, nominal.id, "same-owner");
  }
}

/** "Omar Zaki, son of Adel Zaki, … his father", "Adel Zaki's son Omar": who is whose son says who is whose father. */
function joinToldKin(
  view: TextView,
  clusters: Clusters,
  { byHead, owned }: { readonly byHead: ReadonlyMap<number, Candidate>; readonly owned: readonly Owned[] },
): void {
  for (const { nominal, owner } of owned) {
    if (!PARENTS.has(nominal.lemma) || hasName(clusters.of(nominal.id)) || nominal.words.length > 0) continue;
    const parents = owner.mentions
      .filter(({ lemma }) => CHILDREN.has(lemma))
      .flatMap(({ head }) => bodiesBeside(view, head))
      .flatMap((index) => byHead.get(index) ?? [])
      .filter(({ id, kind }) => kind === "name" && isParent(clusters.of(id), nominal));
    const [parent] = parents;
    if (parent && parents.every(({ id }) => clusters.of(id) === clusters.of(parent.id)))
      joinOrdered(clusters, parent, nominal, "told-kin");
  }
}

const isParent = (cluster: Cluster, { gender }: Candidate): boolean => {
  const known = genderOf(cluster);
  return typeOf(cluster) === "Person" && (known === null || known === gender);
};

const PARENTS = wordSet("father mother");
const CHILDREN = wordSet("son daughter child");

/** The state that somebody is said to be of, where the text names it. */
function stateOf(clusters: Clusters, { countries }: Cluster): Candidate | null {
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return null;
  const isIt = ({ kind, words }: Candidate): boolean => kind === "name" && countryOf(words.join(" "), "name", "adjective")?.name === country; // prettier-ignore
  return (
    clusters.candidates.find((c) => isIt(c) && clusters.of(c.id).isState) ??
    clusters.candidates.find(isIt) ??
    null
  );
}

/** "Lund of the Green Alliance", "Nestle boss Mark Schneider", "Cole, the chief executive of Tarn Energy": if it is one. */
function onlyBodyOf(
  view: TextView,
  clusters: Clusters,
  { byHead, owner }: { readonly byHead: ReadonlyMap<number, Candidate>; readonly owner: Cluster },
): Candidate | null {
  const bodies = owner.mentions
    .flatMap(({ head, kind }) => (kind === "pronoun" ? [] : bodiesBeside(view, head)))
    .flatMap((index) => byHead.get(index) ?? [])
    .filter((body) => body.kind === "name" && typeOf(clusters.of(body.id)) === "Organization");
  const [only] = bodies;
  return only && bodies.every(({ id }) => clusters.of(id) === clusters.of(only.id)) ? only : null;
}

/** Heads of phrases that a person's name or description is said to be of. */
function bodiesBeside(view: TextView, head: number): number[] {
  const behind = dependents(view, head, "prep")
    .filter((index) => /^(of|at|for|from)$/i.test(at(view, index).text))
    .flatMap((index) => dependents(view, index, "pobj"));
  const before = dependents(view, head, "poss", "compound", "nmod");
  // "Nestle" hangs on "boss" in "Nestle boss Mark Schneider", or on the name
  return [
    ...behind,
    ...before,
    ...before.flatMap((index) => dependents(view, index, "poss", "compound", "nmod")),
  ];
}
