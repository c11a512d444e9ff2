// Values that hold others many times, `WITH t + t AS t`, `WITH [t, t] AS t` or `[x IN list | list]`: Neo4j keeps them small, by
// reference, until they are walked, compared or sent. But it knows what they weigh, and sees to it where it sorts: so such a
// value is sorted, alone, and fails where it would take more memory than a query has.
import { isSymbol, isWord, type Tokens } from "../../cypher/tokens.ts";
import { RelataError } from "../../../errors.ts";
import { listGuard, weighed, type Guard } from "./guards.ts";
import { parameterName, type Parameters } from "./lengths.ts";
import { findLoops, type Extent, type Loop } from "./loops.ts";

/** In one expression. */
const MOST_TIMES = 20;
/** A parameter that is shorter as JSON may be repeated. */
const SHORT_PARAMETER = 1000;
/** A loop over what an aggregate gives cannot be sorted alone: it may have so many steps. */
const MOST_OF_AGGREGATE = 10_000;

/**
 * Guards for what holds other values many times.
 * @param isShort Whether a loop has few steps.
 * @throws {RelataError} CYPHER_FAILED for an expression that holds others very often.
 */
export function weightGuards(
  tokens: Tokens,
  { parameters, isShort }: { readonly parameters: Parameters; readonly isShort: (loop: Loop) => boolean },
): Guard[] {
  const loops = findLoops(tokens);
  const scope = { loops, parameters };
  const holding = loops.filter((loop) => loop.doubles || (!isShort(loop) && isSharing(tokens, loop, scope)));
  const grown = projections(tokens).filter(
    (item) => isGrown(tokens, item, scope) && !holding.some(({ whole }) => isSame(whole, item)),
  );
  return [
    ...holding.map(({ whole, list }) =>
      hasAggregate(tokens, whole) ? listGuard(list, MOST_OF_AGGREGATE) : weighed(whole),
    ),
    ...grown.map(weighed),
  ];
}

interface Scope {
  readonly loops: readonly Loop[];
  readonly parameters: Parameters;
}

const isSame = (a: Extent, b: Extent): boolean => a.from === b.from && a.to === b.to;

/** Whether what the steps of a loop make holds the same values again, or its own more than once. */
function isSharing(tokens: Tokens, { value, names }: Loop, scope: Scope): boolean {
  if (!value) return false;
  const held = namesIn(tokens, value, scope);
  const isOwn = (name: string) => names.includes(name);
  return held.some((name) => !isOwn(name)) || (names.length === 1 && held.length > 1);
}

function isGrown(tokens: Tokens, item: Item, { loops, parameters }: Scope): boolean {
  const times = namesIn(tokens, item, { loops, parameters }).length;
  if (times > MOST_TIMES)
    throw new RelataError("CYPHER_FAILED", `an expression that holds others more than ${MOST_TIMES} times`, {
      hint: "Neo4j cannot end a query within an expression. Use values fewer times in each, or make rows of them: UNWIND list AS x.",
    });
  // What aggregates hold, Neo4j has looked at.
  return item.isNamed && times > 1 && !hasAggregate(tokens, item);
}

const AGGREGATES = ["COLLECT", "COUNT", "SUM", "AVG", "MIN", "MAX", "STDEV", "STDEVP", "PERCENTILECONT", "PERCENTILEDISC"] as const; // prettier-ignore

const hasAggregate = (tokens: Tokens, { from, to }: Extent): boolean =>
  tokens
    .slice(from, to)
    .some(({ token }, i) => isWord(token, ...AGGREGATES) && isSymbol(tokens[from + i + 1]?.token, "("));

