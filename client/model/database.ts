// The browser's database: what is too large for localStorage. Opened once, as a page that is left has no time to open it;
// closed when another page upgrades it, and opened again when it is asked the next time.

const NAME = "relata";
const VERSION = 2;
const STORES = ["scenes", "views", "view-scenes"] as const;
type StoreName = (typeof STORES)[number];

/** The answer to a request; throws what the request failed with. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB request failed"));
  });

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB transaction failed"));
  });

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= open().catch((fault: unknown) => {
    opened = null;
    throw fault;
  });
  return opened;
}

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    for (const name of STORES) if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
  };
  const result = await answer(opening);
  result.onversionchange = () => {
    opened = null;
    result.close();
  };
  result.onclose = () => (opened = null);
  return result;
}

/**
 * Does something in one transaction over all stores: all of it is kept, or nothing.
 * @param work may await answers of the database, and nothing else
 */
export async function inDatabase<T>(
  mode: IDBTransactionMode,
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
): Promise<T> {
  const transaction = (await database()).transaction(STORES, mode);
  const [done] = await Promise.all([work((name) => transaction.objectStore(name)), ended(transaction)]);
  return done;
}

/** Puts values under their keys into a store; done even when the page is being left, whose answers come to nobody. */
export async function put(
  name: StoreName,
  values: readonly (readonly [key: string, value: unknown])[],
): Promise<void> {
  const transaction = (await database()).transaction(name, "readwrite");
  for (const [key, value] of values) transaction.objectStore(name).put(value, key);
  transaction.commit();
  await ended(transaction);
}
