// The type of a named thing as votes: of the entity recogniser, of the name's own words, of the words around it.
import type { TypeVotes } from "../mention.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import type { TextView } from "../text-view.ts";
import { voteByAddress } from "./addresses.ts";
import { voteByContext } from "./context.ts";
import { voteByAffiliation, voteByAgreement, voteByDealings } from "./dealings.ts";
import { voteByDescriptions } from "./descriptions.ts";
import { voteByLabel } from "./label.ts";
import { readName } from "./name-in-text.ts";
import { voteByPreposition } from "./prepositions.ts";
import type { Vote, Voter } from "./voter.ts";
import { voteByWords } from "./words.ts";

const VOTERS: readonly Voter[] = [
  voteByWords,
  voteByPreposition,
  voteByContext,
  voteByDescriptions,
  voteByAddress,
  voteByDealings,
  voteByAffiliation,
  voteByAgreement,
];

/** Votes for the types of a name, and those of them that are the recogniser's. */
export function voteOnName(view: TextView, span: NameSpan): { votes: TypeVotes; labelVotes: TypeVotes } {
  if (span.rule === "demonym") return { votes: { Place: 1 }, labelVotes: {} };
  const votes: TypeVotes = {};
  const vote: Vote = (type, count) => (votes[type] = (votes[type] ?? 0) + count);
  const name = readName(view, span);
  voteByLabel(name, vote);
  const labelVotes = { ...votes };
  for (const voter of VOTERS) voter(name, vote);
  return { votes, labelVotes };
}
