// What Cypher the embedded engine does not have, found in a query that it refused: for the hint, never to refuse one.
import { isSymbol, isWord, tokenize, type CypherToken } from "../cypher/tokens.ts";

const FUNCTIONS: readonly string[] = ["RANDOMUUID", "POINT", "COLLECT_LIST"];

/** The name of the missing part, or undefined. */
export function unsupportedFeature(query: string): string | undefined {
  const tokens = tokenize(query);
  for (let i = 0; i < tokens.length; i++) {
    const feature = featureAt(tokens, i);
    if (feature !== undefined) return feature;
  }
  return undefined;
}

function featureAt(tokens: readonly CypherToken[], i: number): string | undefined {
  const [token, next, after] = tokens.slice(i, i + 3);
  if (isWord(token, "COLLECT") && isSymbol(next, "{")) return "COLLECT { } subquery";
  if (isWord(token, "SHORTEST") && next?.kind === "number") return "SHORTEST path selector";
  if (isWord(token, "ALL", "ANY") && isWord(next, "SHORTEST")) return "SHORTEST path selector";
  if (isSymbol(token, ":") && next?.kind === "word" && (isSymbol(after, "|") || isSymbol(after, "&")))
    return "label expression";
  if (isSymbol(token, ":") && (isSymbol(next, "!") || isSymbol(next, "%") || isSymbol(next, "(")))
    return "label expression";
  if (isSymbol(token, ")") && (isSymbol(next, "+") || (isSymbol(next, "{") && after?.kind === "number")))
    return "quantified path pattern";
  if (isSymbol(token, "-") && (isSymbol(next, "+") || isSymbol(next, "{"))) return "quantified relationship";
  if (isSymbol(token, "]") && isSymbol(next, "-") && (isSymbol(after, "+") || isSymbol(after, "{")))
    return "quantified relationship";
  if (token?.kind === "word" && FUNCTIONS.includes(token.text.toUpperCase()) && isSymbol(next, "("))
    return `function ${token.text}()`;
  if (isWord(token, "CALL") && isWord(next, "db", "DB", "dbms", "DBMS", "apoc", "APOC", "gds", "GDS"))
    return "such procedure";
  if (isWord(token, "SHOW") && i === 0) return "SHOW command of this kind";
  if (isWord(token, "USE") && i === 0) return "USE clause";
  if (isWord(token, "CYPHER") && i === 0) return "CYPHER version or option prefix";
  return undefined;
}
