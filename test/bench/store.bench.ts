// Loading and reading beside the bare driver or engine on the same work. RELATA_BENCH_ENTITIES and
// RELATA_BENCH_RELATIONS set the size (default 100,000 and 500,000), RELATA_BENCH_STORES the stores (embedded,neo4j).
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
  type GraphJson,
} from "../../graph-data/schema/index.ts";
import type { StoreConfig } from "../../server/config.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { foldedWords } from "../../server/store/search/fold.ts";
import { openStore } from "../../server/store/index.ts";
import { startLocalNeo4j } from "../../server/store/neo4j/local/start.ts";
import { seeded } from "../../client/model/seeded.ts";
import { makeGraph } from "../fixtures/many-documents.ts";
import {
  makeBatches,
  NEIGHBOURHOOD_QUERY,
  PATH_QUERY,
  ROWS_QUERY,
  runBatches,
  SEARCH_QUERY,
  type Run,
} from "./bare-store.ts";
import type { BenchRow } from "./row.ts";

const ENTITIES = Number(process.env["RELATA_BENCH_ENTITIES"] ?? 100_000);
const RELATIONS = Number(process.env["RELATA_BENCH_RELATIONS"] ?? 500_000);
const STORES = (process.env["RELATA_BENCH_STORES"] ?? "embedded,neo4j").split(",");
const WARM_UP = 30;
const RUNS = 100;

/** A store to be measured and its peer, each on a database of its own that nothing was asked of before. */
interface Contest {
  readonly name: string;
  readonly peer: string;
  readonly verb: "MERGE" | "CREATE";
  /** Reads that the bare peer can answer with one query. */
  readonly peerReads: readonly Read[];
  startPeer(): Promise<{ readonly run: Run; stop(): Promise<void> }>;
  startStore(): Promise<{ readonly store: GraphStore; stop(): Promise<void> }>;
}

const READS = ["search with a typing error", "search of a beginning", "neighbourhood", "path", "query of 1,000 rows"] as const; // prettier-ignore
type Read = (typeof READS)[number];
/** What is asked, the i-th time. */
type Ask = (i: number) => Promise<unknown>;

