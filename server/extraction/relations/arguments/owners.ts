// Whose an unnamed thing is, by what the article has said of it: "NASA's probe … The probe was launched from Florida",
// "a bill introduced by Hale … The union opposes the bill", "Lund accused Berg … Berg denied the accusation".
import {
  DEED_NOUNS,
  MADE_NOUNS,
  MAKING_VERBS,
  SENT_CRAFT_NOUNS,
} from "../../../../graph-data/lexicons/nouns/deed-nouns.ts";
import type { CoreferenceChain } from "../../doc.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { lemmaOf, listConjuncts } from "../syntax.ts";
import type { Clause } from "../types.ts";
import type { Context, OwnersOf } from "./context.ts";
import type { Reference } from "./mention-index.ts";

/** A deed is taken up by its noun at most so many sentences later. */
const MAX_SENTENCES = 3;

export function createOwners(context: () => Context): OwnersOf {
  const byChain = new Map<number, readonly Reference[]>();
  const byVerb = new Map<string, Clause[]>();
  let indexed = false;
  return (head) => {
    const { mentions, syntax, clauses } = context();
    const mention = mentions.mentionAt(head);
    if (!mention || mention.kind === "name") return [];
    const [reference] = mentions.at(head);
    const chain = reference && mentions.chain(reference.chain);
    if (!chain || !isThing(chain) || !isTakenUp(context(), head)) return [];
    const known = byChain.get(chain.id) ?? ownersOfChain(context(), chain);
    byChain.set(chain.id, known);
    if (known.length) return known;
    if (!indexed)
      for (const clause of [...clauses].sort((a, b) => a.verb - b.verb)) {
        const verb = lemmaOf(syntax.at(clause.verb));
        byVerb.set(verb, [...(byVerb.get(verb) ?? []), clause]);
      }
    indexed = true;
    return doersOfDeed(context(), head, byVerb);
  };
}

/** Neither a name nor somebody who acts. */
const isThing = ({ named, type, members }: CoreferenceChain): boolean =>
  !named && !members.length && (type === "Other" || type === "Work" || type === "Event");

/** "the bill", "this accusation": known from before, and a thing that somebody made or did. */
function isTakenUp({ syntax }: Context, head: number): boolean {
  const { lemma } = syntax.at(head);
  const isDefinite = syntax
    .children(head, "det")
    .some((child) => /^(?:the|this|that|these|those)$/i.test(syntax.at(child).text));
  return isDefinite && (DEED_NOUNS.has(lemma) || MADE_NOUNS.has(lemma) || SENT_CRAFT_NOUNS.has(lemma));
}

function ownersOfChain(context: Context, chain: CoreferenceChain): readonly Reference[] {
  for (const { head } of chain.mentions) {
    const owners = [...ownersBeside(context, head), ...makers(context, head)];
    if (owners.length) return owners;
  }
  return [];
}

/** "the ministry's website", "the Senate bill", "the website of the ministry", "a proposal by the Greens" */
function ownersBeside(context: Context, head: number): readonly Reference[] {
  const { syntax } = context;
  const beside = syntax.children(head, "poss", "compound", "amod", "nmod");
  const behind = syntax
    .children(head, "prep", "agent")
    .filter((preposition) => /^(?:of|by|from)$/i.test(syntax.at(preposition).text))
    .flatMap((preposition) => followPreposition(syntax, [preposition], "agent").map((c) => c.head));
  return [...beside, ...behind].flatMap((owner) => namedAt(context, owner));
}

/** "a bill introduced by Hale", "Hale has introduced a bill" */
function makers(context: Context, head: number): readonly Reference[] {
  const { syntax, clausesAbout, clauseOf } = context;
  const made = clausesAbout(head)
    .filter((clause) => clause.passive && MAKING_VERBS.has(lemmaOf(syntax.at(clause.verb))))
    .flatMap((clause) => doersOf(context, clause));
  if (made.length || syntax.at(head).deprel !== "dobj") return made;
  const clause = clauseOf(syntax.at(head).head);
  const makes = clause !== null && MAKING_VERBS.has(lemmaOf(syntax.at(clause.verb)));
  return makes && !clause.negated ? doersOf(context, clause) : [];
}

/** "the accusation": whoever accused somebody just before. */
function doersOfDeed(
  context: Context,
  head: number,
  clauses: ReadonlyMap<string, readonly Clause[]>,
): readonly Reference[] {
  const { syntax } = context;
  const noun = syntax.at(head);
  const verbs = DEED_NOUNS.get(lemmaOf(noun));
  if (!verbs || syntax.child(head, "prep", "acl", "relcl") !== null) return [];
  const told = [...verbs]
    .flatMap((verb) => clauses.get(verb) ?? [])
    .filter((clause) => clause.sentence < noun.sentence && noun.sentence - clause.sentence <= MAX_SENTENCES)
    .sort((a, b) => b.verb - a.verb);
  for (const clause of told) {
    const doers = doersOf(context, clause);
    if (doers.length) return doers;
  }
  return [];
}

function doersOf(context: Context, clause: Clause): readonly Reference[] {
  const agent = clause.constituents.find((constituent) => constituent.role === "agent");
  const doer = clause.passive ? agent?.head : clause.subject?.head;
  return doer === undefined
    ? []
    : listConjuncts(context.syntax, doer).flatMap((each) => namedAt(context, each));
}

const namedAt = ({ mentions }: Context, head: number): readonly Reference[] =>
  mentions.at(head).filter(({ chain }) => mentions.chain(chain)?.named);
