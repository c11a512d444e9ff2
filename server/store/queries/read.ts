// Cypher that reads entities, relations and documents. Every query returns scalars, lists and maps: no nodes, whose
// shape differs between the stores.
import { relationType } from "./names.ts";
import { overRows } from "./over-rows.ts";

/** An entity's columns. */
const ENTITY = `e.id AS id, e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS type,
    e.aliases AS aliases, e.named AS named, e.mentionCount AS mentionCount, e.standsFor AS standsFor, e.merges AS merges`;

/** A relation's columns, without its evidence. */
export const RELATION = `r.id AS id, a.id AS source, a.name AS sourceName, b.id AS target, b.name AS targetName, type(r) AS type,
    r.phrase AS phrase, r.category AS category, r.polarity AS polarity, r.status AS status,
    r.attributedTo AS attributedTo, r.confidence AS confidence, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
    size(r.evidence) AS evidenceCount`;

export const EVIDENCE = `r.evidence AS evidence, r.phrases AS phrases, r.rules AS rules, r.confidences AS confidences`;

export const DOCUMENT = `d.id AS id, d.title AS title, d.source AS source, d.published AS published,
    d.publisher AS publisher, d.language AS language, d.revision AS revision`;

const BY_SUPPORT = `ORDER BY evidenceCount DESC, confidence DESC, id`;

// --- entities ---

export const ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN ${ENTITY}`;

/** The most mentioned entities, optionally of one type. */
export const heaviestEntities = (label: string): string => `
  MATCH (e:${label})
  RETURN ${ENTITY}
  ORDER BY mentionCount DESC, id
  LIMIT $limit`;

/** For an index of names: in any order, and no more of each than a search weighs. */
export const NAMED_ENTITIES = `
  MATCH (e:Entity)
  RETURN e.id AS id, e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, e.aliases AS aliases,
    e.named AS named, e.mentionCount AS mentionCount`;

export const KNOWN_ENTITIES = `
  MATCH (e:Entity)
  RETURN ${ENTITY}
  ORDER BY id`;

/** Which of the entities other documents than these mention. */
export const MENTIONED_ELSEWHERE = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})-[:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  WHERE NOT d.id IN $documents
  RETURN DISTINCT id AS id`;

/** Both counts are kept with the node: nothing is walked. */
export const RELATION_COUNTS = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN id AS id, COUNT { (e)--() } - COUNT { (e)-[:MENTIONED_IN]->() } AS count`;

export const ENTITY_DOCUMENTS = `
  MATCH (e:Entity {id: $id})-[m:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  RETURN ${DOCUMENT}, sum(size(m.texts)) AS mentionCount
  ORDER BY mentionCount DESC, id`;

export const ENTITY_MENTIONS = `
  MATCH (e:Entity {id: $id})-[m:MENTIONED_IN]->(s:Sentence)
  WHERE size(m.texts) > 0
  RETURN s.id AS sentence, m.spans AS spans, m.texts AS texts, m.kinds AS kinds
  ORDER BY sentence
  LIMIT $limit`;

export const RELATION_KINDS_OUT = `
  MATCH (e:Entity {id: $id})-[r]->(b:Entity)
  RETURN type(r) AS type, r.category AS category, [l IN labels(b) WHERE l <> 'Entity'][0] AS neighbourType, count(r) AS count`;

export const RELATION_KINDS_IN = `
  MATCH (e:Entity {id: $id})<-[r]-(b:Entity)
  RETURN type(r) AS type, r.category AS category, [l IN labels(b) WHERE l <> 'Entity'][0] AS neighbourType, count(r) AS count`;

export const NEIGHBOUR_COUNTS = `
  MATCH (e:Entity {id: $id})-[r]-(b:Entity)
  WHERE b.id <> $id
  RETURN [l IN labels(b) WHERE l <> 'Entity'][0] AS type, count(DISTINCT b.id) AS count`;

export const RELATIONS_OUT = `
  MATCH (a:Entity {id: $id})-[r]->(b:Entity)
  RETURN ${RELATION}
  ${BY_SUPPORT}
  LIMIT $limit`;

/** Written from the entity on: the embedded engine begins at the left, and would walk all others. */
export const RELATIONS_IN = `
  MATCH (b:Entity {id: $id})<-[r]-(a:Entity)
  WHERE a.id <> $id
  RETURN ${RELATION}
  ${BY_SUPPORT}
  LIMIT $limit`;

/** What is said with attribution to an entity; those relations stand in documents that mention it. */
export const CLAIMS = `
  MATCH (e:Entity {id: $id})-[:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  WITH DISTINCT d
  MATCH (d)-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(a:Entity)
  WITH DISTINCT a
  MATCH (a)-[r]->(b:Entity)
  WHERE r.attributedTo = $id
  RETURN ${RELATION}
  ${BY_SUPPORT}
  LIMIT $limit`;

export const NAMES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN e.id AS id, e.name AS name`;

export const SEEN = `
  MATCH (e:Entity {id: $id})-[:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  RETURN min(d.published) AS firstSeen, max(d.published) AS lastSeen`;

// --- relations ---

export const relationById = (type: string): string => `
  MATCH (a:Entity {id: $source})-[r:${relationType(type)}]->(b:Entity {id: $target})
  WHERE r.id = $id
  RETURN ${RELATION}, ${EVIDENCE}`;

/** Relations of the same type between the same two, either way. */
export const relationsBetween = (type: string): string => `
  MATCH (a:Entity {id: $source})-[r:${relationType(type)}]->(b:Entity {id: $target})
  RETURN ${RELATION}
  ${BY_SUPPORT}`;

/** Relations by id, where they start. */
export const RELATIONS_BY_ID = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.source})-[r]->(b:Entity {id: row.target})
  WHERE r.id = row.id
  RETURN ${RELATION}, ${EVIDENCE}`;

/** Relations among the given entities. */
const AMONG = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]->(b:Entity)
  WHERE b.id IN $ids AND ($categories IS NULL OR r.category IN $categories)
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($from IS NULL OR r.lastSeen >= $from) AND ($to IS NULL OR r.firstSeen <= $to)`;

