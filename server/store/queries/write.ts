// Cypher that writes. Every statement takes a list of rows, so that one document or fifty cost as many round trips.
import type { EntityType } from "../../../graph-data/schema/index.ts";
import { entityLabel, META_LABEL, relationType } from "./names.ts";
import { asAssignments, asProperties, overRows } from "./over-rows.ts";

/** Takes the writers' turn: its lock is held until the transaction ends, by whatever process. */
export const TAKE_TURN = `
  MERGE (m:${META_LABEL} {id: 'relata'})
  SET m.generation = coalesce(m.generation, 0) + 1
  RETURN m.generation AS generation`;

export const GENERATION = `
  MATCH (m:${META_LABEL} {id: 'relata'})
  RETURN m.generation AS generation, m.schemaVersion AS schemaVersion`;

export const CHECKSUMS = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN d.id AS id, d.checksum AS checksum`;

// --- adding ---

export const CREATE_DOCUMENTS = overRows(
  [
    ...(["id", "title", "source", "published", "publisher", "language", "revision", "text"] as const),
    ...(["entityCount", "relationCount", "checksum"] as const),
  ],
  (row) => `
  CREATE (:Document ${asProperties(row)})`,
);

export const CREATE_SENTENCES = overRows(
  ["document", "id", "text", "index", "start", "end"],
  ({ document, ...properties }) => `
  MATCH (d:Document {id: ${document}})
  CREATE (d)-[:HAS_SENTENCE]->(:Sentence ${asProperties(properties)})`,
);

export const READ_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN e.id AS id, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, e.name AS name, e.aliases AS aliases,
    e.named AS named, e.standsFor AS standsFor, e.merges AS merges, e.mentionCount AS mentionCount`;

const ENTITY = [
  "id",
  "name",
  "aliases",
  "mentionCount",
  "named",
  "standsFor",
  "merges",
  "searchKeys",
] as const;

export const createEntities = (type: EntityType) =>
  overRows(
    ENTITY,
    (row) => `
  CREATE (:Entity:${entityLabel(type)} ${asProperties(row)})`,
  );

export const UPDATE_ENTITIES = overRows(
  ENTITY,
  ({ id, ...properties }) => `
  MATCH (e:Entity {id: ${id}})
  SET ${asAssignments("e", properties)}`,
);

/** Most of what is said again of an entity only adds mentions. */
export const RECOUNT_MENTIONS = overRows(
  ["id", "mentionCount"],
  ({ id, mentionCount }) => `
  MATCH (e:Entity {id: ${id}})
  SET e.mentionCount = ${mentionCount}`,
);

export const relabelEntities = (from: EntityType, to: EntityType): string => `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  SET e:${entityLabel(to)}
  REMOVE e:${entityLabel(from)}`;

export const CREATE_MENTIONS = overRows(
  ["entity", "sentence", "spans", "texts", "kinds", "record"],
  ({ entity, sentence, ...properties }) => `
  MATCH (e:Entity {id: ${entity}})
  MATCH (s:Sentence {id: ${sentence}})
  CREATE (e)-[:MENTIONED_IN ${asProperties(properties)}]->(s)`,
);

const RELATION = `r.id AS id, a.id AS source, b.id AS target, type(r) AS type, r.category AS category,
    r.polarity AS polarity, r.status AS status, r.attributedTo AS attributedTo, r.evidence AS evidence,
    r.phrases AS phrases, r.rules AS rules, r.confidences AS confidences, r.firstSeen AS firstSeen,
    r.lastSeen AS lastSeen`;

/** One row an entity, with those of the relations that start (or end) there which are asked for: each is walked once. */
export const READ_RELATIONS_OUT = overRows(
  ["entity", "ids"],
  ({ entity, ids }) => `
  MATCH (a:Entity {id: ${entity}})-[r]->(b:Entity)
  WHERE r.id IN ${ids}
  RETURN ${RELATION}`,
);

export const READ_RELATIONS_IN = overRows(
  ["entity", "ids"],
  ({ entity, ids }) => `
  MATCH (b:Entity {id: ${entity}})<-[r]-(a:Entity)
  WHERE r.id IN ${ids}
  RETURN ${RELATION}`,
);

const RELATION_PLACE = ["id", "source", "target"] as const;
const RELATION_COLUMNS = [
  ...RELATION_PLACE,
  ...([
    "phrase",
    "category",
    "polarity",
    "status",
    "attributedTo",
    "confidence",
    "firstSeen",
    "lastSeen",
  ] as const),
  ...(["evidence", "phrases", "rules", "confidences"] as const),
] as const;

/** Confidence is a float on both stores, also where it is 1: the embedded engine takes a whole number for an integer. */
const withFloats = <Row extends Readonly<Record<"confidence" | "confidences", string>>>(row: Row) => ({
  ...row,
  confidence: `toFloat(${row.confidence})`,
  confidences: `[c IN ${row.confidences} | toFloat(c)]`,
});

/** The only statement that needs the type in its text; each type costs the database a plan. */
export const createRelations = (type: string) =>
  overRows(
    RELATION_COLUMNS,
    ({ source, target, ...properties }) => `
  MATCH (a:Entity {id: ${source}})
  MATCH (b:Entity {id: ${target}})
  CREATE (a)-[:${relationType(type)} ${asProperties(withFloats(properties))}]->(b)`,
  );

export const UPDATE_RELATIONS = overRows(
  RELATION_COLUMNS,
  ({ id, source, target, ...properties }) => `
  MATCH (a:Entity {id: ${source}})-[r]->(b:Entity {id: ${target}})
  WHERE r.id = ${id}
  SET ${asAssignments("r", withFloats(properties))}`,
);

// --- removing ---

export const ENTITIES_OF_DOCUMENTS = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(e:Entity)
  RETURN DISTINCT e.id AS id`;

export const RELATIONS_OF_ENTITIES = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]->(b:Entity)
  RETURN ${RELATION}`;

export const DELETE_SENTENCES = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)
  DETACH DELETE s`;

export const DELETE_DOCUMENTS = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  DETACH DELETE d`;

export const DELETE_RELATIONS = overRows(
  RELATION_PLACE,
  ({ id, source, target }) => `
  MATCH (a:Entity {id: ${source}})-[r]->(b:Entity {id: ${target}})
  WHERE r.id = ${id}
  DELETE r`,
);

export const RECORDS = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})-[m:MENTIONED_IN]->(:Sentence)
  WHERE m.record IS NOT NULL
  RETURN e.id AS id, m.record AS record`;

export const DELETE_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  DETACH DELETE e`;

export const PUBLISHED = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN d.id AS id, d.published AS published`;
