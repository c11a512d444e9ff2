// What the closed word lists mean to a reader: labels, and the few families of categories that have a colour.
import type { Category, Status } from "../../graph-data/schema/index.ts";
import type { Checked } from "./scene.ts";

export const FAMILIES = ["cooperation", "conflict", "speech", "plain"] as const;
/** Cooperation and conflict are PLOVER's two sides; speech is what is said or asked; the rest is plain. */
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Record<Category, Family> = {
  AGREE: "cooperation",
  CONSULT: "cooperation",
  SUPPORT: "cooperation",
  CONCEDE: "cooperation",
  COOPERATE: "cooperation",
  AID: "cooperation",
  RETREAT: "plain",
  REQUEST: "speech",
  ACCUSE: "conflict",
  REJECT: "conflict",
  THREATEN: "conflict",
  PROTEST: "conflict",
  SANCTION: "conflict",
  MOBILIZE: "conflict",
  COERCE: "conflict",
  ASSAULT: "conflict",
  SAY: "speech",
  ROLE: "plain",
  LOCATION: "plain",
  MEMBERSHIP: "plain",
  KINSHIP: "plain",
  OTHER: "plain",
};

export const FAMILY_LABELS: Record<Family, string> = {
  cooperation: "Cooperation",
  conflict: "Conflict",
  speech: "Words and requests",
  plain: "Ties and the rest",
};

export const familyOf = (category: Category): Family => FAMILY_OF[category];

/** "Claimed" for claimed, "Coerce" for COERCE. */
export const sentenceCase = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

export const categoryLabel = (category: Category): string => sentenceCase(category);

/** What a category covers, for a tooltip. */
export const CATEGORY_MEANINGS: Record<Category, string> = {
  AGREE: "agrees, promises, signs",
  CONSULT: "meets, talks with, visits",
  SUPPORT: "backs, praises, defends in words",
  CONCEDE: "yields, frees, eases",
  COOPERATE: "works or trades together",
  AID: "gives money, goods, arms or help",
  RETREAT: "leaves, flees, withdraws",
  REQUEST: "asks, calls for, demands",
  ACCUSE: "blames, suspects, charges",
  REJECT: "refuses, denies, opposes",
  THREATEN: "warns, threatens",
  PROTEST: "demonstrates, strikes",
  SANCTION: "cuts ties, punishes",
  MOBILIZE: "deploys, prepares forces",
  COERCE: "arrests, represses, forces",
  ASSAULT: "attacks, hurts, kills",
  SAY: "says, tells, announces",
  ROLE: "holds an office, has a role",
  LOCATION: "is, lives or happens somewhere",
  MEMBERSHIP: "belongs to, is part of",
  KINSHIP: "is related to",
  OTHER: "anything else",
};

/** How the person stands to a relation. */
export const CHECKED_LABELS: Record<Checked, string> = {
  right: "Right",
  wrong: "Wrong",
  unchecked: "Not checked",
};

export const STATUS_MEANINGS: Record<Status, string> = {
  asserted: "the article says so itself",
  claimed: "somebody in the article says so",
  planned: "is to happen, or was offered",
  possible: "could happen",
  requested: "somebody asks for it",
};
