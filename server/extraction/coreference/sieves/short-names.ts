// One word of an organisation's name for the whole name: "Vodafone" for "Vodafone Group", "Rovers" for "Bristol Rovers".
import {
  LEADING_ORGANIZATION_WORDS,
  ORGANIZATION_WORDS,
} from "../../../../graph-data/lexicons/names/name-parts.ts";
import { COMPANY_WORDS, HOLDING_NOUNS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { NEWS_AGENCIES } from "../../../../graph-data/lexicons/organizations/news-agencies.ts";
import { CLUB_PREFIXES } from "../../../../graph-data/lexicons/topics/sport-words.ts";
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf, isTitle } from "../lexicon.ts";
import { winner, type Candidate } from "../mention.ts";
import { at, type TextView } from "../text-view.ts";
import { isSportsReport } from "../typing/sports.ts";

/** The BBC is not its Africa service, nor Reuters the firm that owns it. */
const OUTLETS: ReadonlySet<string> = new Set(NEWS_AGENCIES.map((name) => name.toLowerCase()));

/** Names of more words are seldom known by one of them. */
const MAX_WORDS = 4;

/**
 * Joins such words to the one organisation that they begin or end, whatever types the recogniser gave them: the long
 * name decides. Not where the word is a place that something happens in, a state, or a person's name as well.
 */
export function joinShortOrganizations(view: TextView, clusters: Clusters): void {
  const names = clusters.candidates.filter((c) => c.kind === "name" && c.rule !== "demonym");
  const { bodies, persons } = listEnds(clusters, names);
  for (const [word, mentions] of mentionsOf(view, names, bodies)) {
    if (
      persons.has(word) ||
      countryOf(word, "name", "capital", "adjective") ||
      word.length < 3 ||
      OUTLETS.has(word)
    )
      continue;
    const long = oneNamed(clusters, word, bodies.get(word) ?? []);
    if (!long || !isShortFor(view, { word, long, mentions, names })) continue;
    for (const short of mentions) takeOver(clusters, long, short);
  }
}

/** A word that may be short for a longer name, where it stands alone, and all names of the text. */
interface ShortName {
  readonly word: string;
  readonly long: Candidate;
  readonly mentions: readonly Candidate[];
  readonly names: readonly Candidate[];
}

/** First and last words of longer names: of organisations with their names, and those of persons. */
function listEnds(
  clusters: Clusters,
  names: readonly Candidate[],
): { readonly bodies: ReadonlyMap<string, readonly Candidate[]>; readonly persons: ReadonlySet<string> } {
  const bodies = new Map<string, Candidate[]>();
  const persons = new Set<string>();
  for (const name of names) {
    const { words } = name;
    if (words.length < 2) continue;
    const ends = new Set([words[0] ?? "", words.at(-1) ?? ""]);
    if (isPerson(clusters, name)) for (const word of ends) persons.add(word);
    else if (words.length <= MAX_WORDS && typeOf(clusters.of(name.id)) === "Organization")
      for (const word of ends) bodies.set(word, [...(bodies.get(word) ?? []), name]);
  }
  return { bodies, persons };
}

/** Each of the words that also stands as a name by itself, with its mentions. */
function mentionsOf(
  view: TextView,
  names: readonly Candidate[],
  words: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const name of names) {
    const [word = ""] = name.words;
    if (name.words.length === 1 && !isTitled(view, name) && words.has(word))
      found.set(word, [...(found.get(word) ?? []), name]);
  }
  return found;
}

/** "Premier League", of which "premier" is a title as well, is no short "Champions League". */
const isTitled = (view: TextView, { start, end }: Candidate): boolean =>
  end - start > 1 && at(view, start).upos !== "DET";

/** The one organisation whose name begins with the word, or, where none does, ends with it; null if there are several. */
function oneNamed(clusters: Clusters, word: string, longs: readonly Candidate[]): Candidate | null {
  const beginning = longs.filter((long) => long.words[0] === word);
  const fitting = beginning.length > 0 ? beginning : longs;
  const [long] = fitting;
  const isOne = long && fitting.every((other) => clusters.of(other.id) === clusters.of(long.id));
  return isOne ? long : null;
}

function isShortFor(view: TextView, name: ShortName): boolean {
  const { word, long, mentions } = name;
  if (mentions.some((short) => isPartOf(view, long, short) || isPartOf(view, short, long))) return false;
  if (mentions.some((short) => short.titles.some(isTitle) || isLocative(view, short))) return false;
  const isCalled = isClub(view, long) || isCalledByLast(view, name) || mayStandAlone(word, long, mentions);
  return isCalled && !isProductOf(word, long, mentions);
}

