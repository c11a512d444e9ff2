// Attachments that parsers get wrong in news prose, put right before clauses are read, and lemmas as lexicons have them.
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { VERB_CATEGORIES } from "../../../../graph-data/lexicons/verbs/verb-categories.ts";
import type { Token } from "../../doc.ts";
import {
  coordinateBehindKin,
  coordinateKinds,
  coordinateKindsOfPeople,
  coordinateObjects,
  coordinateRoles,
  coordinateSpeech,
  coordinateTense,
  isListed,
  lowerApposition,
  lowerPeople,
  lowerReported,
  lowerToNext,
  raiseSubject,
  splitPair,
} from "./coordinations.ts";
import { appose, apposeToKind, coordinateOwners, joinBehindAnd, joinKin, joinRoles } from "./descriptions.ts";
import {
  liftAgent,
  liftCiting,
  liftFromAge,
  liftFromQuote,
  liftPlace,
  liftPreposition,
  liftScene,
  liftSubject,
  lowerExamples,
  lowerParts,
  lowerPreposition,
  lowerToParticiple,
  splitGerund,
} from "./prepositions.ts";
import { liftWho, raiseFronted } from "./asides.ts";
import { raiseTitled } from "./titles.ts";

/** Done to somebody, and never without. */
const HARMING = wordSet(
  "stab arrest kill injure wound sentence jail imprison convict murder rescue hospitalize hospitalise detain acquit deport kidnap assassinate",
);

export function repairTree(tokens: readonly Token[]): readonly Token[] {
  const subjects = new Set(tokens.filter((token) => /^nsubj/.test(token.deprel)).map((token) => token.head));
  return tokens.map((token) => {
    const head =
      liftSubject(token, tokens) ??
      liftPreposition(token, tokens) ??
      lowerPreposition(token, tokens) ??
      lowerExamples(token, tokens) ??
      lowerToParticiple(token, tokens) ??
      coordinateKinds(token, tokens) ??
      coordinateBehindKin(token, tokens) ??
      lowerApposition(token, tokens) ??
      coordinateRoles(token, tokens) ??
      coordinateKindsOfPeople(token, tokens) ??
      coordinateObjects(token, tokens) ??
      liftScene(token, tokens) ??
      liftPlace(token, tokens) ??
      liftFromQuote(token, tokens) ??
      liftFromAge(token, tokens) ??
      liftCiting(token, tokens) ??
      liftWho(token, tokens) ??
      coordinateTense(token, tokens, subjects) ??
      coordinateSpeech(token, tokens, subjects);
    const agent = liftAgent(token, tokens);
    const lemma = repairLemma(token);
    const xpos = isReducedPassive(token, tokens) || isHeadlinePassive(token, tokens) ? "VBN" : token.xpos;
    if (agent !== null) return { ...token, head: agent, deprel: "agent", lemma, xpos };
    const isSuffering = token.deprel === "nsubj" && isHeadlinePassive(tokens[token.head], tokens);
    const deprel = isListed(token, tokens) ? "conj" : isSuffering ? "nsubjpass" : token.deprel;
    return {
      ...token,
      head,
      deprel,
      lemma,
      xpos,
      ...(splitGerund(token, tokens) ??
        splitPair(token, tokens) ??
        lowerParts(token, tokens) ??
        lowerPeople(token, tokens) ??
        lowerToNext(token, tokens) ??
        raiseSubject(token, tokens, subjects) ??
        raiseFronted(token, tokens, subjects) ??
        raiseTitled(token, tokens) ??
        lowerReported(token, tokens, subjects) ??
        coordinateOwners(token, tokens) ??
        appose(token, tokens) ??
        apposeToKind(token, tokens) ??
        joinBehindAnd(token, tokens) ??
        joinRoles(token, tokens) ??
        joinKin(token, tokens)),
    };
  });
}

/** Lower case; "fin", "stag" and "outsprinte" of "fined", "staged" and "outsprinted" are put right. */
function repairLemma({ lemma, upos, text }: Token): string {
  const lower = lemma.toLowerCase();
  // "military bases"
  if (lower === "basis" && /^bases$/i.test(text)) return "base";
  if (upos !== "VERB" || VERB_CATEGORIES.has(lower)) return lower;
  if (/(?:[nrlcp]t|[nrl]d)e$/.test(lower)) return lower.slice(0, -1);
  const isUndoubled =
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lower) && /^(?:ed|ing)$/.test(text.slice(lower.length));
  if (isUndoubled) return `${lower}e`;
  return VERB_CATEGORIES.has(`${lower}e`) ? `${lower}e` : lower;
}

/** "the study published in Nature", with the participle read as the past: a noun's clause without object. */
function isReducedPassive(token: Token, tokens: readonly Token[]): boolean {
  if (token.xpos !== "VBD" || token.deprel !== "acl") return false;
  const inside = tokens.slice(token.index - 3 < 0 ? 0 : token.index - 3, token.index + 8);
  return !inside.some(
    ({ head, deprel }) => head === token.index && /^(?:nsubj|dobj|ccomp|xcomp|aux)/.test(deprel),
  );
}

/** The headline "Mayor stabbed in Lima square": whom it was done to, where a verb that needs an object has none. */
function isHeadlinePassive(token: Token | undefined, tokens: readonly Token[]): boolean {
  if (token?.xpos !== "VBD" || token.deprel !== "ROOT" || !HARMING.has(token.lemma.toLowerCase()))
    return false;
  const next = tokens[token.index + 1];
  if (next?.upos !== "ADP") return false;
  const around = tokens.slice(Math.max(0, token.index - 12), token.index + 20);
  const isWhole = around.some(
    ({ head, deprel, index }) =>
      head === token.index &&
      index !== token.index &&
      /^(?:dobj|ccomp|xcomp|aux|auxpass|prt|dative)$/.test(deprel),
  );
  return !isWhole;
}
