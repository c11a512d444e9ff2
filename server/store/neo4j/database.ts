// Neo4j over Bolt: managed transactions, reads in read access mode, one writer at a time.
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as NeoRecord,
  type Session,
} from "neo4j-driver";
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
import { createDriver, waitForNeo4j } from "./connection.ts";
import { memoryError, storeError } from "./errors.ts";
import { migrate } from "./migrations.ts";
import { runQuery } from "./query.ts";
import { candidateQuery } from "./search.ts";
import { toParameter, toPlain } from "./values.ts";

type Neo4jConfig = StoreConfig & { readonly kind: "neo4j" };

const WAIT_MS = 60_000;
/** How long a write outlasts a server that restarts. */
const WRITE_PATIENCE_MS = 180_000;
const RETRY_PAUSE_MS = 500;
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
      const { records } = await this.#driver.executeQuery(query, toParameter(parameters), {
        database: this.#config.database,
        routing: neo4j.routing.READ,
        bookmarkManager: this.#bookmarkManager,
        transactionConfig: { timeout: READ_TIMEOUT_MS },
      });
      return toRows<Row>(records);
    });
  }

  write<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#takeTurn(() =>
      this.#patiently(() =>
        this.#inSession((session) =>
          session.executeWrite((tx) =>
            work({
              run: async <Row>(query: string, parameters: Parameters = {}) =>
                toRows<Row>((await this.#runWithin(tx, query, parameters)).records),
              // Neo4j keeps its full-text index itself.
              touch: () => undefined,
            }),
          ),
        ),
      ),
    );
  }

  async candidates(text: string, type: EntityType | undefined, limit: number): Promise<readonly Candidate[]> {
    const search = candidateQuery(text);
    if (!search) return [];
    return this.read<Candidate>(search.query, { ...search.parameters, type: type ?? null, limit });
  }

  query(request: CypherRequest, signal: AbortSignal): Promise<QueryResult> {
    return this.#known(() =>
      runQuery({ driver: this.#driver, sessionConfig: this.#sessionConfig("READ") }, request, signal),
    );
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #sessionConfig(mode: "READ" | "WRITE") {
    return {
      database: this.#config.database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarkManager,
    };
  }

  /** The driver takes too little memory for a passing fault, and would try the same again. */
  async #runWithin(tx: ManagedTransaction, query: string, parameters: Parameters) {
    try {
      return await tx.run(query, toParameter(parameters));
    } catch (error) {
      throw memoryError(error, this.#config) ?? error;
    }
  }

  async #inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session(this.#sessionConfig("WRITE"));
    try {
      return await this.#known(() => work(session));
    } finally {
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

  /** Again, while the server is away: saving a document twice changes nothing. */
  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    for (const deadline = Date.now() + WRITE_PATIENCE_MS; ;) {
      try {
        return await work();
      } catch (error) {
        const passing = isRetriable(error) && Date.now() < deadline;
        if (!passing) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
      }
    }
  }
}

const isRetriable = (error: unknown): boolean =>
  error instanceof Error &&
  "details" in error &&
  (error.details as { retriable?: boolean }).retriable === true;

const toRows = <Row>(records: readonly NeoRecord[]): Row[] =>
  records.map((record) => toPlain(record.toObject()) as Row);
