// Where a value begins and ends that stands beside an operator.
import {
  closingOf,
  isClosing,
  isSymbol,
  isWord,
  openingOf,
  opens,
  type Tokens,
} from "../../cypher/tokens.ts";

/** The first of what is added up before `to`. */
export function operandStart(tokens: Tokens, to: number): number {
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
export function operandEnd(tokens: Tokens, from: number): number {
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
