// Two names of one thing side by side: in brackets, as a translation, after "dubbed".
import {
  LEADING_ORGANIZATION_WORDS,
  LEADING_PLACE_WORDS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
} from "../../../../graph-data/lexicons/names/name-parts.ts";
import { NEWS_AGENCIES } from "../../../../graph-data/lexicons/organizations/news-agencies.ts";
import { CALLING_VERBS } from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import { countryOf, isOrganizationNoun, isWorkNoun } from "../lexicon.ts";
import { isHandle } from "../mentions/name-span.ts";
import { winner, type Candidate } from "../mention.ts";
import { at, type TextView } from "../text-view.ts";
import { isSportsReport } from "../typing/sports.ts";
import { headed, mayBeOne } from "./constructions.ts";
import { isSubsequence } from "./name-lists.ts";

/** "Union for Democracy (UDPS)", "CEI (Italian Episcopal Conference)": whatever the order of the letters */
export function joinBracketed(view: TextView, clusters: Clusters): void {
  const byEnd = new Map(clusters.candidates.filter((c) => c.kind === "name").map((c) => [c.end, c]));
  for (const inner of clusters.candidates) {
    if (inner.kind !== "name" || at(view, inner.start - 1).text !== "(" || at(view, inner.end).text !== ")")
      continue;
    const outer = byEnd.get(inner.start - 1);
    if (!outer || clusters.of(outer.id) === clusters.of(inner.id)) continue;
    if (isOfObject(outer, inner.words.join())) continue;
    // "Seri (Social and Economic Research Initiative)", taken for somebody
    const isSpelt = isSpeltOut(clusters, outer, inner);
    if (isSpelt) Object.assign(clusters.of(outer.id), { votes: {}, labelVotes: {}, labelled: 0 });
    const sieve = isSpelt ? "bracketed-acronym" : namingOf(view, clusters, { outer, inner });
    if (sieve === "bracketed-short-name")
      Object.assign(clusters.of(inner.id), { votes: {}, labelVotes: {}, labelled: 0 });
    if (sieve) clusters.join(outer.id, inner.id, sieve);
  }
}

/** One word, all of whose letters are the initials of a body's words, in their order. */
function isSpeltOut(clusters: Clusters, outer: Candidate, inner: Candidate): boolean {
  const [word = "", ...others] = outer.words;
  const initials = inner.words
    .filter((each) => !/^(?:and|of|the|for|in|on)$/.test(each))
    .map((each) => each[0]);
  const isBody = typeOf(clusters.of(inner.id)) === "Organization";
  return isBody && others.length === 0 && word.length > 2 && initials.join("") === word;
}

/** How the name in brackets names the one before them, or null. */
function namingOf(
  view: TextView,
  clusters: Clusters,
  { outer, inner }: { readonly outer: Candidate; readonly inner: Candidate },
): string | null {
  if (isCoined(view, clusters, { outer, inner })) return "bracketed-short-name";
  if (!mayBeOne(clusters, outer, inner)) return null;
  // "Tedros Ghebreyesus (@DrTedros)"
  if (isHandle(at(view, inner.start))) return "bracketed-handle";
  if (isTranslation(clusters, outer, inner)) return "translation";
  return sharesInitials(outer, inner) ? "bracketed-acronym" : null;
}

/** "World Health Organization (WHO)", "NPP (New Power Party)": two thirds of the short one's letters are initials of the long. */
function sharesInitials(outer: Candidate, inner: Candidate): boolean {
  const [short, long] = withoutKind(outer).length === 1 ? [outer, inner] : [inner, outer];
  const [word = "", ...others] = withoutKind(short);
  if (others.length > 0 || long.words.length < 2) return false;
  const letters = word.replaceAll(/[^a-z0-9]/g, "");
  const initials = new Set(long.words.flatMap((each) => each.split("-").map((part) => part[0] ?? "")));
  const shared = [...letters].filter((letter) => initials.has(letter)).length;
  return shared >= 2 && shared * 3 >= letters.length * 2;
}

/**
 * One word behind the long name of a body: made of its letters in their order ("Institute of Volcanology (Invol)"), or
 * the initials that it has in another language ("People's Protection Units (YPG)").
 */
