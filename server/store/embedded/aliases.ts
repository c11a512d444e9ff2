// Gives every returned expression an alias, and the user's column names back. Without an alias the engine rewrites
// names and returns a node's internal number beside an aggregate; and it has no row limit, which is added here too.
import { RelataError } from "../../errors.ts";
import { applyInsertions, type Insertion } from "../cypher/insertions.ts";
import {
  aliasAt,
  clauseEnd,
  columnName,
  findReturns,
  returnedItems,
  type ReturnClause,
} from "../cypher/returns.ts";
import { placeOf } from "../cypher/place.ts";
import { isSymbol, isWord, tokenize, withDepth, type CypherToken, type Tokens } from "../cypher/tokens.ts";
import { halvesUp, numbersBeforeTexts, slicesFromEnd, sumsOfNothing } from "./cures.ts";

export interface AliasedQuery {
  readonly query: string;
  /** Which of the engine's columns to give, in order, and under what name. */
  readonly columnsOf: (engineColumns: readonly string[]) => readonly Column[];
  /** Leads a place in `query` back to its place in what the user wrote. */
  readonly originalOffset: (offset: number) => number;
}

export interface Column {
  /** The engine's name of it. */
  readonly alias: string;
  /** As the user wrote it. */
  readonly name: string;
}

/** @param rowLimit the most rows that are wanted; more are not computed where the query has one RETURN. */
export function aliasReturns(original: string, rowLimit: number): AliasedQuery {
  const tokens = withDepth(tokenize(original));
  const clauses = findReturns(tokens);
  const aliased = clauses.map((clause) => aliasItems(original, tokens, clause));
  checkNames(original, aliased);
  const ordered = clauses.flatMap((clause, i) => orderByAlias(tokens, clause, aliased[i]?.columns ?? []));
  const kept = tokens.filter(({ token }) => !ordered.some((replaced) => covers(replaced, token)));
  const texts = numbersBeforeTexts(kept);
  // What is cured ends before its alias begins, at the same place.
  const insertions: Insertion[] = [
    ...texts.before,
    ...slicesFromEnd(original, kept),
    ...halvesUp(kept),
    ...sumsOfNothing(kept),
    ...texts.after,
    ...aliased.flatMap((items) => items.insertions),
    ...ordered,
  ];
  const [items] = aliased;
  const [only] = clauses;
  if (only && clauses.length === 1) limitRows(tokens, only, { rowLimit, insertions });
  return {
    ...applyInsertions(original, insertions),
    columnsOf: (engineColumns) => orderColumns(engineColumns, items),
  };
}

interface ReturnedColumn extends Column {
  /** Where in the query it begins. */
  readonly start: number;
  /** What is returned, token by token. */
  readonly expression: string;
}

interface Items {
  readonly columns: readonly ReturnedColumn[];
  /** Whether `RETURN *` brings more than the listed ones. */
  readonly star: boolean;
  readonly insertions: readonly Insertion[];
}

function aliasItems(original: string, tokens: Tokens, clause: ReturnClause): Items {
  const columns: ReturnedColumn[] = [];
  const insertions: Insertion[] = [];
  let star = false;
  for (const [from, to] of returnedItems(tokens, clause)) {
    const first = tokens[from]?.token;
    const last = tokens[to - 1]?.token;
    if (!first || !last) continue;
    const given = aliasAt(tokens, from, to);
    if (given)
      columns.push({
        ...{ alias: given.text, name: given.text, start: first.start },
        expression: textOf(tokens, from, to - 2),
      });
    else if (isSymbol(first, "*")) star = true;
    else {
      const single = from + 1 === to;
      const name = columnName(original, tokens, { from, to });
      // A variable is its own alias, so that ORDER BY still finds it.
      const alias = single && first.kind === "word" ? first.text : `__${columns.length}`;
      insertions.push({ at: last.end, replaces: 0, text: ` AS ${alias}` });
      columns.push({ alias, name, start: first.start, expression: textOf(tokens, from, to) });
    }
  }
  return { columns, star, insertions };
}