/** "Rosneft Trading, a unit of Rosneft", "Rosneft's unit Rosneft Trading": the part is not the whole. */
function isPartOf(view: TextView, first: Candidate, second: Candidate): boolean {
  const between = view.tokens.slice(first.end, second.start);
  return between.length <= MAX_BETWEEN && between.some(({ lemma }) => PARTS.test(lemma));
}

const MAX_BETWEEN = 8;
const PARTS = /^(subsidiary|unit|arm|division|affiliate|branch|parent|owner)$/;

/** What the recogniser made of the short name is forgotten. */
function takeOver(clusters: Clusters, long: Candidate, short: Candidate): void {
  const cluster = clusters.of(short.id);
  if (cluster === clusters.of(long.id)) return;
  cluster.votes = {};
  cluster.labelVotes = {};
  joinOrdered(clusters, long, short, "short-organization");
}

/** "AC Milan", "Stade Reims", "Zesco United", in a report on a sport */
const isClub = (view: TextView, { words }: Candidate): boolean =>
  isSportsReport(view) &&
  words.length === 2 &&
  (CLUB_PREFIXES.has(words[0] ?? "") || CLUB_ENDS.test(words[1] ?? ""));

/** Words that no town's name ends with: "Zesco United" */
const CLUB_ENDS = /^(united|rovers|wanderers|athletic|albion|hotspur|fc|afc|sc|cf|stars)$/;

const isPerson = (clusters: Clusters, name: Candidate): boolean =>
  typeOf(clusters.of(name.id)) === "Person" &&
  (genderOfFirstName(name.words[0] ?? "") !== null || !COMPANY_WORDS.has(name.words.at(-1) ?? ""));

/** "the Brotherhood" of the "Muslim Brotherhood"; not "the Prius" of the "Toyota Prius", where Toyota is named as well */
function isCalledByLast(view: TextView, { word, long, mentions, names }: ShortName): boolean {
  const isDefinite = mentions.every((m) => at(view, m.start - 1).text.toLowerCase() === "the");
  // "Buffaloes" of "Green Buffaloes", whom papers of some countries write without the article
  const isSide = isSportsReport(view) && mentions.every((m) => at(view, m.head).xpos === "NNPS");
  // "the Ledger" of the "Marion Ledger", where Marion is a town
  const isNamedAlone = names.some(
    (name) => name.words.length === 1 && name.words[0] === long.words[0] && !isLocative(view, name),
  );
  return long.words.at(-1) === word && (isDefinite || isSide) && !isNamedAlone;
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
  if (COMPANY_WORDS.has(word) || ORGANIZATION_WORDS.has(word) || isOfTown(long)) return false;
  const taken = new Set(mentions.map(({ votes }) => winner(votes)));
  return COMPANY_WORDS.has(last) || !(taken.has("Place") || taken.has("Person"));
}

/** "Dallas" is not the "Dallas Federal Reserve Bank", whatever it is taken for: bodies that are called after their towns. */
const isOfTown = ({ words }: Candidate): boolean =>
  words.includes("reserve") || /^(?:airport|authority|council|court|department|hospital|museum|police|zoo)$/.test(words.at(-1) ?? ""); // prettier-ignore

/** "SpaceX", then "SpaceX Falcon": what is named after the company is another thing; "Halden Foods", then "Halden". */
function isProductOf(word: string, long: Candidate, mentions: readonly Candidate[]): boolean {
  const last = long.words.at(-1) ?? "";
  if (last === word || COMPANY_WORDS.has(last) || ORGANIZATION_WORDS.has(last)) return false;
  return mentions.filter(({ id }) => id < long.id).length > 1;
}

/** "in Springfield", "came to Springfield", but "a stake in Vodafone" */
function isLocative(view: TextView, { head }: Pick<Candidate, "head">): boolean {
  const token = at(view, head);
  const preposition = at(view, token.head);
  const isWay =
    /^(?:to|from|through)$/i.test(preposition.text) && TRAVELLING.test(at(view, preposition.head).lemma);
  if (token.deprel === "pobj" && isWay) return true;
  if (token.deprel !== "pobj" || !/^(in|near|outside|around|across)$/i.test(preposition.text)) return false;
  // The parser may hang it on the verb: "sent shares in Halden up"
  return ![preposition.head, preposition.index - 1].some((i) =>
    HOLDING_NOUNS.has(at(view, i).lemma.toLowerCase()),
  );
}

/** Done by whoever goes to a place; one returns and moves to a company as well. */
const TRAVELLING = /^(?:come|travel|fly|drive|walk|sail|flee|head|arrive)$/;
