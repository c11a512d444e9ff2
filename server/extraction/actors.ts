// Who may be an end of an edge: what has a name, and whom the texts come back to without one.
import { PLAIN_CROWDS } from "../../graph-data/lexicons/grammar/count-words.ts";
import { PRONOUNS } from "../../graph-data/lexicons/grammar/pronouns.ts";
import type { EntityAttributes, EntityType } from "../../graph-data/schema/index.ts";
import { readCount } from "./counts.ts";

const ACTOR_TYPES: ReadonlySet<EntityType> = new Set(["Person", "Organization", "Group"]);
/** "the Minsk metro station", not "Minsk's streets" */
const HOLDS_NAME = /\p{Lu}[\p{L}\p{N}]+(?![\p{L}\p{N}]|['’])/u;
/** "other companies", "any detainees": none that another sentence could mean again. */
const NONE_IN_PARTICULAR = /^(?:other|others|any|all|both|most|every|each|many)\b/i;

/**
 * Named things; unnamed persons, groups and organizations that the texts come back to (the police, not "a student");
 * places known by a name within their description.
 */
export function isActor({ label, named, type, mentions }: EntityAttributes): boolean {
  if (named === true) return true;
  if (!ACTOR_TYPES.has(type)) return type === "Place" && HOLDS_NAME.test(label);
  const returns = mentions.filter(({ text }) => PRONOUNS.get(text.toLowerCase())?.form !== "relative");
  return returns.length >= 2 && !isAnybody(label, returns);
}

/** "other firms", "the people", "several people"; not "200,000 people", "thousands of people" */
function isAnybody(label: string, mentions: EntityAttributes["mentions"]): boolean {
  if (NONE_IN_PARTICULAR.test(label)) return true;
  return PLAIN_CROWDS.has(label.toLowerCase()) && !mentions.some(({ text }) => isTellingCount(text));
}

function isTellingCount(words: string): boolean {
  const { count } = readCount(words);
  return count !== null && (count.number !== null || count.isCrowd);
}