/**
 * The engine does not see these: it is given aliases of their own.
 * @throws {RelataError} CYPHER_SYNTAX for two columns of one name, and for parts of a UNION with other columns.
 */
function checkNames(original: string, [first, ...others]: readonly Items[]): void {
  const names = (items: Items) => items.columns.map((column) => column.name);
  for (const items of first ? [first, ...others] : []) {
    const twice = items.columns.find(({ name }, i) => names(items).indexOf(name) < i);
    if (twice)
      throw new RelataError("CYPHER_SYNTAX", `two columns are called ${JSON.stringify(twice.name)}`, {
        ...placeOf(original, twice.start),
        hint: "Give one of them another name with AS.",
      });
    const differs =
      !items.star && !first?.star && names(items).join("\n") !== names(first ?? items).join("\n");
    if (differs)
      throw new RelataError("CYPHER_SYNTAX", "the parts of a UNION return columns of other names", {
        ...placeOf(original, items.columns[0]?.start ?? 0),
        hint: "Give them the same names with AS, in the same order.",
      });
  }
}

const textOf = (tokens: Tokens, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ token }) => token.text)
    .join(" ");

/** `RETURN sum(x) AS s ORDER BY sum(x)`: the alias in place of what it stands for, since that may be cured where it is returned. */
function orderByAlias(
  tokens: Tokens,
  { to }: ReturnClause,
  columns: readonly ReturnedColumn[],
): readonly Insertion[] {
  if (!isWord(tokens[to]?.token, "ORDER")) return [];
  const clause = { from: to + 2, to: clauseEnd(tokens, to + 2) };
  return [...returnedItems(tokens, clause)].flatMap(([from, end]) => {
    const isDirected = isWord(tokens[end - 1]?.token, "ASC", "ASCENDING", "DESC", "DESCENDING");
    const until = isDirected ? end - 1 : end;
    const column = columns.find(({ expression }) => expression === textOf(tokens, from, until));
    const [first, last] = [tokens[from]?.token, tokens[until - 1]?.token];
    if (!column || !first || !last || from + 1 === until) return [];
    return { at: first.start, replaces: last.end - first.start, text: quoted(column.alias) };
  });
}

/** An alias that a person has given may need its backticks. */
const quoted = (alias: string): string =>
  /^\w+$/.test(alias) ? alias : `\`${alias.replaceAll("`", "``")}\``;

const covers = ({ at, replaces }: Insertion, { start }: CypherToken): boolean =>
  at <= start && start < at + replaces;

/** The star's columns come first and by name, as Neo4j gives them. A query without RETURN (CALL) keeps its own. */
function orderColumns(engineColumns: readonly string[], items: Items | undefined): readonly Column[] {
  const own = (alias: string): Column => ({ alias, name: alias });
  if (!items) return engineColumns.map(own);
  if (!items.star) return items.columns;
  const listed = new Set(items.columns.map((c) => c.alias));
  return [
    ...engineColumns
      .filter((c) => !listed.has(c))
      .sort()
      .map(own),
    ...items.columns,
  ];
}

function limitRows(
  tokens: Tokens,
  clause: ReturnClause,
  { rowLimit, insertions }: { rowLimit: number; insertions: Insertion[] },
): void {
  const after = tokens.slice(clause.to);
  const at = after.findIndex(({ token, depth }) => depth === 0 && isWord(token, "LIMIT"));
  if (at !== -1) {
    const count = after[at + 1]?.token;
    if (count?.kind === "number" && Number(count.text) > rowLimit)
      insertions.push({ at: count.start, replaces: count.end - count.start, text: String(rowLimit) });
    return;
  }
  const end = after.findIndex(({ token }) => isSymbol(token, ";"));
  const last = tokens[end === -1 ? tokens.length - 1 : clause.to + end - 1]?.token;
  if (last) insertions.push({ at: last.end, replaces: 0, text: ` LIMIT ${rowLimit}` });
}
