// The embedded store's index of names: words and consonant skeletons, with prefixes and typing errors.
import MiniSearch, { type Query } from "minisearch";
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { Candidate } from "../database.ts";
import { foldedWords, searchKeys, skeleton, skeletonKey } from "../search/fold.ts";
import { allowedEdits, isShort } from "../search/rank.ts";

/** Among so many of the heaviest entities, names that begin with a few letters are looked for. */
const HEAVIEST = 20_000;

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
    if (words.length === 1 && isShort(only)) {
      const heaviest = this.#heaviestThatBegin(only, type, limit);
      // So many names begin so that to weigh them all would take long.
      if (heaviest.length === limit)
        return [...new Set([...this.#search(sameWord(only), type), ...heaviest])].slice(0, limit);
    }
    return this.#search({ combineWith: "AND", queries: words.map(likeWord) }, type).slice(0, limit);
  }

  #search(query: Query, type: EntityType | undefined): Indexed[] {
    const results = this.#index.search(query, {
      boostDocument: (id) => 1 + Math.log1p(this.#entities.get(String(id))?.mentionCount ?? 0),
      ...(type && { filter: (result) => this.#entities.get(String(result.id))?.type === type }),
    });
    return results.flatMap((result) => this.#entities.get(String(result.id)) ?? []);
  }

  /** Among the HEAVIEST, the heaviest first. */
  #heaviestThatBegin(prefix: string, type: EntityType | undefined, limit: number): Indexed[] {
    this.#byWeight ??= [...this.#entities.values()].sort((a, b) => b.mentionCount - a.mentionCount);
    const found: Indexed[] = [];
    for (const entity of this.#byWeight.slice(0, HEAVIEST)) {
      if (found.length >= limit) break;
      if (type && entity.type !== type) continue;
      if (entity.keys.some((key) => key.startsWith(prefix))) found.push(entity);
    }
    return found;
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

const sameWord = (word: string): Query => ({ combineWith: "OR", queries: [word, ...sameBones(word, 3)] });

/** @param least So many consonants at least: two are shared by very many names. */
function sameBones(word: string, least = 2): Query[] {
  const bones = skeleton(word);
  return bones.length < least ? [] : [{ queries: [skeletonKey(bones)], boost: { keys: 0.5 } }];
}
