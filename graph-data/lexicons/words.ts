// How the lexicons write a list of words: separated by white space.

/** The words of a list, each once. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
