// The growing clusters of mentions, with what the members together tell about their referent.
import { ENTITY_TYPES, type EntityType } from "../../../graph-data/schema/index.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import type { Gender } from "../first-names.ts";
import { countryOf } from "./lexicon.ts";
import { addVotes, winner, type Candidate, type GrammaticalNumber, type TypeVotes } from "./mention.ts";

export interface Cluster {
  /** Id of its first mention. */
  id: number;
  mentions: Candidate[];
  votes: TypeVotes;
  /** What of the votes is the recogniser's, and the mentions it comes from. */
  labelVotes: TypeVotes;
  labelled: number;
  male: number;
  female: number;
  singular: number;
  plural: number;
  names: number;
  /** Mentions that are not pronouns. */
  phrases: number;
  /** Its names are those of a state. */
  isState: boolean;
  /** All words of its names and noun phrases. */
  words: ReadonlySet<string>;
  /** Countries that its mentions are said to be of. */
  countries: ReadonlySet<string>;
  /** Offices and descriptions given to it: "president" with "Belarus" (null: of no country). */
  roles: ReadonlyMap<string, string | null>;
}

export interface Clusters {
  readonly candidates: readonly Candidate[];
  /** The cluster of a mention. */
  of(mention: number): Cluster;
  /** Joins the clusters of two mentions; remembers the sieve for the later mention. */
  join(earlier: number, later: number, sieve: string): void;
  all(): Cluster[];
  /** Mentions of a sentence in text order. */
  inSentence(sentence: number): readonly Candidate[];
  /** Mention id → name of the sieve that joined it. */
  readonly links: ReadonlyMap<number, string>;
  /** For a plural that stands for several: mention id → mentions of the things it stands for. */
  readonly members: Map<number, readonly number[]>;
}

/** Most clusters of a long document hold one pronoun or one noun phrase: they share what is empty. */
const NO_WORDS: ReadonlySet<string> = new Set();
const NO_ROLES: ReadonlyMap<string, string | null> = new Map();

function rolesOf({ titles, lemma, country }: Candidate): ReadonlyMap<string, string | null> {
  if (titles.length === 0 && !lemma) return NO_ROLES;
  return new Map([...titles, ...(lemma ? [lemma] : [])].map((role) => [role, country]));
}

const unite = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  b.size === 0 ? a : a.size === 0 ? b : [...b].every((word) => a.has(word)) ? a : new Set([...a, ...b]);

function uniteRoles(a: Cluster["roles"], b: Cluster["roles"]): Cluster["roles"] {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  if ([...b.keys()].every((role) => (a.get(role) ?? null) !== null)) return a;
  const roles = new Map(a);
  for (const [role, country] of b) roles.set(role, roles.get(role) ?? country);
  return roles;
}

/** What one mention tells, before it is joined to any other. */
function clusterOf(mention: Candidate): Cluster {
  const { id, kind, votes, labelVotes, gender, number, words, lemma, country } = mention;
  return {
    id,
    mentions: [mention],
    votes,
    labelVotes,
    labelled: Object.keys(labelVotes).length > 0 ? 1 : 0,
    male: gender === "male" ? 1 : 0,
    female: gender === "female" ? 1 : 0,
    singular: number === "singular" ? 1 : 0,
    plural: number === "plural" ? 1 : 0,
    names: kind === "name" ? 1 : 0,
    phrases: kind === "pronoun" ? 0 : 1,
    isState: kind === "name" && countryOf(words.join(" "), "name") !== null,
    words: kind === "pronoun" ? NO_WORDS : new Set(lemma ? [...words, lemma] : words),
    countries: country ? new Set([country]) : NO_WORDS,
    roles: rolesOf(mention),
  };
}

function absorb(into: Cluster, from: Cluster): void {
  into.mentions.push(...from.mentions);
  into.id = Math.min(into.id, from.id);
  into.male += from.male;
  into.female += from.female;
  into.singular += from.singular;
  into.plural += from.plural;
  into.names += from.names;
  into.phrases += from.phrases;
  into.isState ||= from.isState;
  into.words = unite(into.words, from.words);
  into.countries = unite(into.countries, from.countries);
  into.roles = uniteRoles(into.roles, from.roles);
  into.votes = addVotes(into.votes, from.votes);
  into.labelVotes = addVotes(into.labelVotes, from.labelVotes);
  into.labelled += from.labelled;
}

/** Each mention in a cluster of its own. */
export function createClusters(candidates: readonly Candidate[]): Clusters {
  const sets = new DisjointSets(candidates.length);
  const clusters = candidates.map(clusterOf);
  const links = new Map<number, string>();
  const of = (mention: number): Cluster => {
    const cluster = clusters[sets.find(mention)];
    if (!cluster) throw new RangeError(`No mention ${mention}.`);
    return cluster;
  };
  const join = (earlier: number, later: number, sieve: string): void => {
    const first = of(earlier);
    const second = of(later);
    if (first === second) return;
    links.set(later, sieve);
    // The smaller goes into the larger, so that all joins together cost n log n.
    const [into, from] = first.mentions.length >= second.mentions.length ? [first, second] : [second, first];
    sets.unite(from.mentions[0]?.id ?? 0, into.mentions[0]?.id ?? 0);
    absorb(into, from);
  };
  const all = () => clusters.filter((_, id) => sets.find(id) === id).sort((a, b) => a.id - b.id);
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = bySentence.get(candidate.sentence);
    if (list) list.push(candidate);
    else bySentence.set(candidate.sentence, [candidate]);
  }
  const inSentence = (sentence: number) => bySentence.get(sentence) ?? [];
  return { candidates, of, join, all, inSentence, links, members: new Map() };
}

type Identified = Pick<Candidate, "id">;

/** Joins two mentions, whichever of them comes first. */
export function joinOrdered(clusters: Clusters, a: Identified, b: Identified, sieve: string): void {
  clusters.join(Math.min(a.id, b.id), Math.max(a.id, b.id), sieve);
}

/**
 * The type that most speaks for. What the recogniser makes of one name it makes of it again: its verdicts on n mentions
 * are not n pieces of evidence, and count 1 + log n times.
 */
export function typeOf({ votes, labelVotes, labelled }: Cluster): EntityType {
  if (labelled < 2) return winner(votes);
  const excess = 1 - (1 + Math.log2(labelled)) / labelled;
  const weighed: TypeVotes = { ...votes };
  for (const type of ENTITY_TYPES) weighed[type] = (votes[type] ?? 0) - excess * (labelVotes[type] ?? 0);
  return winner(weighed);
}

/** Whatever more of its members tell; null for neither. */
export function genderOf(cluster: Cluster): Gender | null {
  if (cluster.male === cluster.female) return null;
  return cluster.male > cluster.female ? "male" : "female";
}

export function numberOf(cluster: Cluster): GrammaticalNumber | null {
  if (cluster.singular === cluster.plural) return null;
  return cluster.singular > cluster.plural ? "singular" : "plural";
}

export function hasName(cluster: Cluster): boolean {
  return cluster.names > 0;
}
