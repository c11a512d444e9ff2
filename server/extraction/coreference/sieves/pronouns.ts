// Joins he, she, it and they with the most salient antecedent that agrees with them in gender, number and kind.
// Salience after Lappin & Leass 1994; agreement of whole clusters instead of single mentions after Lee et al. 2013.
import { SAYING_VERBS } from "../../../../graph-data/lexicons/saying-verbs.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import { genderOf, hasName, numberOf, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import type { Quotations } from "../quotations.ts";
import { headed } from "./constructions.ts";
import { antecedents, roleOf, type Antecedent } from "../salience.ts";
import { at, dependents, governingVerb, governs, type TextView } from "../text-view.ts";

const SENTENCES_BACK = 3;

interface Speech {
  readonly quotations: Quotations;
  readonly byHead: ReadonlyMap<number, Candidate>;
}

export function joinPronouns(view: TextView, clusters: Clusters, quotations: Quotations): void {
  const speech = { quotations, byHead: headed(clusters) };
  for (const pronoun of clusters.candidates) {
    if (pronoun.kind !== "pronoun" || pronoun.person !== 3 || pronoun.rule === "relative-pronoun") continue;
    if (isPleonastic(view, pronoun)) continue;
    const reflexive = pronoun.rule === "reflexive-pronoun" ? subjectOfClause(view, clusters, pronoun) : null;
    const antecedent = reflexive ?? bestAntecedent(view, clusters, speech, pronoun);
    const later = antecedent ? null : laterSubject(view, clusters, pronoun);
    if (antecedent) clusters.join(antecedent.id, pronoun.id, pronoun.rule);
    else if (later) clusters.join(pronoun.id, later.id, "later-subject");
  }
}

function bestAntecedent(
  view: TextView,
  clusters: Clusters,
  speech: Speech,
  pronoun: Candidate,
): Candidate | null {
  const speaker = speakerOf(clusters, speech, pronoun);
  const surnames = surnamesOfKin(view, speech, pronoun);
  let best: Antecedent | null = null;
  let most = 0;
  for (const option of antecedents(view, clusters, pronoun, SENTENCES_BACK)) {
    const fit = agreement(pronoun, option) || agreementInPlural(view, pronoun, option);
    if (
      fit === 0 ||
      isToldOfIt(view, pronoun, option) ||
      isCoargument(view, clusters, pronoun, option.cluster) ||
      option.cluster === speaker
    )
      continue;
    const parallel = roleOf(view, pronoun) === roleOf(view, option.mention) ? 35 : 0;
    const own =
      pronoun.rule === "possessive-pronoun" && isSubjectOfItsClause(view, clusters, pronoun, option.cluster)
        ? 1.5
        : 1;
    const kin = surnames.size > 0 && option.cluster.mentions.some((m) => surnames.has(m.words.at(-1) ?? "")) ? 3 : 1; // prettier-ignore
    const score = (option.salience + parallel) * fit * own * kin;
    if (score > most) {
      best = option;
      most = score;
    }
  }
  return best?.mention ?? null;
}

/** "his wife, Carol Whitaker": a Whitaker's, if one is spoken of. */
function surnamesOfKin(view: TextView, { byHead }: Speech, pronoun: Candidate): ReadonlySet<string> {
  const noun = at(view, at(view, pronoun.head).head);
  if (pronoun.rule !== "possessive-pronoun" || !KINSHIP_NOUNS.has(noun.lemma.toLowerCase())) return new Set();
  const beside = [...dependents(view, noun.index, "appos"), ...(noun.deprel === "appos" ? [noun.head] : [])];
  const names = [...beside, noun.head].flatMap((index) => byHead.get(index) ?? []);
  return new Set(
    names.flatMap((m) => (m.kind === "name" && m.words.length > 1 ? (m.words.at(-1) ?? "") : [])),
  );
}

/** Who speaks the quotation around a mention: "he" in it is somebody else. */
function speakerOf(clusters: Clusters, { quotations, byHead }: Speech, { head }: Candidate): Cluster | null {
  const speaker = quotations.all[quotations.of[head] ?? -1]?.speaker ?? -1;
  const mention = speaker < 0 ? undefined : byHead.get(speaker)?.id;
  return mention === undefined ? null : clusters.of(mention);
}

