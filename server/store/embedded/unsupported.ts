// What Cypher the embedded engine does not have, found in a query that it refused: for the hint, never to refuse one.
import { isSymbol, isWord, tokenize, type CypherToken } from "../cypher/tokens.ts";

const FUNCTIONS: readonly string[] = [
  ...["RANDOMUUID", "POINT", "COLLECT_LIST", "ISEMPTY", "VALUETYPE"],
  ...["TOINTEGERORNULL", "TOFLOATORNULL", "TOBOOLEANORNULL", "TOSTRINGORNULL"],
];
const AGGREGATES = ["COLLECT", "COUNT", "SUM", "AVG", "MIN", "MAX"] as const;
const TEMPORAL = ["DATE", "DATETIME", "LOCALDATETIME", "TIME", "LOCALTIME", "DURATION"] as const;

/** A token and what stands around it. */
interface Place {
  readonly tokens: readonly CypherToken[];
  readonly i: number;
  readonly before: CypherToken | undefined;
  readonly token: CypherToken | undefined;
  readonly next: CypherToken | undefined;
  readonly after: CypherToken | undefined;
  /** Where the call that begins here is closed; -1 where none begins. */
  readonly call: number;
}

/** The name of the missing part, or undefined. */
export function unsupportedFeature(query: string): string | undefined {
  const tokens = tokenize(query);
  for (let i = 0; i < tokens.length; i++) {
    const place = placeOf(tokens, i);
    const feature = FEATURES.find(([, isThere]) => isThere(place))?.[0] ?? missingFunction(place);
    if (feature !== undefined) return feature;
  }
  return undefined;
}

function placeOf(tokens: readonly CypherToken[], i: number): Place {
  const next = tokens[i + 1];
  const call = isSymbol(next, "(") ? closingOf(tokens, i + 1) : -1;
  return { tokens, i, before: tokens[i - 1], token: tokens[i], next, after: tokens[i + 2], call };
}

const FEATURES: readonly (readonly [string, (place: Place) => boolean])[] = [
  ["COLLECT { } subquery", ({ token, next }) => isWord(token, "COLLECT") && isSymbol(next, "{")],
  ["SHORTEST path selector", selectsShortest],
  ["label expression", isLabelExpression],
  ["quantified path pattern", isQuantifiedPath],
  ["quantified relationship", isQuantifiedRelationship],
  ["part of a date or time", ({ token, tokens, call }) => call > 0 && isWord(token, ...TEMPORAL) && isSymbol(tokens[call + 1], ".")],
  ["part of an aggregate", ({ token, tokens, call }) => call > 0 && isWord(token, ...AGGREGATES) && isSymbol(tokens[call + 1], "[")],
  ["list made of an aggregate", ({ before, token, call }) => call > 0 && isWord(token, ...AGGREGATES) && isWord(before, "IN")],
  ["type predicate", ({ token, next }) => isWord(token, "IS") && isSymbol(next, ":")],
  ["round() to a precision", ({ tokens, i, token, call }) => call > 0 && isWord(token, "ROUND") && tokens.slice(i, call).some((t) => isSymbol(t, ","))],
  ["WHERE within a pattern", ({ tokens, i, token }) => isWord(token, "WHERE") && isSymbol(tokens[i - 2], ":") && opensPattern(tokens.slice(i - 4, i - 2))],
  ["such procedure", ({ token, next }) => isWord(token, "CALL") && isWord(next, "DB", "DBMS", "APOC", "GDS")],
  ["SHOW command of this kind", ({ i, token }) => i === 0 && isWord(token, "SHOW")],
  ["USE clause", ({ i, token }) => i === 0 && isWord(token, "USE")],
  ["parameter of such a name", ({ token }) => token?.kind === "parameter" && /^\$[\d`]/.test(token.text)],
  ["CYPHER version or option prefix", ({ i, token }) => i === 0 && isWord(token, "CYPHER")],
]; // prettier-ignore

/** `randomUUID()`, `date.truncate()` */
function missingFunction({ token, next, after }: Place): string | undefined {
  if (isWord(token, ...FUNCTIONS) && isSymbol(next, "(")) return `function ${token?.text}()`;
  return isWord(token, ...TEMPORAL) && isSymbol(next, ".")
    ? `function ${token?.text}.${after?.text}()`
    : undefined;
}

/** `SHORTEST 2`, `ALL SHORTEST` */
function selectsShortest({ token, next }: Place): boolean {
  const isCounted = isWord(token, "SHORTEST") && next?.kind === "number";
  return isCounted || (isWord(token, "ALL", "ANY") && isWord(next, "SHORTEST"));
}

/** `:A|B`, `:A&B`, `:!A`, `:%`, `:(A|B)` */
function isLabelExpression({ token, next, after }: Place): boolean {
  if (!isSymbol(token, ":")) return false;
  const isJoined = next?.kind === "word" && (isSymbol(after, "|") || isSymbol(after, "&"));
  return isJoined || ["!", "%", "("].some((symbol) => isSymbol(next, symbol));
}

/** `((a)-[r]->(b))+`, but not `f(g(1)) + 1` */
function isQuantifiedPath({ before, token, next, after }: Place): boolean {
  const closesPattern = isSymbol(token, ")") && isSymbol(before, ")");
  return closesPattern && (isSymbol(next, "+") || (isSymbol(next, "{") && after?.kind === "number"));
}

/** `-[r]->+`, `-[r]-{2}` */
function isQuantifiedRelationship({ before, token, next, after }: Place): boolean {
  const isQuantifier = (it: CypherToken | undefined) => isSymbol(it, "+") || isSymbol(it, "{");
  const closesArrow = isSymbol(token, "-") || (isSymbol(token, ">") && isSymbol(before, "-"));
  return (
    (closesArrow && isQuantifier(next)) ||
    (isSymbol(token, "]") && isSymbol(next, "-") && isQuantifier(after))
  );
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
