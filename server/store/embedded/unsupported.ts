// What Cypher the embedded engine does not have, found in a query that it refused: for the hint, never to refuse one.
import { isSymbol, isWord, tokenize, type CypherToken } from "../cypher/tokens.ts";

const FUNCTIONS: readonly string[] = [
  ...["RANDOMUUID", "POINT", "COLLECT_LIST", "ISEMPTY", "VALUETYPE"],
  ...["TOINTEGERORNULL", "TOFLOATORNULL", "TOBOOLEANORNULL", "TOSTRINGORNULL"],
];
const AGGREGATES = ["COLLECT", "COUNT", "SUM", "AVG", "MIN", "MAX"] as const;
const TEMPORAL = ["DATE", "DATETIME", "LOCALDATETIME", "TIME", "LOCALTIME", "DURATION"] as const;

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
  const [before, token, next, after] = [tokens[i - 1], ...tokens.slice(i, i + 3)];
  if (isWord(token, "COLLECT") && isSymbol(next, "{")) return "COLLECT { } subquery";
  if (isWord(token, "SHORTEST") && next?.kind === "number") return "SHORTEST path selector";
  if (isWord(token, "ALL", "ANY") && isWord(next, "SHORTEST")) return "SHORTEST path selector";
  if (isSymbol(token, ":") && next?.kind === "word" && (isSymbol(after, "|") || isSymbol(after, "&")))
    return "label expression";
  if (isSymbol(token, ":") && (isSymbol(next, "!") || isSymbol(next, "%") || isSymbol(next, "(")))
    return "label expression";
  // ((a)-[r]->(b))+, but not f(g(1)) + 1
  const closesPattern = isSymbol(token, ")") && isSymbol(before, ")");
  if (closesPattern && (isSymbol(next, "+") || (isSymbol(next, "{") && after?.kind === "number")))
    return "quantified path pattern";
  const closesArrow = isSymbol(token, "-") || (isSymbol(token, ">") && isSymbol(before, "-"));
  if (closesArrow && (isSymbol(next, "+") || isSymbol(next, "{"))) return "quantified relationship";
  if (isSymbol(token, "]") && isSymbol(next, "-") && (isSymbol(after, "+") || isSymbol(after, "{")))
    return "quantified relationship";
  if (token?.kind === "word" && FUNCTIONS.includes(token.text.toUpperCase()) && isSymbol(next, "("))
    return `function ${token.text}()`;
  if (isWord(token, ...TEMPORAL) && isSymbol(next, ".")) return `function ${token?.text}.${after?.text}()`;
  const call = isSymbol(next, "(") ? closingOf(tokens, i + 1) : -1;
  const follows = tokens[call + 1];
  if (call > 0 && isWord(token, ...TEMPORAL) && isSymbol(follows, ".")) return "part of a date or time";
  if (call > 0 && isWord(token, ...AGGREGATES) && isSymbol(follows, "[")) return "part of an aggregate";
  if (call > 0 && isWord(token, ...AGGREGATES) && isWord(before, "IN")) return "list made of an aggregate";
  if (isWord(token, "IS") && isSymbol(next, ":")) return "type predicate";
  if (call > 0 && isWord(token, "ROUND") && tokens.slice(i, call).some((t) => isSymbol(t, ",")))
    return "round() to a precision";
  if (isWord(token, "WHERE") && isSymbol(tokens[i - 2], ":") && opensPattern(tokens.slice(i - 4, i - 2)))
    return "WHERE within a pattern";
  if (isWord(token, "CALL") && isWord(next, "db", "DB", "dbms", "DBMS", "apoc", "APOC", "gds", "GDS"))
    return "such procedure";
  if (isWord(token, "SHOW") && i === 0) return "SHOW command of this kind";
  if (isWord(token, "USE") && i === 0) return "USE clause";
  if (token?.kind === "parameter" && /^\$[\d`]/.test(token.text)) return "parameter of such a name";
  if (isWord(token, "CYPHER") && i === 0) return "CYPHER version or option prefix";
  return undefined;
}

/** The place of the bracket that closes the one at `open`, or -1. */
function closingOf(tokens: readonly CypherToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (isSymbol(tokens[i], "(")) depth++;
    else if (isSymbol(tokens[i], ")") && --depth === 0) return i;
  }
  return -1;
}

/** "(n" or "(" or "[r": what is before the colon of a pattern. */
const opensPattern = (before: readonly CypherToken[]): boolean =>
  before.some((token) => isSymbol(token, "(") || isSymbol(token, "["));
