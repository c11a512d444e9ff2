// Who else does what the subject of a clause does, told apart from it.
import { lemmaOf } from "../syntax.ts";
import type { Clause } from "../types.ts";
import type { Context } from "./context.ts";

/** Heads of those who do the same. */
export const coSubjectsOf = (context: Context, clause: Clause): readonly number[] => [
  ...echoesOf(context, clause),
  ...companionsOf(context, clause),
];

/** "Lund voted for the bill, as did Vega", "and so does Berg": who else does it. */
function echoesOf({ syntax, clauses }: Context, clause: Clause): readonly number[] {
  return clause.children.flatMap((index) => {
    const { verb, subject } = clauses[index] ?? {};
    if (verb === undefined || subject?.source !== "own" || subject.head < verb) return [];
    const isEcho = /^(?:do|be|have)$/.test(lemmaOf(syntax.at(verb)));
    return isEcho && /^(?:as|so)$/i.test(syntax.tokens[verb - 1]?.text ?? "") ? [subject.head] : [];
  });
}

/** "Lund, along with Berg, built the bridge", "did so together with Berg": of one kind with the subject, and not with an object. */
function companionsOf({ syntax, mentions }: Context, clause: Clause): readonly number[] {
  const typeAt = (head: number) => mentions.chain(mentions.at(head)[0]?.chain ?? -1)?.type;
  const objects = clause.constituents.filter(({ role }) => role === "object").map(({ head }) => typeAt(head));
  const type = clause.subject ? typeAt(clause.subject.head) : undefined;
  return clause.constituents
    .filter(({ preposition }) =>
      /^(?:along with|together with|alongside)$/i.test(
        preposition.map((index) => syntax.at(index).text).join(" "),
      ),
    )
    .map(({ head }) => head)
    .filter((head) => mentions.mentionAt(head)?.kind === "name")
    .filter((head) => type !== undefined && typeAt(head) === type && !objects.includes(type));
}
