// Whose a thing is first of all: of the subject of the clause that it is told in ("Cyd Ho lost her seat"), or, in an infinitive,
// of who is asked or wants to do it ("told Nokia to sell its plant").
import { SAYING_VERBS, UTTERANCE_NOUNS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { genderOf, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { at, dependents, governingVerb, type TextView } from "../text-view.ts";

/** The cluster of the subject of the clause around a possessive pronoun, or of whom grammar makes its subject. */
export function subjectAround(view: TextView, clusters: Clusters, pronoun: Candidate): Cluster | null {
  const { verb } = governingVerb(view, pronoun.head);
  if (verb < 0) return null;
  const own = dependents(view, verb, "nsubj", "nsubjpass");
  const subjects = own.length > 0 ? own : controllers(view, verb);
  const before = clusters.inSentence(pronoun.sentence).filter(({ id }) => id < pronoun.id);
  const mention =
    before.find((m) => subjects.some((head) => isCalled(view, m, head))) ??
    before.find((m) => isDescribedBy(view, m, verb) && typeOf(clusters.of(m.id)) === "Person");
  return mention ? clusters.of(mention.id) : null;
}

/** Lee of "Lee said that he was sorry", for "he"; not where a clause stands between: "said before Ho left, he gave …" */
export function tellerOf(
  view: TextView,
  clusters: Clusters,
  { head, sentence, id }: Candidate,
): Cluster | null {
  const { deprel, head: verb } = at(view, head);
  const saying = at(view, at(view, verb).head);
  if (!/^nsubj/.test(deprel) || at(view, verb).deprel !== "ccomp" || !SAYING_VERBS.has(saying.lemma))
    return null;
  const isNext = head > saying.index && head - saying.index <= MOST_BETWEEN;
  const [subject] = isNext ? dependents(view, saying.index, "nsubj") : [];
  const mention = clusters.inSentence(sentence).find((m) => m.head === subject && m.id < id);
  return mention ? clusters.of(mention.id) : null;
}

/** Tokens from the verb of saying to the pronoun: "that", a day. */
const MOST_BETWEEN = 3;

/** "Lund, a clerk approaching the end of her career" */
function isDescribedBy(view: TextView, { head }: Candidate, verb: number): boolean {
  const { deprel, head: noun, xpos } = at(view, verb);
  return noun === head && deprel === "acl" && xpos === "VBG";
}

/** "84% of Danes did not wash their hands": Danes. */
function isCalled(view: TextView, { head }: Candidate, subject: number): boolean {
  if (head === subject) return true;
  const of = at(view, at(view, head).head);
  return of.text === "of" && of.head === subject && PARTS.test(at(view, subject).text);
}

const PARTS = /^(?:%|percent|most|many|some|all|half|none)$/i;

/** "called on Turkey to halt their drilling": a state that is asked to do something with what is theirs */
export function isAskedState(view: TextView, { isState, mentions }: Cluster, pronoun: Candidate): boolean {
  const { verb } = governingVerb(view, pronoun.head);
  const asked = verb < 0 ? null : askedBy(view, verb);
  return pronoun.number === "plural" && isState && mentions.some(({ head }) => head === asked);
}

/** Who is to do what an infinitive tells. */
function controllers(view: TextView, infinitive: number): readonly number[] {
  if (!isInfinitive(view, infinitive)) return [];
  const asked = askedBy(view, infinitive);
  return asked === null ? dependents(view, at(view, infinitive).head, "nsubj") : [asked];
}

/** "Turkey" in "called on Turkey to halt", "told Turkey to halt" */
function askedBy(view: TextView, infinitive: number): number | null {
  if (!isInfinitive(view, infinitive)) return null;
  const governor = at(view, infinitive).head;
  const asked = dependents(view, governor, "dobj")[0];
  if (asked !== undefined) return asked;
  const [on] = dependents(view, governor, "prep").filter((index) => /^(on|upon)$/.test(at(view, index).text));
  return on === undefined ? null : (dependents(view, on, "pobj")[0] ?? null);
}

const isInfinitive = (view: TextView, verb: number): boolean =>
  /^(xcomp|advcl|ccomp)$/.test(at(view, verb).deprel) &&
  dependents(view, verb, "aux").some((index) => at(view, index).xpos === "TO");

/** "In his letter, Minister Ali Reza wrote", "During his visit, Lund met": what opens a sentence is of whom it goes on with. */
export function speakerAhead(view: TextView, clusters: Clusters, pronoun: Candidate): Candidate | null {
  const noun = at(view, pronoun.head).head;
  const preposition = at(view, noun).head;
  const isOpening = at(view, preposition - 1).sentence !== pronoun.sentence;
  if (pronoun.rule !== "possessive-pronoun" || !isOpening) return null;
  const { text: link } = at(view, preposition);
  const isUttered = /^(?:in|on|at)$/i.test(link) && UTTERANCE_NOUNS.has(at(view, noun).lemma);
  if (!isUttered && !/^(?:during|after|before|following|despite)$/i.test(link)) return null;
  const [subject] = dependents(view, at(view, preposition).head, "nsubj");
  const mention = clusters
    .inSentence(pronoun.sentence)
    .find((m) => m.head === subject && m.rule !== "coordination");
  const isPerson = mention?.kind === "name" && typeOf(clusters.of(mention.id)) === "Person";
  const { gender } = pronoun;
  const known = isPerson ? genderOf(clusters.of(mention.id)) : "unknown";
  return isPerson && pronoun.number !== "plural" && (known === "unknown" || known === gender)
    ? mention
    : null;
}
