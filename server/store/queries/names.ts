// Names in query text. Labels and relationship types cannot be parameters, so they are checked and escaped here.
import { ENTITY_TYPES, type EntityType } from "../../../graph-data/schema/vocabulary.ts";

/** A name between backticks. */
const escapeName = (name: string): string => `\`${name.replaceAll("`", "``")}\``;

const RELATION_TYPE = /^\p{Lu}[\p{Lu}\p{N}_]*$/u;

/** A relationship type for a query's text. The schema has checked it at the door; this is the last look. */
export function relationType(type: string): string {
  if (!RELATION_TYPE.test(type))
    throw new TypeError(`relation type ${JSON.stringify(type)} is not UPPER_SNAKE`);
  return escapeName(type);
}

export function entityLabel(type: EntityType): string {
  if (!ENTITY_TYPES.includes(type)) throw new TypeError(`${JSON.stringify(type)} is no entity type`);
  return escapeName(type);
}

/** The label of the one node that holds the schema's version; it is no part of the graph. */
export const META_LABEL = "Relata";
