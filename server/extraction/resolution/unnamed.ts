// Unnamed actors (protesters, police, the opposition): one node an article, and one for the articles of one story.
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

export function resolveUnnamed(documents: readonly DocumentFacts[], context: Context): Draft[] {
  const actors = documents.flatMap(({ record, chains }) =>
    chains
      .filter(({ named }) => !named)
      .map((chain): Actor => ({ document: record.id, chain, name: trimName(chain.name) || chain.name })),
  );
  return [...groupBy(actors, ({ chain, name }) => `${chain.type} ${normaliseName(name)}`).values()].flatMap(
    (block) => splitByStory(block, context).map(toDraft),
  );
}

/** Groups plural actors of articles that tell one story: "the president" of one is not the other's, "protesters" are. */
function splitByStory(block: readonly Actor[], context: Context): Actor[][] {
  const stories: Actor[][] = [];
  for (const actor of block) {
    const isCollective = actor.chain.type === "Group" || actor.chain.type === "Organization";
    const story = isCollective ? stories.find(([first]) => first && first.document !== actor.document && context.areSameStory(first.document, actor.document) && !stories.some((s) => s.some((a) => a.document === actor.document))) : undefined; // prettier-ignore
    if (story) story.push(actor);
    else stories.push([actor]);
  }
  return stories;
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
