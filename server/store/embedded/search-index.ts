// The embedded store's index of names: words and consonant skeletons, with prefixes and typing errors.
import MiniSearch, { type Query } from "minisearch";
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { Candidate } from "../database.ts";
import { foldedWords, searchKeys, skeleton, skeletonKey } from "../search/fold.ts";
import { allowedEdits } from "../search/rank.ts";

interface Indexed extends Candidate {
  readonly keys: readonly string[];
}

export class SearchIndex {
  readonly #entities = new Map<string, Indexed>();
  /** Heaviest first; made when it is asked for. */
  #byWeight: Indexed[] | undefined;
  readonly #index = new MiniSearch<Indexed>({
    fields: ["keys"],
    extractField: (entity, field) => (field === "id" ? entity.id : entity.keys.join(" ")),
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    autoVacuum: true,
  });

  get size(): number {
    return this.#entities.size;
  }

  put(entity: Candidate): void {
    this.remove(entity.id);
    const indexed = { ...entity, keys: searchKeys([entity.name, ...entity.aliases]) };
    this.#entities.set(entity.id, indexed);
    this.#byWeight = undefined;
    this.#index.add(indexed);
  }

  remove(id: string): void {
    if (!this.#entities.delete(id)) return;
    this.#byWeight = undefined;
    this.#index.discard(id);
  }

  /** Entities like the text, likest and heaviest first. */
  candidates(text: string, type: EntityType | undefined, limit: number): Candidate[] {
    const words = foldedWords(text);
    const [only] = words;
    if (only === undefined) return [];
    if (words.length === 1 && only.length <= 2) return this.#heaviestThatBegin(only, type, limit);
    const found = this.#index.search(
      { combineWith: "AND", queries: words.map(likeWord) },
      {
        boostDocument: (id) => 1 + Math.log1p(this.#entities.get(String(id))?.mentionCount ?? 0),
        ...(type && { filter: (result) => this.#entities.get(String(result.id))?.type === type }),
      },
    );
    return found.slice(0, limit).flatMap((result) => this.#entities.get(String(result.id)) ?? []);
  }

  /** One or two letters begin too many names to weigh them all; down the weights, the first are soon found. */
  #heaviestThatBegin(prefix: string, type: EntityType | undefined, limit: number): Candidate[] {
    this.#byWeight ??= [...this.#entities.values()].sort((a, b) => b.mentionCount - a.mentionCount);
    const found: Candidate[] = [];
    for (const entity of this.#byWeight) {
      if (found.length >= limit) break;
      if (type && entity.type !== type) continue;
      if (entity.keys.some((key) => key.startsWith(prefix))) found.push(entity);
    }
    return found;
  }
}

function likeWord(word: string): Query {
  const bones = skeleton(word);
  const edits = allowedEdits(word);
  return {
    combineWith: "OR",
    queries: [
      {
        queries: [word],
        prefix: true,
        weights: { fuzzy: 0.5, prefix: 0.8 },
        ...(edits > 0 && { fuzzy: edits }),
      },
      ...(bones === "" ? [] : [{ queries: [skeletonKey(bones)], boost: { keys: 0.5 } }]),
    ],
  };
}
