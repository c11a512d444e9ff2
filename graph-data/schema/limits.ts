// How much may be asked for at once. Without Zod, for processes that check nothing and are to start quickly.

export const LIMITS = {
  graph: { default: 300, max: 5000, relations: 20_000 },
  entities: { default: 20, max: 100 },
  documents: { default: 200, max: 1000 },
  neighbourhood: { default: 50, max: 1000, depth: 3 },
  paths: { default: 10, max: 50, maxLength: 6 },
  cypher: { rows: 1000, maxRows: 10_000, timeoutMs: 15_000, maxTimeoutMs: 60_000, bytes: 16 * 1024 * 1024 },
  body: { json: 1024 * 1024, document: 10 * 1024 * 1024 },
} as const;