export const RELATIONS_AMONG = `${AMONG}
  RETURN ${RELATION}, ${EVIDENCE}
  ${BY_SUPPORT}
  LIMIT $limit`;

export const RELATION_TYPES_AMONG = `${AMONG}
  RETURN type(r) AS name, count(r) AS count`;

/** Relations between the two of each pair, either way. All of the first one's are walked: it should be the one that has fewer. */
const ofPairs = (returned: string) =>
  overRows(
    ["near", "far"],
    ({ near, far }) => `
  MATCH (near:Entity {id: ${near}})-[r]-(far:Entity {id: ${far}})
  WITH startNode(r) AS a, r, endNode(r) AS b
  RETURN ${returned}`,
  );

export const RELATIONS_OF_PAIRS = ofPairs(`${RELATION}, ${EVIDENCE}
  ${BY_SUPPORT}
  LIMIT $limit`);

export const RELATION_TYPES_OF_PAIRS = ofPairs("type(r) AS name, count(r) AS count");

// --- documents ---

export const DOCUMENTS = `
  MATCH (d:Document)
  RETURN ${DOCUMENT}, d.entityCount AS entityCount, d.relationCount AS relationCount
  ORDER BY coalesce(d.published, '') DESC, id
  SKIP $offset
  LIMIT $limit`;

export const DOCUMENT_COUNT = `MATCH (d:Document) RETURN count(d) AS count`;

export const DOCUMENTS_BY_ID = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN ${DOCUMENT}`;

export const DOCUMENT_TEXT = `
  MATCH (d:Document {id: $id})
  RETURN ${DOCUMENT}, d.text AS text`;

export const DOCUMENT_MENTIONS = `
  MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(s:Sentence)<-[m:MENTIONED_IN]-(e:Entity)
  RETURN e.id AS entity, e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, m.spans AS spans,
    m.texts AS texts, m.kinds AS kinds`;

/** Relations that a document may support: those that start at an entity it mentions and quote one of its sentences. */
export const DOCUMENT_RELATIONS = `
  MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(a:Entity)
  WITH DISTINCT a
  MATCH (a)-[r]->(b:Entity)
  WHERE any(s IN r.evidence WHERE s STARTS WITH $prefix)
  RETURN ${RELATION}, ${EVIDENCE}
  ${BY_SUPPORT}`;

export const SENTENCES = `
  UNWIND $ids AS id
  MATCH (s:Sentence {id: id})
  RETURN s.id AS id, s.text AS text`;
