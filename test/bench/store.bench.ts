// Loading and reading beside the bare driver or engine on the same work. RELATA_BENCH_ENTITIES and
// RELATA_BENCH_RELATIONS set the size (default 100,000 and 500,000 on Neo4j, a fifth of it on the embedded store).
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import type * as grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import {
  cypherRequest,
  entitiesQuery,
  neighbourhoodQuery,
  pathsQuery,
  sentenceId,
  type GraphJson,
} from "../../graph-data/schema/index.ts";
import type { StoreConfig } from "../../server/config.ts";
import { indexGraph, sliceDocument } from "../../server/store/model/document-slice.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { searchKeys } from "../../server/store/search/fold.ts";
import { openStore } from "../../server/store/index.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../server/store/neo4j/local/start.ts";
import { makeGraph, makeRandom } from "../fixtures/many-documents.ts";
import type { BenchRow } from "./row.ts";

const ENTITIES = Number(process.env["RELATA_BENCH_ENTITIES"] ?? 100_000);
const RELATIONS = Number(process.env["RELATA_BENCH_RELATIONS"] ?? 500_000);
const STORES = process.env["RELATA_BENCH_STORES"] ?? "embedded,neo4j";
const EMBEDDED_SHARE = 0.2;
const RUNS = 100;
const BATCH = 5000;

/** A statement run on the bare driver or engine; its rows are fetched whole. */
type Run = (query: string, parameters: Record<string, unknown>) => Promise<unknown>;

