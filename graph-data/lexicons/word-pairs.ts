// How the lexicons write what stands for what: "from:to" between white space.

export function wordPairs(list: string): ReadonlyMap<string, string> {
  const split = (pair: string) => {
    const cut = pair.indexOf(":");
    return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
  };
  return new Map(list.split(/\s+/).filter(Boolean).map(split));
}
