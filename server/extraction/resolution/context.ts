// What a document is about, as evidence that a name in two documents is one thing: two documents tell of the same story
// if two or more of their most named things are the same.
import type { DocumentFacts } from "../facts.ts";
import { normaliseName } from "./names.ts";

export interface Context {
  /** Keys of the stories a document tells; documents that share one tell of the same story. */
  storiesOf(document: string): readonly string[];
  areSameStory(a: string, b: string): boolean;
  /** Whether two documents name a person or organization in common, beside those of the given names. */
  shareActor(a: string, b: string, except: ReadonlySet<string>): boolean;
}

interface Outline {
  /** Each pair of the most named things. */
  readonly stories: readonly string[];
  readonly actors: ReadonlySet<string>;
}

const MAIN = 4;

export function createContext(documents: readonly DocumentFacts[]): Context {
  const outlines = new Map(documents.map((facts) => [facts.record.id, outline(facts)]));
  const storiesOf = (document: string): readonly string[] => outlines.get(document)?.stories ?? [];
  return {
    storiesOf,
    areSameStory(a, b) {
      const stories = storiesOf(b);
      return a === b || storiesOf(a).some((story) => stories.includes(story));
    },
    shareActor(a, b, except) {
      const [actors, others] = [outlines.get(a)?.actors, outlines.get(b)?.actors];
      return [...(actors ?? [])].some((name) => others?.has(name) === true && !except.has(name));
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
  const main = ranked.slice(0, MAIN).map(([name]) => name).sort(); // prettier-ignore
  return { stories: main.flatMap((a, i) => main.slice(i + 1).map((b) => `${a}|${b}`)), actors };
}
