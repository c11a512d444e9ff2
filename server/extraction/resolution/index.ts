// Chains of all documents → entities: one for one real-world thing, with the reason of every merge.
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { ResolvedEntity } from "../doc.ts";
import type { DocumentFacts } from "../facts.ts";
import { claimSlug, toSlug } from "../slug.ts";

/** An entity of the store that new documents may speak of. */
export interface KnownEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly named: boolean;
}

export function resolveEntities(
  documents: readonly DocumentFacts[],
  known: readonly KnownEntity[],
): ResolvedEntity[] {
  const taken = new Set<string>(known.map((k) => k.id));
  const byName = new Map<
    string,
    ResolvedEntity & { chains: { document: string; chain: number }[]; aliases: string[] }
  >();
  for (const { record, chains } of documents)
    for (const { id, type, name, named, mentions } of chains) {
      const key = named ? `${type} ${name.toLowerCase()}` : `${record.id} ${id}`;
      const entity = byName.get(key) ?? {
        id: claimSlug(`${type.toLowerCase()}/${toSlug(name)}`, taken),
        type,
        name,
        named,
        aliases: [],
        standsFor: null,
        merges: [],
        chains: [],
      };
      byName.set(key, entity);
      entity.chains.push({ document: record.id, chain: id });
      for (const m of mentions)
        if (m.kind === "name" && m.words !== name && !entity.aliases.includes(m.words))
          entity.aliases.push(m.words);
    }
  return [...byName.values()];
}
