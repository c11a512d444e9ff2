// How the lexicons write a list: words are separated by white space, phrases of several words by commas.

/** The words of a list, each once. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** The phrases of a list in their order, single spaces within each. */
export function listPhrases(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}
