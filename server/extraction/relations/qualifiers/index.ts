// Status, polarity and attribution of a statement. Attribution wins: what somebody says is claimed, whatever its mood.
import type { Polarity, Status } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
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
}

/** The qualifiers of a statement at a token: the verb of its innermost clause, or a noun. */
export type Qualify = (token: number, stated: Stated) => Qualifiers;

export function createQualify(context: Context, quotes: readonly Quote[]): Qualify {
  return (token, { negated, presupposed = false }) => {
    const clause = context.clauseOf(token);
    const modality = clause ? readModality(context, clause) : { status: "asserted" as const, denied: false };
    const attribution = presupposed ? findQuotation(token, quotes) : findAttribution(context, token, quotes);
    const denials = [negated, modality.denied, attribution?.denied ?? false].filter(Boolean).length;
    return {
      status: attribution ? "claimed" : modality.status,
      polarity: denials % 2 ? "negative" : "positive",
      attributedTo: attribution?.speaker == null ? null : speakingChain(context, attribution.speaker),
    };
  };
}

/** The chain of a speaker's noun phrase; "the X statement" and "X's lawyers" speak for X only if nobody else does. */
function speakingChain({ mentions, syntax }: Context, speaker: number): number | null {
  const direct = mentions.at(speaker)[0];
  if (direct) return direct.chain;
  for (const child of syntax.children(speaker, "poss", "compound", "nmod", "amod")) {
    const owner = mentions.at(child)[0];
    if (owner) return owner.chain;
  }
  return null;
}
