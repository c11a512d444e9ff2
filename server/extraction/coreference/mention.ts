// A mention while its chain is being looked for: what its words tell about what it can refer to.
import { ENTITY_TYPES, type EntityType, type MentionKind } from "../../../graph-data/schema/index.ts";
import type { Gender } from "../first-names.ts";

export type GrammaticalNumber = "singular" | "plural";
/** How a noun phrase begins: "the X", "this X", "her X", "a X", "every X", "X". */
export type Determination = "definite" | "demonstrative" | "possessed" | "indefinite" | "quantified" | "bare";

export interface Candidate {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** The token that governs the others. */
  readonly head: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly rule: string;
  /** Evidence for each type from the mention's own words and context. */
  readonly votes: TypeVotes;
  /** What of the votes is the entity recogniser's. */
  readonly labelVotes: TypeVotes;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** 1, 2 or 3. */
  readonly person: number;
  /** Normalised words of a name without titles and articles; of a nominal its modifiers; of a pronoun itself. */
  readonly words: readonly string[];
  /** The surname that stands with the next name: "Lund" of "Tom" in "Tom and Eric Lund". */
  readonly family?: string;
  /** Of a nominal the lemma of the noun that says what it is ("people" in "hundreds of people"); else "". */
  readonly lemma: string;
  readonly determination: Determination;
  /** Offices and titles written before a name, as lemmas: "president" in "President Trump". */
  readonly titles: readonly string[];
  /** The country that the mention is said to be of: "Belarus" in "the Belarusian leader"; null if none. */
  readonly country: string | null;
}

/** The rule of an adverb that stands for a place spoken of. */
export const THERE = "place-adverb";

export type TypeVotes = Partial<Record<EntityType, number>>;

/** The sum of both; neither is changed. */
export function addVotes(a: TypeVotes, b: TypeVotes): TypeVotes {
  const sum: TypeVotes = { ...a };
  for (const type of ENTITY_TYPES) {
    const count = b[type];
    if (count !== undefined) sum[type] = (sum[type] ?? 0) + count;
  }
  return sum;
}

/** No evidence for any type: one object for all the mentions that have none. */
export const NO_VOTES: Readonly<TypeVotes> = {};

/** The type with the most votes; the first of equals in the order of ENTITY_TYPES; "Other" without any. */
export function winner(votes: TypeVotes): EntityType {
  let best: EntityType = "Other";
  let most = 0;
  for (const type of ["Person", "Organization", "Place", "Group", "Event", "Work"] as const) {
    const count = votes[type] ?? 0;
    if (count > most) {
      best = type;
      most = count;
    }
  }
  return best;
}

/** "Tsikhanóuskaya" and "TSIKHANOUSKAYA" are one word: no accents, no case, straight apostrophes. */
export function normalise(word: string): string {
  const known = normalised.get(word);
  if (known !== undefined) return known;
  const found = word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘`]/g, "'")
    .toLowerCase();
  if (normalised.size < MOST_WORDS) normalised.set(word, found);
  return found;
}

/** Words are looked up far more often than there are different ones; a document's mentions then share their strings. */
const normalised = new Map<string, string>();
const MOST_WORDS = 50_000;