/** The variables and long parameters that the extent holds, as often as it does; of the loops in it, not their own. */
function namesIn(tokens: Tokens, { from, to }: Extent, { loops, parameters }: Scope): string[] {
  const inside = loops.filter(({ whole }) => whole.from >= from && whole.to <= to);
  return tokens.slice(from, to).flatMap(({ token }, at) => {
    const i = from + at;
    const isOwn = inside.some(
      ({ whole, names }) => whole.from <= i && i < whole.to && names.includes(token.text),
    );
    return !isOwn && isHeld(tokens, i, parameters) ? token.text : [];
  });
}

function isHeld(tokens: Tokens, i: number, parameters: Parameters): boolean {
  const token = tokens[i]?.token;
  if (token?.kind === "parameter")
    return JSON.stringify(parameters[parameterName(token)] ?? null).length > SHORT_PARAMETER;
  const isName = token?.kind === "quoted" || (token?.kind === "word" && !isWord(token, ...KEYWORDS));
  return isName && isWhole(tokens, i);
}

/** Not a property, a call, a label or a key, nor what is compared or counted with. */
function isWhole(tokens: Tokens, i: number): boolean {
  const [before, next] = [tokens[i - 1]?.token, tokens[i + 1]?.token];
  const isMapValue = isSymbol(tokens[i - 3]?.token, "{") || isSymbol(tokens[i - 3]?.token, ",");
  return !(
    (isSymbol(before, ":") && !isMapValue) ||
    SIGNS.some((sign) => isSymbol(before, sign) || isSymbol(next, sign)) ||
    ["(", ":"].some((sign) => isSymbol(next, sign)) ||
    isWord(before, ...COMPARING) ||
    isWord(next, ...COMPARING)
  );
}

const SIGNS = [".", "-", "*", "/", "%", "^", "=", "<", ">"] as const;
const COMPARING = ["CONTAINS", "STARTS", "ENDS", "IN", "IS", "AND", "OR", "XOR", "NOT", "WHEN", "CASE"] as const; // prettier-ignore
const KEYWORDS = [...COMPARING, "NULL", "TRUE", "FALSE", "THEN", "ELSE", "END", "DISTINCT", "WHERE"] as const; // prettier-ignore

interface Item extends Extent {
  /** What has no name goes out, and nothing more is made of it. */
  readonly isNamed: boolean;
}

/** What each WITH, RETURN and UNWIND gives. */
function projections(tokens: Tokens): Item[] {
  return tokens.flatMap(({ token }, i) =>
    isWord(token, "WITH", "RETURN", "UNWIND") && beginsClause(tokens, i)
      ? itemsFrom(tokens, isWord(tokens[i + 1]?.token, "DISTINCT") ? i + 2 : i + 1)
      : [],
  );
}

function itemsFrom(tokens: Tokens, from: number): Item[] {
  const depth = tokens[from]?.depth ?? 0;
  const items: Item[] = [];
  let [start, alias] = [from, undefined as number | undefined];
  for (let i = from; ; i++) {
    const here = tokens[i];
    const isEnd = !here || here.depth < depth || (i > start && isClause(tokens, i, depth));
    if (isEnd || (here.depth === depth && isSymbol(here.token, ","))) {
      items.push({ from: start, to: alias ?? i, isNamed: alias !== undefined });
      [start, alias] = [i + 1, undefined];
    } else if (here.depth === depth && isWord(here.token, "AS")) alias = i;
    if (isEnd) return items;
  }
}

const CLAUSES = ["MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "UNWIND", "ORDER", "SKIP", "OFFSET", "LIMIT", "UNION", "CALL"] as const; // prettier-ignore

const isClause = (tokens: Tokens, i: number, depth: number): boolean =>
  tokens[i]?.depth === depth && isWord(tokens[i]?.token, ...CLAUSES) && beginsClause(tokens, i);

/** Behind a value; not a variable, a property or an alias of that name. */
function beginsClause(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1]?.token;
  if (isWord(before, "AS", "STARTS", "ENDS", "IN", "AND", "OR", "NOT", "XOR", "DISTINCT")) return false;
  return before?.kind !== "symbol" || [")", "]", "}", "{", ";", "*"].includes(before.text);
}