export async function measure(): Promise<BenchRow[]> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-bench-"));
  const graph = makeGraph({
    documents: Math.ceil(RELATIONS / 25),
    entities: ENTITIES,
    relations: RELATIONS,
  });
  try {
    const rows: BenchRow[] = [];
    if (STORES.includes("embedded")) rows.push(...(await compete(embedded(directory), graph)));
    if (STORES.includes("neo4j"))
      rows.push(
        ...(await compete(neo4jAt(directory), graph).catch((error: unknown) => [
          { name: "Neo4j", value: 0, unit: "", note: `not measured: ${String(error)}` },
        ])),
      );
    return rows;
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

function embedded(directory: string): Contest {
  return {
    ...{ name: "embedded", peer: "bare Grafeo", verb: "CREATE" },
    // Its one query for a neighbourhood and for all shortest paths would be others: it lacks parts of the language.
    peerReads: ["query of 1,000 rows"],
    startPeer: async () => {
      const { GrafeoDB } = createRequire(import.meta.url)("@grafeo-db/js") as typeof grafeo;
      const bare = GrafeoDB.create(path.join(directory, "bare.grafeo"));
      const run: Run = async (query, parameters) => (await bare.executeCypher(query, parameters)).toArray();
      for (const label of ["Entity", "Document", "Sentence"])
        await run(`CREATE INDEX FOR (n:${label}) ON (n.id)`, {});
      return { run, stop: () => Promise.resolve(bare.close()) };
    },
    startStore: async () => {
      const store = await openStore({ kind: "embedded", directory: path.join(directory, "relata") });
      return { store, stop: () => store.close() };
    },
  };
}

function neo4jAt(directory: string): Contest {
  const start = async (name: string) => {
    const server = await startLocalNeo4j({ home: path.join(directory, name) });
    const config: StoreConfig = {
      ...{ kind: "neo4j", uri: server.uri, username: "neo4j", password: undefined, database: undefined },
    };
    // Makes the constraints and indexes, which a bare load needs as well.
    return { server, store: await openStore(config) };
  };
  return {
    ...{ name: "Neo4j", peer: "bare driver", verb: "MERGE", peerReads: READS },
    startPeer: async () => {
      const { server, store } = await start("bare");
      await store.close();
      const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
      const run: Run = async (query, parameters) => (await driver.executeQuery(query, parameters)).records;
      return { run, stop: () => driver.close().then(() => server.stop()) };
    },
    startStore: async () => {
      const { server, store } = await start("relata");
      return { store, stop: () => store.close().then(() => server.stop()) };
    },
  };
}

async function compete(contest: Contest, graph: GraphJson): Promise<BenchRow[]> {
  const { name, peer } = contest;
  const bare = await contest.startPeer();
  const prepared = await time(() => Promise.resolve(makeBatches(graph, contest.verb)));
  const loaded = await time(() => runBatches(bare.run, prepared.result));
  prepared.result.length = 0;
  say(`${name}: the peer has loaded in ${Math.round(loaded.seconds)} s`);
  const peerTimes = await measureReads(bareReads(bare.run, graph), contest.peerReads);
  await bare.stop();
  const relata = await contest.startStore();
  const { store } = relata;
  try {
    const { seconds } = await time(() => store.saveDocuments(graph));
    say(`${name}: loaded in ${Math.round(seconds)} s`);
    const { entities, relations } = (await store.health()).counts;
    const load = `${name}, load of ${entities.toLocaleString("en")} entities, ${relations.toLocaleString("en")} relations`;
    const ours = { value: relations / seconds, unit: "relations/s" };
    const times = await measureReads(storeReads(store, graph), READS);
    return [
      {
        ...{ name: `${load}, from Graph JSON`, ...ours },
        peer: {
          name: `${peer}, batched UNWIND, from Graph JSON`,
          value: relations / (prepared.seconds + loaded.seconds),
        },
      },
      {
        ...{ name: `${load}, from Graph JSON`, ...ours },
        peer: {
          name: `${peer}, batched UNWIND, of rows made before`,
          value: relations / loaded.seconds,
        },
      },
      ...READS.map((read): BenchRow => {
        const value = peerTimes.get(read);
        return {
          ...{ name: `${name}, p95 of ${read}`, value: times.get(read) ?? 0, unit: "ms" },
          ...(value === undefined ? { note: `${peer}: no such query` } : { peer: { name: peer, value } }),
        };
      }),
    ];
  } finally {
    await relata.stop();
  }
}

/** The same entities for all who are asked, and others for the warming up. */
function pickNodes(graph: GraphJson): { key: string; label: string }[] {
  const random = seeded(7);
  return Array.from({ length: WARM_UP + RUNS + 1 }, () => {
    const node = graph.nodes[Math.floor(random() * graph.nodes.length)];
    return { key: node?.key ?? "", label: node?.attributes.label ?? "" };
  });
}

const withoutFourth = (label: string): string => label.slice(0, 3) + label.slice(4);

function storeReads(store: GraphStore, graph: GraphJson): Record<Read, Ask> {
  const nodes = pickNodes(graph);
  const search = (text: string | undefined) => store.searchEntities(entitiesQuery.parse({ search: text }));
  return {
    "search with a typing error": (i) => search(withoutFourth(nodes[i]?.label ?? "")),
    "search of a beginning": (i) => search(nodes[i]?.label.slice(0, 4)),
    neighbourhood: (i) => store.neighbourhood(nodes[i]?.key ?? "", neighbourhoodQuery.parse({})),
    path: (i) => store.paths(pathsQuery.parse({ from: nodes[i]?.key, to: nodes[i + 1]?.key })),
    "query of 1,000 rows": () => store.cypher(cypherRequest.parse({ query: ROWS_QUERY })),
  };
}

function bareReads(run: Run, graph: GraphJson): Record<Read, Ask> {
  const nodes = pickNodes(graph);
  const words = (text: string | undefined) => foldedWords(text ?? "");
  const find = (lucene: string) => run(SEARCH_QUERY, { lucene });
  return {
    "search with a typing error": (i) =>
      find(
        words(withoutFourth(nodes[i]?.label ?? ""))
          .map((word) => `${word}~`)
          .join(" AND "),
      ),
    "search of a beginning": (i) => find(`${words(nodes[i]?.label.slice(0, 4)).join(" ")}*`),
    neighbourhood: (i) => run(NEIGHBOURHOOD_QUERY, { id: nodes[i]?.key }),
    path: (i) => run(PATH_QUERY, { from: nodes[i]?.key, to: nodes[i + 1]?.key }),
    "query of 1,000 rows": () => run(ROWS_QUERY, {}),
  };
}

/** The 95th percentile of each, in milliseconds. */
async function measureReads(asks: Record<Read, Ask>, reads: readonly Read[]): Promise<Map<Read, number>> {
  const found = new Map<Read, number>();
  for (const read of reads) {
    for (let i = 0; i < WARM_UP; i++) await asks[read](RUNS + i);
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) times.push(1000 * (await time(() => asks[read](i))).seconds);
    found.set(read, times.sort((a, b) => a - b)[Math.floor(RUNS * 0.95)] ?? 0);
  }
  return found;
}

async function time<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const started = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - started) / 1000 };
}

/** How far it is: a load of this size takes minutes. */
const say = (line: string): void => console.error(line);
