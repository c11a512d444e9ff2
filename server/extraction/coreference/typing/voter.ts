// What every rule on the type of a name is: it looks at the name in its text, and votes.
import type { EntityType } from "../../../../graph-data/schema/index.ts";
import type { NameInText } from "./name-in-text.ts";

/** Adds to (or takes from) the count of a type. */
export type Vote = (type: EntityType, count: number) => void;
export type Voter = (name: NameInText, vote: Vote) => void;

/** The type that something speaks for, how much (below zero: against it), and where it is found. */
export type Clue<Subject> = readonly [
  type: EntityType,
  weight: number,
  isFound: (subject: Subject) => boolean,
];

/** Votes by each clue that is found. */
export function voteByAll<Subject>(clues: readonly Clue<Subject>[], subject: Subject, vote: Vote): void {
  for (const [type, weight, isFound] of clues) if (isFound(subject)) vote(type, weight);
}

/** Votes by the first clue that is found; returns whether there is one. */
export function voteByFirst<Subject>(clues: readonly Clue<Subject>[], subject: Subject, vote: Vote): boolean {
  const found = clues.find(([, , isFound]) => isFound(subject));
  if (found) vote(found[0], found[1]);
  return found !== undefined;
}
