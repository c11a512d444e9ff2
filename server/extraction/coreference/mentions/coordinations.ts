// "Putin and Lukashenko", "Poland, Latvia and Lithuania": what "they", "the pair" and "both leaders" can stand for.
import type { Candidate } from "../mention.ts";
import { at, dependents, type TextView } from "../text-view.ts";

type Unnumbered = Omit<Candidate, "id">;

/** One mention for each coordination of names or persons, over the whole of it. Its head is that of its first part. */
export function findCoordinations(view: TextView, mentions: readonly Unnumbered[]): Unnumbered[] {
  const byHead = new Map(mentions.filter((m) => m.kind !== "pronoun").map((m) => [m.head, m]));
  const found: Unnumbered[] = [];
  for (const first of byHead.values()) {
    if (at(view, first.head).deprel === "conj") continue;
    const parts = conjuncts(view, first.head).map((head) => byHead.get(head));
    if (parts.length < 2 || parts.length > 12) continue;
    const known = parts.filter((part) => part !== undefined);
    const last = known.at(-1);
    if (known.length < parts.length || !last || last.end <= first.start) continue;
    const persons = known.every((part) => (part.votes.Person ?? 0) > 0 || (part.votes.Group ?? 0) > 0);
    found.push({
      ...first,
      end: last.end,
      kind: "nominal",
      rule: "coordination",
      votes: persons ? { Group: 1 } : {},
      labelVotes: {},
      gender: null,
      number: "plural",
      words: [],
      lemma: "",
      determination: "bare",
      titles: [],
      country: null,
    });
  }
  return found;
}

/** The heads joined by "and", the first included; none where the joint is "or" or missing. */
export function conjuncts(view: TextView, first: number): number[] {
  const heads = [first];
  let joint = false;
  for (let i = first, step = 0; step < 12; step++) {
    joint ||= dependents(view, i, "cc").some((c) => /^(and|&)$/i.test(at(view, c).text));
    const next = dependents(view, i, "conj").filter((c) => at(view, c).upos !== "VERB");
    heads.push(...next);
    const last = next.at(-1);
    if (last === undefined) break;
    i = last;
  }
  return joint ? heads : [first];
}
