// Sieves that join the names of persons: a surname, a given name, a spelling that slipped.
import { SURNAME_PARTICLES } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { ENTITY_TYPES, type EntityType } from "../../../../graph-data/schema/index.ts";
import { editDistance } from "../../../edit-distance.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf } from "../lexicon.ts";
import { genderOf, joinOrdered, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import { winner, type Candidate, type TypeVotes } from "../mention.ts";
import { at, type TextView } from "../text-view.ts";
import { isWhereabouts } from "./places.ts";
import { agree, distinct, isSubsequence, NAMESAKES, namesIn, push, remember } from "./name-lists.ts";

/**
 * The surname for the whole name: "Lukashenko" for "Alexander Lukashenko", also where it comes first, in a headline.
 * Of several with one surname the last one spoken of whose gender fits.
 */
export function joinSurnames(view: TextView, clusters: Clusters): void {
  const surnames = new Set(namesIn(clusters).flatMap((name) => (isFullName(name) ? surnamesOf(name) : [])));
  joinPartOfPerson(view, clusters, { partsOf: surnamesOf, sieve: "surname" });
  // "Ramos" for "Carlos Ramos Vega": of two surnames the first is the one that goes alone.
  joinPartOfPerson(view, clusters, { partsOf: ({ words }) => words.slice(1, -1).filter((word) => isInner(word, surnames)), sieve: "inner-surname" }); // prettier-ignore
  // "Tsai" for "Tsai Ing-wen", "Gloria" for "Gloria Sam"
  joinPartOfPerson(view, clusters, {
    partsOf: ({ words: [first = ""] }) => (surnames.has(first) ? [] : [first, ...shortOf(first)]),
    sieve: "first-name",
  });
}

const isInner = (word: string, surnames: ReadonlySet<string>): boolean =>
  word.length > 2 && !surnames.has(word) && !SURNAME_PARTICLES.has(word) && genderOfFirstName(word) === null;

/** "Oli" of "Oliver", "Alex" of "Alexander" */
function shortOf(first: string): string[] {
  const beginnings = [3, 4, 5]
    .filter((length) => length <= first.length - 2)
    .map((length) => first.slice(0, length));
  return beginnings.filter((short) => genderOfFirstName(short) !== null || short.length === 3);
}

/** "Groot" and "de Groot" of "Pieter de Groot", "Masri" of "Karim al-Masri" */
function surnamesOf({ words }: Candidate): string[] {
  let start = words.length - 1;
  const last = words[start] ?? "";
  const surnames = [last, ...(ARTICLE.test(last) ? [last.replace(ARTICLE, "")] : [])];
  while (start > 1 && SURNAME_PARTICLES.has(words[start - 1] ?? "")) start--;
  if (start < words.length - 1) surnames.push(words.slice(start).join(" "));
  return surnames;
}

const ARTICLE = /^[ae]l-(?=\p{L}{3})/u;

/**
 * "Tedros Adhanom Ghebreyesus" for "Tedros Ghebreyesus", "Seyed Karim Rahmani" for "Karim Rahmani": the same surname,
 * and the other words of the shorter name in their order. Not where two longer names would fit.
 */
export function joinLongerNames(clusters: Clusters): void {
  const full = distinct(clusters).filter((name) => isFullName(name) && mayBePerson(clusters, name));
  const bySurname = new Map<string, Candidate[]>();
  for (const name of full) push(bySurname, name.words.at(-1) ?? "", name);
  for (const namesakes of bySurname.values()) {
    for (const short of namesakes) {
      const longer = namesakes.filter(
        (long) =>
          isShorter(short.words, long.words) && isSubsequence(short.words, long.words, isWordOrInitial) && agree(clusters, long, short), // prettier-ignore
      );
      const [long] = longer;
      if (long && longer.every((other) => clusters.of(other.id) === clusters.of(long.id)))
        joinOrdered(clusters, long, short, "longer-name");
    }
  }
}

/** "Karim Rahmani" for "Seyed Karim Rahmani", "Ann K. Berg" for "Ann Karin Berg" */
const isShorter = (short: readonly string[], long: readonly string[]): boolean =>
  long.length > short.length || (long.length === short.length && short.join().length < long.join().length);

/** "K." for "Karin" */
const isWordOrInitial = (word: string, full: string): boolean =>
  word === full || (/^\p{L}\.?$/u.test(word) && full.startsWith(word.charAt(0)));

/** A given name and a surname: "De Groot" is a surname alone. */
const isFullName = ({ words }: Candidate): boolean =>
  words.length > 1 && !words.slice(0, -1).every((word) => SURNAME_PARTICLES.has(word));

/** Which words of a whole name go alone, and what the sieve that joins them is called. */
interface Part {
  readonly partsOf: (full: Candidate) => readonly string[];
  readonly sieve: string;
}

function joinPartOfPerson(view: TextView, clusters: Clusters, { partsOf, sieve }: Part): void {
  const keysOf = (name: Candidate) => (isFullName(name) && mayBePerson(clusters, name) ? partsOf(name) : []);
  const first = new Map<string, Candidate[]>();
  for (const name of distinct(clusters)) {
    for (const key of keysOf(name)) if ((first.get(key)?.length ?? 0) < NAMESAKES) push(first, key, name);
  }
  const recent = new Map<string, Candidate[]>();
  for (const name of namesIn(clusters)) {
    for (const key of keysOf(name)) remember(clusters, recent, key, name);
    if (!mayGoAlone(view, clusters, name)) continue;
    const word = name.words.join(" ");
    const fits = (full: Candidate) => mayBePartOf(clusters, full, name);
    // In a headline the surname comes before the whole name.
    const full = mostSpokenOf(clusters, recent.get(word)?.filter(fits)) ?? first.get(word)?.find(fits);
    if (!full) continue;
    settleTypes(clusters, full, name);
    clusters.join(full.id, name.id, sieve);
  }
}

/** A surname or a first name, not a state's; "in Lisbon" is not "Lisbon Mendes". */
function mayGoAlone(view: TextView, clusters: Clusters, name: Candidate): boolean {
  if (isFullName(name) || name.rule === "demonym" || countryOf(name.words.join(" "), "name")) return false;
  // "the film 'Ray'" is not Ray Charles
  if (winner(name.votes) === "Work" && (name.votes.Work ?? 0) >= 4) return false;
  return !isTown(name) || actsAsPerson(view, clusters.of(name.id));
}

const isTown = ({ votes }: Candidate): boolean => (votes.Place ?? 0) >= 4 && winner(votes) === "Place";

/** Whether one of the two is surely a person, and the other may be. */
function mayBePartOf(clusters: Clusters, full: Candidate, name: Candidate): boolean {
  if (!agree(clusters, full, name) || areNamesakes(clusters, full, name)) return false;
  if (typeOf(clusters.of(full.id)) === "Person") return true;
  const own = clusters.of(name.id);
  return isUnlabelled(full) ? typeOf(own) === "Person" : isToldPerson(own);
}

/** A person by more than the recogniser's word for it, or by that time and again. */
const isToldPerson = (cluster: Cluster): boolean =>
  typeOf(cluster) === "Person" &&
  (told(cluster.votes, cluster.labelVotes, "Person") >= LEAST_TOLD || cluster.labelled >= OFTEN_LABELLED);

/** Whichever of the two is no person by the recogniser's word alone is none no more. */
function settleTypes(clusters: Clusters, full: Candidate, name: Candidate): void {
  const [own, whole] = [clusters.of(name.id), clusters.of(full.id)];
  if (isTown(name) && own !== whole) Object.assign(own, { votes: {}, labelVotes: {}, labelled: 0 });
  else if (typeOf(whole) === "Person") forgetLabels(own);
  else if (isToldPerson(own)) forgetLabels(whole);
}

/** "Amman said", "told Amman", in a text that says nowhere "in Amman" */
function actsAsPerson(view: TextView, { mentions }: Cluster): boolean {
  const acts = mentions.some(({ head }) => /^nsubj/.test(at(view, head).deprel) && at(view, at(view, head).head).upos === "VERB"); // prettier-ignore
  return acts && !mentions.some((mention) => isWhereabouts(view, mention));
}

/** The last named, unless it was named once and another several times: whom the article is about is called by the surname. */
function mostSpokenOf(clusters: Clusters, namesakes: readonly Candidate[] = []): Candidate | undefined {
  const last = namesakes.at(-1);
  if (!last || clusters.of(last.id).names > 1) return last;
  return namesakes.findLast((other) => clusters.of(other.id).names > 1) ?? last;
}

/** "Dennis Whitaker" and "Carol Whitaker": one bare "Whitaker" cannot be both. */
function areNamesakes(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const [first, second] = [clusters.of(a.id), clusters.of(b.id)];
  if (first === second) return false;
  const genders = [genderOf(first), genderOf(second)];
  if (genders[0] !== null && genders[1] !== null && genders[0] !== genders[1]) return true;
  const fullNames = (cluster: typeof first) =>
    cluster.mentions.filter((m) => m.kind === "name" && isFullName(m));
  return fullNames(first).some((x) => fullNames(second).some((y) => x.words.at(-1) === y.words.at(-1) && x.words[0]?.[0] !== y.words[0]?.[0])); // prettier-ignore
}

/** What speaks for a type beside the recogniser. */
const told = (votes: TypeVotes, labelVotes: TypeVotes, type: EntityType): number =>
  (votes[type] ?? 0) - (labelVotes[type] ?? 0);

/** A surname that is surely a person's outweighs what the recogniser makes of the whole name. */
const LEAST_TOLD = 2.5;

/** "Kipchoge", time and again a person: so is "Eliud Kipchoge", once taken for a firm. */
const OFTEN_LABELLED = 3;

/** What the recogniser does not take for anything in earnest. */
const isUnlabelled = ({ labelVotes }: Candidate): boolean =>
  Object.values(labelVotes).every((count) => count < 2);

/** What the recogniser takes a bare surname for, ten times a firm, says nothing against the whole name of a person. */
function forgetLabels(cluster: Cluster): void {
  if (typeOf(cluster) === "Person") return;
  cluster.votes = { ...cluster.votes };
  for (const type of ENTITY_TYPES) {
    if (cluster.labelVotes[type] !== undefined)
      cluster.votes[type] = told(cluster.votes, cluster.labelVotes, type);
  }
  cluster.labelVotes = {};
  cluster.labelled = 0;
}

/** A person, or two or three words that only the recogniser takes for something else: "Romelu Lukaku" for a building. */
function mayBePerson(clusters: Clusters, name: Candidate): boolean {
  if (typeOf(clusters.of(name.id)) === "Person") return true;
  const most = Math.max(0, ...ENTITY_TYPES.map((type) => told(name.votes, name.labelVotes, type)));
  return name.words.length < 4 && most < 2 && !name.words.includes("of");
}

/** "Lukashnenko" for "Lukashenko", "Kristen Wilkins" for "Kristin Wilkins", "Putinand" for "Putin" */
export function joinMisspellings(view: TextView, clusters: Clusters): void {
  const persons = distinct(clusters).filter(
    (n) => /^(Person|Other)$/.test(typeOf(clusters.of(n.id))) || n.titles.length > 0,
  );
  for (const [k, name] of persons.entries()) {
    // Names are compared in a window: a document has few persons, and a book's worth must not cost its square.
    for (const earlier of persons.slice(Math.max(0, k - 200), k)) {
      if (clusters.of(earlier.id) === clusters.of(name.id) || !agree(clusters, earlier, name)) continue;
      if (areNamesakes(clusters, earlier, name)) continue;
      if (isMisspelling(earlier.words, name.words) || isGlued(view, earlier, name)) {
        clusters.join(earlier.id, name.id, "misspelling");
        break;
      }
    }
  }
}

function isMisspelling(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.at(-1) ?? "", b.at(-1) ?? ""];
  // "the Reeds" are a family; but "Karen Reeds" may once be "Reed"
  const isFamily = (a.length === 1 && first === `${second}s`) || (b.length === 1 && second === `${first}s`);
  if (isFamily || !close(first, second)) return false;
  if (a.length === 1 || b.length === 1) return first !== second;
  const [given, other] = [a.slice(0, -1).join(" "), b.slice(0, -1).join(" ")];
  return given === other ? true : first === second && close(given, other) && given[0] === other[0];
}

/** One letter in five, two in eight; the first letter is hardly ever mistyped. "Kwok-hing" is not "Kwok-kin". */
function close(a: string, b: string): boolean {
  const [x, y] = [a.split("-"), b.split("-")];
  return x.length === y.length && x.every((part, k) => areClose(part, y[k] ?? ""));
}

function areClose(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (a === b) return true;
  if (length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  const slips = length >= 8 ? 2 : 1;
  return editDistance(a, b, slips) <= slips;
}

/** A missing space before "and": "Vladimir Putinand Alexander Lukashenko" */
function isGlued(view: TextView, a: Candidate, b: Candidate): boolean {
  const last = b.words.at(-1) ?? "";
  return (
    last.endsWith("and") && last.slice(0, -3) === a.words.at(-1) && /^\p{Lu}/u.test(at(view, b.end).text)
  );
}
