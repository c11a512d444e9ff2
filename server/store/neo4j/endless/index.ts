// What Neo4j goes on with after its time, and after its client is gone: between two rows it sees that it must end, but not
// while it computes an expression. So what may take long within one is refused before, or, where only running the query
// tells, guarded: it fails once it is found to be too much.
import { applyInsertions, type Insertion } from "../../cypher/insertions.ts";
import { readings } from "../../cypher/readings.ts";
import { aliasAt, columnName, findReturns, returnedItems } from "../../cypher/returns.ts";
import { closingOf, isSymbol, isWord, tokenize, withDepth, type Tokens } from "../../cypher/tokens.ts";
import { RelataError } from "../../../errors.ts";
import { listGuard, toInsertions, tooLong, type Guard } from "./guards.ts";
import { lengthOf, rangeLength, SHORT, type Parameters } from "./lengths.ts";
import { findLoops, loopsAround, type Extent, type Loop } from "./loops.ts";
import { patternGuards } from "./patterns.ts";

/** So many numbers are walked in less than a second, and a list of them takes no memory, however long it is. */
const LONGEST_RANGE = 10_000_000;
/** Of lists within lists, where a step may compare properties: a second or two. */
const MOST_STEPS = 4_000_000;
/** Of what is copied at every step, so many items cost as much as a step. */
const COPIED_PER_STEP = 25;
const MOST_DOUBLINGS = Math.floor(Math.log2(MOST_STEPS));

/**
 * The query with guards where it needs them; most need none.
 * @throws {RelataError} CYPHER_FAILED for `reduce(s = 0, x IN range(1, 100000000000) | s + x)`, loops in loops, and patterns
 * that may be matched in very many ways.
 */
export function endingInTime(query: string, parameters: Parameters): string {
  const [insertions = [], ...others] = [...readings(query)].map((reading) =>
    insertionsFor(reading, parameters),
  );
  if (others.some((other) => other.length > insertions.length))
    throw new RelataError("CYPHER_FAILED", "a part of the query is hidden by \\u escapes", {
      hint: "Write the characters themselves outside of texts.",
    });
  return applyInsertions(query, insertions).query;
}

function insertionsFor(query: string, parameters: Parameters): Insertion[] {
  const tokens = withDepth(tokenize(query));
  const guards = [
    ...tightest([...rangeGuards(tokens, parameters), ...loopGuards(tokens, parameters)]),
    ...patternGuards(tokens, parameters),
  ];
  return [...toInsertions(tokens, guards), ...columnNames(query, tokens, guards)];
}

interface Bounded extends Extent {
  readonly most: number;
}

/** Ranges that are not walked by rows. */
const rangeGuards = (tokens: Tokens, parameters: Parameters): Bounded[] =>
  tokens.flatMap(({ token }, from) => {
    const isCall = isWord(token, "RANGE") && isSymbol(tokens[from + 1]?.token, "(");
    if (!isCall || isWord(tokens[from - 1]?.token, "UNWIND")) return [];
    const close = closingOf(tokens, from + 1);
    const length = rangeLength(tokens.slice(from + 2, close), parameters);
    if (length === undefined) return { from, to: close + 1, most: LONGEST_RANGE };
    if (length > LONGEST_RANGE)
      throw tooLong(`range() of more than ${LONGEST_RANGE} numbers in an expression`);
    return [];
  });

function loopGuards(tokens: Tokens, parameters: Parameters): Bounded[] {
  const loops = findLoops(tokens);
  const lengths = new Map(
    loops.map((loop) => [loop, lengthOf(tokens.slice(loop.list.from, loop.list.to), parameters)]),
  );
  const makesLists = loops.some(({ growth }) => growth !== "none");
  return loops.flatMap((loop) => {
    const chain = [...loopsAround(tokens, loops, loop), loop];
    const known = chain.reduce((product, each) => product * stepsOf(each, lengths.get(each) ?? 1), 1);
    if (known > MOST_STEPS && (chain.length > 1 || loop.growth !== "none"))
      throw tooLong(`loops within each other of more than ${MOST_STEPS} steps`);
    const unknown = chain.filter((each) => lengths.get(each) === undefined);
    const powers = unknown.reduce((sum, { growth }) => sum + (growth === "none" ? 1 : 2), 0);
    // One walk, with a few steps for each, over what is in memory anyway: not so where lists are made of lists.
    const isOneWalk = powers === 1 && known <= SHORT;
    if (powers === 0 || (isOneWalk && !makesLists)) return [];
    const most = isOneWalk ? LONGEST_RANGE : longestOf(unknown, { powers, known });
    return unknown.map(({ list, growth }) => ({
      ...list,
      most: growth === "doubles" ? Math.min(most, MOST_DOUBLINGS) : most,
    }));
  });
}

/** How long each of the lists may be. */
function longestOf(
  unknown: readonly Loop[],
  { powers, known }: { readonly powers: number; readonly known: number },
): number {
  const free = unknown.reduce(
    (product, { growth }) => product * (growth === "none" ? 1 : COPIED_PER_STEP),
    MOST_STEPS / known,
  );
  return Math.max(1, Math.floor(free ** (1 / powers)));
}

function stepsOf({ growth }: Loop, length: number): number {
  if (growth === "doubles") return 2 ** length;
  return growth === "adds" ? length * Math.max(1, length / COPIED_PER_STEP) : length;
}

/** Of those for the same list the one that lets least through. */
function tightest(bounded: readonly Bounded[]): Guard[] {
  const byExtent = new Map<string, Bounded>();
  for (const each of bounded) {
    const key = `${each.from}-${each.to}`;
    if (each.most < (byExtent.get(key)?.most ?? Infinity)) byExtent.set(key, each);
  }
  return [...byExtent.values()].map(({ from, to, most }) => listGuard({ from, to }, most));
}

/** A returned expression that has a guard keeps the name that it has without. */
const columnNames = (query: string, tokens: Tokens, guards: readonly Guard[]): Insertion[] =>
  findReturns(tokens).flatMap((clause) =>
    [...returnedItems(tokens, clause)].flatMap(([from, to]): Insertion[] => {
      const isGuarded = guards.some((guard) => guard.from >= from && guard.to <= to);
      if (!isGuarded || aliasAt(tokens, from, to)) return [];
      const name = columnName(query, tokens, { from, to }).replaceAll("`", "``");
      return [{ at: tokens[to - 1]?.token.end ?? 0, replaces: 0, text: ` AS \`${name}\`` }];
    }),
  );
