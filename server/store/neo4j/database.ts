// Neo4j over Bolt: managed transactions, reads in read access mode, one writer at a time.
import neo4j, { type Driver, type Record as NeoRecord } from "neo4j-driver";
import type { StoreConfig } from "../../config.ts";
import type { CypherRequest, EntityType } from "../../../graph-data/schema/index.ts";
import type {
  Candidate,
  Database,
  OpenOptions,
  Parameters,
  QueryResult,
  WriteTransaction,
} from "../database.ts";
import { inTurn } from "../in-turn.ts";
import { ReaderPool } from "../process/reader-pool.ts";
import { createDriver, waitForNeo4j } from "./connection.ts";
import { storeError } from "./errors.ts";
import { migrate } from "./migrations.ts";
import type { ReaderSource } from "./reader.ts";
import { candidateQuery } from "./search.ts";
import { withPlan } from "./planning.ts";
import { toParameter, toPlain } from "./values.ts";

type Neo4jConfig = StoreConfig & { readonly kind: "neo4j" };

const WAIT_MS = 60_000;
/** How long a write outlasts a server that restarts. */
const WRITE_PATIENCE_MS = 180_000;
const RETRY_PAUSE_MS = 500;
/** Neo4j looks at its clock now and then only; past this grace the query's process is ended. */
const QUERY_GRACE_MS = 300;
/** No read of Relata's own takes so long. */
const READ_TIMEOUT_MS = 60_000;

/** @throws {RelataError} STORE_UNAVAILABLE: not reached in time, wrong password, no such database. */
export async function openNeo4jDatabase(config: Neo4jConfig, options: OpenOptions): Promise<Database> {
  await waitForNeo4j(config, options.waitMs ?? WAIT_MS, options.onWaiting);
  const driver = createDriver(config);
  try {
    await migrate(driver, config.database);
  } catch (error) {
    await driver.close();
    throw storeError(error, config) ?? error;
  }
  return new Neo4jDatabase(driver, config);
}

class Neo4jDatabase implements Database {
  readonly kind = "neo4j" as const;
  readonly #driver: Driver;
  readonly #config: Neo4jConfig;
  readonly #takeTurn = inTurn();
  readonly #readers = new ReaderPool(new URL("reader.ts", import.meta.url), QUERY_GRACE_MS);
  /** Lets every session see what earlier ones wrote, also on another member of a cluster. */
  readonly #bookmarkManager = neo4j.bookmarkManager();

  constructor(driver: Driver, config: Neo4jConfig) {
    this.#driver = driver;
    this.#config = config;
  }

  async version(): Promise<string> {
    const { agent } = await this.#known(() =>
      this.#driver.getServerInfo({ database: this.#config.database ?? "" }),
    );
    return (agent ?? "Neo4j").replace("/", " ");
  }

  /** The driver sends the transaction's begin together with the query, a round trip less than in a session. */
  read<Row>(query: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#known(async () => {
      const { records } = await this.#driver.executeQuery(withPlan(query), toParameter(parameters), {
        database: this.#config.database,
        routing: neo4j.routing.READ,
        bookmarkManager: this.#bookmarkManager,
        transactionConfig: { timeout: READ_TIMEOUT_MS },
      });
      return toRows<Row>(records);
    });
  }

  write<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#takeTurn(() => this.#patiently(() => this.#inTransaction(work)));
  }

  /** Neo4j's index is there as soon as it is. */
  prepare(): Promise<void> {
    this.#readers.warm();
    return Promise.resolve();
  }

  async candidates(text: string, type: EntityType | undefined, limit: number): Promise<readonly Candidate[]> {
    const search = candidateQuery(text);
    if (!search) return [];
    return this.read<Candidate>(search.query, { ...search.parameters, type: type ?? null, limit });
  }

  async query(request: CypherRequest, signal: AbortSignal): Promise<QueryResult> {
    const { query, parameters, limit, timeoutMs } = request;
    const { uri, username, password, database } = this.#config;
    const source: ReaderSource = {
      credentials: { uri, username, password, database },
      bookmarks: [...(await this.#bookmarkManager.getBookmarks())],
    };
    return this.#readers.run(JSON.stringify(source), { query, parameters, limit, timeoutMs }, signal);
  }

  async close(): Promise<void> {
    await this.#readers.close();
    await this.#driver.close();
  }

  /**
   * Not the driver's own retries: it takes too little memory for a passing fault, and would try the same again for as long
   * as it is let; and it gives up on a server that restarts after seconds.
   */
  async #inTransaction<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({
      database: this.#config.database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.#bookmarkManager,
    });
    try {
      const tx = session.beginTransaction();
      const result = await work({
        run: async <Row>(query: string, parameters: Parameters = {}) =>
          toRows<Row>((await tx.run(withPlan(query), toParameter(parameters))).records),
        // Neo4j keeps its full-text index itself.
        touch: () => undefined,
      });
      await tx.commit();
      return result;
    } finally {
      // Rolls back what was not committed.
      await session.close();
    }
  }

  async #known<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, this.#config) ?? error;
    }
  }

  /** Again, while the server is away or in another's way: saving a document twice changes nothing. */
  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    for (const deadline = Date.now() + WRITE_PATIENCE_MS; ;) {
      try {
        return await work();
      } catch (error) {
        const known = storeError(error, this.#config);
        const isPassing = known ? known.details.retriable === true : isRetriable(error);
        if (!isPassing || Date.now() >= deadline) throw known ?? error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
      }
    }
  }
}

/** The driver knows its own errors only: it would fail on another. */
const isRetriable = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && neo4j.isRetriableError(error);

const toRows = <Row>(records: readonly NeoRecord[]): Row[] =>
  records.map((record) => toPlain(record.toObject()) as Row);
