// What a person would write who has the driver or the engine and no Relata: the same rows in batches, and a query for
// each of the reads.
import { sentenceId, type GraphJson } from "../../graph-data/schema/index.ts";
import { indexGraph, sliceDocument } from "../../server/store/model/document-slice.ts";
import { groupBy } from "../../server/store/lists.ts";
import { searchKeys } from "../../server/store/search/fold.ts";

/** A statement run on the bare driver or engine; its rows are fetched whole. */
export type Run = (query: string, parameters: Record<string, unknown>) => Promise<unknown>;

interface Batches {
  readonly query: string;
  readonly rows: readonly unknown[];
}

const BATCH = 5000;

/**
 * The statements that write the same nodes and relationships with the same properties as Relata does, relationships
 * grouped by type.
 * @param verb MERGE is idempotent, as Relata's load is; Grafeo's MERGE of a relationship walks the graph, so there CREATE.
 */
export function makeBatches(graph: GraphJson, verb: "MERGE" | "CREATE"): Batches[] {
  const index = indexGraph(graph);
  const slices = graph.attributes.documents.map((d) => sliceDocument(index, d));
  const entities = graph.nodes.map(({ key, attributes: { label, aliases, type, named, mentions } }) => ({
    ...{ id: key, name: label, aliases, type, named: named ?? true, mentionCount: mentions.length },
    searchKeys: searchKeys([label, ...aliases]),
  }));
  const relations = graph.edges.map(({ key, source, target, attributes: { evidence, ...properties } }) => ({
    ...{ source, target, type: properties.type },
    properties: {
      ...{ id: key, ...properties, evidence: evidence.map((e) => sentenceId(e)) },
      phrases: evidence.map((e) => e.phrase ?? properties.phrase),
      rules: evidence.map((e) => e.rule ?? ""),
      confidences: evidence.map((e) => e.confidence ?? properties.confidence),
    },
  }));
  return [
    {
      query: "UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d += row",
      rows: slices.map((s) => s.document),
    },
    {
      query:
        "UNWIND $rows AS row MATCH (d:Document {id: row.document}) CREATE (d)-[:HAS_SENTENCE]->(s:Sentence) SET s += row",
      rows: slices.flatMap((s) => s.sentences),
    },
    ...[...groupBy(entities, (e) => e.type)].map(([type, rows]) => ({
      query: `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:${type}, e += row`,
      rows,
    })),
    {
      query:
        "UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) MATCH (s:Sentence {id: row.sentence}) CREATE (e)-[m:MENTIONED_IN {spans: row.spans, texts: row.texts, kinds: row.kinds, record: row.record}]->(s)",
      rows: slices.flatMap((s) => s.mentions),
    },
    ...[...groupBy(relations, (r) => r.type)].map(([type, rows]) => ({
      query: `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) ${verb} (a)-[r:${type} {id: row.properties.id}]->(b) SET r += row.properties`,
      rows,
    })),
  ];
}

export async function runBatches(run: Run, batches: readonly Batches[]): Promise<void> {
  for (const { query, rows } of batches)
    for (let i = 0; i < rows.length; i += BATCH) await run(query, { rows: rows.slice(i, i + BATCH) });
}

export const ROWS_QUERY =
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.name AS a, type(r) AS r, b.name AS b LIMIT 1000";

/** The fifty most supported neighbours, the relations among them all, and the sentences and articles of those. */
export const NEIGHBOURHOOD_QUERY = `
  MATCH (a:Entity {id: $id})-[r]-(b:Entity)
  WITH a, b, sum(size(r.evidence)) AS support
  ORDER BY support DESC, b.mentionCount DESC, b.id
  LIMIT 50
  WITH a, collect(b) AS neighbours
  WITH [a] + neighbours AS entities
  UNWIND entities AS x
  MATCH (x)-[r]->(y:Entity)
  WHERE y IN entities
  UNWIND r.evidence AS sentence
  MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence {id: sentence})
  RETURN x, r, y, s.text AS text, d.id AS document, d.title AS title`;

export const PATH_QUERY = `
  MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
  MATCH p = allShortestPaths((a)-[*..6]-(b))
  WHERE all(n IN nodes(p) WHERE n:Entity)
  RETURN p
  LIMIT 10`;

export const SEARCH_QUERY = `
  CALL db.index.fulltext.queryNodes('relata_entity_search', $lucene, {limit: 20}) YIELD node, score
  RETURN node, score`;
