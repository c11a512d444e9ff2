// A mention while its chain is being looked for: what its words tell about what it can refer to.
import type { EntityType, MentionKind } from "../../../graph-data/schema/index.ts";

export type Gender = "male" | "female";
export type GrammaticalNumber = "singular" | "plural";

export interface Candidate {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly rule: string;
  /** Evidence for each type from the mention's own words and context. */
  readonly votes: TypeVotes;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** 1, 2 or 3. */
  readonly person: number;
  /** Normalised words of a name (no titles, no determiner), of a nominal its head's lemma with modifiers. */
  readonly words: readonly string[];
}

export type TypeVotes = Partial<Record<EntityType, number>>;

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
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘`]/g, "'")
    .toLowerCase();
}
