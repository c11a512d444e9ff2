// The words of a verb group as they stand in a relation phrase, and its form in a relation type.
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause, ClauseLink, ClausePlace } from "../types.ts";
import { pastParticiple, pastTense, thirdPerson } from "./inflect.ts";

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "n't": "not",
  "n’t": "not",
  "'ve": "have",
  "’ve": "have",
  "'ll": "will",
  "’ll": "will",
  "'re": "are",
  "’re": "are",
  "'m": "am",
  "’m": "am",
  wo: "will",
  ca: "can",
};

function spell(syntax: Syntax, index: number): string {
  const { text, lemma } = syntax.at(index);
  const word = text.toLowerCase();
  if (word === "'s" || word === "’s") return lemma === "have" ? "has" : "is";
  if (word === "'d" || word === "’d") return lemma === "have" ? "had" : "would";
  return CONTRACTIONS[word] ?? word;
}

const INFINITIVES: ReadonlySet<ClauseLink> = new Set(["infinitive", "purpose", "noun-infinitive"]);

/**
 * Words of the verb in the text's own tense: "has offered", "to send", "did not mention". `goesOn` is how it continues
 * the words before it, null for the first verb of a statement.
 */
export function verbWords(
  syntax: Syntax,
  clause: Clause,
  clauses: readonly Clause[],
  goesOn: ClauseLink | null = null,
): readonly string[] {
  const words = groupWords(syntax, clause);
  const isBare = words.length === 1 || (words.length === 2 && clause.particle !== null);
  if (!isBare) return words;
  const { xpos } = syntax.at(clause.verb);
  // "to respect and execute"
  if (goesOn !== null && INFINITIVES.has(goesOn)) return xpos === "VB" ? ["to", ...words] : words;
  const isParticiple = xpos === "VBG" || (xpos === "VBN" && clause.passive);
  const isLed = goesOn === "gerund" || goesOn === "participle";
  return isParticiple && !isLed ? finiteWords(syntax, clause, clauses) : words;
}

function groupWords(syntax: Syntax, clause: Clause): readonly string[] {
  const group = clause.verbGroup.map((index) => spell(syntax, index));
  // "did so"
  const isSo =
    lemmaOf(syntax.at(clause.verb)) === "do" && /^so$/i.test(syntax.tokens[clause.verb + 1]?.text ?? "");
  return [...group, ...(isSo ? ["so"] : stranded(syntax, clause))];
}

/** A participle is told in the tense of the clause above: "putting Sweden up" → "put"; "held in Minsk" → "was held" */
function finiteWords(syntax: Syntax, clause: Clause, clauses: readonly Clause[]): readonly string[] {
  const { verb, verbGroup, passive, subject } = clause;
  const particle = clause.particle === null ? [] : [spell(syntax, clause.particle)];
  const past = syntax.at(verb).xpos === "VBN" || isPast(syntax, clause, clauses);
  const plural = subject !== null && /^NNP?S$/.test(syntax.at(subject.head).xpos);
  if (passive) {
    const [singularBe, pluralBe] = past ? ["was", "were"] : ["is", "are"];
    return [plural ? pluralBe : singularBe, spell(syntax, verbGroup[0] ?? verb), ...particle];
  }
  const lemma = lemmaOf(syntax.at(verb));
  return [past ? pastTense(lemma) : plural ? lemma : thirdPerson(lemma), ...particle];
}

/** "for" of "was cared for at home": a preposition of a passive with nothing behind it. */
function stranded(syntax: Syntax, { verb, passive }: Clause): readonly string[] {
  const next = syntax.tokens[verb + 1];
  const isStranded =
    passive && next?.deprel === "prep" && next.head === verb && syntax.child(next.index) === null;
  return isStranded ? [next.text.toLowerCase()] : [];
}

/** "was arrested by X" → "arrested"; "will be replaced by X" → "will replace". */
export function activeWords(syntax: Syntax, clause: Clause): readonly string[] {
  const lemma = lemmaOf(syntax.at(clause.verb));
  const auxiliaries = clause.verbGroup
    .filter((index) => index < clause.verb)
    .map((index) => spell(syntax, index));
  const particle = clause.particle === null ? [] : [spell(syntax, clause.particle)];
  const modal = auxiliaries.find((word) =>
    /^(?:will|shall|would|could|can|may|might|must|should)$/.test(word),
  );
  const not = clause.negated ? ["not"] : [];
  if (modal) return [modal, ...not, lemma, ...particle];
  const past = !/^(?:is|are|am)$/.test(auxiliaries[0] ?? "");
  if (clause.negated) return [past ? "did" : "does", "not", lemma, ...particle];
  return [past ? pastOf(syntax, clause.verb) : thirdPerson(lemma), ...particle];
}

/** The past of a verb that stands as a participle: a regular one is its own past, "fined". */
function pastOf(syntax: Syntax, verb: number): string {
  const { text } = syntax.at(verb);
  const lemma = lemmaOf(syntax.at(verb));
  return text.toLowerCase().endsWith("ed") ? text.toLowerCase() : pastTense(lemma);
}

/** True unless the finite verb of this clause, or of the nearest one above with one, is in the present. */
function isPast(syntax: Syntax, clause: Clause, clauses: readonly Clause[]): boolean {
  for (let current: Clause | undefined = clause; current;) {
    const finite = current.verbGroup
      .map((index) => syntax.at(index))
      .find((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));
    // "has been arrested" is told as past too
    if (finite) return finite.xpos === "VBD" || (lemmaOf(finite) === "have" && finite.index !== current.verb);
    const above: number | null = current.parent;
    current = above === null ? undefined : clauses[above];
  }
  return true;
}

/** The verb in a relation type: ["flees"], ["is", "arrested"], continued: ["to", "send"], gerund ["seeking"]. */
export function verbType(syntax: Syntax, clause: Clause, place: ClausePlace): readonly string[] {
  const { xpos, text } = syntax.at(clause.verb);
  const lemma = lemmaOf(syntax.at(clause.verb));
  const particle = clause.particle === null ? [] : [syntax.at(clause.particle).text.toLowerCase()];
  if (place === "continued")
    return xpos === "VBG" ? [text.toLowerCase(), ...particle] : ["to", lemma, ...particle];
  if (clause.passive) {
    const participle = xpos === "VBN" ? text.toLowerCase() : pastParticiple(lemma);
    return ["is", participle, ...particle, ...stranded(syntax, clause)];
  }
  return [thirdPerson(lemma), ...particle];
}
