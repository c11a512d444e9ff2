// How long lists are, as far as the query tells.
import { closingOf, isSymbol, isWord, type CypherToken, type Tokens } from "../../cypher/tokens.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** What a node, a relationship or a path has, and what is stored with it, is taken to be so many. */
export const SHORT = 10;

/** Of how many items the list is at most; undefined where only running the query tells. */
export function lengthOf(list: Tokens, parameters: Parameters): number | undefined {
  const [first, second] = list.map(({ token }) => token);
  if (isPropertyOf(list)) return SHORT;
  if (list.length === 1 && first?.kind === "parameter") {
    const value = parameters[parameterName(first)];
    return Array.isArray(value) ? value.length : 1;
  }
  if (isSymbol(first, "[") && closingOf(list, 0) === list.length - 1)
    return isWord(list[2]?.token, "IN") ? undefined : countItems(list);
  if (isSymbol(second, "(") && closingOf(list, 1) === list.length - 1) {
    if (isWord(first, "NODES", "RELATIONSHIPS", "LABELS", "KEYS")) return SHORT;
    if (isWord(first, "RANGE")) return rangeLength(list.slice(2, -1), parameters);
  }
  return sliceLength(list);
}

/** `range(1, 9)`, given what stands between the brackets. */
export function rangeLength(bounds: Tokens, parameters: Parameters): number | undefined {
  const given = bounds.map(({ token }) =>
    token.kind === "parameter" ? String(parameters[parameterName(token)]) : token.text.replaceAll("_", ""),
  );
  const plain = /^(-?\d+),(-?\d+)(?:,(-?\d+))?$/.exec(given.join(""));
  if (!plain) return undefined;
  const [first = 0, last = 0, step = 1] = plain.slice(1).flatMap((n) => (n ? [Number(n)] : []));
  return Math.max(1, (last - first) / (step || 1) + 1);
}

export const parameterName = ({ text }: CypherToken): string =>
  text.startsWith("$`") ? text.slice(2, -1).replaceAll("``", "`") : text.slice(1);

/** `n.aliases` */
const isPropertyOf = (list: Tokens): boolean =>
  list.length > 1 &&
  list.length % 2 === 1 &&
  list.every(({ token }, i) =>
    i % 2 === 1 ? isSymbol(token, ".") : token.kind === "word" || token.kind === "quoted",
  );

const countItems = (list: Tokens): number =>
  list.filter(({ token, depth }) => depth === (list[0]?.depth ?? 0) + 1 && isSymbol(token, ",")).length + 1;

/** `list[..9]`, `list[2..9]` */
function sliceLength(list: Tokens): number | undefined {
  const end = list.slice(-5).map(({ token }) => token.text);
  const plain = /\[(\d*)\.\.(\d+)\]$/.exec(end.join(""));
  return plain ? Math.max(1, Number(plain[2]) - Number(plain[1])) : undefined;
}
