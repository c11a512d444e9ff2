// Cypher that reads the graph in pieces, to be streamed.

export const DOCUMENT_IDS = `MATCH (d:Document) RETURN d.id AS id`;
export const ENTITY_IDS = `MATCH (e:Entity) RETURN e.id AS id`;

export const DOCUMENT_IDS_OF_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})-[:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  RETURN DISTINCT d.id AS id`;

export const DOCUMENTS_WHOLE = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN d.id AS id, d.title AS title, d.source AS source, d.published AS published, d.publisher AS publisher,
    d.language AS language, d.revision AS revision, d.text AS text`;

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
  RETURN r.id AS id, a.id AS source, a.name AS sourceName, b.id AS target, b.name AS targetName, type(r) AS type,
    r.phrase AS phrase, r.category AS category, r.polarity AS polarity, r.status AS status,
    r.attributedTo AS attributedTo, r.confidence AS confidence, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
    size(r.evidence) AS evidenceCount, r.evidence AS evidence, r.phrases AS phrases, r.rules AS rules,
    r.confidences AS confidences`;
