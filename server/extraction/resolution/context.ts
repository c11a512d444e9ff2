// What a document is about, as evidence that a name in two documents is one thing.
import type { DocumentFacts } from "../facts.ts";
import { normaliseName } from "./names.ts";

export interface Context {
  /** Whether two documents tell of the same story: two or more of their most named things are the same. */
  areSameStory(a: string, b: string): boolean;
  /** Whether two documents name a person or organization in common, beside those of the given names. */
  shareActor(a: string, b: string, except: ReadonlySet<string>): boolean;
}

interface Outline {
  readonly main: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

const MAIN = 4;

export function createContext(documents: readonly DocumentFacts[]): Context {
  const outlines = new Map(documents.map((facts) => [facts.record.id, outline(facts)]));
  const both = (a: string, b: string): readonly [Outline, Outline] | null => {
    const [x, y] = [outlines.get(a), outlines.get(b)];
    return x && y ? [x, y] : null;
  };
  return {
    areSameStory(a, b) {
      const pair = both(a, b);
      return (
        a === b || (pair !== null && [...pair[0].main].filter((name) => pair[1].main.has(name)).length >= 2)
      );
    },
    shareActor(a, b, except) {
      const pair = both(a, b);
      return (
        pair !== null && [...pair[0].actors].some((name) => pair[1].actors.has(name) && !except.has(name))
      );
    },
  };
}

/** Persons go by their last word, so that "Viktor Lukashenko" and "Mr Lukashenko" are one thing here. */
function outline({ chains }: DocumentFacts): Outline {
  const counts = new Map<string, number>();
  const actors = new Set<string>();
  for (const { type, name, named, mentions } of chains) {
    if (!named || type === "Group") continue;
    const key = type === "Person" ? (normaliseName(name).split(" ").at(-1) ?? "") : normaliseName(name);
    counts.set(key, (counts.get(key) ?? 0) + mentions.length);
    if (type === "Person" || type === "Organization") actors.add(key);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { main: new Set(ranked.slice(0, MAIN).map(([name]) => name)), actors };
}
