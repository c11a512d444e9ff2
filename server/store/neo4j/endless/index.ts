// What Neo4j goes on with after its time, and after its client is gone: between two rows it sees that it must end, but not
// while it computes an expression. So loops within one are given a look at the clock; and what is long without a loop is
// refused before, or, where only running the query tells, guarded: it fails once it is found to be too much.
import { applyInsertions, type Insertion } from "../../cypher/insertions.ts";
import { readings } from "../../cypher/readings.ts";
import { aliasAt, columnName, findReturns, returnedItems } from "../../cypher/returns.ts";
import { closingOf, isSymbol, isWord, tokenize, withDepth, type Tokens } from "../../cypher/tokens.ts";
import { RelataError } from "../../../errors.ts";
import { growthOf } from "./growth.ts";
import { clockedCondition, clockedValue, listGuard, toInsertions, tooLong, type Guard } from "./guards.ts";
import { lengthOf, rangeLength, SHORT, type Parameters } from "./lengths.ts";
import { findLoops, loopsAround, type Extent } from "./loops.ts";
import { needleGuards } from "./needles.ts";
import { patternGuards } from "./patterns.ts";
import { checkPlanning } from "./plans.ts";

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
  const growth = growthOf(tokens, parameters);
  const isLong = makesLongTexts(tokens, { parameters, growth });
  const ranges = rangeGuards(tokens, { parameters, most: Math.floor(LONGEST_RANGE / growth) });
  const guards = [
    ...clocks(tokens, parameters),
    ...tightest([...ranges, ...doublingGuards(tokens, parameters)]),
    ...patternGuards(tokens, { parameters, isLong }),
    ...(isLong ? needleGuards(tokens, parameters) : []),
  ];
  return [...toInsertions(tokens, guards), ...columnNames(query, tokens, guards)];
}

interface Bounded extends Extent {
  readonly most: number;
}

/** Ranges that are not walked by rows. */
const rangeGuards = (
  tokens: Tokens,
  { parameters, most }: { readonly parameters: Parameters; readonly most: number },
): Bounded[] =>
  tokens.flatMap(({ token }, from) => {
    const isCall = isWord(token, "RANGE") && isSymbol(tokens[from + 1]?.token, "(");
    if (!isCall || isWord(tokens[from - 1]?.token, "UNWIND")) return [];
    const close = closingOf(tokens, from + 1);
    const length = rangeLength(tokens.slice(from + 2, close), parameters);
    if (length === undefined) return { from, to: close + 1, most };
    if (length > most) throw tooLong(`range() of more than ${most} numbers in an expression`);
    return [];
  });

/** Whether the query itself makes texts of a length that nothing stored has, or is given one. */
const makesLongTexts = (
  tokens: Tokens,
  { parameters, growth }: { readonly parameters: Parameters; readonly growth: number },
): boolean =>
  growth > SHORT ||
  tokens.some(({ token }) => isWord(token, "REDUCE", "REPLACE") || token.text.length > LONG_TEXT) ||
  JSON.stringify(parameters).length > LONG_TEXT;

/** Looks at the clock, in all loops but those of which few steps are all there can be. */
function clocks(tokens: Tokens, parameters: Parameters): Guard[] {
  const loops = findLoops(tokens);
  return loops.flatMap((loop) => {
    const chain = [...loopsAround(tokens, loops, loop), loop];
    const steps = chain.reduce(
      (product, { list }) => product * (lengthOf(tokens.slice(list.from, list.to), parameters) ?? Infinity),
      1,
    );
    if (steps <= FEW_STEPS) return [];
    return [
      ...(loop.condition ? [clockedCondition(loop.condition)] : []),
      ...(loop.value ? [clockedValue(loop.value)] : []),
    ];
  });
}

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
