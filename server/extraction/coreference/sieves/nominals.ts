// Joins noun phrases without a name with what they refer to, from their head noun, modifiers and the roles of clusters.
import { EPITHETS } from "../../../../graph-data/lexicons/grammar/epithets.ts";
import { COUNTRY_KINDS } from "../../../../graph-data/lexicons/names/kind-nouns.ts";
import { LEADING_KINDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { LEADER_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { CHILD_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { countryOf } from "../lexicon.ts";
import { genderOf, hasName, numberOf, type Cluster, type Clusters } from "../clusters.ts";
import { normalise, winner, type Candidate } from "../mention.ts";
import { canBeCrowd, isNation } from "./crowds.ts";
import { nameOfKind } from "./kinds.ts";
import { at, dependents, type TextView } from "../text-view.ts";

/** Earlier mentions with one head noun that are compared with a nominal. */
const COMPARED = 8;

export function joinNominals(view: TextView, clusters: Clusters): void {
  const byNoun = new Map<string, Candidate[]>();
  for (const mention of clusters.candidates) {
    // "the leader of the party, Martha Wekesa" has its name already, and is not the leader spoken of before.
    if (mention.rule === "coordination") continue;
    // "Both" stands for whoever was named last, not for those of before.
    const isOpen =
      mention.lemma !== "both" && !clusters.links.has(mention.id) && !hasName(clusters.of(mention.id));
    if (mention.kind === "nominal" && isOpen) {
      const [antecedent, sieve] = antecedentOf(view, clusters, byNoun, mention);
      if (antecedent) clusters.join(antecedent.id, mention.id, sieve);
    }
    for (const noun of nounsOf(mention)) {
      const list = byNoun.get(noun) ?? [];
      list.push(mention);
      byNoun.set(noun, list);
    }
  }
}

/** Stands for all nouns that are said for somebody young. */
const YOUNG = "(somebody young)";

/** The nouns that a mention can be called by later. */
function nounsOf(mention: Candidate): string[] {
  if (mention.kind === "pronoun") return [];
  if (mention.kind === "nominal")
    return [
      mention.lemma,
      ...(LEADER_NOUNS.has(mention.lemma) ? ["leader"] : []),
      ...(CHILD_NOUNS.has(mention.lemma) ? [YOUNG] : []),
    ];
  const nouns = [...mention.titles];
  if (mention.titles.some((t) => LEADER_NOUNS.has(t))) nouns.push("leader");
  return [...nouns, ...kindWords(mention)];
}

/**
 * The words of a name that say what it names: the last, or the last before a preposition; the first of a storm or a lake.
 * "Church of Scientology" is "the church" later, "Booker Prize" "the prize", "Hurricane Maria" "the hurricane".
 */
function kindWords({ words, votes }: Candidate): string[] {
  const [first = ""] = words;
  if (words.length < 2 || winner(votes) === "Person") return [];
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  const last = words.at(preposition > 0 ? preposition - 1 : -1) ?? "";
  // "Vietnam Airlines" is "the airline" later
  const single = last.length > 5 && last.endsWith("s") ? [last.slice(0, -1)] : [];
  return [last, ...single, ...(LEADING_KINDS.has(first) ? [first] : [])].filter((word) =>
    /^\p{Ll}{3,}$/u.test(word),
  );
}

const PREPOSITIONS = new Set(["of", "for", "in", "on", "at", "to", "de", "du", "da"]);

function antecedentOf(
  view: TextView,
  clusters: Clusters,
  byNoun: Map<string, Candidate[]>,
  nominal: Candidate,
): [Candidate | null, string] {
  if (nominal.determination === "indefinite" || nominal.determination === "quantified") return [null, ""];
  const country = COUNTRY_KINDS.has(nominal.lemma) ? nameOfKind(view, clusters, nominal) : null;
  if (country) return [country, "kind-of-name"];
  const latest = (noun: string) => {
    const fitting = (byNoun.get(noun) ?? [])
      .slice(-COMPARED)
      .filter((m) => fitsHead(view, clusters, m, nominal));
    return mostLikely(clusters, fitting, nominal);
  };
  const sameHead =
    (nominal.words.some((word) => FORMER.test(word)) ? latest(`ex-${nominal.lemma}`) : undefined) ??
    latest(nominal.lemma) ??
    (CHILD_NOUNS.has(nominal.lemma) ? latest(YOUNG) : undefined) ??
    // "The foreign minister" after "Foreign Secretary Ann Hale"
    (nominal.lemma === "minister" && nominal.determination === "definite" ? latest("secretary") : undefined);
  if (sameHead) return [sameHead, sameHead.kind === "name" ? "role-of-name" : "same-head"];
  const byKind = nameOfKind(view, clusters, nominal);
  return [byKind, "kind-of-name"];
}

/**
 * The last that a noun phrase fits, unless it was named in passing only: of a foreign president named once and the one whom
 * the text is about "the president" is the latter, and what was named once, long ago, is not what the text comes back to.
 */
function mostLikely(
  clusters: Clusters,
  fitting: readonly Candidate[],
  { sentence, words }: Candidate,
): Candidate | undefined {
  const last = fitting.at(-1);
  if (!last || last.sentence === sentence) return last;
  const weigh = ({ id }: Candidate) => clusters.of(id).mentions.length;
  const isLongAgo = sentence - last.sentence > LONG_AGO && weigh(last) === 1;
  const isMain = (m: Candidate) =>
    words.length === 0 && hasName(clusters.of(m.id)) && weigh(m) >= MAIN * weigh(last);
  return fitting.findLast((m) => isMain(m) || (isLongAgo && weigh(m) > 1)) ?? last;
}
/** In sentences. */
const LONG_AGO = 15;
/** How many times oftener the one is spoken of. */
const MAIN = 3;

/** "crown" and "prince" of "Crown Prince Karim Aziz": what a name was told with. */
function wordsBefore(view: TextView, { kind, start, titles, sentence }: Candidate): ReadonlySet<string> {
  const said = new Set<string>();
  if (kind !== "name" || titles.length === 0) return said;
  for (let i = start - 1; i >= start - MOST_WORDS && at(view, i).sentence === sentence; i--) {
    if (!/^(NOUN|PROPN|ADJ)$/.test(at(view, i).upos)) break;
    said.add(normalise(at(view, i).lemma));
  }
  return said;
}
const MOST_WORDS = 4;

/** "the former president" is who was called so: "former President Ann Lund". */
const isFormer = (word: string, { titles }: Candidate): boolean =>
  FORMER.test(word) && titles.some((title) => title.startsWith("ex-"));
const FORMER = /^(?:former|ex|late|ousted|then)$/;

/** "the president" is not "Vice President Ann Lund", nor "the prime minister" a "Deputy Prime Minister". */
const isOfOtherRank = ({ kind, titles, words: said }: Candidate, { words }: Candidate): boolean =>
  (kind === "nominal" ? said : titles).some(
    (title) => RANKS.test(title) && !words.includes(title.replace("ex-", "")),
  );
const RANKS = /^(?:ex-)?(?:vice|deputy|prime|assistant|associate)$/;

/** The same noun for the same thing: modifiers and countries must not tell them apart. */
function fitsHead(view: TextView, clusters: Clusters, earlier: Candidate, nominal: Candidate): boolean {
  if (earlier.determination === "quantified") return false;
  const pair = { view, earlier, nominal, cluster: clusters.of(earlier.id) };
  if (CONFLICTS.some((conflict) => conflict(pair))) return false;
  // A bare plural speaks of the kind: "protesters"; a bare singular of a substance.
  if (nominal.determination === "bare")
    return (
      nominal.number === "plural" && earlier.kind === "nominal" && canBeCrowd(view, pair.cluster, nominal)
    );
  return true;
}

/** A noun phrase, and an earlier mention with the same noun. */
interface Pair {
  readonly view: TextView;
  readonly earlier: Candidate;
  readonly nominal: Candidate;
  readonly cluster: Cluster;
}

const isOfCountry = ({ nominal, cluster }: Pair): boolean =>
  nominal.country !== null && cluster.countries.has(nominal.country);

/** What keeps the two apart. */
const CONFLICTS: readonly ((pair: Pair) => boolean)[] = [
  // "a Moscow-backed leader" is not "the Belarusian leader".
  (pair) =>
    pair.nominal.country !== null &&
    !isOfCountry(pair) &&
    !hasName(pair.cluster) &&
    pair.earlier.determination === "indefinite",
  // "the actress" is not "the actor, who … he"
  ({ nominal: { gender }, cluster }) =>
    gender !== null && genderOf(cluster) !== null && gender !== genderOf(cluster),
  // "the ministers" are not "the minister"; but "the hosts" after "hosts Peru", where a side is several
  ({ nominal: { number }, earlier, cluster }) =>
    numberOf(cluster) !== null &&
    number !== numberOf(cluster) &&
    !(earlier.kind === "nominal" && earlier.number === number),
  // "his party" is a party of his, not the one just spoken of
  ({ nominal, earlier, cluster }) =>
    nominal.determination === "possessed" && (hasName(cluster) || earlier.determination === "possessed"),
  // "the Polish president" is not "the Belarusian president"
  (pair) => pair.nominal.country !== null && pair.cluster.countries.size > 0 && !isOfCountry(pair),
  ({ earlier, nominal }) => isOfOtherRank(earlier, nominal),
  // "ousted him from the board": a firm's, not the Securities and Exchange Board
  ({ view, earlier, nominal }) => earlier.kind === "name" && hasSeatOn(view, nominal),
  saysMore,
  // "supporters of the former leader" are not "Mr Lund's supporters"
  ({ view, earlier, nominal }) => nominal.number === "plural" && isOfOthers(view, earlier, nominal),
  // "the company" is not "the combined company", nor "the rival company"
  ({ earlier, nominal }) =>
    earlier.kind === "nominal" &&
    earlier.words.some((word) => OTHERS.test(word) && !nominal.words.includes(word)),
  // "the nation" is the one that it was said of
  (pair) => isNation(pair.nominal) && !isOfCountry(pair) && !hasName(pair.cluster),
];

/** Both are told with the name of whose they are, and the names have no word in common. */
function isOfOthers(view: TextView, earlier: Candidate, nominal: Candidate): boolean {
  const [theirs, own] = [ownersOf(view, earlier), ownersOf(view, nominal)];
  return theirs.length > 0 && own.length > 0 && !own.some((word) => theirs.includes(word));
}

/** Last words of the names before a noun with "'s", and behind it with "of". */
const ownersOf = (view: TextView, { head, kind }: Candidate): string[] =>
  kind !== "nominal"
    ? []
    : [
        ...dependents(view, head, "poss"),
        ...dependents(view, head, "prep")
          .filter((index) => at(view, index).text === "of")
          .flatMap((index) => dependents(view, index, "pobj")),
      ]
        .map((index) => at(view, index))
        .filter(({ upos }) => upos === "PROPN")
        .map(({ text }) => text);

const OTHERS = /^(?:combined|merged|enlarged|rival|parent|target)$/;

/** "from the board", of somebody who is or was on it */
function hasSeatOn(view: TextView, { lemma, head }: Candidate): boolean {
  const preposition = at(view, at(view, head).head);
  const isBehind = at(view, head).deprel === "pobj" && /^(?:from|on|to|off)$/i.test(preposition.text);
  return lemma === "board" && isBehind && SEATING.test(at(view, preposition.head).lemma);
}

const SEATING =
  /^(?:oust|remove|resign|retire|quit|step|sit|serve|stay|remain|elect|re-elect|reelect|appoint|name|nominate|add|return|seat|place)$/;

/** "the northern company" after "a company": a word that is new, and tells it from others */
function saysMore({ view, earlier, nominal, cluster: { words, roles } }: Pair): boolean {
  const said = wordsBefore(view, earlier);
  const isKnown = (word: string): boolean =>
    said.has(word) ||
    words.has(word) ||
    roles.has(word) ||
    EPITHETS.has(word) ||
    countryOf(word, "adjective", "name") !== null ||
    isFormer(word, earlier);
  return !nominal.words.every(isKnown);
}
