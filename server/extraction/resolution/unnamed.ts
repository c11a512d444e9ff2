// Unnamed actors (protesters, police, the opposition): one node an article, and one for the articles of one story.
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { ResolvedEntity } from "../doc.ts";
import type { DocumentFacts, FactChain } from "../facts.ts";
import type { Context } from "./context.ts";
import { groupBy } from "./group-by.ts";
import { normaliseName, trimName } from "./names.ts";

export type Draft = Omit<ResolvedEntity, "id" | "standsFor">;

interface Actor {
  readonly document: string;
  readonly chain: FactChain;
  readonly name: string;
}

const COLLECTIVE: ReadonlySet<EntityType> = new Set(["Group", "Organization"]);
/** "his supporters": whose, another article does not know. */
const POSSESSIVE = /^(my|your|his|her|its|our|their)\b/i;

export function resolveUnnamed(documents: readonly DocumentFacts[], context: Context): Draft[] {
  const actors = documents.flatMap(({ record, chains }) =>
    chains
      .filter(({ named }) => !named)
      .map((chain): Actor => ({ document: record.id, chain, name: nameActor(chain.name, record.text) })),
  );
  return [...groupBy(actors, ({ chain, name }) => `${chain.type} ${normaliseName(name)}`).values()].flatMap(
    (block) => splitByStory(block, context).map(toDraft),
  );
}

/** "The protesters" → protesters; "Police" at a sentence's start → police, where the text also writes it so. */
function nameActor(words: string, text: string): string {
  const name = trimName(words) || words;
  const [first = ""] = name.split(" ");
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  const isWord = lower !== first && new RegExp(`(?<![\\p{L}-])${escape(lower)}(?![\\p{L}-])`, "u").test(text);
  return isWord ? lower + name.slice(first.length) : name;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Collectives of one name in articles of one story are one; "the president" of one article is not the other's. */
function splitByStory(block: readonly Actor[], context: Context): Actor[][] {
  const groups: Actor[][] = [];
  const byStory = new Map<string, Actor[]>();
  const seen = new Set<string>();
  for (const actor of block) {
    const { document, chain } = actor;
    const isShared = COLLECTIVE.has(chain.type) && !POSSESSIVE.test(chain.name) && !seen.has(document);
    seen.add(document);
    const stories = isShared ? context.storiesOf(document) : [];
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

function toDraft(actors: readonly Actor[]): Draft {
  const [first] = actors;
  const documents = new Set(actors.map(({ document }) => document));
  return {
    type: first?.chain.type ?? "Other",
    name: first?.name ?? "",
    named: false,
    aliases: [],
    merges:
      documents.size > 1
        ? [
            {
              name: first?.name ?? "",
              reason: `same actor in ${documents.size} articles of one story`,
              confidence: 0.6,
            },
          ]
        : [],
    chains: actors.map(({ document, chain }) => ({ document, chain: chain.id })),
  };
}
