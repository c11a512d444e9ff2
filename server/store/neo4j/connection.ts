// A driver for a Neo4j that may not be up yet.
import neo4j, { type Driver } from "neo4j-driver";
import type { RelataError } from "../../errors.ts";
import type { Credentials } from "./credentials.ts";
import { storeError } from "./errors.ts";

const RETRY_MS = 8000;
const POLL_MS = 500;

export function createDriver({ uri, username, password }: Credentials): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, auth, {
    userAgent: "relata",
    // Integers arrive as BigInt, so that those beyond 2^53 are exact.
    useBigInt: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: RETRY_MS,
  });
}

/**
 * Waits until the server answers.
 * @param onWaiting Told once, and again when the reason is another.
 * @throws {RelataError} STORE_UNAVAILABLE after `patienceMs`, or at once if waiting cannot help (wrong password).
 */
export async function waitForNeo4j(
  credentials: Credentials,
  patienceMs: number,
  onWaiting: (message: string) => void = () => undefined,
): Promise<void> {
  const driver = createDriver(credentials);
  try {
    const deadline = Date.now() + patienceMs;
    for (let told = ""; ;) {
      const failure = await tryConnect(driver, credentials);
      if (!failure) return;
      const error = (await failureWithoutRouting(credentials)) ?? failure;
      if (error.details.retriable !== true || Date.now() >= deadline) throw error;
      if (error.message !== told)
        onWaiting(`${error.message}; waiting for it, ${Math.ceil(patienceMs / 1000)} s at most`);
      told = error.message;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } finally {
    await driver.close();
  }
}

/** Routing says only that it found no server; asked directly, the server (or its certificate) says why. */
async function failureWithoutRouting(credentials: Credentials): Promise<RelataError | undefined> {
  if (!credentials.uri.startsWith("neo4j")) return undefined;
  const direct = createDriver({ ...credentials, uri: credentials.uri.replace(/^neo4j/, "bolt") });
  try {
    return await tryConnect(direct, credentials);
  } finally {
    await direct.close();
  }
}

async function tryConnect(driver: Driver, credentials: Credentials): Promise<RelataError | undefined> {
  const session = driver.session({ database: credentials.database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run("RETURN 1");
    return undefined;
  } catch (error) {
    const known = storeError(error, credentials);
    if (known) return known;
    throw error;
  } finally {
    await session.close();
  }
}
