// What resolution looks at: each named chain of each document, and each entity the store knows, with its names.
import type { EntityType, KnownEntity } from "../../../graph-data/schema/index.ts";
import { FEMALE_TITLES, MALE_TITLES, TITLES } from "../../../graph-data/lexicons/people/titles.ts";
import type { DocumentFacts, FactChain, FactMention } from "../facts.ts";
import type { Gender } from "../first-names.ts";
import { genderOfGivenName } from "./given-names.ts";
import { isCommonInstitution, readStates, seatInId, seatOf } from "./institutions.ts";
import { parsePersonName, stripTitles, trimName, type PersonName } from "./names.ts";
import { stateOf, stateOfAdjective } from "./states.ts";

export interface Candidate {
  readonly index: number;
  readonly type: EntityType;
  /** The name the others are compared by: the chain's own best name. */
  readonly name: string;
  /** Names as they stand in the text, articles, titles and possessives taken off, with their counts. */
  readonly names: ReadonlyMap<string, number>;
  /** For a Person. */
  readonly person: PersonName | null;
  readonly gender: Gender | null;
  /** Titles that stand before the name, lower case: "mr", "president". */
  readonly titles: ReadonlySet<string>;
  /** Verbs it is the subject of. */
  readonly verbs: ReadonlySet<string>;
  /** Rule of coreference that joined a name to the chain, by name. */
  readonly links: ReadonlyMap<string, string>;
  /** Where it comes from: a chain of a document, or the store. */
  readonly document: string | null;
  readonly chain: number;
  readonly known: KnownEntity | null;
  /** Chain of the same document that stands in brackets right after it: "European Union (EU)". */
  readonly bracketed: number | null;
  /** The lexicon's name of the state that it is, or whose adjective it is. */
  readonly state: string | null;
  /** For an institution that every state has, the state whose it is, as far as that is known. */
  readonly seat: string | null;
}

export function collectCandidates(
  documents: readonly DocumentFacts[],
  known: readonly KnownEntity[],
): Candidate[] {
  const fromStore = known.filter((entity) => entity.named).map(fromKnown);
  const fromTexts = documents.flatMap(({ record, chains }) => {
    const named = chains.filter((chain) => chain.named);
    const brackets = findBrackets(named, record.text);
    const states = readStates(chains);
    return named.map((chain) => {
      const candidate = fromChain(chain, record);
      const seat = isCommonInstitution(candidate.name) ? seatOf(chain, record, states) : null;
      return readAdjective({ ...candidate, seat, bracketed: brackets.get(chain.id) ?? null });
    });
  });
  return [...fromStore, ...fromTexts].map((candidate, index) => ({ ...candidate, index }));
}

/** Chain → the chain whose name follows it in brackets. */
function findBrackets(chains: readonly FactChain[], text: string): ReadonlyMap<number, number> {
  const starts = new Map(
    chains.flatMap(({ id, mentions }) => mentions.map(({ start }) => [start, id] as const)),
  );
  const pairs = chains.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ end }) => {
      const opening = /^ ?\( ?["“‘]?/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
      const inner = opening > 0 ? starts.get(end + opening) : undefined;
      return inner === undefined || inner === id ? [] : [[id, inner] as const];
    }),
  );
  return new Map(pairs);
}

function fromKnown(known: KnownEntity): Omit<Candidate, "index"> {
  const { type, name } = known;
  const person = type === "Person" ? parsePersonName(stripTitles(name)) : null;
  return {
    type,
    name,
    names: new Map([name, ...known.aliases].map((alias) => [alias, 1])),
    person,
    gender: genderOfGivenName(person?.given[0]),
    titles: new Set(),
    verbs: new Set(),
    links: new Map(),
    document: null,
    chain: -1,
    known,
    bracketed: null,
    state: type === "Place" ? stateOf(name) : null,
    seat: isCommonInstitution(name) ? seatInId(known.id) : null,
  };
}

