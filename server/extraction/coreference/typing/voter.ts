// What every rule on the type of a name is: it looks at the name in its text, and votes.
import type { TypeVotes } from "../mention.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import type { TextView } from "../text-view.ts";

/** Adds to (or takes from) the count of a type. */
export type Vote = (type: keyof TypeVotes, count: number) => void;
export type Voter = (view: TextView, span: NameSpan, vote: Vote) => void;
