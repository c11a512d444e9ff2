// Persons of one name, by full name, surname, spelling and office. Rules run in order, each over blocks that share a
// key, so that the work grows with the number of names and not with its square.
import { UNIQUE_OFFICES } from "../../../graph-data/lexicons/people/offices.ts";
import type { Candidate } from "./candidates.ts";
import type { Clusters, Join } from "./clusters.ts";
import type { Context } from "./context.ts";
import { areGivenNamesCompatible } from "./given-names.ts";
import { groupBy } from "./group-by.ts";
import { editDistance } from "../../edit-distance.ts";
import { jaroWinkler } from "./similarity.ts";
import { foldName, skeletonOf } from "./skeleton.ts";

/** Blocks with more different names than this are compared by equality alone. */
const MAX_BLOCK = 100;
/** Documents of a cluster that are looked at for common context. */
const MAX_CONTEXTS = 20;

interface Person extends Candidate {
  readonly person: NonNullable<Candidate["person"]>;
}

export function resolvePeople(candidates: readonly Candidate[], clusters: Clusters, context: Context): void {
  const people = candidates.filter((c): c is Person => c.type === "Person" && c.person !== null);
  const full = people.filter(({ person }) => person.given.length > 0);
  const bare = people.filter(({ person }) => person.given.length === 0);
  joinSameFullName(full, clusters);
  joinWithinDocument(full, bare, clusters);
  joinSpellings(full, clusters);
  joinOffices(full, clusters, context);
  joinSurnames(full, bare, { clusters, context });
}

const fullKey = ({ person }: Person): string => `${person.given.join(" ")} ${person.surname}`;

/** "Alexander Lukashenko" in two articles. */
function joinSameFullName(full: readonly Person[], clusters: Clusters): void {
  for (const [first, ...others] of groupBy(full, fullKey).values())
    for (const other of others)
      if (first) clusters.join(first, other, { reason: "same name", confidence: 0.95 });
}

/** "Lukashenko", "Mr Lukashnenko" beside "Alexander Lukashenko" in one article, where coreference left them apart. */
function joinWithinDocument(full: readonly Person[], bare: readonly Person[], clusters: Clusters): void {
  const fullByDocument = groupBy(full.filter(hasDocument), (c) => c.document ?? "");
  for (const [document, shorts] of groupBy(bare.filter(hasDocument), (c) => c.document ?? "")) {
    const longs = fullByDocument.get(document) ?? [];
    for (const short of shorts) {
      const bySurname = longs.filter(({ person }) => person.surname === short.person.surname);
      const byFirst = longs.filter(({ person }) => person.given[0] === short.person.surname);
      const bySpelling = longs.filter((long) => isMisspelling(short, long));
      const rules: [Person[], Join][] = [
        [bySurname, { reason: "surname of a person in the same article", confidence: 0.92 }],
        [byFirst, { reason: "first or family name of a person in the same article", confidence: 0.85 }],
        [bySpelling, { reason: "spelling of a surname in the same article", confidence: 0.85 }],
      ];
      const rule = rules.find(([found]) => found.length > 0);
      const only = rule && rule[0].length === 1 ? rule[0][0] : undefined;
      if (rule && only) clusters.join(only, short, rule[1]);
    }
  }
}

const hasDocument = ({ document }: Candidate): boolean => document !== null;

/** A rarer name written nearly as a more frequent surname: "Lukashnenko". */
function isMisspelling(rare: Person, frequent: Person): boolean {
  const [a, b] = [rare.person.surname, frequent.person.surname];
  return a !== b && countOf(rare) * 2 <= countOf(frequent) && isSpelledAlike(a, b);
}

const countOf = ({ names }: Candidate): number => [...names.values()].reduce((sum, n) => sum + n, 0);

/** One slip in six letters, two in nine; or one skeleton in two Latin spellings. */
function isSpelledAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const slips = length >= 9 ? 2 : length >= 6 ? 1 : 0;
  if (slips > 0 && a[0] === b[0] && editDistance(a, b, slips) <= slips) return true;
  const skeleton = skeletonOf(a);
  return skeleton.length >= 4 && skeleton === skeletonOf(b) && jaroWinkler(a, b) >= 0.82;
}

/** "Morsi", "Mursi"; not "Mills", "Miles", not "Beck", "Back". */
function differInVowels(a: string, b: string): boolean {
  const consonants = (word: string): string => word.replace(/[aeiouy]/g, "");
  return (
    a.length === b.length &&
    a.length >= 5 &&
    consonants(a).length >= 3 &&
    consonants(a) === consonants(b) &&
    jaroWinkler(a, b) >= 0.85
  );
}

/** "Svetlana Tikhanovskaya", "Sviatlana Tsikhanouskaya"; "Mohammed Morsi", "Mohamed Mursi"; "Donald J. Trump" */
function joinSpellings(full: readonly Person[], clusters: Clusters): void {
  const representatives = [...groupBy(full, fullKey).values()].flatMap((group) => group[0] ?? []);
  const keysOf = ({ person }: Person): string[] => {
    const given = skeletonOf(person.given[0] ?? "");
    const surname = foldName(person.surname);
    return [
      `skeleton ${skeletonOf(person.surname)} ${given.slice(0, 1)}`,
      `begin ${given} ${surname.slice(0, 4)}`,
      `end ${given} ${surname.slice(-4)}`,
    ];
  };
  for (const block of groupBy(representatives, keysOf).values()) {
    if (block.length > MAX_BLOCK) continue;
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1)) joinIfSpelledAlike(a, b, clusters);
    });
  }
}

