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
import { readModality, type Modality } from "./modality.ts";
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
  return (token, stated) => {
    const clause = context.clauseOf(token);
    const { status, denied } = moodOf(context, clause, stated);
    const attribution = whoSays(context, token, { quotes, stated });
    const polarity = polarityOf(stated.negated, denied);
    if (!attribution)
      return { status: isHearsay(context, token) ? "claimed" : status, polarity, attributedTo: null };
    if (isOwnAct(context, clause, attribution)) return { status, polarity, attributedTo: null };
    return {
      status: "claimed",
      polarity: polarityOf(stated.negated, denied, attribution.denied),
      attributedTo: attribution.speaker === null ? null : speakingChain(context, attribution.speaker),
    };
  };
}

/** As its clause and those above it have it; a noun by itself asserts. */
function moodOf(context: Context, clause: Clause | null, { steps = [] }: Stated): Modality {
  if (!clause) return { status: "asserted", denied: false };
  const { status, denied } = readModality(context, clause);
  const isWhole = !steps.some((step) => /^(?:infinitive|purpose|gerund|noun-clause)$/.test(step));
  return { status, denied: denied !== (isWhole && isUnwilled(context, clause)) };
}

/** Null where the article says so itself. */
function whoSays(
  context: Context,
  token: number,
  { quotes, stated }: { readonly quotes: readonly Quote[]; readonly stated: Stated },
): Attribution | null {
  const { presupposed = false, steps = [] } = stated;
  const clause = context.clauseOf(token);
  const isKnown = presupposed && !isPredicate(context, token);
  // "Did Lund bribe Berg?" claims nothing, whoever asks
  const isAsked = clause !== null && isQuestion(context, clause);
  if (isKnown || isAsked) return null;
  const aside = clause === null || steps.includes("noun-clause") ? null : asideAround(context, clause);
  return findAttribution(context, token, {
    quotes,
    isCharge: steps.includes("gerund"),
    within: aside?.verb ?? null,
  });
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
