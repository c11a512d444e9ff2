// Cypher that writes. Every statement takes a list of rows, so that one document or fifty cost as many round trips.
import type { EntityType } from "../../../graph-data/schema/index.ts";
import { entityLabel, META_LABEL, relationType } from "./names.ts";

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

export const CREATE_DOCUMENTS = `
  UNWIND $rows AS row
  CREATE (d:Document {id: row.id})
  SET d += row`;

export const CREATE_SENTENCES = `
  UNWIND $rows AS row
  MATCH (d:Document {id: row.document})
  CREATE (d)-[:HAS_SENTENCE]->(:Sentence {id: row.id, text: row.text, index: row.index, start: row.start, end: row.end})`;

export const READ_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN e.id AS id, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, e.name AS name, e.aliases AS aliases,
    e.named AS named, e.standsFor AS standsFor, e.merges AS merges, e.mentionCount AS mentionCount`;

export const createEntities = (type: EntityType): string => `
  UNWIND $rows AS row
  CREATE (e:Entity:${entityLabel(type)} {id: row.id})
  SET e += row.properties`;

export const UPDATE_ENTITIES = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.id})
  SET e += row.properties`;

/** Most of what is said again of an entity only adds mentions. */
export const RECOUNT_MENTIONS = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.id})
  SET e.mentionCount = row.mentionCount`;

export const relabelEntities = (from: EntityType, to: EntityType): string => `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  SET e:${entityLabel(to)}
  REMOVE e:${entityLabel(from)}`;

export const CREATE_MENTIONS = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.entity})
  MATCH (s:Sentence {id: row.sentence})
  CREATE (e)-[m:MENTIONED_IN {spans: row.spans, texts: row.texts, kinds: row.kinds, record: row.record}]->(s)`;

const RELATION = `r.id AS id, a.id AS source, b.id AS target, type(r) AS type, r.category AS category,
    r.polarity AS polarity, r.status AS status, r.attributedTo AS attributedTo, r.evidence AS evidence,
    r.phrases AS phrases, r.rules AS rules, r.confidences AS confidences, r.firstSeen AS firstSeen,
    r.lastSeen AS lastSeen`;

/** One row an entity, with those of the relations that start (or end) there which are asked for: each is walked once. */
export const READ_RELATIONS_OUT = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.entity})-[r]->(b:Entity)
  WHERE r.id IN row.ids
  RETURN ${RELATION}`;

export const READ_RELATIONS_IN = `
  UNWIND $rows AS row
  MATCH (b:Entity {id: row.entity})<-[r]-(a:Entity)
  WHERE r.id IN row.ids
  RETURN ${RELATION}`;

// Confidence is a float on both stores, also where it is 1: the embedded engine takes a whole number for an integer.
const SET_RELATION = `
  SET r += row.properties
  SET r.confidence = toFloat(row.confidence), r.confidences = [c IN row.confidences | toFloat(c)]`;

/** The only statement that needs the type in its text; each type costs the database a plan. */
export const createRelations = (type: string): string => `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.source})
  MATCH (b:Entity {id: row.target})
  CREATE (a)-[r:${relationType(type)} {id: row.id}]->(b)${SET_RELATION}`;

export const UPDATE_RELATIONS = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.source})-[r]->(b:Entity {id: row.target})
  WHERE r.id = row.id${SET_RELATION}`;

// --- removing ---

export const ENTITIES_OF_DOCUMENTS = `
  UNWIND $ids AS id
  MATCH (:Document {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(e:Entity)
  RETURN DISTINCT e.id AS id`;

export const RELATIONS_OF_ENTITIES = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]->(b:Entity)
  RETURN ${RELATION}`;

export const DELETE_SENTENCES = `
  UNWIND $ids AS id
  MATCH (:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)
  DETACH DELETE s`;

export const DELETE_DOCUMENTS = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  DETACH DELETE d`;

export const DELETE_RELATIONS = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.source})-[r]->(b:Entity {id: row.target})
  WHERE r.id = row.id
  DELETE r`;

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
