// Union–find: which of n things have been joined, directly or through others
// (Galler & Fischer, "An improved equivalence algorithm", CACM 7, 1964), with path compression.

export class DisjointSets {
  private readonly parents: Int32Array;

  /** Each of `count` things by itself. */
  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, i) => i);
  }

  /** The same number for all things that are joined. */
  find(thing: number): number {
    let root = thing;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    for (let at = thing; at !== root;) {
      const next = this.parents[at] ?? root;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins all of one thing's to all of another's; the second's root is that of both. */
  unite(from: number, into: number): void {
    this.parents[this.find(from)] = this.find(into);
  }
}
