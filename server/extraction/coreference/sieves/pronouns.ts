// Joins he, she, it and they with the most salient antecedent that agrees with them in gender, number and kind.
// Salience after Lappin & Leass 1994; agreement of whole clusters instead of single mentions after Lee et al. 2013.
import { EVENT_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { ACT_NOUNS } from "../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { typeOf, type Cluster, type Clusters } from "../clusters.ts";
import { THERE, type Candidate } from "../mention.ts";
import type { Quotations } from "../quotations.ts";
import { agreement, agreementInPlural } from "./agreement.ts";
import { headed } from "./constructions.ts";
import { isCoargument } from "./coarguments.ts";
import { laterSubject, participleSubject, subjectOfClause } from "./later-subjects.ts";
import { isPleonastic } from "./pleonastic.ts";
import { isAskedState, speakerAhead, subjectAround, tellerOf } from "./own-subjects.ts";
import { antecedents, roleOf, type Antecedent } from "../salience.ts";
import { at, dependents, type TextView } from "../text-view.ts";
import { isMereRole, isToldOfIt, oddsOf } from "./unlikely.ts";

const SENTENCES_BACK = 3;
/** "Ho lost her seat": how much more likely the subject of the clause is the possessor in it. */
const OWN_SUBJECT = 2;
/** "While Ho spoke, Lee said he was sorry": how much more likely who says it is the subject of what is said. */
const OWN_WORDS = 1.6;
/** "Ho said Lee would resign. He said": how much more likely who has spoken goes on. */
const SPEAKER_AGAIN = 1.3;

/** "Ho sacked Lee. He had …": how much more likely he is whom it befell (implicit causes: Garvey and Caramazza 1974). */
const BEFALLEN = 1.8;

interface Speech {
  readonly quotations: Quotations;
  readonly byHead: ReadonlyMap<number, Candidate>;
}

export function joinPronouns(view: TextView, clusters: Clusters, quotations: Quotations): void {
  const speech = { quotations, byHead: headed(clusters) };
  const isOpen = ({ kind, person, rule }: Candidate) => kind === "pronoun" && person === 3 && rule !== "relative-pronoun" && rule !== THERE; // prettier-ignore
  const settled = new Set<Candidate>();
  const settle = (pronoun: Candidate): void => {
    if (settled.has(pronoun) || !isOpen(pronoun)) return;
    settled.add(pronoun);
    // '"He is glad," he said': who speaks is known before who is spoken of.
    const speaker = speakingMention(speech, pronoun);
    if (speaker) settle(speaker);
    joinPronoun(view, clusters, speech, pronoun);
  };
  clusters.candidates.forEach(settle);
}

function joinPronoun(view: TextView, clusters: Clusters, speech: Speech, pronoun: Candidate): void {
  if (isPleonastic(view, pronoun)) return;
  const controller = participleSubject(view, clusters, pronoun) ?? speakerAhead(view, clusters, pronoun);
  const reflexive = pronoun.rule === "reflexive-pronoun" ? subjectOfClause(view, clusters, pronoun) : null;
  const antecedent = reflexive ?? (controller ? null : bestAntecedent(view, clusters, speech, pronoun));
  const later = controller ?? (antecedent ? null : laterSubject(view, clusters, pronoun));
  if (antecedent) clusters.join(antecedent.id, pronoun.id, pronoun.rule);
  else if (later) clusters.join(pronoun.id, later.id, "later-subject");
}

/** What is known of a pronoun before any antecedent is looked at. */
interface Need {
  readonly pronoun: Candidate;
  /** Who speaks the quotation around it. */
  readonly speaker: Cluster | null;
  /** Of a possessive: the subject of the clause around it. */
  readonly owner: Cluster | null;
  /** Of the subject of what somebody says, or of what hangs on that: who says it. */
  readonly teller: Cluster | null;
  readonly surnames: ReadonlySet<string>;
  readonly isEvent: boolean;
  readonly isTarget: boolean;
  readonly isActing: boolean;
  readonly isDeed: boolean;
  /** "he said" */
  readonly isSayer: boolean;
}

function readNeed(view: TextView, clusters: Clusters, speech: Speech, pronoun: Candidate): Need {
  return {
    pronoun,
    speaker: speakerOf(clusters, speech, pronoun),
    owner: pronoun.rule === "possessive-pronoun" ? subjectAround(view, clusters, pronoun) : null,
    teller: tellerOf(view, clusters, pronoun),
    surnames: surnamesOfKin(view, speech, pronoun),
    isEvent: isCalledEvent(view, pronoun),
    isTarget: isProtestedAgainst(view, pronoun),
    isActing: isAgent(view, pronoun),
    isDeed: standsForDeed(view, pronoun),
    isSayer: pronoun.gender !== null && isSubjectOfSaying(view, pronoun),
  };
}

/** The most salient of the antecedents that can be meant, or null. */
function bestAntecedent(
  view: TextView,
  clusters: Clusters,
  speech: Speech,
  pronoun: Candidate,
): Candidate | null {
  const need = readNeed(view, clusters, speech, pronoun);
  let best: Antecedent | null = null;
  let most = 0;
  // '"Reyes must go," he said': whom he speaks of is no likelier to be he than before the quotation.
  const counts = ({ head }: Candidate): boolean => !isSpokenBy(speech, head, pronoun);
  for (const option of antecedents(view, clusters, pronoun, { sentences: SENTENCES_BACK, counts })) {
    const fit = fitOf(view, need, option);
    if (fit === 0 || isOutOfQuestion(view, need, option) || isInOwnWay(view, clusters, speech, { need, option })) continue; // prettier-ignore
    const score = salienceFor(view, need, option, fit);
    if (score > most) {
      best = option;
      most = score;
    }
  }
  return best?.mention ?? null;
}

/** 0: cannot be; more, the more its gender, number and kind speak for it. */
function fitOf(view: TextView, { pronoun, owner }: Need, option: Antecedent): number {
  return (
    agreement(pronoun, option) ||
    agreementInPlural(view, pronoun, option) ||
    (option.cluster === owner && isAskedState(view, owner, pronoun) ? 1 : 0)
  );
}

/** What is said of the pronoun is not said of such a thing. */
function isOutOfQuestion(view: TextView, need: Need, option: Antecedent): boolean {
  const { pronoun, owner, speaker, isDeed, isEvent } = need;
  const { cluster } = option;
  if (cluster === speaker || isMereRole(view, option)) return true;
  if (cluster !== owner && isToldOfIt(view, pronoun, option)) return true;
  if (isDeed && /^(?:Person|Organization|Place|Group)$/.test(typeOf(cluster))) return true;
  return isEvent && cluster.names > 0 && typeOf(cluster) !== "Event";
}

/** Where both stand, they cannot be one: one is part of the other, acts on it, or is only quoted by it. */
function isInOwnWay(
  view: TextView,
  clusters: Clusters,
  speech: Speech,
  { need: { pronoun }, option }: { readonly need: Need; readonly option: Antecedent },
): boolean {
  return (
    isOnlyQuoted(speech, pronoun, option.cluster) ||
    isInside(view, clusters, pronoun, option) ||
    isCoargument(view, clusters, pronoun, option.cluster)
  );
}

/** Lappin and Leass's salience with their 35 for a parallel role, times how well it fits and what the surroundings make likelier. */
function salienceFor(view: TextView, need: Need, option: Antecedent, fit: number): number {
  const { pronoun, owner, teller, surnames, isTarget, isActing, isSayer } = need;
  const { cluster, mention, salience } = option;
  const role = roleOf(view, mention);
  const parallel = roleOf(view, pronoun) === role ? 35 : 0;
  const own = cluster === owner ? OWN_SUBJECT : cluster === teller ? OWN_WORDS : 1;
  const kin = surnames.size > 0 && cluster.mentions.some((m) => surnames.has(m.words.at(-1) ?? "")) ? 3 : 1;
  const target = isTarget && role === "subject" ? 0.5 : 1;
  const able = isActing && typeOf(cluster) === "Other" ? 0.5 : 1;
  const again = isSayer && isSubjectOfSaying(view, mention) ? SPEAKER_AGAIN : 1;
  const befallen = isBefallen(view, pronoun, mention) ? BEFALLEN : 1;
  return (
    (salience + parallel) * fit * own * kin * target * able * again * befallen * oddsOf(view, pronoun, option)
  );
}

/** Whom the sentence before says that something was done to which says who he was, for "he" that opens the next. */
function isBefallen(view: TextView, pronoun: Candidate, { head, sentence }: Candidate): boolean {
  const { deprel, head: verb } = at(view, head);
  const isOpening = at(view, pronoun.head - 1).sentence !== pronoun.sentence && pronoun.gender !== null;
  return (
    isOpening && sentence === pronoun.sentence - 1 && deprel === "dobj" && BEFALLING.has(at(view, verb).lemma)
  );
}

const BEFALLING = wordSet(`
  sack fire dismiss oust remove suspend arrest detain jail imprison sentence convict kill murder shoot stab appoint hire elect
  nominate promote demote replace succeed
`);

/** "It was a march for peace", "It was among the worst attacks": no country, no company. */
function isCalledEvent(view: TextView, { head, words }: Candidate): boolean {
  const verb = at(view, at(view, head).head);
  if (words[0] !== "it" || at(view, head).deprel !== "nsubj" || verb.lemma !== "be") return false;
  const said = dependents(view, verb.index, "attr");
  const among = [...said, verb.index]
    .flatMap((index) => dependents(view, index, "prep"))
    .filter((index) => /^(of|among)$/.test(at(view, index).text))
    .flatMap((index) => dependents(view, index, "pobj"));
  return [...said, ...among].some((index) => isOccurrence(at(view, index).lemma));
}

const isOccurrence = (noun: string): boolean =>
  EVENT_WORDS.has(noun) || ACT_NOUNS.has(noun) || OCCURRENCES.has(noun);

const OCCURRENCES = wordSet(`
  accident blow campaign coup crackdown demonstration disaster gathering march mistake moment move night protest rally setback
  step stunt success surprise tragedy triumph
`);

/** "Reyes promised help to Aldana as crowds demanded his removal": not of who acts, of who is acted on. */
function isProtestedAgainst(view: TextView, { head, rule }: Candidate): boolean {
  const noun = at(view, at(view, head).head);
  return rule === "possessive-pronoun" && noun.deprel === "dobj" && PROTESTING.has(at(view, noun.head).lemma);
}

const PROTESTING = wordSet("demand protest oppose denounce condemn");

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
function speakerOf(clusters: Clusters, speech: Speech, mention: Candidate): Cluster | null {
  const speaker = speakingMention(speech, mention);
  return speaker === undefined ? null : clusters.of(speaker.id);
}

function speakingMention({ quotations, byHead }: Speech, { head }: Candidate): Candidate | undefined {
  return byHead.get(quotations.all[quotations.of[head] ?? -1]?.speaker ?? -1);
}

/** Within a quotation that a mention is the speaker of. */
function isSpokenBy({ quotations }: Speech, token: number, { head }: Candidate): boolean {
  return quotations.all[quotations.of[token] ?? -1]?.speaker === head;
}

const isSubjectOfSaying = (view: TextView, { head }: Candidate): boolean =>
  at(view, head).deprel === "nsubj" && SAYING_VERBS.has(at(view, at(view, head).head).lemma);

/** '"The judge knows me," she said': who is spoken of in a quotation alone does not speak it. */
function isOnlyQuoted({ quotations }: Speech, pronoun: Candidate, { mentions }: Cluster): boolean {
  const quotation = quotations.of[mentions[0]?.head ?? -1] ?? -1;
  return (
    quotations.all[quotation]?.speaker === pronoun.head &&
    mentions.every(({ head }) => quotations.of[head] === quotation)
  );
}

/** "They want to sell the island, and Chad will not allow it": what somebody does, no island. */
function standsForDeed(view: TextView, { head, words }: Candidate): boolean {
  const { deprel, head: verb } = at(view, head);
  return words[0] === "it" && deprel === "dobj" && DEED_TAKING.has(at(view, verb).lemma);
}

const DEED_TAKING = wordSet("accept allow deny forbid permit regret tolerate");

/** "output at its plants fell", "his agent John Grant said": whose they are, they are not themselves. */
function isInside(view: TextView, clusters: Clusters, pronoun: Candidate, { cluster }: Antecedent): boolean {
  let behind = false;
  for (let i = pronoun.head; /^(poss|prep|pobj|compound|amod|nmod|nummod)$/.test(at(view, i).deprel);) {
    behind ||= at(view, i).deprel === "prep";
    i = at(view, i).head;
    const around = clusters
      .inSentence(pronoun.sentence)
      .find((m) => m.head === i && clusters.of(m.id) === cluster);
    // "Dennis Hopper, famous for his role" only looks like it.
    if (around && (!behind || (around.kind === "nominal" && at(view, around.end).text !== ","))) return true;
  }
  return false;
}

/** "it bought", "it denied": what only somebody does. */
const isAgent = (view: TextView, { head }: Candidate): boolean => {
  const { deprel, head: verb } = at(view, head);
  const { lemma } = at(view, verb);
  return deprel === "nsubj" && (SAYING_VERBS.has(lemma) || AGENT_VERBS.has(lemma));
};

const AGENT_VERBS = wordSet(`
  accuse acquire agree apologise apologize appoint ask buy decide deny dismiss employ hire hope invite negotiate nominate offer
  own pay plan promise recruit refuse sack sell sign sue try want
`);
