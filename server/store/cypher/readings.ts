// What a store may take a query for.

/**
 * The query as it stands, and as a store reads it that takes \u0027 anywhere for the character, before it looks for
 * strings and names: `RETURN '\u0027 + …` ends its string there. What is forbidden in one of them is forbidden.
 */
export function readings(query: string): Set<string> {
  const letter = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  return new Set([
    query,
    query.replace(/\\u+([0-9a-fA-F]{4})/g, (_, hex: string) => letter(hex)),
    // A backslash that another one takes away begins no such character.
    query.replace(/\\(?:u+([0-9a-fA-F]{4})|[\s\S])/g, (pair, hex?: string) => (hex ? letter(hex) : pair)),
  ]);
}
