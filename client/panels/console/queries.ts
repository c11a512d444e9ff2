// The person's queries: the one being written, those run before, those saved. Kept in the browser.
import { z } from "zod";

const savedQuery = z.object({ name: z.string(), query: z.string() });
const queries = z.object({
  version: z.literal(1),
  draft: z.string(),
  /** JSON as it was typed. */
  parameters: z.string(),
  /** Newest first, each once. */
  history: z.array(z.object({ query: z.string(), at: z.string() })),
  saved: z.array(savedQuery),
});
export type Queries = z.infer<typeof queries>;

const PLACE = "relata/queries";
const LONGEST_HISTORY = 200;

export const NO_QUERIES: Queries = {
  version: 1,
  draft: "MATCH (a:Entity)-[r]->(b:Entity)\nRETURN a, r, b\nLIMIT 25",
  parameters: "",
  history: [],
  saved: [],
};

/** The queries as they were left; none when there are none that this version can read. */
export function loadQueries(storage: Pick<Storage, "getItem">): Queries {
  const text = storage.getItem(PLACE);
  if (text === null) return NO_QUERIES;
  try {
    const parsed = queries.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : NO_QUERIES;
  } catch (fault) {
    if (fault instanceof SyntaxError) return NO_QUERIES; // written by something else
    throw fault;
  }
}

export const keepQueries = (storage: Pick<Storage, "setItem">, value: Queries): void =>
  storage.setItem(PLACE, JSON.stringify(value));

/** Puts a query at the head of the history. */
export const remember =
  (query: string, at: string) =>
  (q: Queries): Queries => ({
    ...q,
    history: [{ query, at }, ...q.history.filter((h) => h.query !== query)].slice(0, LONGEST_HISTORY),
  });

/** Saves a query under a name; one of the same name gives way. */
export const saveQuery =
  (name: string, query: string) =>
  (q: Queries): Queries => ({ ...q, saved: [{ name, query }, ...q.saved.filter((s) => s.name !== name)] });

export const dropQuery =
  (name: string) =>
  (q: Queries): Queries => ({ ...q, saved: q.saved.filter((s) => s.name !== name) });

/**
 * The parameters as a map.
 * @throws {Error} in words for the person when the text is not a JSON object
 */
export function readParameters(text: string): Record<string, z.core.util.JSONType> {
  if (text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`Parameters: ${cause instanceof Error ? cause.message : "not JSON"}`, { cause });
  }
  requireHeldNumbers(text);
  const parsed = z.record(z.string(), z.json()).safeParse(value);
  if (!parsed.success) throw new Error('Parameters: write them as a JSON object, such as {"name": "Minsk"}');
  return parsed.data;
}

const SHOWN_DIGITS = 80;
/** What stands in a text is matched as a whole, and so passed over. */
const TEXT_OR_NUMBER = /"(?:\\.|[^"\\])*"|-?\d[\d.eE+-]*/g;

/** JSON.parse rounds an integer beyond 2^53 and says nothing: the store would be asked for another number. */
function requireHeldNumbers(json: string): void {
  for (const [literal] of json.matchAll(TEXT_OR_NUMBER)) {
    const value = Number(literal);
    const isHeld = /^-?\d+$/.test(literal) ? Number.isSafeInteger(value) : Number.isFinite(value);
    if (isHeld || literal.startsWith('"')) continue;
    const shown = literal.length > SHOWN_DIGITS ? `${literal.slice(0, SHOWN_DIGITS)}…` : literal;
    throw new Error(
      `Parameters: ${shown} is too large to be kept exactly. Write it as text, "${shown}", and turn it in the query: toInteger($name)`,
    );
  }
}