function joinIfSpelledAlike(a: Person, b: Person, clusters: Clusters): void {
  if (!areGivenNamesCompatible(a.person.given, b.person.given)) return;
  const isSameSurname = a.person.surname === b.person.surname;
  const isAlike =
    isSpelledAlike(a.person.surname, b.person.surname) || differInVowels(a.person.surname, b.person.surname);
  if (!isSameSurname && (a.person.given.join("").length < 3 || !isAlike)) return;
  // Two surnames that differ by the ending of gender: "Ivanov", "Ivanova".
  if (!isSameSurname && isGenderPair(a.person.surname, b.person.surname)) return;
  const reason = isSameSurname ? "same surname, compatible given names" : "spelling of the same name";
  clusters.join(a, b, { reason, confidence: isSameSurname ? 0.9 : 0.85 });
}

const isGenderPair = (a: string, b: string): boolean => a === `${b}a` || b === `${a}a`;

/**
 * A slip of the given name: "President Viktor Lukashenko" in one article, "President Alexander Lukashenko" in several of the same
 * story. One office, one surname, never both in one article, and the other name far more frequent.
 */
function joinOffices(full: readonly Person[], clusters: Clusters, context: Context): void {
  for (const block of groupBy(full, ({ person }) => person.surname).values()) {
    const names = [...groupBy(block, (c) => String(clusters.find(c.index))).values()];
    if (names.length < 2 || names.length > MAX_BLOCK) continue;
    const ranked = names
      .map((members) => ({ members, documents: new Set(members.flatMap((m) => m.document ?? [])) }))
      .sort((a, b) => b.documents.size - a.documents.size);
    const [main, ...others] = ranked;
    for (const rare of others) {
      if (!main || rare.documents.size !== 1 || main.documents.size < 2) continue;
      const [slip, right] = [rare.members[0], main.members[0]];
      const [document] = rare.documents;
      if (!slip || !right || document === undefined || main.documents.has(document)) continue;
      const story = [...main.documents]
        .slice(0, MAX_CONTEXTS)
        .filter((d) => context.areSameStory(d, document));
      const offices = shareOffice(rare.members, main.members);
      if (story.length >= 2 && offices.length > 0)
        clusters.join(right, slip, {
          reason: `same surname and office (${offices.join(", ")}) in ${story.length} articles of the same story`,
          confidence: 0.65,
          overGivenNames: true,
        });
    }
  }
}

function shareOffice(a: readonly Person[], b: readonly Person[]): string[] {
  const titles = new Set(b.flatMap((person) => [...person.titles]));
  const shared = a
    .flatMap((person) => [...person.titles])
    .filter((t) => titles.has(t) && UNIQUE_OFFICES.has(t));
  return [...new Set(shared)].sort();
}

/** "Putin" in an article that never gives the full name, if only one person of that name is around. */
function joinSurnames(
  full: readonly Person[],
  bare: readonly Person[],
  { clusters, context }: { clusters: Clusters; context: Context },
): void {
  const bySurname = groupBy(full, ({ person, names }) => [
    ...new Set([person.surname, ...[...names.keys()].filter((name) => !name.includes(" ")).map(foldName)]),
  ]);
  const open = bare.filter((c) => clusters.membersOf(c).every((m) => m.person?.given.length === 0));
  for (const [surname, shorts] of groupBy(open, ({ person }) => person.surname)) {
    const longs = bySurname.get(surname) ?? [];
    const roots = new Set(longs.map((c) => clusters.find(c.index)));
    const [long] = longs;
    for (const short of shorts) {
      if (!long || roots.size !== 1) continue;
      const offices = shareOffice([short], longs);
      if (areRelated(short, clusters.membersOf(long), context))
        clusters.join(long, short, {
          reason: "surname of the only person of that name in related articles",
          confidence: 0.75,
        });
      else if (offices.length > 0)
        clusters.join(long, short, {
          reason: `surname and office (${offices.join(", ")}) of the only person of that name`,
          confidence: 0.65,
        });
    }
    joinBareNames(shorts, clusters, context);
  }
}

function joinBareNames(shorts: readonly Person[], clusters: Clusters, context: Context): void {
  const [first, ...others] = shorts;
  for (const other of others)
    if (first && areRelated(other, clusters.membersOf(first), context))
      clusters.join(first, other, { reason: "same surname in related articles", confidence: 0.7 });
}

/** The short name's article shares an actor with one of the person's articles, or the store knows the person by it. */
function areRelated(short: Person, others: readonly Candidate[], context: Context): boolean {
  const { document } = short;
  if (document === null) return false;
  const except = new Set([short.person.surname]);
  return others
    .slice(0, MAX_CONTEXTS)
    .some((other) =>
      other.document === null
        ? [...other.names.keys()].some((name) => foldName(name) === short.person.surname)
        : other.document === document || context.shareActor(other.document, document, except),
    );
}