function fromChain(chain: FactChain, record: DocumentFacts["record"]): Omit<Candidate, "index"> {
  const isPerson = chain.type === "Person";
  const read = nameReader(chain, record.text);
  const mentions = chain.mentions
    .filter(({ kind }) => kind === "name")
    .map((mention) => ({ mention, name: read(mention.words) }))
    .filter(({ name }) => name !== "");
  const names = new Map<string, number>();
  const links = new Map<string, string>();
  for (const { mention, name } of mentions) {
    names.set(name, (names.get(name) ?? 0) + 1);
    if (mention.linkedBy !== null && !links.has(name)) links.set(name, mention.linkedBy);
  }
  const own = read(chain.name) || chain.name;
  // "Tom Lund", who is written "Tom" in "Tom and Eric Lund"
  const isFuller = isPerson && [...names.keys()].some((written) => own.startsWith(`${written} `));
  if (names.size === 0 || (isFuller && !names.has(own))) names.set(own, 1);
  const name = names.has(own) ? own : pickLongest(names);
  const titles = new Set(
    isPerson ? mentions.flatMap(({ mention }) => [...findTitles(mention, record.text)]) : [],
  );
  const person = isPerson ? parsePersonName(name) : null;
  return {
    type: chain.type,
    name,
    names,
    person,
    gender: isPerson ? findGender(titles, person?.given[0]) : null,
    titles,
    verbs: new Set(chain.mentions.flatMap(({ subjectOf }) => subjectOf ?? [])),
    links,
    document: record.id,
    chain: chain.id,
    known: null,
    bracketed: null,
    state: chain.type === "Place" ? (stateOf(name) ?? stateOfAdjective(name)) : null,
    seat: null,
  };
}

/** How the names of a chain are written: a person's without titles, "The Hague" with its article throughout. */
function nameReader(chain: FactChain, text: string): (words: string) => string {
  if (chain.type === "Person") return (words) => stripTitles(trimName(words));
  const titled = chain.type === "Organization" ? namesWithArticle(chain, text) : new Set<string>();
  return (words) => {
    const name = trimName(words);
    const isPlace = chain.type === "Place" && /^The \p{Lu}/u.test(words) && stateOf(name) === null;
    return titled.has(name) || isPlace ? `The ${name}` : name;
  };
}

/** Names that the text writes with a capital article within a sentence: "told The Telegraph". */
const namesWithArticle = ({ mentions }: FactChain, text: string): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ kind, start, words }) =>
      kind === "name" && /\p{Ll},? The $/u.test(text.slice(Math.max(0, start - 8), start))
        ? trimName(words)
        : [],
    ),
  );

/** "Russian" in "the Russian leader" names the state, whatever type the adjective was given; "Russians" do not. */
function readAdjective(candidate: Omit<Candidate, "index">): Omit<Candidate, "index"> {
  const state = stateOfAdjective(candidate.name);
  if (state === null || candidate.type === "Person" || stateOf(candidate.name) !== null) return candidate;
  const isAdjective = [...candidate.names.keys()].every((name) => stateOfAdjective(name) === state);
  return isAdjective ? { ...candidate, type: "Place", state } : candidate;
}

/** "Russian President Vladimir Putin": the titles in the mention and right before it. */
function findTitles({ words, start }: FactMention, text: string): string[] {
  const before = text.slice(Math.max(0, start - 40), start).match(/[\p{L}.-]+ *$/u)?.[0] ?? "";
  return `${before} ${words}`
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => TITLES.has(word));
}

/** By title, else by first name; null where titles disagree. Pronouns are coreference's guess, not the text's word. */
function findGender(titles: ReadonlySet<string>, first: string | undefined): Gender | null {
  const isFemale = [...titles].some((title) => FEMALE_TITLES.has(title));
  const isMale = [...titles].some((title) => MALE_TITLES.has(title));
  if (isFemale !== isMale) return isFemale ? "female" : "male";
  return isFemale ? null : genderOfGivenName(first);
}

const pickLongest = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()].reduce((a, b) => (b.length > a.length ? b : a), "");
