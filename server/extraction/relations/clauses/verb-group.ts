// The words that belong to a verb itself: auxiliaries, negation, "to", particle; and its voice.
import { IRREGULAR_VERBS } from "../../../../graph-data/lexicons/verbs/irregular-verbs.ts";
import type { Token } from "../../doc.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";

export interface VerbGroup {
  /** Auxiliaries, negation, "to", verb and particle, in text order. */
  readonly tokens: readonly number[];
  readonly particle: number | null;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** The verb group of a verb; `above` is that of the verb it is coordinated with, or null. */
export function readVerbGroup(syntax: Syntax, verb: number, above: VerbGroup | null): VerbGroup {
  const own = [
    ...syntax
      .children(verb, "aux", "auxpass", "neg")
      .filter((child) => !isNotOnly(syntax, child) && !isNotUntil(syntax, verb, child)),
    // "has yet to meet"
    ...syntax.children(verb, "advmod").filter((child) => syntax.at(child).text === "yet" && syntax.tokens[child + 1]?.text === "to"), // prettier-ignore
  ];
  const isBare = own.length === 0 && syntax.child(verb, "nsubj", "nsubjpass") === null;
  const before = isBare && above !== null && !isBirth(syntax, above) ? above : null;
  const xpos = tagIn(syntax, verb, before);
  // "will see and resist": the auxiliary is shared with a bare verb or participle
  // "were formed in 1887 and play in the league": no passive hands its auxiliary down to a verb in the present
  const isOfOther = xpos === "VB" && before?.passive === true && !before.tokens.some((index) => syntax.at(index).xpos === "MD"); // prettier-ignore
  const shared = /^(?:VB|VBN|VBG)$/.test(xpos) && !isOfOther ? before : null;
  const inherited = shared === null ? [] : shared.tokens.filter((index) => isShared(syntax, index));
  const particle = syntax.child(verb, "prt");
  const group = [...own.filter((index) => index < verb + 4), verb, ...(particle === null ? [] : [particle])];
  return {
    tokens: [...inherited, ...group.sort((a, b) => a - b)],
    particle,
    passive:
      isPassive(syntax, verb) ||
      (xpos === "VBN" && (shared?.passive === true || (isBare && isReduced(syntax, verb)))),
    negated:
      (own.some((child) => syntax.at(child).deprel === "neg") && !isOneOfMore(syntax, verb)) ||
      isNegatedFromOutside(syntax, verb),
  };
}

/** "was born in Lyon and moved to Montreal": nobody moved her. */
const isBirth = (syntax: Syntax, { tokens }: VerbGroup): boolean =>
  tokens.some((index) => /^born$/i.test(syntax.at(index).text));

/** "was arrested and charged with murder": both are done to him, though the form is that of the past. */
function tagIn(syntax: Syntax, verb: number, above: VerbGroup | null): string {
  const tag = tagOf(syntax.at(verb));
  const goesOn = above?.passive === true && syntax.child(verb, "dobj", "ccomp", "xcomp") === null;
  return goesOn && tag === "VBD" && isOwnParticiple(syntax.at(verb)) ? "VBN" : tag;
}

/** "was arrested"; "is 45 years old and born in Lima" */
const isPassive = (syntax: Syntax, verb: number): boolean =>
  syntax.child(verb, "auxpass", "nsubjpass", "csubjpass") !== null ||
  (syntax.at(verb).lemma === "bear" && /^born$/i.test(syntax.at(verb).text));

/** "comments reported by Belta", "Founded in 1990, the company …" */
function isReduced(syntax: Syntax, verb: number): boolean {
  const { deprel, lemma } = syntax.at(verb);
  return /^(?:acl|advcl)$/.test(deprel) && lemma !== "be" && !isMisreadPast(syntax, verb);
}

/** "charged", "held": past and participle are one form. */
function isOwnParticiple({ lemma }: Token): boolean {
  const irregular = IRREGULAR_VERBS.get(lemma);
  return irregular === undefined || irregular.past === irregular.participle;
}

/** "was poisoned and flown to Germany": a form that is no past tense is a participle, whatever its tag. */
function tagOf({ xpos, text, lemma }: Token): string {
  const irregular = IRREGULAR_VERBS.get(lemma);
  const isParticiple =
    irregular?.participle === text.toLowerCase() && irregular.past !== irregular.participle;
  return xpos === "VBD" && isParticiple ? "VBN" : xpos;
}

/** "Captain Andreas Granqvist scored from the spot.": a whole sentence read as a name with a participle. */
function isMisreadPast(syntax: Syntax, verb: number): boolean {
  const noun = syntax.at(syntax.at(verb).head);
  const isSentence = noun.head === noun.index && noun.upos === "PROPN" && verb === syntax.subtree(verb).start;
  return isSentence && syntax.child(verb, "agent") === null && syntax.tokens[verb - 1]?.upos !== "PUNCT";
}

const isShared = (syntax: Syntax, index: number): boolean =>
  ["aux", "auxpass"].includes(syntax.at(index).deprel) && syntax.at(index).xpos !== "TO";

/** "not only", "not just": no negation. */
function isNotOnly(syntax: Syntax, index: number): boolean {
  if (syntax.at(index).deprel !== "neg") return false;
  const next = syntax.tokens[index + 1]?.text.toLowerCase();
  return next === "only" || next === "just" || next === "merely";
}

/** "did not join Orbis until 2015": joined it then. */
function isNotUntil(syntax: Syntax, verb: number, index: number): boolean {
  if (syntax.at(index).deprel !== "neg") return false;
  const isPast = syntax.children(verb, "aux", "auxpass").some((child) => syntax.at(child).xpos === "VBD");
  const untils = [
    ...syntax.children(verb, "prep"),
    ...syntax.children(verb, "advcl").flatMap((child) => syntax.children(child, "mark")),
  ];
  return isPast && untils.some((child) => child > verb && /^(?:until|till)$/i.test(syntax.at(child).text));
}

/** "is not the first who criticised Berg": did so, and others as well. */
const isOneOfMore = (syntax: Syntax, verb: number): boolean =>
  syntax
    .children(verb, "attr")
    .flatMap((noun) => syntax.children(noun, "amod"))
    .some((child) => /^(?:first|only|last|sole|lone)$/i.test(syntax.at(child).text));

/** "Neither side could score", "No one said", "nor did they …" */
function isNegatedFromOutside(syntax: Syntax, verb: number): boolean {
  const subject = syntax.child(verb, "nsubj", "nsubjpass");
  if (subject !== null) {
    const words = [subject, ...syntax.children(subject, "det", "preconj")].map((i) =>
      syntax.at(i).text.toLowerCase(),
    );
    if (words.some((word) => ["no", "neither", "nobody", "none", "nothing"].includes(word))) return true;
  }
  // "All but Chile backed Brazil"
  if (subject !== null && isExcepted(syntax, subject)) return true;
  // "neither confirmed nor denied"
  if (/^nor$/i.test(syntax.tokens[verb - 1]?.text ?? "")) return true;
  return syntax.children(verb, "advmod", "preconj", "cc").some((i) => {
    const word = lemmaOf(syntax.at(i));
    // "no longer supports"
    if (/^(?:long|longer)$/.test(word) && syntax.tokens[i - 1]?.text.toLowerCase() === "no") return true;
    // "almost beat Berg"; but "almost doubled its stake"
    if (/^(?:almost|nearly)$/.test(word)) return i < verb && !GROWTH.test(syntax.at(verb).lemma);
    return word === "never" || word === "hardly" || (word === "nor" && i < verb);
  });
}

const isExcepted = (syntax: Syntax, subject: number): boolean => {
  const [all, but] = syntax.tokens.slice(Math.max(0, syntax.subtree(subject).start - 2));
  return /^(?:all|everyone|everybody|everything)$/i.test(all?.text ?? "") && /^but$/i.test(but?.text ?? "");
};

const GROWTH = /^(?:double|triple|treble|quadruple|halve)$/;
