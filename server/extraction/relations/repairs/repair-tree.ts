// Attachments that parsers get wrong in news prose, put right before clauses are read, and lemmas as lexicons have them.
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { VERB_CATEGORIES } from "../../../../graph-data/lexicons/verbs/verb-categories.ts";
import type { Token } from "../../doc.ts";
import {
  type Attachment,
  coordinateBehindInfinitive,
  coordinateBehindKin,
  coordinateKinds,
  coordinateKindsOfPeople,
  coordinateObjects,
  coordinateRoles,
  coordinateSpeech,
  coordinateTense,
  isListed,
  liftFromSides,
  lowerApposition,
  lowerPeople,
  lowerReported,
  lowerToNext,
  raiseSubject,
  splitPair,
} from "./coordinations.ts";
import {
  appose,
  apposeCounted,
  apposeToKind,
  coordinateOwners,
  joinBehindAnd,
  joinKin,
  joinRoles,
} from "./descriptions.ts";
import {
  liftAgent,
  liftCharge,
  liftCiting,
  liftDestination,
  liftFromAge,
  liftFromQuote,
  liftPlace,
  liftPreposition,
  liftScene,
  liftSubject,
  lowerCiting,
  lowerExamples,
  lowerParts,
  lowerPreposition,
  lowerToParticiple,
  splitGerund,
} from "./prepositions.ts";
import { liftFromDenied, liftWho, raiseFronted } from "./asides.ts";
import { lowerBasedTown } from "./based-towns.ts";
import { liftAppointed, lowerNamer, raiseNaming, turnIntoPost } from "./given-posts.ts";
import { splitHeadline } from "./headlines.ts";
import { lowerLeader, splitLedPair } from "./led-roles.ts";
import { lowerSubjectOfMain, raiseFromObject, raiseMainVerb } from "./main-verbs.ts";
import { raiseTitled } from "./titles.ts";

/** Done to somebody, and never without. */
const HARMING = wordSet(
  "stab arrest kill injure wound sentence jail imprison convict murder rescue hospitalize hospitalise detain acquit deport kidnap assassinate",
);

type Tokens = readonly Token[];
/** `subjects`: indexes of the tokens that have a subject. */
type Repair<Result> = (token: Token, tokens: Tokens, subjects: ReadonlySet<number>) => Result | null;

/** Where a token hangs instead, under the same label. The first that answers counts. */
const HEAD_REPAIRS: readonly Repair<number>[] = [
  liftSubject,
  liftCharge,
  liftDestination,
  liftPreposition,
  lowerPreposition,
  lowerExamples,
  lowerToParticiple,
  coordinateKinds,
  coordinateBehindKin,
  lowerApposition,
  coordinateRoles,
  coordinateKindsOfPeople,
  coordinateObjects,
  liftScene,
  liftPlace,
  liftFromQuote,
  liftFromAge,
  liftCiting,
  liftWho,
  liftFromDenied,
  liftFromSides,
  coordinateTense,
  coordinateBehindInfinitive,
  coordinateSpeech,
];

/** Where it hangs instead, and under which label: they outweigh those above. The first that answers counts. */
const ATTACHMENT_REPAIRS: readonly Repair<Attachment>[] = [
  lowerBasedTown,
  splitHeadline,
  splitGerund,
  lowerCiting,
  splitPair,
  splitLedPair,
  lowerLeader,
  liftAppointed,
  turnIntoPost,
  raiseNaming,
  lowerNamer,
  lowerParts,
  lowerPeople,
  lowerToNext,
  raiseSubject,
  raiseFronted,
  raiseTitled,
  raiseMainVerb,
  lowerSubjectOfMain,
  raiseFromObject,
  lowerReported,
  apposeCounted,
  coordinateOwners,
  appose,
  apposeToKind,
  joinBehindAnd,
  joinRoles,
  joinKin,
];

/** The same tokens, each hung where the repairs find that it belongs; heads and labels of others stay as they were read. */
export function repairTree(tokens: Tokens): Tokens {
  const subjects = new Set(tokens.filter((token) => /^nsubj/.test(token.deprel)).map((token) => token.head));
  return tokens.map((token) => {
    const first = <Result>(repairs: readonly Repair<Result>[]): Result | null => {
      for (const repair of repairs) {
        const found = repair(token, tokens, subjects);
        if (found !== null) return found;
      }
      return null;
    };
    const lemma = repairLemma(token);
    const xpos = isReducedPassive(token, tokens) || isHeadlinePassive(token, tokens) ? "VBN" : token.xpos;
    const agent = liftAgent(token, tokens);
    if (agent !== null) return { ...token, head: agent, deprel: "agent", lemma, xpos };
    const head = first(HEAD_REPAIRS) ?? token.head;
    return { ...token, head, deprel: labelOf(token, tokens), lemma, xpos, ...first(ATTACHMENT_REPAIRS) };
  });
}

/** A member of a list is a conjunct; whom a headline's passive is told of suffers it. */
function labelOf(token: Token, tokens: Tokens): string {
  if (isListed(token, tokens)) return "conj";
  const isSuffering = token.deprel === "nsubj" && isHeadlinePassive(tokens[token.head], tokens);
  return isSuffering ? "nsubjpass" : token.deprel;
}

/** Lower case; "fin", "stag" and "outsprinte" of "fined", "staged" and "outsprinted" are put right. */
function repairLemma({ lemma, upos, text }: Token): string {
  const lower = lemma.toLowerCase();
  // "military bases"
  if (lower === "basis" && /^bases$/i.test(text)) return "base";
  // "hopes to win", taken for hopping
  if (lower === "hop" && /^hop(?:es|ed|ing)$/i.test(text)) return "hope";
  if (lower === "headquarter" && upos === "NOUN") return "headquarters";
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
