// What is put around an expression of a query so that it fails, and says so, where it would go on for too long.
import { RelataError } from "../../../errors.ts";
import type { Insertion } from "../../cypher/insertions.ts";
import type { Tokens } from "../../cypher/tokens.ts";
import type { Extent } from "./loops.ts";

/** Cypher has nothing to fail with; a text that is no date is quoted in the error. */
const LIST_MARK = "a list of ";
const PATTERN_MARK = "a pattern made by the query";
const TEXT_MARK = "a text of ";
const SEARCHED_MARK = "a text to look through of ";
const NEEDLE_MARK = "a text to find of ";

export interface Guard extends Extent {
  /** What stands before the expression and behind it. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Lets a list through that is not longer. */
export const listGuard = (extent: Extent, most: number): Guard => ({
  ...extent,
  prefix: "[__list IN [",
  suffix: `] | CASE WHEN size(__list) > ${most} THEN [date('${LIST_MARK}' + toString(size(__list)) + ', ${most} at most')] ELSE __list END][0]`,
});

/**
 * Has Neo4j look at its clock: a function of its library is called through its procedures, which first see whether the
 * transaction may go on. At one step of ten, since the call takes ten times as long as a plain step.
 */
const LOOK_AT_CLOCK = "rand() < 0.9 OR date() IS NOT NULL";

/** A loop's condition. In a CASE, since the parts of an AND are put into another order; with an AND, for patterns. */
export const clockedCondition = (extent: Extent): Guard => ({
  ...extent,
  prefix: `CASE WHEN ${LOOK_AT_CLOCK} THEN (`,
  suffix: ") AND true END",
});

/** What a loop makes at every step. */
export const clockedValue = (extent: Extent): Guard => ({
  ...extent,
  prefix: `CASE WHEN ${LOOK_AT_CLOCK} THEN `,
  suffix: " END",
});

/** Has Neo4j see what the value would take if it were not held by reference: it looks at what it sorts. */
export const weighed = ({ from, to }: Extent): Guard => ({
  ...{ from, to },
  prefix: "COLLECT { RETURN ",
  suffix: " AS __value ORDER BY rand() }[0]",
});

/** A range that is kept, and not walked, is made a list: for Neo4j it weighs nothing. */
export const listed = (extent: Extent): Guard => ({
  ...extent,
  prefix: "[__number IN ",
  suffix: " | __number]",
});

/** Lets a pattern through that `suspect`, a pattern itself, does not match. */
export const patternGuard = (extent: Extent, suspect: string): Guard => ({
  ...extent,
  prefix: "[__pattern IN [",
  suffix: `] | CASE WHEN __pattern =~ ${literal(suspect)} THEN toString(date('${PATTERN_MARK}')) ELSE __pattern END][0]`,
});

/** Lets a text through that is not longer, for a pattern to be matched with. */
export const textGuard = (extent: Extent, most: number): Guard => guardOfText(extent, TEXT_MARK, most);

/** Lets a text through that is not longer, to be looked for in another. */
export const needleGuard = (extent: Extent, most: number): Guard => guardOfText(extent, NEEDLE_MARK, most);

/** Lets a text through that is not longer, to be looked through. */
export const searchedGuard = (extent: Extent, most: number): Guard =>
  guardOfText(extent, SEARCHED_MARK, most);

const guardOfText = (extent: Extent, mark: string, most: number): Guard => ({
  ...extent,
  prefix: "[__text IN [",
  suffix: `] | CASE WHEN size(toStringOrNull(__text)) > ${most} THEN toString(date('${mark}' + toString(size(__text)) + ', ${most} at most')) ELSE __text END][0]`,
});

const literal = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Guards that stand within each other come out within each other. */
export function toInsertions(tokens: Tokens, guards: readonly Guard[]): Insertion[] {
  const outerFirst = [...guards].sort((a, b) => b.to - b.from - (a.to - a.from));
  const put = (at: number | undefined, text: string): Insertion => ({ at: at ?? 0, replaces: 0, text });
  return [
    ...outerFirst.map(({ from, prefix }) => put(tokens[from]?.token.start, prefix)),
    ...outerFirst.reverse().map(({ to, suffix }) => put(tokens[to - 1]?.token.end, suffix)),
  ];
}

/** The error of a guard; undefined for any other. */
export function guardError(message: string): RelataError | undefined {
  const list = new RegExp(`"${LIST_MARK}(\\d+), (\\d+) at most`).exec(message);
  if (list) return tooLong(`a list of ${list[1]} in an expression: ${list[2]} at most`);
  const needle = new RegExp(`"${NEEDLE_MARK}(\\d+), (\\d+) at most`).exec(message);
  if (needle) return tooLongToFind(Number(needle[1]), Number(needle[2]));
  const searched = new RegExp(`"${SEARCHED_MARK}(\\d+), (\\d+) at most`).exec(message);
  if (searched) return tooLongToSearch(Number(searched[1]), Number(searched[2]));
  const text = new RegExp(`"${TEXT_MARK}(\\d+), (\\d+) at most`).exec(message);
  if (text)
    return tooManyWays(`a pattern with two open repetitions on ${text[1]} characters, more than ${text[2]},`);
  return message.includes(`"${PATTERN_MARK}`)
    ? tooManyWays("a pattern that is put together in the query and repeats more than two things")
    : undefined;
}

export const tooLong = (what: string): RelataError =>
  new RelataError("CYPHER_FAILED", what, {
    hint: "Neo4j cannot end it once it is begun. Walk the list by rows, UNWIND list AS x, in a COLLECT { } or COUNT { } subquery if need be, or take fewer, list[..1000].",
  });

export const tooManyWays = (what: string): RelataError =>
  new RelataError("CYPHER_FAILED", `${what} may take for ever to match`, {
    hint: "Neo4j cannot end a query within an expression. Use CONTAINS, STARTS WITH or ENDS WITH, or several simpler patterns with AND: two open repetitions such as .* in each, none within another.",
  });

export const tooLongToFind = (length: number, most: number): RelataError =>
  new RelataError(
    "CYPHER_FAILED",
    `a text of ${length} characters to look for in a long one: ${most} at most`,
    {
      hint: "Neo4j cannot end a query within an expression. Compare whole texts with =, or look for the beginning: left(text, 500).",
    },
  );

const tooLongToSearch = (length: number, most: number): RelataError =>
  new RelataError("CYPHER_FAILED", `a text of ${length} characters to look through: ${most} at most`, {
    hint: "Neo4j cannot end a query within an expression. Take a part of it: left(text, 1000000).",
  });
