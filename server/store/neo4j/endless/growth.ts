// Values that are made of themselves again and again, `WITH t + t AS t` or `WITH [t, t] AS t`: Neo4j keeps them small, by
// reference, until they are walked, compared or sent.
import { isSymbol, isWord, type CypherToken, type Tokens } from "../../cypher/tokens.ts";
import { RelataError } from "../../../errors.ts";
import { parameterName, type Parameters } from "./lengths.ts";
import { findLoops, type Extent, type Loop } from "./loops.ts";

const MOST_TIMES = 100;
/** A parameter that is shorter as JSON may be repeated. */
const SHORT_PARAMETER = 1000;

/** How many times over each variable holds what the query began with. */
type Times = ReadonlyMap<string, number>;

interface Scope {
  readonly tokens: Tokens;
  readonly loops: readonly Loop[];
  readonly parameters: Parameters;
}

/**
 * How many times over a value of the query holds another at most.
 * @throws {RelataError} CYPHER_FAILED if they are too many.
 */
export function growthOf(tokens: Tokens, parameters: Parameters): number {
  const scope = { tokens, loops: findLoops(tokens), parameters };
  let times: Times = new Map();
  let most = 1;
  for (const items of projections(tokens)) {
    const made = items.map(
      ({ name, ...extent }) => [name, Math.max(1, timesIn(extent, times, scope))] as const,
    );
    times = new Map([...times, ...made]);
    most = Math.max(most, ...made.map(([, grown]) => grown));
  }
  if (most > MOST_TIMES)
    throw new RelataError(
      "CYPHER_FAILED",
      `a value that is put together of another more than ${MOST_TIMES} times over`,
      {
        hint: "Neo4j cannot end a query within an expression. Use a value fewer times in each WITH, or make rows of it: UNWIND list AS x.",
      },
    );
  return most;
}

function timesIn({ from, to }: Extent, times: Times, scope: Scope): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const loop = scope.loops.find(({ list }) => list.from === i + 2);
    if (loop) {
      sum += timesInLoop(loop, times, scope);
      i = loop.body.to - 1;
    } else sum += timesAt(i, times, scope);
  }
  return sum;
}

/** `[x IN list | …]` holds the list as often as its result holds x. */
function timesInLoop({ list, body }: Loop, times: Times, scope: Scope): number {
  const { tokens } = scope;
  const own = timesIn(list, times, scope);
  const bar = tokens.findIndex(({ token }, i) => i >= list.to && i < body.to && isSymbol(token, "|"));
  if (bar === -1) return own;
  const name = tokens[list.from - 2]?.token.text ?? "";
  return timesIn({ from: bar + 1, to: body.to }, new Map([...times, [name, own]]), scope);
}

function timesAt(i: number, times: Times, { tokens, parameters }: Scope): number {
  const token = tokens[i]?.token;
  const next = tokens[i + 1]?.token;
  if (token?.kind === "parameter") return isShort(parameters[parameterName(token)]) ? 0 : 1;
  const isName = token?.kind === "word" || token?.kind === "quoted";
  const before = tokens[i - 1]?.token;
  const isOther = isSymbol(before, ".") || isSymbol(next, "(") || isSymbol(next, ":");
  // What is subtracted, multiplied or compared is a number, or gives true or false.
  if (SIGNS.some((sign) => isSymbol(before, sign) || isSymbol(next, sign))) return 0;
  return isName && !isOther ? (times.get(token.text) ?? 0) : 0;
}

const SIGNS = ["-", "*", "/", "%", "^", "=", "<", ">"] as const;

const isShort = (value: unknown): boolean =>
  value === undefined || JSON.stringify(value).length <= SHORT_PARAMETER;

interface Item extends Extent {
  readonly name: string;
}

/** What each WITH, RETURN and UNWIND names. */
function projections(tokens: Tokens): Item[][] {
  return tokens.flatMap(({ token }, i) =>
    isWord(token, "WITH", "RETURN", "UNWIND") && beginsClause(tokens, i) ? [itemsFrom(tokens, i + 1)] : [],
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
      items.push({ name: nameOf(tokens[(alias ?? start - 1) + 1]?.token), from: start, to: alias ?? i });
      [start, alias] = [i + 1, undefined];
    } else if (here.depth === depth && isWord(here.token, "AS")) alias = i;
    if (isEnd) return items;
  }
}

const nameOf = (token: CypherToken | undefined): string => token?.text ?? "";

const CLAUSES = ["MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "UNWIND", "ORDER", "SKIP", "OFFSET", "LIMIT", "UNION", "CALL"] as const; // prettier-ignore

const isClause = (tokens: Tokens, i: number, depth: number): boolean =>
  tokens[i]?.depth === depth && isWord(tokens[i]?.token, ...CLAUSES) && beginsClause(tokens, i);

/** Behind a value; not a variable, a property or an alias of that name. */
function beginsClause(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1]?.token;
  if (isWord(before, "AS", "STARTS", "ENDS", "IN", "AND", "OR", "NOT", "XOR", "DISTINCT")) return false;
  return before?.kind !== "symbol" || [")", "]", "}", "{", ";", "*"].includes(before.text);
}
