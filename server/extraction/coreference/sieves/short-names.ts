// One word of an organisation's name for the whole name: "Vodafone" for "Vodafone Group", "Rovers" for "Bristol Rovers".
import {
  LEADING_ORGANIZATION_WORDS,
  ORGANIZATION_WORDS,
} from "../../../../graph-data/lexicons/names/name-parts.ts";
import { COMPANY_WORDS, HOLDING_NOUNS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { CLUB_PREFIXES } from "../../../../graph-data/lexicons/topics/sport-words.ts";
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf, isTitle } from "../lexicon.ts";
import { winner, type Candidate } from "../mention.ts";
import { at, type TextView } from "../text-view.ts";
import { isSportsReport } from "../typing/sports.ts";

/** Names of more words are seldom known by one of them. */
const MAX_WORDS = 4;

/**
 * Joins such words to the one organisation that they begin or end, whatever types the recogniser gave them: the long
 * name decides. Not where the word is a place that something happens in, a state, or a person's name as well.
 */
export function joinShortOrganizations(view: TextView, clusters: Clusters): void {
  const names = clusters.candidates.filter((c) => c.kind === "name" && c.rule !== "demonym");
  const byWord = new Map<string, Candidate[]>();
  const persons = new Set<string>();
  for (const name of names) {
    const { words } = name;
    const ends = [words[0] ?? "", words.at(-1) ?? ""];
    if (words.length < 2) continue;
    if (isPerson(clusters, name)) for (const word of ends) persons.add(word);
    else if (words.length <= MAX_WORDS && typeOf(clusters.of(name.id)) === "Organization")
      for (const word of new Set(ends)) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  const shorts = new Map<string, Candidate[]>();
  for (const name of names) {
    const [word = ""] = name.words;
    if (name.words.length === 1 && byWord.has(word)) shorts.set(word, [...(shorts.get(word) ?? []), name]);
  }
  for (const [word, mentions] of shorts) {
    if (persons.has(word) || countryOf(word, "name", "capital", "adjective") || word.length < 3) continue;
    const longs = byWord.get(word) ?? [];
    const beginning = longs.filter((long) => long.words[0] === word);
    const fitting = beginning.length > 0 ? beginning : longs;
    const [long] = fitting;
    if (!long || fitting.some((other) => clusters.of(other.id) !== clusters.of(long.id))) continue;
    if (mentions.some((short) => short.titles.some(isTitle) || isLocative(view, short))) continue;
    const isClub = isSportsReport(view) && CLUB_PREFIXES.has(long.words[0] ?? "") && long.words.length === 2;
    const isTheLast = isCalledByLast(view, { word, long, mentions, names }); // prettier-ignore
    if (!(isClub || isTheLast || mayStandAlone(word, long, mentions)) || isProductOf(word, long, mentions))
      continue;
    for (const short of mentions) {
      const cluster = clusters.of(short.id);
      if (cluster === clusters.of(long.id)) continue;
      cluster.votes = {};
      cluster.labelVotes = {};
      joinOrdered(clusters, long, short, "short-organization");
    }
  }
}

const isPerson = (clusters: Clusters, name: Candidate): boolean =>
  typeOf(clusters.of(name.id)) === "Person" &&
  (genderOfFirstName(name.words[0] ?? "") !== null || !COMPANY_WORDS.has(name.words.at(-1) ?? ""));

/** "the Brotherhood" of the "Muslim Brotherhood"; not "the Prius" of the "Toyota Prius", where Toyota is named as well */
function isCalledByLast(
  view: TextView,
  {
    word,
    long,
    mentions,
    names,
  }: {
    readonly word: string;
    readonly long: Candidate;
    readonly mentions: readonly Candidate[];
    readonly names: readonly Candidate[];
  },
): boolean {
  const isDefinite = mentions.every((m) => at(view, m.start - 1).text.toLowerCase() === "the");
  const isNamedAlone = names.some(({ words }) => words.length === 1 && words[0] === long.words[0]);
  return long.words.at(-1) === word && isDefinite && !isNamedAlone;
}

/** "Chicago" is not the "Chicago Tribune", nor "Clinton" the "Clinton Foundation"; but "Halden" may be "Halden Foods". */
function mayStandAlone(word: string, long: Candidate, mentions: readonly Candidate[]): boolean {
  const last = long.words.at(-1) ?? "";
  // "Rovers" of "Bristol Rovers", "Santander" of "Banco Santander"
  if (last === word)
    return (
      COMPANY_WORDS.has(word) ||
      ORGANIZATION_WORDS.has(word) ||
      LEADING_ORGANIZATION_WORDS.has(long.words[0] ?? "")
    );
  if (COMPANY_WORDS.has(word) || ORGANIZATION_WORDS.has(word)) return false;
  const taken = new Set(mentions.map(({ votes }) => winner(votes)));
  return COMPANY_WORDS.has(last) || !(taken.has("Place") || taken.has("Person"));
}

/** "SpaceX", then "SpaceX Falcon": what is named after the company is another thing; "Halden Foods", then "Halden". */
function isProductOf(word: string, long: Candidate, mentions: readonly Candidate[]): boolean {
  const last = long.words.at(-1) ?? "";
  if (last === word || COMPANY_WORDS.has(last) || ORGANIZATION_WORDS.has(last)) return false;
  return mentions.filter(({ id }) => id < long.id).length > 1;
}

/** "in Springfield", but "a stake in Vodafone" */
function isLocative(view: TextView, { head }: Pick<Candidate, "head">): boolean {
  const token = at(view, head);
  const preposition = at(view, token.head);
  if (token.deprel !== "pobj" || !/^(in|near|outside|around|across)$/i.test(preposition.text)) return false;
  // The parser may hang it on the verb: "sent shares in Halden up"
  return ![preposition.head, preposition.index - 1].some((i) =>
    HOLDING_NOUNS.has(at(view, i).lemma.toLowerCase()),
  );
}
