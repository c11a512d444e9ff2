// What takes Neo4j's planner for ever, before a query begins: it looks at no clock.
import { closingOf, isSymbol, isWord, type Tokens } from "../../cypher/tokens.ts";
import { RelataError } from "../../../errors.ts";

/** Each doubles the conditions that the planner makes of them. */
const MOST_XOR = 10;
/** So do subqueries within each other. */
const MOST_DEEP = 10;
/** Brackets and CASEs. */
const MOST_NESTED = 80;
/** It takes the square of how many there are: of 2,000 a second or more. */
const MOST_SIGNS = 1000;

/** @throws {RelataError} CYPHER_FAILED for a query that would be planned for longer than it may run. */
export function checkPlanning(tokens: Tokens): void {
  const count = (isOne: (token: Tokens[number]["token"]) => boolean) =>
    tokens.filter(({ token }) => isOne(token)).length;
  if (count((token) => isWord(token, "XOR")) > MOST_XOR)
    throw tooMuchToPlan(
      `XOR more than ${MOST_XOR} times`,
      "Count what is true: size([x IN [a, b, c] WHERE x]) % 2 = 1.",
    );
  if (deepestSubquery(tokens) > MOST_DEEP)
    throw tooMuchToPlan(
      `more than ${MOST_DEEP} subqueries within each other`,
      "Write it as one pattern: (a)-->(b)-->(c).",
    );
  if (deepestNesting(tokens) > MOST_NESTED)
    throw tooMuchToPlan(
      `more than ${MOST_NESTED} brackets or CASEs within each other`,
      "Send the values as a parameter, or give CASE all its WHENs: CASE x WHEN 1 THEN a WHEN 2 THEN b END.",
    );
  if (count((token) => SIGNS.some((sign) => isSymbol(token, sign))) > MOST_SIGNS)
    throw tooMuchToPlan(`more than ${MOST_SIGNS} signs of arithmetic`, "Send the values as a parameter.");
}

function deepestSubquery(tokens: Tokens): number {
  const closing: number[] = [];
  let deepest = 0;
  tokens.forEach(({ token }, i) => {
    if (closing.at(-1) === i) closing.pop();
    if (!isSymbol(token, "{") || !isWord(tokens[i - 1]?.token, "EXISTS", "COUNT", "COLLECT")) return;
    closing.push(closingOf(tokens, i));
    deepest = Math.max(deepest, closing.length);
  });
  return deepest;
}

function deepestNesting(tokens: Tokens): number {
  let [cases, deepest] = [0, 0];
  for (const { token, depth } of tokens) {
    if (isWord(token, "CASE")) cases++;
    else if (isWord(token, "END")) cases = Math.max(0, cases - 1);
    deepest = Math.max(deepest, depth + cases);
  }
  return deepest;
}

const SIGNS = ["+", "-", "*", "/", "%", "^"] as const;

const tooMuchToPlan = (what: string, hint: string): RelataError =>
  new RelataError("CYPHER_FAILED", `${what}, which Neo4j may take for ever to plan`, { hint });
