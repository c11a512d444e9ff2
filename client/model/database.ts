// The browser's database: what is too large for localStorage. Opened for each question and closed again, so that no page
// stands in the way of another that upgrades it.

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

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(NAME, VERSION);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    for (const name of STORES) if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
  };
  return answer(opening);
}

/**
 * Does something in one transaction over all stores: all of it is kept, or nothing.
 * @param work may await answers of the database, and nothing else
 */
export async function inDatabase<T>(
  factory: IDBFactory,
  mode: IDBTransactionMode,
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await open(factory);
  try {
    const transaction = database.transaction(STORES, mode);
    const [done] = await Promise.all([work((name) => transaction.objectStore(name)), ended(transaction)]);
    return done;
  } finally {
    database.close();
  }
}
