// Where in a query something stands, as editors count.

export function placeOf(query: string, offset: number): { readonly line: number; readonly column: number } {
  const upTo = query.slice(0, offset).split("\n");
  return { line: upTo.length, column: (upTo.at(-1) ?? "").length + 1 };
}
