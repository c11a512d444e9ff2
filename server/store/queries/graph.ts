// Cypher over the shape of the graph: the overview, neighbourhoods, paths, counts.
import { META_LABEL } from "./names.ts";

/** Conditions on a relation r between entities a and b; a parameter that is null is no condition. */
const WITHIN = `($types IS NULL OR ([l IN labels(a) WHERE l <> 'Entity'][0] IN $types AND [l IN labels(b) WHERE l <> 'Entity'][0] IN $types))
    AND ($categories IS NULL OR r.category IN $categories)
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($from IS NULL OR r.lastSeen >= $from) AND ($to IS NULL OR r.firstSeen <= $to)`;

/** The relations of one document, or of all. */
const scope = (document: boolean): string =>
  document
    ? `MATCH (d:Document {id: $document})-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(a:Entity)
  WITH DISTINCT a
  MATCH (a)-[r]->(b:Entity)
  WHERE any(s IN r.evidence WHERE s STARTS WITH $prefix) AND ${WITHIN}`
    : `MATCH (a:Entity)-[r]->(b:Entity)
  WHERE ${WITHIN}`;

/** How many relations within the filter start, and how many end, at each entity: most first. */
export const degreesOut = (document: boolean): string => `
  ${scope(document)}
  RETURN a.id AS id, count(r) AS degree, a.mentionCount AS mentionCount
  ORDER BY degree DESC, mentionCount DESC, id
  LIMIT $limit`;

export const degreesIn = (document: boolean): string => `
  ${scope(document)}
  RETURN b.id AS id, count(r) AS degree, b.mentionCount AS mentionCount
  ORDER BY degree DESC, mentionCount DESC, id
  LIMIT $limit`;

export const relationTypesWithin = (document: boolean): string => `
  ${scope(document)}
  RETURN type(r) AS name, count(r) AS count`;

export const entitiesWithin = (document: boolean): string => `
  ${scope(document)}
  UNWIND [a.id, b.id] AS id
  RETURN count(DISTINCT id) AS count`;

/** Entities of the given types, heaviest first, whether or not they have relations. */
export const ENTITIES_OF_TYPES = `
  MATCH (e:Entity)
  WHERE $types IS NULL OR [l IN labels(e) WHERE l <> 'Entity'][0] IN $types
  RETURN e.id AS id, e.mentionCount AS mentionCount
  ORDER BY mentionCount DESC, id
  LIMIT $limit`;

export const COUNT_OF_TYPES = `
  MATCH (e:Entity)
  WHERE $types IS NULL OR [l IN labels(e) WHERE l <> 'Entity'][0] IN $types
  RETURN count(e) AS count`;

export const ENTITIES_OF_DOCUMENT = `
  MATCH (d:Document {id: $document})-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(e:Entity)
  WHERE $types IS NULL OR [l IN labels(e) WHERE l <> 'Entity'][0] IN $types
  RETURN DISTINCT e.id AS id, e.mentionCount AS mentionCount
  ORDER BY mentionCount DESC, id`;

// --- neighbourhoods ---

const NEIGHBOUR = `($types IS NULL OR [l IN labels(b) WHERE l <> 'Entity'][0] IN $types)
    AND ($categories IS NULL OR r.category IN $categories)`;

/** Neighbours of the entities that are not among the known, those with most evidence first. */
export const NEIGHBOURS = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]-(b:Entity)
  WHERE NOT b.id IN $known AND ${NEIGHBOUR}
  RETURN b.id AS id, sum(size(r.evidence)) AS support, b.mentionCount AS mentionCount
  ORDER BY support DESC, mentionCount DESC, id
  LIMIT $limit`;

/** Relations from the entities to neighbours outside the known, counted by type. */
export const OUTSIDE_TYPES = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]-(b:Entity)
  WHERE NOT b.id IN $known AND ${NEIGHBOUR}
  RETURN type(r) AS name, count(r) AS count`;

export const OUTSIDE_COUNT = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]-(b:Entity)
  WHERE NOT b.id IN $known AND ${NEIGHBOUR}
  RETURN count(DISTINCT b.id) AS count`;

// --- paths ---

/**
 * One step of a breadth-first search: from each entity to each neighbour that the path may pass, with how often that one is
 * mentioned. Where some of them are among the goals, only those: a hub has thousands of others, and they are not needed
 * any more.
 */
export const STEPS = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]-(b:Entity)
  WHERE b.id <> id
    AND ($avoid IS NULL OR b.id IN $goals OR NOT b.id IN $avoid)
    AND ($avoidTypes IS NULL OR b.id IN $goals OR NOT [l IN labels(b) WHERE l <> 'Entity'][0] IN $avoidTypes)
  WITH DISTINCT id AS source, b.id AS target, b.mentionCount AS weight
  WITH collect([source, target, weight]) AS steps,
    collect(CASE WHEN target IN $goals THEN [source, target, weight] END) AS arrivals
  UNWIND CASE WHEN size(arrivals) > 0 THEN arrivals ELSE steps END AS step
  RETURN step[0] AS source, step[1] AS target, step[2] AS weight`;

// --- counts ---

export const LABEL_COUNTS = `
  MATCH (n)
  UNWIND labels(n) AS name
  WITH name, count(*) AS count
  WHERE name <> '${META_LABEL}'
  RETURN name, count`;

export const TYPE_COUNTS = `
  MATCH ()-[r]->()
  RETURN type(r) AS name, count(*) AS count`;

export const NODE_KEYS = `
  MATCH (n)
  WHERE NOT n:${META_LABEL}
  UNWIND keys(n) AS name
  RETURN name, count(*) AS count`;

export const RELATIONSHIP_KEYS = `
  MATCH ()-[r]->()
  UNWIND keys(r) AS name
  RETURN name, count(*) AS count`;

export const CATEGORY_COUNTS = `
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r.category AS name, count(*) AS count`;

export const STATUS_COUNTS = `
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r.status AS name, count(*) AS count`;

export const ENTITY_COUNT = `MATCH (e:Entity) RETURN count(e) AS count`;
export const OUTGOING_COUNT = `MATCH (:Entity)-[r]->() RETURN count(r) AS count`;
export const MENTIONED_IN_COUNT = `MATCH (:Entity)-[r:MENTIONED_IN]->() RETURN count(r) AS count`;
