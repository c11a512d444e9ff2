// "the pair", "both leaders", "the two countries": plurals that stand for things spoken of one by one.
import { isBodyKind, isPersonNoun } from "../lexicon.ts";
import { hasName, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import { NUMBER_WORDS } from "../../../../graph-data/lexicons/grammar/count-words.ts";
import { COUNT_KINDS, STATE_KINDS } from "../../../../graph-data/lexicons/names/kind-nouns.ts";
import { LEADER_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import type { EntityType } from "../../../../graph-data/schema/index.ts";
import { normalise, type Candidate } from "../mention.ts";
import { conjuncts } from "../mentions/coordinations.ts";
import { antecedents } from "../salience.ts";
import { at, dependents, governingVerb, type TextView } from "../text-view.ts";
import { headed } from "./constructions.ts";

/** Notes the members of each coordination, and finds those of plurals that count or name a kind of two or more. */
export function resolvePlurals(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  let last: Candidate | null = null;
  for (const mention of clusters.candidates) {
    const isCoordination = mention.rule === "coordination";
    if (isCoordination || mention.kind !== "nominal") {
      if (isCoordination) noteMembers(clusters, mention, listConjuncts(view, byHead, mention));
      continue;
    }
    const named = spelledOut(view, byHead, mention.head);
    const kind = named.length > 1 ? null : kindOf(view, mention);
    if (named.length > 1 && isOpenPlural(clusters, mention)) noteMembers(clusters, mention, named);
    if (!kind) continue;
    const counted = { plural: mention, kind };
    // "Several ministers met. … Minister Lund and Minister Berg … The ministers": those of before, named since
    if (clusters.links.has(mention.id)) resolveAgain(view, clusters, counted);
    else if (resolveAnew(view, clusters, counted, last)) last = mention;
  }
}

const listConjuncts = (
  view: TextView,
  byHead: ReadonlyMap<number, Candidate>,
  { head }: Candidate,
): readonly Candidate[] => conjuncts(view, head).flatMap((each) => spelledOut(view, byHead, each));

const noteMembers = (clusters: Clusters, { id }: Candidate, parts: readonly Candidate[]): void =>
  void clusters.members.set(
    id,
    parts.map((part) => part.id),
  );

function resolveAgain(view: TextView, clusters: Clusters, counted: Counted): void {
  const { plural } = counted;
  const since = isOpenPlural(clusters, plural) ? coordinatedOf(view, clusters, counted) : [];
  if (since.length > 1) clusters.members.set(plural.id, since);
}

/** Joins a plural with the last one that stood for the same, or notes its members; returns whether it did. */
function resolveAnew(view: TextView, clusters: Clusters, counted: Counted, last: Candidate | null): boolean {
  const { id } = counted.plural;
  const members = membersOf(view, clusters, counted);
  const isAgain =
    last !== null &&
    (standForSame(clusters, last, members) ||
      (members.length < 2 && isSpokenOfAgain(clusters, last, counted)));
  if (isAgain) clusters.join(last.id, id, "same-plural");
  else if (members.length > 1) clusters.members.set(id, members);
  return isAgain || members.length > 1;
}

/** "her French and Danish counterparts, Luc Perrin and Ida Holm": those two. */
function spelledOut(
  view: TextView,
  byHead: ReadonlyMap<number, Candidate>,
  head: number,
): readonly Candidate[] {
  const mention = byHead.get(head);
  const [beside] =
    mention?.kind === "nominal" && mention.number === "plural" ? dependents(view, head, "appos") : [];
  const names = beside === undefined ? [] : conjuncts(view, beside).flatMap((each) => byHead.get(each) ?? []);
  const areNames = names.length > 1 && names.every(({ kind }) => kind === "name");
  return areNames ? names : mention ? [mention] : [];
}

/** "The couple", who were "the parents" a sentence before */
function standForSame(clusters: Clusters, last: Candidate, members: readonly number[]): boolean {
  const named = (ids: readonly number[]): string => ids.map((id) => clusters.of(id).id).sort((a, b) => a - b).join(" "); // prettier-ignore
  const before = clusters.of(last.id).mentions.flatMap(({ id }) => clusters.members.get(id) ?? []);
  return members.length > 1 && named(before) === named(members);
}

/** Neither named nor known to stand for some. */
const isOpenPlural = (clusters: Clusters, { id }: Candidate): boolean => {
  const cluster = clusters.of(id);
  return !hasName(cluster) && cluster.mentions.every((mention) => !clusters.members.has(mention.id));
};

interface Counted {
  readonly plural: Candidate;
  readonly kind: { readonly type: EntityType | null; readonly count: number | null };
}

const SENTENCES_BACK = 3;
const OFFICE_PAIRS = /^(leader|president|man|woman|minister)$/;

const isOfType = (clusters: Clusters, part: number, type: EntityType | null): boolean =>
  type === null || typeOf(clusters.of(part)) === type;

/** "The pair … The two men": as many of one kind as were spoken of last */
function isSpokenOfAgain(
  clusters: Clusters,
  last: Candidate,
  { plural, kind: { type, count } }: Counted,
): boolean {
  const parts = clusters.of(last.id).mentions.flatMap(({ id }) => clusters.members.get(id) ?? []);
  const isNear = plural.sentence - last.sentence <= SENTENCES_BACK;
  return isNear && parts.length === count && parts.every((part) => isOfType(clusters, part, type));
}

function membersOf(view: TextView, clusters: Clusters, { plural, kind: { type, count } }: Counted): number[] {
  const coordinated = coordinatedOf(view, clusters, { plural, kind: { type, count } });
  if (coordinated.length > 0 || COUPLES.test(plural.lemma)) return coordinated;
  // "the leaders" without a number are two only where exactly two have been spoken of
  if (count === null && (plural.words.length > 0 || (type === "Person" && !OFFICE_PAIRS.test(plural.lemma))))
    return [];
  const options = antecedents(view, clusters, plural, { sentences: 2 })
    .filter(
      ({ cluster, mention }) =>
        hasName(cluster) && typeOf(cluster) === (type ?? "Person") && !isOfOneVerb(view, mention, plural),
    )
    .sort((a, b) => b.salience - a.salience);
  // "both" needs two that stand out; with a third of equal weight nobody can tell which are meant.
  if (count === null ? options.length !== 2 : options.length < count) return [];
  const chosen = options.slice(0, count ?? 2);
  // "the states" are not one and its capital
  if (new Set(chosen.map(({ cluster }) => cluster.isState)).size > 1) return [];
  const third = options[chosen.length];
  const least = chosen.at(-1);
  if (third && least && third.salience > 0.75 * least.salience) return [];
  return chosen.map(({ mention }) => mention.id).sort((a, b) => a - b);
}

/**
 * "Ravi Nair and his wife Priya were charged. … The couple will appeal": named together last, as many as are counted;
 * without a count those who are what the noun says: "The senators" after "Senator Lund and Senator Berg".
 */
function coordinatedOf(
  view: TextView,
  clusters: Clusters,
  { plural, kind: { type, count } }: Counted,
): number[] {
  for (let sentence = plural.sentence; sentence >= plural.sentence - SENTENCES_BACK; sentence--) {
    const several = clusters
      .inSentence(sentence)
      .findLast((m) => m.rule === "coordination" && m.id < plural.id && !isOfOneVerb(view, m, plural));
    const parts = several ? (clusters.members.get(several.id) ?? []) : [];
    const areNamed = parts.every((part) => hasName(clusters.of(part)) && isOfType(clusters, part, type));
    const isRight =
      count === null
        ? areCalled(view, clusters, plural, parts) && !hasOthersSince(clusters, { plural, several, parts })
        : parts.length === count;
    if (parts.length > 1 && areNamed && isRight) return [...parts];
  }
  return [];
}

/** "Apple and Sony are rivals. Orbis will pay Veltra, said the companies": others of the kind have been named since. */
function hasOthersSince(
  clusters: Clusters,
  { plural, several, parts }: { plural: Candidate; several: Candidate | undefined; parts: readonly number[] },
): boolean {
  const named = new Set(parts.map((part) => clusters.of(part)));
  const types = new Set([...named].map(typeOf));
  const since = clusters.candidates.slice((several?.id ?? plural.id) + 1, plural.id);
  const others = since
    .filter(({ kind }) => kind === "name")
    .map(({ id }) => clusters.of(id))
    .filter((cluster) => types.has(typeOf(cluster)) && !named.has(cluster));
  return new Set(others).size > 1;
}

/** "Nokia and Sony are among the companies sued": not said of themselves. */
const isOfOneVerb = (view: TextView, a: Candidate, b: Candidate): boolean =>
  a.sentence === b.sentence && governingVerb(view, a.head).verb === governingVerb(view, b.head).verb;

/** Bodies and states are; of persons one at least bears the office. What stands before the noun was said of them, too. */
function areCalled(
  view: TextView,
  clusters: Clusters,
  { lemma, words }: Candidate,
  parts: readonly number[],
): boolean {
  const named = parts.map((part) => clusters.of(part));
  const bears = ({ roles }: Cluster) =>
    roles.has(lemma) || (lemma === "leader" && [...roles.keys()].some((role) => LEADER_NOUNS.has(role)));
  if (isPersonNoun(lemma) && !named.some(bears)) return false;
  if (words.length === 0) return true;
  const [first] = parts.map((part) => clusters.candidates[part]);
  const { start, end } = view.doc.sentences[first?.sentence ?? -1] ?? { start: 0, end: 0 };
  const said = new Set(view.tokens.slice(start, end).map(({ lemma: word }) => normalise(word)));
  return words.every((word) => said.has(word));
}

/** Named together they are two, where nobody counts them. */
const COUPLES = /^(?:parent|brother|sister|sibling|twin|spouse)$/;

/** What is counted (null: anything) and how many if it is said: two persons in "the pair" and "both leaders". */
function kindOf(view: TextView, nominal: Candidate): Counted["kind"] | null {
  const { head, lemma, number, determination, words, country } = nominal;
  const both = hasBoth(view, head);
  if ((determination !== "definite" && !both) || country !== null) return null;
  // "the women's race" is anybody's
  if (/^(man|woman)$/.test(lemma) && at(view, head).deprel === "poss") return null;
  const counted = COUNT_KINDS.get(lemma);
  if (number !== "plural" && counted === undefined && !both) return null;
  const said = words.flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  const count = both ? 2 : (said[0] ?? counted ?? (COUPLES.test(lemma) ? 2 : null));
  if (count === null ? isToldApart(view, head) : isModified(nominal)) return null;
  const type = typeCalled(lemma);
  return type === undefined ? null : { type, count };
}

/** "both leaders", "neither country" */
const hasBoth = (view: TextView, head: number): boolean =>
  dependents(view, head, "det", "predet").some((index) => /^(both|neither)$/i.test(at(view, index).text));

/** "the two European countries": which they are, nobody knows; "both" takes anything with it. */
const isModified = ({ lemma, words }: Candidate): boolean =>
  lemma !== "both" && words.some((word) => !NUMBER_WORDS.has(word));

/** null: anything; undefined for a noun of no such kind. */
function typeCalled(lemma: string): EntityType | null | undefined {
  if (lemma === "both") return null;
  if (COUNT_KINDS.has(lemma)) return "Person";
  if (STATE_KINDS.has(lemma)) return "Place";
  if (isBodyKind(lemma)) return "Organization";
  return isPersonNoun(lemma) ? "Person" : undefined;
}

/** "the nations covered by the ban", "the ministers of Chad", "one of the firms": which are meant is told beside, or some only. */
function isToldApart(view: TextView, noun: number): boolean {
  const { deprel, head } = at(view, noun);
  const isSome =
    deprel === "pobj" &&
    at(view, head).text === "of" &&
    /^(one|some|most|many|none|any)$/i.test(at(view, at(view, head).head).text);
  const isOf = dependents(view, noun, "prep").some((index) => /^(of|from)$/.test(at(view, index).text));
  return (
    isSome || isOf || dependents(view, noun, "acl", "relcl").some((index) => at(view, index - 1).text !== ",")
  );
}
