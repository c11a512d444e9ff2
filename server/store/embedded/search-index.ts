// The embedded store's index of names: words and consonant skeletons, with prefixes and typing errors.
import MiniSearch, { type Query } from "minisearch";
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { Candidate } from "../database.ts";
import { partition } from "../lists.ts";
import { searchKeys, skeleton, skeletonKey, tellingWords } from "../search/fold.ts";
import { allowedEdits, isShort } from "../search/rank.ts";
import { Beginnings } from "./beginnings.ts";

interface Indexed extends Candidate {
  readonly keys: readonly string[];
}

export class SearchIndex {
  readonly #entities = new Map<string, Indexed>();
  readonly #beginnings = new Beginnings<Indexed>();
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
    this.#beginnings.put(indexed);
    this.#index.add(indexed);
  }

  remove(id: string): void {
    const indexed = this.#entities.get(id);
    if (!indexed) return;
    this.#entities.delete(id);
    this.#beginnings.remove(indexed);
    this.#index.discard(id);
  }

  /** Entities like the text, likest and heaviest first. */
  candidates(text: string, type: EntityType | undefined, limit: number): Candidate[] {
    const [short, long] = partition(tellingWords(text), isShort);
    const isOfType = (entity: Indexed): boolean => !type || entity.type === type;
    if (long.length === 0) return short.length === 0 ? [] : this.#beginnings.heaviest(short, isOfType, limit);
    const fits = (entity: Indexed): boolean =>
      isOfType(entity) && short.every((word) => entity.keys.some((key) => key.startsWith(word)));
    return this.#search({ combineWith: "AND", queries: long.map(likeWord) }, fits).slice(0, limit);
  }

  #search(query: Query, fits: (entity: Indexed) => boolean): Indexed[] {
    const found = (id: unknown) => this.#entities.get(String(id));
    const results = this.#index.search(query, {
      boostDocument: (id) => 1 + Math.log1p(found(id)?.mentionCount ?? 0),
      filter: ({ id }) => {
        const entity = found(id);
        return entity !== undefined && fits(entity);
      },
    });
    return results.flatMap(({ id }) => found(id) ?? []);
  }
}

function likeWord(word: string): Query {
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
      ...sameBones(word),
    ],
  };
}

function sameBones(word: string): Query[] {
  const bones = skeleton(word);
  return bones === "" ? [] : [{ queries: [skeletonKey(bones)], boost: { keys: 0.5 } }];
}
