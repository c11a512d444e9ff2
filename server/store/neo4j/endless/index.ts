// What Neo4j goes on with after its time, and after its client is gone: between two rows it sees that it must end, but not
// while it computes an expression. So loops within one are given a look at the clock; and what is long without a loop is
// refused before, or, where only running the query tells, guarded: it fails once it is found to be too much.
import { applyInsertions, type Insertion } from "../../cypher/insertions.ts";
import { readings } from "../../cypher/readings.ts";
import { aliasAt, columnName, findReturns, returnedItems } from "../../cypher/returns.ts";
import { closingOf, isSymbol, isWord, tokenize, withDepth, type Tokens } from "../../cypher/tokens.ts";
import { RelataError } from "../../../errors.ts";
import {
  clockedCondition,
  clockedValue,
  listed,
  listGuard,
  toInsertions,
  tooLong,
  type Guard,
} from "./guards.ts";
import { lengthOf, rangeLength, type Parameters } from "./lengths.ts";
import { findLoops, loopsAround, type Extent, type Loop } from "./loops.ts";
import { textGuards } from "./needles.ts";
import { patternGuards } from "./patterns.ts";
import { checkPlanning } from "./plans.ts";
import { shortestByPairs } from "./shortest.ts";
import { weightGuards } from "./weights.ts";

/** So many numbers are walked, sought in and turned into texts in about a second. */
const LONGEST_RANGE = 3_000_000;
/** So many steps take no time. */
const FEW_STEPS = 1000;
const LONG_TEXT = 10_000;
/** A text that is doubled so often has millions of characters. */
const MOST_DOUBLINGS = 21;

/**
 * The query with guards where it needs them; most need none.
 * @throws {RelataError} CYPHER_FAILED for ranges without end, texts doubled again and again, and patterns that may be matched in
 * very many ways.
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
  checkPlanning(tokens);
  const loops = findLoops(tokens);
  const isShort = (loop: Loop) => stepsOf(tokens, { loops, loop, parameters }) <= FEW_STEPS;
  const weights = weightGuards(tokens, { parameters, isShort });
  const isLong = weights.length > 0 || makesLongTexts(tokens, parameters);
  const bounded = tightest([...rangeGuards(tokens, parameters), ...doublingGuards(tokens, parameters)]);
  const guards = [
    ...weights,
    ...clocks(loops.filter((loop) => !isShort(loop))),
    ...bounded,
    ...keptRanges(tokens, parameters),
    ...patternGuards(tokens, { parameters, isLong }),
    ...textGuards(tokens, { parameters, isLong }),
  ];
  return [...shortestByPairs(tokens), ...toInsertions(tokens, guards), ...columnNames(query, tokens, guards)];
}

interface Bounded extends Extent {
  readonly most: number;
}

/** Ranges that are not walked by rows. */
const rangeGuards = (tokens: Tokens, parameters: Parameters): Bounded[] =>
  ranges(tokens).flatMap((range) => {
    const length = rangeLength(tokens.slice(range.from + 2, range.to - 1), parameters);
    if (length === undefined) return { ...range, most: LONGEST_RANGE };
    if (length > LONGEST_RANGE)
      throw tooLong(`range() of more than ${LONGEST_RANGE} numbers in an expression`);
    return [];
  });

/** Long ones that are not walked, or sought in, at once. */
const keptRanges = (tokens: Tokens, parameters: Parameters): Guard[] =>
  ranges(tokens)
    .filter(({ from }) => !isWord(tokens[from - 1]?.token, "IN"))
    .filter(
      ({ from, to }) => (rangeLength(tokens.slice(from + 2, to - 1), parameters) ?? Infinity) > FEW_STEPS,
    )
    .map(listed);

const ranges = (tokens: Tokens): Extent[] =>
  tokens.flatMap(({ token }, from) => {
    const isCall = isWord(token, "RANGE") && isSymbol(tokens[from + 1]?.token, "(");
    if (!isCall || isWord(tokens[from - 1]?.token, "UNWIND")) return [];
    return { from, to: closingOf(tokens, from + 1) + 1 };
  });

/** Whether the query itself makes texts of a length that nothing stored has, or is given one. */
const makesLongTexts = (tokens: Tokens, parameters: Parameters): boolean =>
  tokens.some(({ token }) => isWord(token, "REDUCE", "REPLACE") || token.text.length > LONG_TEXT) ||
  JSON.stringify(parameters).length > LONG_TEXT;

interface Surroundings {
  readonly loops: readonly Loop[];
  readonly loop: Loop;
  readonly parameters: Parameters;
}

/** How many steps the loop has at most, all those of the loops around it together. */
const stepsOf = (tokens: Tokens, { loops, loop, parameters }: Surroundings): number =>
  [...loopsAround(tokens, loops, loop), loop].reduce(
    (product, { list }) => product * (lengthOf(tokens.slice(list.from, list.to), parameters) ?? Infinity),
    1,
  );

/** Looks at the clock. */
const clocks = (loops: readonly Loop[]): Guard[] =>
  loops.flatMap(({ condition, value }) => [
    ...(condition ? [clockedCondition(condition)] : []),
    ...(value ? [clockedValue(value)] : []),
  ]);

/** Each step of them takes as much memory as all before. */
function doublingGuards(tokens: Tokens, parameters: Parameters): Bounded[] {
  const doubling = findLoops(tokens).filter((loop) => loop.doubles);
  return doubling.flatMap((loop) => {
    const lengths = [...loopsAround(tokens, doubling, loop), loop].map(({ list }) =>
      lengthOf(tokens.slice(list.from, list.to), parameters),
    );
    if (lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0) > MOST_DOUBLINGS)
      throw tooLong(`a list or text doubled more than ${MOST_DOUBLINGS} times`);
    return lengths.at(-1) === undefined ? [{ ...loop.list, most: MOST_DOUBLINGS }] : [];
  });
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