export async function measure(): Promise<BenchRow[]> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-bench-"));
  try {
    return [
      ...(STORES.includes("embedded") ? await measureEmbedded(directory) : []),
      ...(STORES.includes("neo4j") ? await measureNeo4j(directory) : []),
    ];
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

async function measureEmbedded(directory: string): Promise<BenchRow[]> {
  const { GrafeoDB } = createRequire(import.meta.url)("@grafeo-db/js") as typeof grafeo;
  const graph = graphOf(EMBEDDED_SHARE);
  const bare = GrafeoDB.create(path.join(directory, "bare.grafeo"));
  const run: Run = async (query, parameters) => (await bare.executeCypher(query, parameters)).toArray();
  for (const label of ["Entity", "Document", "Sentence"])
    await run(`CREATE INDEX FOR (n:${label}) ON (n.id)`, {});
  const rows = await measureStore({
    name: "embedded",
    graph,
    run,
    config: { kind: "embedded", directory: path.join(directory, "relata") },
    peer: "bare Grafeo",
    betweenLoads: () => Promise.resolve(),
  });
  bare.close();
  return rows;
}

async function measureNeo4j(directory: string): Promise<BenchRow[]> {
  const server = await startLocalNeo4j({ home: path.join(directory, "neo4j") }).catch(
    (error: unknown) => error,
  );
  if (server instanceof Error)
    return [{ name: "Neo4j", value: 0, unit: "", note: `not measured: ${server.message}` }];
  const running = server as LocalNeo4j;
  const { uri } = running;
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const run: Run = async (query, parameters) => (await driver.executeQuery(query, parameters)).records;
  try {
    const config = {
      kind: "neo4j",
      uri,
      username: "neo4j",
      password: undefined,
      database: undefined,
    } as const;
    // Makes the constraints and indexes that the bare load needs as well.
    await (await openStore(config)).close();
    return await measureStore({
      ...{ name: "Neo4j", graph: graphOf(1), run, config, peer: "bare driver" },
      betweenLoads: async () => {
        const session = driver.session();
        await session.run(
          "MATCH (n) WHERE NOT n:Relata CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
        );
        await session.close();
      },
    });
  } finally {
    await driver.close();
    await running.stop();
  }
}

const graphOf = (share: number): GraphJson =>
  makeGraph({
    documents: Math.ceil((RELATIONS * share) / 25),
    entities: Math.ceil(ENTITIES * share),
    relations: Math.ceil(RELATIONS * share),
  });

interface Measured {
  readonly name: string;
  readonly graph: GraphJson;
  readonly run: Run;
  readonly config: StoreConfig;
  readonly peer: string;
  /** Empties what the two loads share. */
  readonly betweenLoads: () => Promise<void>;
}

async function measureStore({ name, graph, run, config, peer, betweenLoads }: Measured): Promise<BenchRow[]> {
  const bareSeconds = await time(() => loadBare(run, graph, config.kind === "neo4j" ? "MERGE" : "CREATE"));
  if (config.kind === "neo4j") await betweenLoads();
  const store = await openStore(config);
  try {
    const seconds = await time(() => store.saveDocuments(graph));
    const { entities, relations } = (await store.health()).counts;
    const size = `${entities.toLocaleString("en")} entities, ${relations.toLocaleString("en")} relations`;
    return [
      {
        ...{ name: `${name}, load of ${size}`, value: relations / seconds, unit: "relations/s" },
        peer: { name: `${peer}, batched UNWIND`, value: relations / bareSeconds },
      },
      ...(await measureReads({ name, peer, graph, run, store })),
    ];
  } finally {
    await store.close();
  }
}

/**
 * The same nodes and relationships with the same properties, in batches of rows, relationships grouped by type. Idempotent, as Relata's load is,
 * where the engine can: Grafeo's MERGE of a relationship walks the graph, so there they are created.
 */
async function loadBare(run: Run, graph: GraphJson, verb: "MERGE" | "CREATE"): Promise<void> {
  const batches = async (query: string, rows: readonly unknown[]) => {
    for (let i = 0; i < rows.length; i += BATCH) await run(query, { rows: rows.slice(i, i + BATCH) });
  };
  const index = indexGraph(graph);
  const slices = graph.attributes.documents.map((d) => sliceDocument(index, d));
  await batches(
    "UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d += row",
    slices.map((s) => s.document),
  );
  await batches(
    "UNWIND $rows AS row MATCH (d:Document {id: row.document}) CREATE (d)-[:HAS_SENTENCE]->(s:Sentence) SET s += row",
    slices.flatMap((s) => s.sentences),
  );
  const entities = graph.nodes.map(({ key, attributes: { label, aliases, type, named, mentions } }) => ({
    ...{ id: key, name: label, aliases, type, named: named ?? true, mentionCount: mentions.length },
    searchKeys: searchKeys([label, ...aliases]),
  }));
  for (const [type, rows] of groups(entities, (e) => e.type))
    await batches(`UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:${type}, e += row`, rows);
  await batches(
    "UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) MATCH (s:Sentence {id: row.sentence}) CREATE (e)-[m:MENTIONED_IN {spans: row.spans, texts: row.texts, kinds: row.kinds, record: row.record}]->(s)",
    slices.flatMap((s) => s.mentions),
  );
  const relations = graph.edges.map(({ key, source, target, attributes: { evidence, ...properties } }) => ({
    ...{ source, target, type: properties.type },
    properties: {
      ...{ id: key, ...properties, evidence: evidence.map((e) => sentenceId(e)) },
      phrases: evidence.map((e) => e.phrase ?? properties.phrase),
      rules: evidence.map((e) => e.rule ?? ""),
      confidences: evidence.map((e) => e.confidence ?? properties.confidence),
    },
  }));
  for (const [type, rows] of groups(relations, (r) => r.type))
    await batches(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) ${verb} (a)-[r:${type} {id: row.properties.id}]->(b) SET r += row.properties`,
      rows,
    );
}

interface Reads {
  readonly name: string;
  readonly peer: string;
  readonly graph: GraphJson;
  readonly run: Run;
  readonly store: GraphStore;
}

async function measureReads({ name, peer, graph, run, store }: Reads): Promise<BenchRow[]> {
  const random = makeRandom(7);
  const pick = () =>
    graph.nodes[Math.floor(random() * graph.nodes.length)] ?? { key: "", attributes: { label: "" } };
  const nodes = Array.from({ length: RUNS }, pick);
  const typo = (label: string) => label.slice(0, 3) + label.slice(4);
  const query = "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.name AS a, type(r) AS r, b.name AS b LIMIT 1000";
  const cases: {
    what: string;
    ours: (i: number) => Promise<unknown>;
    bare?: (i: number) => Promise<unknown>;
  }[] = [
    {
      what: "search with a typing error",
      ours: (i) =>
        store.searchEntities(entitiesQuery.parse({ search: typo(nodes[i]?.attributes.label ?? "") })),
    },
    {
      what: "search of a beginning",
      ours: (i) =>
        store.searchEntities(entitiesQuery.parse({ search: nodes[i]?.attributes.label.slice(0, 4) })),
    },
    {
      what: "neighbourhood",
      ours: (i) => store.neighbourhood(nodes[i]?.key ?? "", neighbourhoodQuery.parse({})),
      bare: (i) =>
        run(
          "MATCH (a:Entity {id: $id})-[r]-(b:Entity) RETURN a.id AS a, type(r) AS type, r.id AS r, b.id AS id, b.name AS name LIMIT 50",
          { id: nodes[i]?.key },
        ),
    },
    {
      what: "path",
      ours: (i) => store.paths(pathsQuery.parse({ from: nodes[i]?.key, to: nodes[(i + 1) % RUNS]?.key })),
    },
    {
      what: "query of 1,000 rows",
      ours: () => store.cypher(cypherRequest.parse({ query })),
      bare: () => run(query, {}),
    },
  ];
  const rows: BenchRow[] = [];
  for (const { what, ours, bare } of cases) {
    const value = await p95(ours);
    rows.push({
      ...{ name: `${name}, p95 of ${what}`, value, unit: "ms" },
      ...(bare ? { peer: { name: peer, value: await p95(bare) } } : { note: `${peer} has none` }),
    });
  }
  return rows;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function p95(work: (i: number) => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 5; i++) await work(i);
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(1000 * (await time(() => work(i))));
  return times.sort((a, b) => a - b)[Math.floor(RUNS * 0.95)] ?? 0;
}

function groups<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const value of values) {
    const group = found.get(keyOf(value));
    if (group) group.push(value);
    else found.set(keyOf(value), [value]);
  }
  return found;
}
