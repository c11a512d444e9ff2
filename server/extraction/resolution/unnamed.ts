// Unnamed actors (protesters, police, the opposition): one node an article, and one for the articles of one story.
import type { EntityType } from "../../../graph-data/schema/index.ts";
import { PLAIN_CROWDS } from "../../../graph-data/lexicons/grammar/count-words.ts";
import { countsAgree, readCount, type Count } from "../counts.ts";
import type { ResolvedEntity } from "../doc.ts";
import type { DocumentFacts, FactChain } from "../facts.ts";
import type { Context } from "./context.ts";
import { groupBy } from "./group-by.ts";
import { normaliseName, trimName } from "./names.ts";

export type Draft = Omit<ResolvedEntity, "id" | "standsFor">;

/** One chain of a document, or the chains that are one crowd there. */
interface Actor {
  readonly document: string;
  readonly chains: readonly FactChain[];
  readonly type: EntityType;
  /** Without the count: "protesters" for "thousands of protesters". */
  readonly name: string;
  readonly counts: readonly Count[];
}

const COLLECTIVE: ReadonlySet<EntityType> = new Set(["Group", "Organization"]);
/** "his supporters": whose, another article does not know. */
const POSSESSIVE = /^(my|your|his|her|its|our|their)\b/i;
/** Two of something are met by chance, 33 are the same 33. */
const TELLING_NUMBER = 10;

export function resolveUnnamed(documents: readonly DocumentFacts[], context: Context): Draft[] {
  const actors = documents.flatMap(({ record, chains }) => {
    const words = wordsOf(record.text);
    return chains.filter(({ named }) => !named).map((chain) => toActor(chain, record.id, words));
  });
  return [...groupBy(actors, ({ type, name }) => `${type} ${normaliseName(name)}`).values()].flatMap(
    (block) => splitByStory(joinCrowds(block), context).map(toDraft),
  );
}

/** The words of a text as they are written. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{N}-]+/gu));

function toActor(chain: FactChain, document: string, words: ReadonlySet<string>): Actor {
  const { what } = readCount(chain.name);
  return {
    document,
    chains: [chain],
    type: chain.type,
    name: nameActor(chain.type === "Place" ? what : ownerLast(what), words),
    counts: countedMentions(chain).map(({ count }) => count),
  };
}

/** "Kenya's state-owned companies" → state-owned companies of Kenya */
const ownerLast = (words: string): string =>
  words.replace(
    /^((?:(?:the |The )?\p{Lu}[\p{L}.-]*)(?: \p{Lu}[\p{L}.-]*)*)(?:['’]s|(?<=s)['’]) (.+)$/u,
    "$2 of $1",
  );

/** The words of a chain that say how many it is, with the count. */
function countedMentions({ mentions }: FactChain): { readonly words: string; readonly count: Count }[] {
  return mentions.flatMap(({ words, kind }) => {
    const { count } = readCount(words);
    return kind === "nominal" && count !== null ? [{ words, count }] : [];
  });
}

/** "The protesters" → protesters; "Police" at a sentence's start → police, where the text also writes it so. */
function nameActor(phrase: string, words: ReadonlySet<string>): string {
  const name = trimName(phrase) || phrase;
  const [first = ""] = name.split(" ");
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  return lower !== first && words.has(lower) ? lower + name.slice(first.length) : name;
}

/** The chains of one name in one article that are one crowd by their counts. */
function joinCrowds(block: readonly Actor[]): Actor[] {
  const joined: Actor[] = [];
  for (const sameDocument of groupBy(block, ({ document }) => document).values()) {
    const own: Actor[] = [];
    for (const actor of sameDocument) {
      const index = own.findIndex((other) => areOneCrowd(actor, other));
      const other = own[index];
      if (other) own[index] = unite(other, actor);
      else own.push(actor);
    }
    joined.push(...own);
  }
  return joined;
}

const unite = (a: Actor, b: Actor): Actor => ({
  ...a,
  chains: [...a.chains, ...b.chains],
  counts: [...a.counts, ...b.counts],
});

/**
 * "200,000 people" and "hundreds of thousands of people"; "thousands of protesters" and "protesters". Not "two people"
 * who were killed and those who mourn them.
 */
function areOneCrowd(a: Actor, b: Actor): boolean {
  const [counts, others] = a.counts.length > 0 ? [a.counts, b.counts] : [b.counts, a.counts];
  if (!counts.every(isTelling)) return false;
  if (others.length === 0) return !isPlain(a) && counts.some(({ isCrowd }) => isCrowd);
  return counts.every((x) => others.every((y) => countsAgree(x, y)));
}

const isTelling = ({ number, isCrowd }: Count): boolean => isCrowd || (number ?? 0) >= TELLING_NUMBER;
const isPlain = ({ name }: Actor): boolean => PLAIN_CROWDS.has(name.toLowerCase());

/** Collectives of one name in articles of one story are one; "the president" of one article is not the other's. */
function splitByStory(block: readonly Actor[], context: Context): Actor[][] {
  const groups: Actor[][] = [];
  const byStory = new Map<string, Actor[]>();
  const seen = new Set<string>();
  for (const actor of block) {
    const sizes = sizesOf(actor).filter((size) => !seen.has(`${actor.document} ${size}`));
    for (const size of sizes) seen.add(`${actor.document} ${size}`);
    const stories = context
      .storiesOf(actor.document)
      .flatMap((story) => sizes.map((size) => `${size} ${story}`));
    const known = stories.map((story) => byStory.get(story)).find((group) => group !== undefined);
    if (known) {
      known.push(actor);
      continue;
    }
    const group = [actor];
    groups.push(group);
    for (const story of stories) byStory.set(story, group);
  }
  return groups;
}

/** What a crowd is known by in other articles: its number, or for protesters that they are many; [] where by nothing. */
function sizesOf(actor: Actor): string[] {
  const { type, chains, counts } = actor;
  if (!COLLECTIVE.has(type) || chains.some(({ name }) => POSSESSIVE.test(name))) return [];
  const numbers = counts.filter(isTelling).flatMap(({ number }) => (number === null ? [] : [String(number)]));
  if (isPlain(actor)) return numbers;
  return counts.every(({ isCrowd }) => isCrowd) ? ["many"] : numbers;
}

function toDraft(actors: readonly Actor[]): Draft {
  const [first] = actors;
  const name = first?.name ?? "";
  const documents = new Set(actors.map(({ document }) => document));
  const reasons = [
    ...(actors.some(({ chains }) => chains.length > 1) ? ["one crowd of its article by name and count"] : []),
    ...(documents.size > 1 ? [`same actor in ${documents.size} articles of one story`] : []),
  ];
  const chains = actors.flatMap((actor) =>
    actor.chains.map((chain) => ({ document: actor.document, chain })),
  );
  const counted = chains.flatMap(({ chain }) => countedMentions(chain).map(({ words }) => trimName(words)));
  return {
    type: first?.type ?? "Other",
    name,
    named: false,
    aliases: [...new Set(counted.map((words) => words.charAt(0).toLowerCase() + words.slice(1)))].sort(),
    merges: reasons.map((reason) => ({ name, reason, confidence: 0.6 })),
    chains: chains.map(({ document, chain }) => ({ document, chain: chain.id })),
  };
}
