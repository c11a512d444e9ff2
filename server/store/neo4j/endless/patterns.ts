// Regular expressions of a query: `n.name =~ '(?i).*veld.*'`.
import {
  closingOf,
  isClosing,
  isSymbol,
  isWord,
  openingOf,
  opens,
  type Tokens,
} from "../../cypher/tokens.ts";
import { patternGuard, textGuard, tooManyWays, type Guard } from "./guards.ts";
import { parameterName, type Parameters } from "./lengths.ts";
import { openRepetitions } from "./repetitions.ts";

/** On a name or a sentence, so many open repetitions after each other take no time. */
const MOST_OPEN = 2;
/** On a text of any length, one. */
const MOST_OPEN_ON_LONG_TEXTS = 1;
const LONG_TEXT = 10_000;
/** Two go over a text of so many characters in a second or two, at worst: articles may have millions. */
const LONGEST_FOR_TWO = 30_000;

/** More than two repetitions, one of a group, a reference, or white space that is ignored. Gives nothing back itself. */
const SUSPECT = String.raw`(?s)(?:[^*+{]*+[*+{]){3}.*|.*\)[*+{].*|.*\\[1-9k].*|.*\(\?[a-zA-Z]*x.*`;

/**
 * Guards for the patterns that are put together while the query runs.
 * @throws {RelataError} CYPHER_FAILED for one that may take for ever.
 */
export function patternGuards(tokens: Tokens, parameters: Parameters): Guard[] {
  const most = makesLongTexts(tokens, parameters) ? MOST_OPEN_ON_LONG_TEXTS : MOST_OPEN;
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

/** Whether the query itself makes texts of a length that nothing stored has, or is given one. */
const makesLongTexts = (tokens: Tokens, parameters: Parameters): boolean =>
  tokens.some(({ token }) => isWord(token, "REDUCE", "REPLACE") || token.text.length > LONG_TEXT) ||
  JSON.stringify(parameters).length > LONG_TEXT;

/** The first of what is added up before `to`. */
function operandStart(tokens: Tokens, to: number): number {
  let i = valueStart(tokens, to - 1);
  while (SIGNS.some((sign) => isSymbol(tokens[i - 1]?.token, sign))) i = valueStart(tokens, i - 2);
  return i;
}

/** The value, with its properties, calls and indexes, whose last token is at `last`. */
function valueStart(tokens: Tokens, last: number): number {
  if (isWord(tokens[last]?.token, "END")) return caseStart(tokens, last);
  let i = last;
  for (;;) {
    if (isClosing(tokens[i]?.token)) {
      i = openingOf(tokens, i);
      const before = tokens[i - 1]?.token;
      const isApplied = before?.kind === "word" && !isWord(before, ...BEFORE_VALUES);
      if (!isApplied && before?.kind !== "quoted" && before?.kind !== "parameter" && !isClosing(before))
        return i;
      i--;
    } else if (isSymbol(tokens[i - 1]?.token, ".")) i -= 2;
    else return i;
  }
}

/** Words behind which a bracket opens a value instead of calling something. */
const BEFORE_VALUES = ["WHERE", "AND", "OR", "XOR", "NOT", "RETURN", "WITH", "WHEN", "THEN", "ELSE", "IN", "BY", "UNWIND", "DISTINCT"] as const; // prettier-ignore

function caseStart(tokens: Tokens, last: number): number {
  let open = 0;
  for (let i = last; i >= 0; i--) {
    if (isWord(tokens[i]?.token, "END")) open++;
    else if (isWord(tokens[i]?.token, "CASE") && --open === 0) return i;
  }
  return 0;
}

const SIGNS = ["+", "-", "*", "/", "%", "^"] as const;

/** Behind the last of what is added up: values, with their properties, calls and indexes. */
function operandEnd(tokens: Tokens, from: number): number {
  let i = from;
  for (;;) {
    i = valueEnd(tokens, i);
    const next = tokens[i]?.token;
    if (!SIGNS.some((sign) => isSymbol(next, sign))) return i;
    i++;
  }
}

function valueEnd(tokens: Tokens, from: number): number {
  if (isWord(tokens[from]?.token, "CASE")) return caseEnd(tokens, from);
  let i = opens(tokens[from]?.token) ? closingOf(tokens, from) + 1 : from + 1;
  for (;;) {
    const token = tokens[i]?.token;
    if (isSymbol(token, "(") || isSymbol(token, "[")) i = closingOf(tokens, i) + 1;
    else if (isSymbol(token, ".")) i += 2;
    else return i;
  }
}

function caseEnd(tokens: Tokens, from: number): number {
  let open = 0;
  for (let i = from; i < tokens.length; i++) {
    if (isWord(tokens[i]?.token, "CASE")) open++;
    else if (isWord(tokens[i]?.token, "END") && --open === 0) return i + 1;
  }
  return tokens.length;
}

/** The text of `'(?i).*' + $name + '.*'`; undefined where only running the query tells. */
function textOf(operand: Tokens, parameters: Parameters): string | undefined {
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
