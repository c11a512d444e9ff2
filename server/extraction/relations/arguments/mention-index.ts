// Which chain a noun phrase stands for, looked up by its head.
import type { CoreferenceChain, Mention } from "../../doc.ts";

/** "the pair", "the three leaders": what is said of more than these is told of the plural itself. */
const MAX_MEMBERS = 6;

export interface Reference {
  readonly chain: number;
  readonly mention: Mention;
}

export interface MentionIndex {
  /** Chains the phrase with this head stands for: one, or each member of "the pair". */
  readonly at: (head: number) => readonly Reference[];
  /** The longest mention with this head, whatever it stands for. */
  readonly mentionAt: (head: number) => Mention | null;
  /** Head of the name that starts with this token, or null. */
  readonly nameStartingAt: (start: number) => number | null;
  /** The name that ends before this token, or null. */
  readonly nameEndingAt: (end: number) => Mention | null;
  readonly chain: (id: number) => CoreferenceChain | null;
}

/** `voices`: who "we" is, by token. */
export function indexMentions(
  chains: readonly CoreferenceChain[],
  voices: ReadonlyMap<number, Reference> = new Map(),
): MentionIndex {
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  const byHead = new Map<number, { readonly chain: CoreferenceChain; readonly mention: Mention }>();
  for (const chain of chains)
    for (const mention of chain.mentions) {
      const other = byHead.get(mention.head);
      if (!other || isBetter(mention, other.mention)) byHead.set(mention.head, { chain, mention });
    }
  // "the Church of Scientology's attempts" is often parsed as "the Church of (Scientology's attempts)"
  const byLast = new Map<number, { readonly chain: CoreferenceChain; readonly mention: Mention }>();
  for (const { chain, mention } of byHead.values())
    if (mention.kind === "name" && mention.head < mention.end - 1)
      byLast.set(mention.end - 1, { chain, mention });
  const byEnd = new Map<number, Mention>();
  const byStart = new Map<number, number>();
  for (const { mention } of byHead.values())
    if (mention.kind === "name") {
      byStart.set(mention.start, mention.head);
      byEnd.set(mention.end, mention);
    }
  return {
    nameEndingAt: (end) => byEnd.get(end) ?? null,
    nameStartingAt: (start) => byStart.get(start) ?? null,
    at: (head) => {
      const found = byHead.get(head) ?? byLast.get(head);
      if (!found) return [voices.get(head) ?? []].flat();
      const { chain, mention } = found;
      const ids =
        chain.members.length && chain.members.length <= MAX_MEMBERS
          ? chain.members.filter((id) => byId.has(id))
          : [chain.id];
      return ids.map((id) => ({ chain: id, mention }));
    },
    mentionAt: (head) => (byHead.get(head) ?? byLast.get(head) ?? voices.get(head))?.mention ?? null,
    chain: (id) => byId.get(id) ?? null,
  };
}

const isBetter = (a: Mention, b: Mention): boolean =>
  a.kind === b.kind ? a.end - a.start > b.end - b.start : a.kind === "name";
