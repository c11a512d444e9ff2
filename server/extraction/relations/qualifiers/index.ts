// Status, polarity and attribution of a statement. Attribution wins: what somebody says is claimed, whatever its mood.
import { HEARSAY_ADJECTIVES, PERFORMATIVES } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Polarity, Status } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause } from "../types.ts";
import { findAttribution } from "./attribution.ts";
import { isQuestion } from "./conditions.ts";
import type { Attribution } from "./reports.ts";
import { isUnwilled } from "./denials.ts";
import { readModality } from "./modality.ts";
import type { Quote } from "./quotes.ts";
import { speakingChain } from "./sayers.ts";

export interface Qualifiers {
  readonly status: Status;
  readonly polarity: Polarity;
  readonly attributedTo: number | null;
}

export interface Stated {
  /** By its own words. */
  readonly negated: boolean;
  /** "Norwegian producer X" in "…, the companies said" is the article's voice; in inverted commas the speaker's. */
  readonly presupposed?: boolean;
  /** Names of the steps that led to the object. */
  readonly steps?: readonly string[];
}

/** The qualifiers of a statement at a token: the verb of its innermost clause, or a noun. */
export type Qualify = (token: number, stated: Stated) => Qualifiers;

export function createQualify(context: Context, quotes: readonly Quote[]): Qualify {
  return (token, { negated, presupposed = false, steps = [] }) => {
    const clause = context.clauseOf(token);
    const modality = clause ? readModality(context, clause) : { status: "asserted" as const, denied: false };
    const isWhole = !steps.some((step) => /^(?:infinitive|purpose|gerund|noun-clause)$/.test(step));
    const denied = modality.denied !== (isWhole && clause !== null && isUnwilled(context, clause));
    const isKnown = presupposed && !isPredicate(context, token);
    const aside = clause === null || steps.includes("noun-clause") ? null : asideAround(context, clause);
    const within = aside?.verb ?? null;
    // "Did Lund bribe Berg?" claims nothing, whoever asks
    const isAsked = clause !== null && isQuestion(context, clause);
    const attribution =
      isKnown || isAsked
        ? null
        : findAttribution(context, token, { quotes, isCharge: steps.includes("gerund"), within });
    if (!attribution && isHearsay(context, token))
      return { status: "claimed", polarity: polarityOf(negated, denied), attributedTo: null };
    if (attribution && isOwnAct(context, clause, attribution))
      return { status: modality.status, polarity: polarityOf(negated, denied), attributedTo: null };
    return {
      status: attribution ? "claimed" : modality.status,
      polarity: polarityOf(negated, denied, attribution?.denied ?? false),
      attributedTo: attribution?.speaker == null ? null : speakingChain(context, attribution.speaker),
    };
  };
}

/** "the suspected killer of Berg" */
const isHearsay = ({ syntax }: Context, token: number): boolean =>
  syntax.at(token).upos === "NOUN" &&
  syntax.children(token, "amod").some((child) => HEARSAY_ADJECTIVES.has(syntax.at(child).text.toLowerCase()));

/** "He is a hero of Chile, she said": told, not known before. */
const isPredicate = ({ syntax }: Context, token: number): boolean => syntax.at(token).deprel === "attr";

/** Two denials are none. */
const polarityOf = (...denials: readonly boolean[]): Polarity =>
  denials.filter(Boolean).length % 2 ? "negative" : "positive";

/**
 * "I count on Togo", Lund wrote; Lund said he had asked Togo for help: to say so is to do so (Austin, "How to Do Things
 * with Words", 1962), and what he asks for is asked, not claimed.
 */
function isOwnAct(context: Context, innermost: Clause | null, { speaker, cue }: Attribution): boolean {
  const { syntax, clauses, mentions } = context;
  const speaking = speaker === null ? undefined : mentions.at(speaker)[0]?.chain;
  if (speaking === undefined) return false;
  for (let clause = innermost; clause && clause.verb !== cue;) {
    const subject = clause.subject && mentions.at(clause.subject.head)[0]?.chain;
    if (subject === speaking && PERFORMATIVES.has(lemmaOf(syntax.at(clause.verb)))) return true;
    clause = clause.parent === null ? null : (clauses[clause.parent] ?? null);
  }
  return false;
}

/** What is told beside: the clause itself, or the one that it stands in; not for what somebody says there. */
function asideAround(context: Context, innermost: Clause): Clause | null {
  for (let clause: Clause | undefined = innermost; clause;) {
    if (isToldBeside(context, clause)) return clause;
    const above: Clause | undefined = clause.parent === null ? undefined : context.clauses[clause.parent];
    if (!above || clause.link === "content") return null;
    clause = above;
  }
  return null;
}

/**
 * "Lund, who once worked for Globex, has left, officials said", "the firm, based in Lima, …", "the army — whose head is
 * Okoro — …", "X's attempts to leave": what is told beside, or taken as known, is the article's own.
 */
function isToldBeside({ syntax }: Context, { link, via, verb }: Clause): boolean {
  if (via !== null && link === "noun-infinitive") return syntax.child(via, "poss") !== null;
  if (via === null || (link !== "relative" && link !== "participle") || syntax.at(verb).head !== via)
    return false;
  const before = syntax.tokens[syntax.subtree(verb).start - 1];
  if (/^(?:[—–(]|--?)$/.test(before?.text ?? "")) return true;
  const isKnown =
    syntax.at(via).upos === "PROPN" ||
    syntax.children(via, "det").some((index) => /^the$/i.test(syntax.at(index).text));
  return before?.text === "," && isKnown;
}
