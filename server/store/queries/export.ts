// Cypher that reads the graph in pieces, to be streamed.
import { DOCUMENT, EVIDENCE, RELATION } from "./read.ts";

export const DOCUMENT_IDS = `MATCH (d:Document) RETURN d.id AS id`;
export const ENTITY_IDS = `MATCH (e:Entity) RETURN e.id AS id`;

export const DOCUMENT_IDS_OF_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})-[:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  RETURN DISTINCT d.id AS id`;

export const DOCUMENTS_WHOLE = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN ${DOCUMENT}, d.text AS text`;

export const SENTENCE_RANGES = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)
  RETURN id AS document, s.start AS start, s.end AS end`;

export const MENTIONS_OF_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})-[m:MENTIONED_IN]->(s:Sentence)
  RETURN id AS entity, s.id AS sentence, m.spans AS spans, m.texts AS texts, m.kinds AS kinds`;

export const RELATIONS_FROM = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]->(b:Entity)
  RETURN ${RELATION}, ${EVIDENCE}`;

export const RELATION_IDS = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.source})-[r]->(b:Entity {id: row.target})
  WHERE r.id = row.id
  RETURN r.id AS id`;
