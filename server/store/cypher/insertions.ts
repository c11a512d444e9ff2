// Text that is put into a query, and the way back to where it was not yet there.

/** What is put into a query, or in place of a part of it. */
export interface Insertion {
  readonly at: number;
  /** How many characters of the original it replaces. */
  readonly replaces: number;
  readonly text: string;
}

interface Changed {
  readonly query: string;
  /** Leads a place in `query` back to its place in the original. */
  readonly originalOffset: (offset: number) => number;
}

export function applyInsertions(original: string, insertions: readonly Insertion[]): Changed {
  // Sorting is stable: an alias and a limit at the same place keep their order.
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let query = "";
  let done = 0;
  for (const { at, replaces, text } of sorted) {
    query += original.slice(done, at) + text;
    done = at + replaces;
  }
  query += original.slice(done);
  const originalOffset = (offset: number): number => {
    let shift = 0;
    for (const { at, replaces, text } of sorted) {
      if (offset <= at + shift) break;
      if (offset < at + shift + text.length) return at;
      shift += text.length - replaces;
    }
    return Math.min(offset - shift, original.length);
  };
  return { query, originalOffset };
}
