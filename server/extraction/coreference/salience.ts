// How present each cluster is in the reader's mind at a place of the text: recency and grammatical role, summed over
// its last mentions (Lappin & Leass 1994, "An algorithm for pronominal anaphora resolution", with their weights).
import type { Cluster, Clusters } from "./clusters.ts";
import { isPersonNoun } from "./lexicon.ts";
import type { Candidate } from "./mention.ts";
import { at, type TextView } from "./text-view.ts";

/** Mentions looked back at: keeps the cost linear in long documents and sentences. */
const WINDOW = 60;

/** What a mention's weight is divided by with each sentence (Lappin & Leass: 2; fitted on news). */
const FADING = 2.5;

export interface Antecedent {
  readonly cluster: Cluster;
  /** Its last mention before the place. */
  readonly mention: Candidate;
  salience: number;
}

interface Reach {
  /** Looked back at. */
  readonly sentences: number;
  readonly counts?: (mention: Candidate) => boolean;
}

/** The clusters mentioned in the `sentences` before a mention and in its own, before it, by the mentions that count. */
export function antecedents(
  view: TextView,
  clusters: Clusters,
  of: Candidate,
  { sentences, counts = () => true }: Reach,
): Antecedent[] {
  const found = new Map<Cluster, Antecedent>();
  const best = new Map<string, number>();
  for (let id = of.id - 1; id >= Math.max(0, of.id - WINDOW); id--) {
    const mention = clusters.candidates[id];
    if (!mention || !counts(mention)) continue;
    const distance = of.sentence - mention.sentence;
    if (distance > sentences) break;
    if (distance < 0 || (mention.end > of.start && mention.start <= of.start)) continue;
    const cluster = clusters.of(id);
    if (cluster === clusters.of(of.id)) continue;
    const entry = found.get(cluster) ?? { cluster, mention, salience: 0 };
    found.set(cluster, entry);
    // Each cluster counts once a sentence, by its best mention there.
    const key = `${cluster.id} ${mention.sentence}`;
    const own = weightOf(view, mention) - (distance === 0 && isOfPerson(view, mention) ? OF_PERSON : 0);
    const weight = own / FADING ** Math.max(0, distance);
    const known = best.get(key) ?? 0;
    if (weight > known) {
      entry.salience += weight - known;
      best.set(key, weight);
    }
  }
  return [...found.values()];
}

/** Lappin and Leass's factors: recency 100, subject 80, object 50, oblique 40, head of a phrase 80. */
function weightOf(view: TextView, mention: Candidate): number {
  const role = roleOf(view, mention);
  const embedded = role === "possessor" || role === "modifier";
  return 100 + (ROLE_WEIGHTS[role] ?? 0) + (embedded ? 0 : 80);
}

/** "Berg's former deputy, Lund, … he": in their own sentence it is the deputy who is told of. */
const isOfPerson = (view: TextView, mention: Candidate): boolean =>
  roleOf(view, mention) === "possessor" && isPersonNoun(at(view, at(view, mention.head).head).lemma);
const OF_PERSON = 40;

const ROLE_WEIGHTS: Readonly<Record<Role, number>> = {
  subject: 80,
  object: 50,
  oblique: 40,
  possessor: 30,
  modifier: 0,
  other: 20,
};

export type Role = "subject" | "object" | "oblique" | "possessor" | "modifier" | "other";

export function roleOf(view: TextView, mention: Candidate): Role {
  let token = at(view, mention.head);
  for (let step = 0; step < 5 && (token.deprel === "conj" || token.deprel === "appos"); step++)
    token = at(view, token.head);
  switch (token.deprel) {
    case "nsubj":
    case "nsubjpass":
    case "csubj":
      return "subject";
    case "dobj":
    case "dative":
    case "attr":
    case "oprd":
      return "object";
    case "pobj": {
      const governor = at(view, at(view, token.head).head);
      return governor.upos === "VERB" || governor.upos === "AUX" ? "oblique" : "modifier";
    }
    case "poss":
      return "possessor";
    case "amod":
    case "compound":
    case "nmod":
      return "modifier";
    default:
      return "other";
  }
}