function isCoined(
  view: TextView,
  clusters: Clusters,
  { outer, inner }: { readonly outer: Candidate; readonly inner: Candidate },
): boolean {
  const [word = "", ...others] = inner.words;
  // "People's Party (SLS)"
  const isLong =
    outer.words.length > 2 || (outer.words.length === 2 && ORGANIZATION_WORDS.has(outer.words[1] ?? ""));
  if (others.length > 0 || !isLong || typeOf(clusters.of(outer.id)) !== "Organization") return false;
  const isForeign =
    /^\p{Lu}{3,5}$/u.test(at(view, inner.start).text) && !AGENCIES.has(at(view, inner.start).text);
  const isMade =
    word.length > 3 && word[0] === outer.words[0]?.[0] && isSubsequence([...word], [...outer.words.join("")]);
  return isMade || (isForeign && !isSportsReport(view) && !countryOf(word, "name"));
}

/** "NSW" behind "Parliament of New South Wales" is short for what the parliament is of. */
function isOfObject({ words }: Candidate, letters: string): boolean {
  const object = words.slice(words.findIndex((word) => /^(of|for|in|at)$/.test(word)) + 1);
  return object.length < words.length && object.map((word) => word[0]).join("") === letters;
}

const AGENCIES: ReadonlySet<string> = new Set(NEWS_AGENCIES);

/** "RMT" of "the RMT union (National Union of …)" */
const withoutKind = ({ words }: Candidate): readonly string[] =>
  words.length === 2 && isOrganizationNoun(words[1] ?? "") ? words.slice(0, 1) : words;

/** "Partido Popular (People's Party)": a name in another language, then what it means in English */
function isTranslation(clusters: Clusters, outer: Candidate, inner: Candidate): boolean {
  if (typeOf(clusters.of(outer.id)) === "Person" || typeOf(clusters.of(inner.id)) === "Person") return false;
  const isKind = (word: string): boolean => ORGANIZATION_WORDS.has(word) || PLACE_WORDS.has(word);
  const isEnglish = inner.words.length > 1 && inner.words.some(isKind);
  const isForeign = outer.words.some(
    (word) => LEADING_ORGANIZATION_WORDS.has(word) || LEADING_PLACE_WORDS.has(word),
  );
  return isEnglish && isForeign && !outer.words.some((word) => inner.words.includes(word));
}

/** "a consortium of banks, dubbed Project Harbour", "the ship, named Aurora": what it is called is what it is */
export function joinNamings(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  for (const name of clusters.candidates) {
    if (name.kind !== "name") continue;
    const { deprel, head } = at(view, name.head);
    const verb = at(view, at(view, head).text === "as" ? at(view, head).head : head);
    const isCalled = CALLING_VERBS.has(verb.lemma) || (verb.lemma === "know" && at(view, head).text === "as");
    if (
      !/^(oprd|dobj|attr|pobj|appos)$/.test(deprel) ||
      !isCalled ||
      verb.deprel !== "acl" ||
      verb.xpos !== "VBN"
    )
      continue;
    const nominal = byHead.get(verb.head);
    if (!nominal || nominal.kind !== "nominal" || winner(nominal.votes) === "Person") continue;
    // The text says outright what it is, whatever the recogniser made of an odd name.
    const said = isWorkNoun(nominal.lemma) ? "Work" : winner(nominal.votes);
    const cluster = clusters.of(name.id);
    if (said !== "Other") Object.assign(cluster, { votes: { [said]: 3 }, labelVotes: {} });
    joinOrdered(clusters, nominal, name, "naming");
  }
}

/** "Born Farah Aziz in Lahore, she moved to Leeds": the name that the subject of the sentence was given at birth */
export function joinBirthNames(view: TextView, clusters: Clusters): void {
  for (const name of clusters.candidates) {
    const { kind, start, end, sentence, words } = name;
    const born = at(view, start - 1);
    if (
      kind !== "name" ||
      words.length < 2 ||
      born.text !== "Born" ||
      typeOf(clusters.of(name.id)) !== "Person"
    )
      continue;
    if (at(view, born.index - 1).sentence === sentence) continue;
    const subject = clusters
      .inSentence(sentence)
      .find((m) => m.start >= end && at(view, m.head).deprel === "nsubj" && m.rule !== "coordination");
    if (!subject) continue;
    const isPerson = subject.gender !== null || typeOf(clusters.of(subject.id)) === "Person";
    if (isPerson) clusters.join(name.id, subject.id, "birth-name");
  }
}
