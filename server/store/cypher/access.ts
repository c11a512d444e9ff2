// What a reading query may call. Read-only access keeps it from writing, but not from reading files or the network
// of the server; so LOAD CSV is refused, and of procedures and functions in namespaces those are allowed that are known
// to stay within the graph. The stores' plans are looked at for the same, but they hide what stands in a subquery within
// an expression: `RETURN [x IN list | COLLECT { LOAD CSV … }]`.
import { RelataError } from "../../errors.ts";
import { readings } from "./readings.ts";
import { isSymbol, isWord, tokenize, type CypherToken } from "./tokens.ts";

/** Lower case; a trailing dot allows all of a namespace. */
const ALLOWED: readonly string[] = [
  "db.labels", "db.relationshiptypes", "db.propertykeys", "db.schema.", "db.indexes", "db.constraints", "db.ping",
  "db.index.fulltext.querynodes", "db.index.fulltext.queryrelationships", "db.index.fulltext.listavailableanalyzers",
  "db.info", "db.nameFromElementId", "dbms.components",
  "date.", "datetime.", "localdatetime.", "time.", "localtime.", "duration.", "point.", "vector.", "string.", "list.",
  "grafeo.",
  "gds.version", "gds.util.",
  "apoc.algo.", "apoc.agg.", "apoc.any.", "apoc.bitwise.", "apoc.coll.", "apoc.convert.", "apoc.create.v",
  "apoc.data.", "apoc.date.", "apoc.diff.", "apoc.hashing.", "apoc.label.", "apoc.map.", "apoc.math.",
  "apoc.meta.", "apoc.neighbors.", "apoc.node.", "apoc.nodes.", "apoc.number.", "apoc.path.", "apoc.rel.",
  "apoc.scoring.", "apoc.spatial.", "apoc.stats.", "apoc.temporal.", "apoc.text.", "apoc.util.md5", "apoc.util.sha",
  "apoc.version", "apoc.xml.parse",
].map((name) => name.toLowerCase()); // prettier-ignore

export const isAllowedCall = (name: string): boolean => {
  const lower = name.toLowerCase();
  return ALLOWED.some((allowed) =>
    allowed.endsWith(".") || allowed.endsWith(".v") || allowed.endsWith(".sha")
      ? lower.startsWith(allowed)
      : lower === allowed,
  );
};

/** @throws {RelataError} CYPHER_WRITE if the query loads a file, or calls what is not known to be harmless. */
export function checkCalls(query: string): void {
  for (const reading of readings(query)) {
    const tokens = tokenize(reading);
    if (tokens.some((token, i) => isWord(token, "LOAD") && isWord(tokens[i + 1], "CSV")))
      throw forbiddenOperator("LOAD CSV");
    for (const name of namespacedCalls(tokens)) if (!isAllowedCall(name)) throw forbiddenCall(name);
  }
}

export const forbiddenCall = (name: string): RelataError =>
  new RelataError("CYPHER_WRITE", `${name} may not be called from here`, {
    hint: "Queries read the graph only; procedures and functions that could change it, or reach files or the network, are refused.",
  });

export const forbiddenOperator = (what: string): RelataError =>
  new RelataError("CYPHER_WRITE", `${what} may not be used here`, {
    hint: "Queries read the graph only: no files, no network, no settings of the server.",
  });

/** Names with dots that are called: followed by "(", or after CALL. Properties (`n.name`) are not. */
function* namespacedCalls(tokens: readonly CypherToken[]): Generator<string> {
  for (let i = 0; i < tokens.length; i++) {
    if (isSymbol(tokens[i - 1], ".")) continue;
    const name = dottedName(tokens, i);
    const after = tokens[i + 2 * name.length - 1];
    const called = isSymbol(after, "(") || (tokens[i - 1]?.text.toUpperCase() === "CALL" && name.length > 0);
    if (called && name.length > 1) yield name.join(".");
  }
}

function dottedName(tokens: readonly CypherToken[], from: number): string[] {
  const name: string[] = [];
  for (let i = from; ; i += 2) {
    const part = tokens[i];
    if (part?.kind !== "word" && part?.kind !== "quoted") break;
    name.push(part.text);
    if (!isSymbol(tokens[i + 1], ".")) break;
  }
  return name;
}
