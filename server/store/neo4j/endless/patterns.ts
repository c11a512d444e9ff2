// Regular expressions of a query: `n.name =~ '(?i).*veld.*'`.
import { isSymbol, type Tokens } from "../../cypher/tokens.ts";
import { patternGuard, textGuard, tooManyWays, type Guard } from "./guards.ts";
import { parameterName, type Parameters } from "./lengths.ts";
import { operandEnd, operandStart } from "./operands.ts";
import { openRepetitions } from "./repetitions.ts";

/** On a name or a sentence, so many open repetitions after each other take no time. */
const MOST_OPEN = 2;
/** On a text of any length, one. */
const MOST_OPEN_ON_LONG_TEXTS = 1;
/** Two go over a text of so many characters in a second or two, at worst: articles may have millions. */
const LONGEST_FOR_TWO = 30_000;

/** More than two repetitions, one of a group, a reference, or white space that is ignored. Gives nothing back itself. */
const SUSPECT = String.raw`(?s)(?:[^*+{]*+[*+{]){3}.*|.*\)[*+{].*|.*\\[1-9k].*|.*\(\?[a-zA-Z]*x.*`;

/**
 * Guards for the patterns that are put together while the query runs.
 * @param isLong Whether the query makes long texts.
 * @throws {RelataError} CYPHER_FAILED for one that may take for ever.
 */
export function patternGuards(
  tokens: Tokens,
  { parameters, isLong }: { readonly parameters: Parameters; readonly isLong: boolean },
): Guard[] {
  const most = isLong ? MOST_OPEN_ON_LONG_TEXTS : MOST_OPEN;
  return tokens.flatMap(({ token }, i) => {
    const sign = tokens[i + 1]?.token;
    if (!isSymbol(token, "=") || !isSymbol(sign, "~")) return [];
    const operand = { from: i + 2, to: operandEnd(tokens, i + 2) };
    const pattern = textOf(tokens.slice(operand.from, operand.to), parameters);
    const text = textGuard({ from: operandStart(tokens, i), to: i }, LONGEST_FOR_TWO);
    if (pattern === undefined) return [patternGuard(operand, SUSPECT), text];
    const open = openRepetitions(pattern);
    if (open > most) throw tooManyWays(`the pattern ${JSON.stringify(pattern.slice(0, 200))}`);
    return open === MOST_OPEN ? [text] : [];
  });
}

/** The text of `'(?i).*' + $name + '.*'`; undefined where only running the query tells. */
export function textOf(operand: Tokens, parameters: Parameters): string | undefined {
  const parts = operand.filter(({ token }) => !["+", "(", ")"].some((symbol) => isSymbol(token, symbol)));
  const texts = parts.map(({ token }) => {
    if (token.kind === "string") return unquote(token.text);
    const value = token.kind === "parameter" ? parameters[parameterName(token)] : undefined;
    // No text is no pattern: the store says so.
    return token.kind === "parameter" && !(typeof value === "object" && value !== null)
      ? String(value)
      : undefined;
  });
  return texts.includes(undefined) ? undefined : texts.join("");
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** What a text of Cypher says. */
const unquote = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex: string | undefined, other: string) =>
      hex === undefined ? (ESCAPES[other] ?? other) : String.fromCharCode(Number.parseInt(hex, 16)),
    );
