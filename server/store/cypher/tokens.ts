// Cypher cut into tokens: just enough to tell words from strings, comments and quoted names.

export interface CypherToken {
  readonly kind: "word" | "quoted" | "string" | "number" | "parameter" | "symbol";
  /** As it stands in the query; of a quoted name, the name itself. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PATTERN =
  /(?<space>[\s\p{Z}\p{Cc}\p{Cf}]+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$))|(?<quoted>`(?:``|[^`])*(?:`|$))|(?<parameter>\$(?:[\p{L}\p{N}_]+|`(?:``|[^`])*`))|(?<number>\d[\p{L}\p{N}_]*(?:\.\d[\p{L}\p{N}_]*)?)|(?<word>[\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*)|(?<symbol>[\s\S])/gu;

export function tokenize(query: string): CypherToken[] {
  const tokens: CypherToken[] = [];
  for (const match of query.matchAll(PATTERN)) {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || text === undefined || kind === "space") continue;
    tokens.push({
      kind: kind as CypherToken["kind"],
      text:
        kind === "quoted" ? text.slice(1, text.endsWith("`") ? -1 : undefined).replaceAll("``", "`") : text,
      start: match.index,
      end: match.index + text.length,
    });
  }
  return tokens;
}

/** Whether the token is this word of the language, in any case. */
export const isWord = (token: CypherToken | undefined, ...words: readonly string[]): boolean =>
  token?.kind === "word" && words.includes(token.text.toUpperCase());

export const isSymbol = (token: CypherToken | undefined, symbol: string): boolean =>
  token?.kind === "symbol" && token.text === symbol;

export type Tokens = readonly { readonly token: CypherToken; readonly depth: number }[];

/** The tokens with how many brackets of any kind are open before each (a closing one counts as outside). */
export function withDepth(tokens: readonly CypherToken[]): Tokens {
  let depth = 0;
  return tokens.map((token) => {
    if (isClosing(token)) depth--;
    const here = depth;
    if (opens(token)) depth++;
    return { token, depth: here };
  });
}

export const isClosing = (token: CypherToken | undefined): boolean =>
  token?.kind === "symbol" && ")]}".includes(token.text);

/** The place of the bracket that closes the one at `open`; the end where none does. */
export function closingOf(tokens: Tokens, open: number): number {
  const depth = tokens[open]?.depth ?? 0;
  const found = tokens.findIndex((t, i) => i > open && t.depth === depth && isClosing(t.token));
  return found === -1 ? tokens.length : found;
}

/** The place of the bracket that the one at `close` closes; the beginning where none does. */
export function openingOf(tokens: Tokens, close: number): number {
  const depth = tokens[close]?.depth ?? 0;
  const found = tokens.findLastIndex((t, i) => i < close && t.depth === depth && opens(t.token));
  return Math.max(0, found);
}

export const opens = (token: CypherToken | undefined): boolean =>
  token?.kind === "symbol" && "([{".includes(token.text);
