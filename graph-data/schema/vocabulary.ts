// The closed word lists of the graph: every label, category and qualifier that may be written.

export const ENTITY_TYPES = ["Person", "Organization", "Place", "Group", "Event", "Work", "Other"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** PLOVER's event classes, then those that are not events. */
export const CATEGORIES = [
  "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
  "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
  "SAY", "ROLE", "LOCATION", "MEMBERSHIP", "KINSHIP", "OTHER",
] as const; // prettier-ignore
export type Category = (typeof CATEGORIES)[number];

/** Relationship types that lead to sentences; no relation between entities is called so. */
export const STRUCTURE_TYPES = ["HAS_SENTENCE", "MENTIONED_IN"] as const;

/** Whether the text states the relation as a fact, or how else. */
export const STATUSES = ["asserted", "claimed", "planned", "possible", "requested"] as const;
export type Status = (typeof STATUSES)[number];

export const POLARITIES = ["positive", "negative"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MENTION_KINDS = ["name", "nominal", "pronoun"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];
