// The step from a clause to the words above it, and what is asked of it by those who read moods and denials from it.
import type { Context } from "../arguments/context.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause, ClauseLink } from "../types.ts";

/** From a clause to the one that governs it, past those that it is coordinated with. */
export interface Step {
  readonly clause: Clause;
  readonly above: Clause;
  readonly link: ClauseLink;
  /** The noun or adjective in between: "ready to offer". */
  readonly via: number | null;
  /** Lemma of what governs the clause: "plan" of "plans to leave" and of "has a plan to leave". */
  readonly governor: string;
}

export type Test = (context: Context, step: Step) => boolean;

export const isInfinitive = ({ link }: Step): boolean => link === "infinitive" || link === "noun-infinitive";

export const verbAbove = ({ syntax }: Context, { above }: Pick<Step, "above">): string =>
  lemmaOf(syntax.at(above.verb));

/** "decided against suing", "warned Peru against attacking" */
export const isAgainst = ({ syntax }: Context, { link, via }: Step, verbs: RegExp): boolean =>
  link === "gerund" &&
  via !== null &&
  syntax.at(via).text === "against" &&
  verbs.test(lemmaOf(syntax.at(syntax.at(via).head)));

export const WARNINGS = /^(?:warn|caution|advise|counsel)$/;

/** "true" of "it is true" */
export const complementsOf = ({ syntax }: Context, { verb, constituents }: Clause): readonly string[] =>
  /^(?:be|seem|appear|remain|become)$/.test(lemmaOf(syntax.at(verb)))
    ? constituents.filter(({ role }) => role === "complement").map(({ head }) => lemmaOf(syntax.at(head)))
    : [];

/** What somebody has in mind. */
export const AIMS =
  /^(?:goal|aim|plan|intention|ambition|objective|hope|dream|idea|promise|proposal|process)$/;
