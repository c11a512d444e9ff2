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
  readonly #entities = new Map<string, Candidate>();
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
    this.#entities.set(entity.id, entity);
    this.#index.add({ ...entity, keys: searchKeys([entity.name, ...entity.aliases]) });
  }

  remove(id: string): void {
    if (this.#entities.delete(id)) this.#index.discard(id);
  }

  /** Entities like the text, likest and heaviest first. */
  candidates(text: string, type: EntityType | undefined, limit: number): Candidate[] {
    const words = foldedWords(text);
    if (words.length === 0) return [];
    const found = this.#index.search(
      { combineWith: "AND", queries: words.map(likeWord) },
      {
        boostDocument: (id) => 1 + Math.log1p(this.#entities.get(String(id))?.mentionCount ?? 0),
        ...(type && { filter: (result) => this.#entities.get(String(result.id))?.type === type }),
      },
    );
    return found.slice(0, limit).flatMap((result) => this.#entities.get(String(result.id)) ?? []);
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
