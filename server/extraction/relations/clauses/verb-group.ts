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

/** `above` is the group of the verb it is coordinated with, or null. */
export function readVerbGroup(syntax: Syntax, verb: number, above: VerbGroup | null): VerbGroup {
  const { deprel, lemma } = syntax.at(verb);
  const own = syntax.children(verb, "aux", "auxpass", "neg").filter((child) => !isNotOnly(syntax, child));
  const particle = syntax.child(verb, "prt");
  const hasSubject = syntax.child(verb, "nsubj", "nsubjpass") !== null;
  // "was arrested and charged with murder": both are done to him, though the form is that of the past
  const goesOn =
    above?.passive === true &&
    !own.length &&
    !hasSubject &&
    syntax.child(verb, "dobj", "ccomp", "xcomp") === null;
  const tag = tagOf(syntax.at(verb));
  const xpos = goesOn && tag === "VBD" && isOwnParticiple(syntax.at(verb)) ? "VBN" : tag;
  // "will see and resist": the auxiliary is shared with a bare verb or participle
  const shares =
    above !== null && !own.length && !hasSubject && (xpos === "VB" || xpos === "VBN" || xpos === "VBG");
  const inherited = shares ? above.tokens.filter((i) => isShared(syntax, i)) : [];
  const passive =
    syntax.child(verb, "auxpass", "nsubjpass", "csubjpass") !== null ||
    (shares && xpos === "VBN" && above.passive) ||
    // "is 45 years old and born in Lima"
    (lemma === "bear" && /^born$/i.test(syntax.at(verb).text)) ||
    // "comments reported by Belta", "Founded in 1990, the company …"
    (xpos === "VBN" &&
      !own.length &&
      !hasSubject &&
      (deprel === "acl" || deprel === "advcl") &&
      lemma !== "be" &&
      !isMisreadPast(syntax, verb));
  const particles = particle === null ? [] : [particle];
  return {
    tokens: [...inherited, ...[...own.filter((i) => i < verb + 4), verb, ...particles].sort((a, b) => a - b)],
    particle,
    passive,
    negated: own.some((child) => syntax.at(child).deprel === "neg") || isNegatedFromOutside(syntax, verb),
  };
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

/** "Neither side could score", "No one said", "nor did they …" */
function isNegatedFromOutside(syntax: Syntax, verb: number): boolean {
  const subject = syntax.child(verb, "nsubj", "nsubjpass");
  if (subject !== null) {
    const words = [subject, ...syntax.children(subject, "det", "preconj")].map((i) =>
      syntax.at(i).text.toLowerCase(),
    );
    if (words.some((word) => ["no", "neither", "nobody", "none", "nothing"].includes(word))) return true;
  }
  return syntax.children(verb, "advmod", "preconj", "cc").some((i) => {
    const word = lemmaOf(syntax.at(i));
    // "no longer supports"
    if (/^(?:long|longer)$/.test(word) && syntax.tokens[i - 1]?.text.toLowerCase() === "no") return true;
    return word === "never" || word === "hardly" || (word === "nor" && i < verb);
  });
}
