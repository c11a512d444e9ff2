// Entities by the first letters of their words. A few letters begin very many names: of these the heaviest are wanted, and
// the others need not be looked at.

interface Weighed {
  readonly mentionCount: number;
  readonly keys: readonly string[];
}

interface Group<Entity> {
  readonly members: Set<Entity>;
  /** Heaviest first; made when it is asked for. */
  sorted: readonly Entity[] | undefined;
}

/** Words are found by so many of their first letters, at most. */
const LETTERS = 3;
/** Behind a word that is whole; no folded word holds one. */
const END = " ";

export class Beginnings<Entity extends Weighed> {
  readonly #groups = new Map<string, Group<Entity>>();

  put(entity: Entity): void {
    for (const beginning of beginningsOf(entity)) {
      const group = this.#groups.get(beginning) ?? { members: new Set(), sorted: undefined };
      group.members.add(entity);
      group.sorted = undefined;
      this.#groups.set(beginning, group);
    }
  }

  remove(entity: Entity): void {
    for (const beginning of beginningsOf(entity)) {
      const group = this.#groups.get(beginning);
      group?.members.delete(entity);
      if (group) group.sorted = undefined;
      if (group?.members.size === 0) this.#groups.delete(beginning);
    }
  }

  /**
   * Entities that have a word beginning with each of these: those first that have the very words, and of both the heaviest.
   * @param words of no more than LETTERS letters.
   */
  heaviest(words: readonly string[], fits: (entity: Entity) => boolean, limit: number): Entity[] {
    const has = (entity: Entity, begins: (key: string, word: string) => boolean): boolean =>
      words.every((word) => entity.keys.some((key) => begins(key, word)));
    const isSame = (entity: Entity): boolean => has(entity, (key, word) => key === word);
    const same = this.#first(
      this.#rarest(words.map((word) => word + END)),
      (entity) => isSame(entity) && fits(entity),
      limit,
    );
    const begun = this.#first(
      this.#rarest(words),
      (entity) => has(entity, (key, word) => key.startsWith(word)) && !isSame(entity) && fits(entity),
      limit - same.length,
    );
    return [...same, ...begun];
  }

  #rarest(beginnings: readonly string[]): Group<Entity> | undefined {
    const groups = beginnings.map((beginning) => this.#groups.get(beginning));
    return groups.reduce((least, group) =>
      least === undefined || group === undefined
        ? undefined
        : group.members.size < least.members.size
          ? group
          : least,
    );
  }

  #first(group: Group<Entity> | undefined, isWanted: (entity: Entity) => boolean, limit: number): Entity[] {
    if (!group) return [];
    group.sorted ??= [...group.members].sort((a, b) => b.mentionCount - a.mentionCount);
    const found: Entity[] = [];
    for (const entity of group.sorted) {
      if (found.length >= limit) break;
      if (isWanted(entity)) found.push(entity);
    }
    return found;
  }
}

function beginningsOf({ keys }: Weighed): Set<string> {
  const beginnings = new Set<string>();
  for (const key of keys) {
    for (let length = 1; length <= Math.min(LETTERS, key.length); length++)
      beginnings.add(key.slice(0, length));
    if (key.length <= LETTERS) beginnings.add(key + END);
  }
  return beginnings;
}
