// Status, polarity and attribution of a statement. Attribution wins: what somebody says is claimed, whatever its mood.
import { REPRESENTATIVE_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import { UTTERANCE_NOUNS } from "../../../../graph-data/lexicons/saying-verbs.ts";
import type { Polarity, Status } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
import { lemmaOf } from "../syntax.ts";
import type { Clause } from "../types.ts";
import { findAttribution, findQuotation } from "./attribution.ts";
import { readModality } from "./modality.ts";
import type { Quote } from "./quotes.ts";

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
    const attribution =
      presupposed || (clause !== null && isAside(context, clause))
        ? findQuotation(token, quotes)
        : findAttribution(context, token, { quotes, isCharge: steps.includes("gerund") });
    const denials = [negated, modality.denied, attribution?.denied ?? false].filter(Boolean).length;
    return {
      status: attribution ? "claimed" : modality.status,
      polarity: denials % 2 ? "negative" : "positive",
      attributedTo: attribution?.speaker == null ? null : speakingChain(context, attribution.speaker),
    };
  };
}

/** "Lund, who once worked for Globex, has left, officials said": what is told beside is the article's own. */
function isAside({ syntax }: Context, { link, via, verb }: Clause): boolean {
  if (via === null || (link !== "relative" && link !== "participle")) return false;
  const before = syntax.tokens[syntax.subtree(verb).start - 1];
  return before?.text === "," && syntax.at(verb).head === via && syntax.at(via).upos === "PROPN";
}

/** The chain of a speaker's noun phrase; "the X statement" and "X's lawyers" speak for X only if nobody else does. */
function speakingChain({ mentions, syntax }: Context, speaker: number): number | null {
  const direct = mentions.at(speaker)[0];
  if (direct) return direct.chain;
  // not "the English Premier League club": that is one of its clubs
  const speaks =
    REPRESENTATIVE_NOUNS.has(lemmaOf(syntax.at(speaker))) || UTTERANCE_NOUNS.has(lemmaOf(syntax.at(speaker)));
  for (const child of syntax.children(speaker, "poss", ...(speaks ? ["compound", "nmod", "amod"] : []))) {
    const owner = mentions.at(child)[0];
    if (owner) return owner.chain;
  }
  return null;
}
