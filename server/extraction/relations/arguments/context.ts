// What all rules read: the tree, the clauses, the mentions.
import type { CoreferenceChain } from "../../doc.ts";
import type { Syntax } from "../syntax.ts";
import type { Clause, ClausePlace, Target } from "../types.ts";
import { indexMentions, type MentionIndex, type Reference } from "./mention-index.ts";
import type { Path } from "./path.ts";

export interface Context {
  readonly syntax: Syntax;
  readonly clauses: readonly Clause[];
  readonly mentions: MentionIndex;
  readonly chains: readonly CoreferenceChain[];
  /** Clauses that hang on a noun or adjective: relative clauses, participles, infinitives. */
  readonly clausesOn: (token: number) => readonly Clause[];
  /** Clauses within a noun phrase of which its head is the subject: "a petition which has … , asking …". */
  readonly clausesAbout: (head: number) => readonly Clause[];
  readonly clauseOf: (verb: number) => Clause | null;
  readonly ownersOf: OwnersOf;
  /** clauseTargets, which noun phrases with clauses in them need in their turn. */
  readonly followClause: FollowClause;
}

/** The named owners of the thing that the noun phrase with this head stands for; [] for names, actors and strangers. */
export type OwnersOf = (head: number) => readonly Reference[];

export type FollowClause = (context: Context, clause: Clause, path: Path, place: ClausePlace) => Target[];

export interface ContextParts {
  readonly syntax: Syntax;
  readonly clauses: readonly Clause[];
  readonly chains: readonly CoreferenceChain[];
  readonly followClause: FollowClause;
  readonly createOwners: (context: () => Context) => OwnersOf;
  /** Who "we" is, by token. */
  readonly voices?: ReadonlyMap<number, Reference>;
}

export function createContext(parts: ContextParts): Context {
  const { syntax, clauses, chains, followClause, createOwners, voices } = parts;
  const hanging = new Map<number, Clause[]>();
  const about = new Map<number, Clause[]>();
  const byVerb = new Map<number, Clause>();
  for (const clause of clauses) {
    byVerb.set(clause.verb, clause);
    const subject = clause.subject?.head;
    if (subject !== undefined && clause.subject?.source !== "own" && isWithin(syntax, clause.verb, subject))
      about.set(subject, [...(about.get(subject) ?? []), clause]);
    if (clause.via !== null && syntax.at(clause.verb).head === clause.via)
      hanging.set(clause.via, [...(hanging.get(clause.via) ?? []), clause]);
  }
  const context: Context = {
    syntax,
    clauses,
    mentions: indexMentions(chains, voices),
    chains,
    clausesOn: (token) => hanging.get(token) ?? [],
    clausesAbout: (head) => about.get(head) ?? [],
    clauseOf: (verb) => byVerb.get(verb) ?? null,
    ownersOf: createOwners(() => context),
    followClause,
  };
  return context;
}

function isWithin(syntax: Syntax, verb: number, head: number): boolean {
  const { start, end } = syntax.subtree(head);
  return verb > head && verb >= start && verb < end;
}
