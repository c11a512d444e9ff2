// "the pair", "both leaders", "the two countries": plurals that stand for things spoken of one by one.
import { isBodyKind, isPersonNoun } from "../lexicon.ts";
import { hasName, typeOf, type Clusters } from "../clusters.ts";
import { PAIR_KINDS, STATE_KINDS } from "../../../../graph-data/lexicons/kind-nouns.ts";
import type { EntityType } from "../../../../graph-data/schema/index.ts";
import type { Candidate } from "../mention.ts";
import { conjuncts } from "../mentions/coordinations.ts";
import { antecedents } from "../salience.ts";
import { at, dependents, type TextView } from "../text-view.ts";
import { headed } from "./constructions.ts";

/** Notes the members of each coordination, and finds those of plurals that count or name a kind of two or more. */
export function resolvePlurals(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  let last: Candidate | null = null;
  for (const mention of clusters.candidates) {
    if (mention.rule === "coordination") {
      const parts = conjuncts(view, mention.head).flatMap((head) => byHead.get(head)?.id ?? []);
      clusters.members.set(mention.id, parts);
      continue;
    }
    const kind = mention.kind === "nominal" && !clusters.links.has(mention.id) ? kindOf(view, mention) : null;
    if (!kind) continue;
    const members = membersOf(view, clusters, { plural: mention, kind });
    const isAgain = last && standForSame(clusters, last, members);
    if (last && isAgain) clusters.join(last.id, mention.id, "same-plural");
    else if (members.length > 1) clusters.members.set(mention.id, members);
    else if (last && isSpokenOfAgain(clusters, last, { plural: mention, kind })) {
      clusters.join(last.id, mention.id, "same-plural");
    } else continue;
    last = mention;
  }
}

/** "The couple", who were "the parents" a sentence before */
function standForSame(clusters: Clusters, last: Candidate, members: readonly number[]): boolean {
  const named = (ids: readonly number[]): string => ids.map((id) => clusters.of(id).id).sort((a, b) => a - b).join(" "); // prettier-ignore
  const before = clusters.of(last.id).mentions.flatMap(({ id }) => clusters.members.get(id) ?? []);
  return members.length > 1 && named(before) === named(members);
}

interface Counted {
  readonly plural: Candidate;
  readonly kind: { readonly type: EntityType | null; readonly count: number | null };
}

const SENTENCES_BACK = 3;

const isOfType = (clusters: Clusters, part: number, type: EntityType | null): boolean =>
  type === null || typeOf(clusters.of(part)) === type;

/** "The pair … The two men": as many of one kind as were spoken of last */
function isSpokenOfAgain(
  clusters: Clusters,
  last: Candidate,
  { plural, kind: { type, count } }: Counted,
): boolean {
  const parts = clusters.of(last.id).mentions.flatMap(({ id }) => clusters.members.get(id) ?? []);
  const isNear = plural.sentence - last.sentence <= SENTENCES_BACK;
  return isNear && parts.length === count && parts.every((part) => isOfType(clusters, part, type));
}

function membersOf(view: TextView, clusters: Clusters, { plural, kind: { type, count } }: Counted): number[] {
  const coordinated = coordinatedOf(clusters, { plural, kind: { type, count } });
  if (coordinated.length > 0 || plural.lemma === "parent") return coordinated;
  const options = antecedents(view, clusters, plural, 2)
    .filter(({ cluster }) => hasName(cluster) && typeOf(cluster) === (type ?? "Person"))
    .sort((a, b) => b.salience - a.salience);
  // "both" needs two that stand out; with a third of equal weight nobody can tell which are meant.
  if (count === null ? options.length !== 2 : options.length < count) return [];
  const chosen = options.slice(0, count ?? 2);
  const third = options[chosen.length];
  const least = chosen.at(-1);
  if (third && least && third.salience > 0.75 * least.salience) return [];
  return chosen.map(({ mention }) => mention.id).sort((a, b) => a - b);
}

/** "Ravi Nair and his wife Priya were charged. … The couple will appeal": named together last, as many as are counted */
function coordinatedOf(clusters: Clusters, { plural, kind: { type, count } }: Counted): number[] {
  for (let sentence = plural.sentence; sentence >= plural.sentence - SENTENCES_BACK; sentence--) {
    const several = clusters
      .inSentence(sentence)
      .findLast(({ rule, id }) => rule === "coordination" && id < plural.id);
    const parts = several ? (clusters.members.get(several.id) ?? []) : [];
    const areNamed = parts.every((part) => hasName(clusters.of(part)) && isOfType(clusters, part, type));
    if (parts.length > 1 && parts.length === count && areNamed) return [...parts];
  }
  return [];
}

/** What is counted (null: anything) and how many if it is said: two persons in "the pair" and "both leaders". */
function kindOf(
  view: TextView,
  { head, lemma, number, determination, words }: Candidate,
): Counted["kind"] | null {
  const both = dependents(view, head, "det", "predet").some((d) => at(view, d).text.toLowerCase() === "both");
  const two = words.includes("two") || both || PAIR_KINDS.has(lemma);
  const others = words.filter((word) => word !== "two");
  if (determination !== "definite" || others.length > 0 || (number !== "plural" && !PAIR_KINDS.has(lemma)))
    return null;
  const count = two || lemma === "parent" ? 2 : null;
  if (lemma === "both") return { type: null, count };
  if (PAIR_KINDS.has(lemma)) return { type: "Person", count };
  if (STATE_KINDS.has(lemma)) return { type: "Place", count };
  if (isBodyKind(lemma)) return { type: "Organization", count };
  // "the leaders" without a number are two only where exactly two have been spoken of
  return isPersonNoun(lemma) && (count !== null || /^(leader|president|man|woman|minister)$/.test(lemma))
    ? { type: "Person", count }
    : null;
}