/** 0: cannot be; 1: fits; between: possible, more where more speaks for it. */
function agreement(pronoun: Candidate, { cluster }: Antecedent): number {
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
function agreementInPlural(view: TextView, pronoun: Candidate, { cluster, mention }: Antecedent): number {
  if (pronoun.number !== "plural" || mention.kind !== "name" || typeOf(cluster) === "Person") return 0;
  const { deprel, head, xpos } = at(view, mention.head);
  if (deprel !== "nsubj" || xpos !== "NNP") return 0;
  const finite = [head, ...dependents(view, head, "aux", "auxpass")].map((index) => at(view, index).text);
  return finite.some((text) => /^(have|are|were|do)$/i.test(text)) ? 1.2 : 0;
}

/** "Nazari told the Associated Press that it landed near him": "it" is not who was told. */
function isToldOfIt(view: TextView, pronoun: Candidate, { mention }: Antecedent): boolean {
  if (pronoun.sentence !== mention.sentence || !/^its?$/.test(pronoun.words[0] ?? "")) return false;
  const { deprel, head } = at(view, mention.head);
  const told = at(view, head);
  const isAddressee = /^(dobj|dative)$/.test(deprel) && SAYING_VERBS.has(told.lemma);
  return (
    isAddressee &&
    dependents(view, told.index, "ccomp", "xcomp").some((clause) => governs(view, clause, pronoun.head))
  );
}

function agreesAsPerson(pronoun: Candidate, cluster: Cluster): number {
  const type = typeOf(cluster);
  const gender = genderOf(cluster);
  if (gender !== null && gender !== pronoun.gender) return 0;
  if (numberOf(cluster) === "plural") return 0;
  if (type === "Person") return gender === null ? 0.9 : 1.1;
  return type === "Other" && hasName(cluster) ? 0.3 : 0;
}

/** "Putin told him": subject and object of one verb are two, unless the pronoun is reflexive. */
function isCoargument(view: TextView, clusters: Clusters, pronoun: Candidate, cluster: Cluster): boolean {
  if (pronoun.rule !== "personal-pronoun") return false;
  const own = governingVerb(view, pronoun.head);
  if (own.verb < 0) return false;
  return clusters.inSentence(pronoun.sentence).some((m) => {
    if (m.id === pronoun.id || clusters.of(m.id) !== cluster) return false;
    const other = governingVerb(view, m.head);
    // A possessor within an argument is no argument itself: "his mother told him".
    return other.verb === own.verb && at(view, m.head).deprel !== "poss";
  });
}

/** "Cyd Ho lost her seat": the possessor is first of all the subject. */
function isSubjectOfItsClause(
  view: TextView,
  clusters: Clusters,
  pronoun: Candidate,
  cluster: Cluster,
): boolean {
  const { verb } = governingVerb(view, pronoun.head);
  const subjects = verb < 0 ? [] : dependents(view, verb, "nsubj", "nsubjpass");
  if (subjects.length === 0) return false;
  return clusters
    .inSentence(pronoun.sentence)
    .some((m) => subjects.includes(m.head) && clusters.of(m.id) === cluster);
}

/** "After he resigned, Mark Evans moved to Wales": the subject of the clause that the pronoun's own is put before. */
function laterSubject(view: TextView, clusters: Clusters, pronoun: Candidate): Candidate | null {
  const { verb } = governingVerb(view, pronoun.head);
  if (verb < 0 || at(view, verb).deprel !== "advcl") return null;
  const [subject] = dependents(view, at(view, verb).head, "nsubj", "nsubjpass");
  if (subject === undefined || subject < pronoun.head) return null;
  const mention = clusters
    .inSentence(pronoun.sentence)
    .find((m) => m.head === subject && m.rule !== "coordination");
  if (!mention || mention.kind === "pronoun") return null;
  return agreement(pronoun, { cluster: clusters.of(mention.id), mention, salience: 0 }) > 0 ? mention : null;
}

/** The subject of the nearest clause around a reflexive pronoun. */
function subjectOfClause(view: TextView, clusters: Clusters, pronoun: Candidate): Candidate | null {
  for (let { verb } = governingVerb(view, pronoun.head), step = 0; verb >= 0 && step < 4; step++) {
    const [subject] = dependents(view, verb, "nsubj", "nsubjpass");
    if (subject !== undefined) {
      const mentions = clusters.inSentence(pronoun.sentence);
      return (
        mentions.find((m) => m.head === subject && m.id < pronoun.id && m.rule !== "coordination") ?? null
      );
    }
    verb = governingVerb(view, verb).verb;
  }
  return null;
}

/** "it is clear that …", "it seems …", "it is time to …", "it is raining" */
function isPleonastic(view: TextView, pronoun: Candidate): boolean {
  const token = at(view, pronoun.head);
  if (token.text.toLowerCase() !== "it") return false;
  if (token.deprel === "expl") return true;
  if (token.deprel !== "nsubj" && token.deprel !== "nsubjpass") return false;
  const verb = at(view, token.head);
  if (WEATHER.has(verb.lemma) || SEEMING.has(verb.lemma)) return true;
  const clause = (view.children[verb.index] ?? []).some((c) => {
    const { deprel } = at(view, c);
    return (
      c > verb.index && (deprel === "ccomp" || deprel === "xcomp" || deprel === "csubj" || deprel === "acl")
    );
  });
  if (verb.deprel !== "ROOT" && verb.lemma !== "be" && token.deprel !== "nsubjpass") return false;
  if (token.deprel === "nsubjpass") return clause && REPORTING.has(verb.lemma);
  if (verb.lemma !== "be") return false;
  const complement = dependents(view, verb.index, "acomp", "attr");
  const inner = complement.some((c) =>
    view.children[c]?.some((d) => /^(ccomp|xcomp|advcl|relcl|acl)$/.test(at(view, d).deprel)),
  );
  const adjective = complement.some((c) => at(view, c).upos === "ADJ");
  const time = complement.some((c) =>
    /^(time|year|day|hour|month|week|shame|pity|fact)$/.test(at(view, c).lemma),
  );
  return time || (adjective && (clause || inner)) || (complement.length > 0 && clause);
}

const WEATHER = new Set(["rain", "snow", "hail", "freeze", "thunder"]);
const SEEMING = new Set(["seem", "appear", "happen", "turn", "emerge", "follow"]);
const REPORTING = new Set([
  "say",
  "report",
  "believe",
  "think",
  "know",
  "hope",
  "expect",
  "announce",
  "allege",
  "assert",
  "estimate",
  "claim",
  "understand",
  "suggest",
]);
