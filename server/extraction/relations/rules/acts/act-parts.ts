// Who takes part in an act that is told as a noun: who acts, who is acted on, and what stands behind the other prepositions.
import {
  ACT_MOODS,
  type Act,
  APPROVING_VERBS,
  UNDOING_VERBS,
} from "../../../../../graph-data/lexicons/nouns/act-nouns.ts";
import type { Context } from "../../arguments/context.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { followPreposition, prepositionOf } from "../../clauses/constituents.ts";
import { lemmaOf } from "../../syntax.ts";

export interface Argument {
  /** Preposition in the text. */
  readonly word: string;
  readonly head: number;
}

export interface ActParts {
  /** Heads of who acts. */
  readonly actors: readonly number[];
  /** Heads of who or what is acted on. */
  readonly patients: readonly number[];
  readonly others: readonly Argument[];
}

/** "Kolding's sale of Fenwick to Halden": Kolding acts, Fenwick is acted on, and "to" leads to Halden. */
export function partsOf(context: Context, noun: number, { parts }: Act): ActParts {
  const { syntax, mentions } = context;
  const behind = argumentsOf(context, noun, 0);
  const owners = syntax
    .children(noun, "poss", "amod", "compound", "nmod")
    .filter((child) => mentions.at(child).length > 0)
    // "their World Cup win": what was won
    .filter((child) => syntax.at(child).deprel === "poss" || !isEvent(context, child));
  const inRole = (role: string) =>
    behind.filter(({ word }) => parts.get(word) === role).map(({ head }) => head);
  const doers = [
    ...behind.filter(({ word }) => word === "by").map(({ head }) => head),
    ...inRole("<"),
    ...sourcesOf(context, noun),
  ];
  const patients = inRole("_");
  // "Fenwick's acquisition by Halden"; "Okoro's arrest"; "Interpol's arrest of Okoro"
  const isSuffered = doers.length > 0 || parts.get("'s") === "_";
  const ownersAct = !isSuffered || (doers.length === 0 && patients.length > 0);
  const told = ownersAct ? [...doers, ...owners] : doers;
  return {
    actors: told.length ? told : inRole("~"),
    patients: [...patients, ...(ownersAct ? [] : owners), ...(told.length ? inRole("~") : [])],
    others: behind.filter(({ word }) => !/^(?:by|_|<|~)$/.test(parts.get(word) ?? "by")),
  };
}

const isEvent = ({ mentions }: Context, head: number): boolean =>
  mentions.at(head).some(({ chain }) => /^(?:Event|Work)$/.test(mentions.chain(chain)?.type ?? ""));

/** Prepositions of the noun, and those that the parse hung on a name behind one: "the sale of Fenwick by Kolding to Halden". */
function argumentsOf(context: Context, noun: number, depth: number): readonly Argument[] {
  const { syntax, mentions } = context;
  return syntax.children(noun, "prep", "agent").flatMap((preposition) => {
    // "from Spain to Kenya", where "to" was hung on "from"
    const behind = followPreposition(syntax, [preposition], "adverbial");
    return behind.flatMap(({ head, preposition: path }) => [
      { word: syntax.at(path.at(-1) ?? preposition).text.toLowerCase(), head },
      ...(depth < 3 && mentions.mentionAt(head)?.kind === "name"
        ? argumentsOf(context, head, depth + 1)
        : []),
    ]);
  });
}

/** Chains of the actors themselves, not of whom they act for. */
export const chainsOf = (context: Context, heads: readonly number[]): readonly number[] =>
  heads.flatMap((head) =>
    subjectsOf(context, head)
      .filter(({ words }) => !words.length)
      .map(({ chain }) => chain),
  );

/** Planned, or perhaps never done: "the proposed merger", "the sale was blocked", "opposed the sale". */
export function moodOf(context: Context, noun: number) {
  const { syntax } = context;
  const { head, deprel } = syntax.at(noun);
  // "in the event of a war", "the risk of an attack"
  if (deprel === "pobj" && /^of$/i.test(syntax.at(head).text) && EVENTUALITIES.test(lemmaOf(syntax.at(syntax.at(head).head)))) return "possible" as const; // prettier-ignore
  const particle = syntax.child(head, "prt");
  const verb =
    lemmaOf(syntax.at(head)) + (particle === null ? "" : ` ${syntax.at(particle).text.toLowerCase()}`);
  if (/^(?:nsubjpass|dobj)$/.test(deprel) && APPROVING_VERBS.test(verb)) return "planned" as const;
  // "the planned sale was cancelled": planned no more
  if (/^(?:nsubj|nsubjpass|dobj)$/.test(deprel) && UNDOING_VERBS.test(verb)) return "possible" as const;
  for (const child of syntax.children(noun, "amod", "compound")) {
    const mood = ACT_MOODS.get(syntax.at(child).text.toLowerCase());
    if (mood) return mood;
  }
  return null;
}

const EVENTUALITIES = /^(?:event|case|risk|threat|danger|prospect|possibility|chance|fear|likelihood|idea)$/;

/** "Requests for a review came from the association" */
function sourcesOf({ syntax, clauseOf }: Context, noun: number): readonly number[] {
  const { deprel, head } = syntax.at(noun);
  const clause = deprel === "nsubj" ? clauseOf(head) : null;
  if (!clause || !/^(?:come|arrive|stem|originate)$/.test(lemmaOf(syntax.at(clause.verb)))) return [];
  return clause.constituents.filter((c) => prepositionOf(syntax, c) === "from").map((c) => c.head);
}
