// The noun phrases around a verb, typed as ClausIE does: objects, complements, agents, adverbials.
import { LENGTH_UNITS } from "../../../../graph-data/lexicons/grammar/count-words.ts";
import type { Token } from "../../doc.ts";
import { isVerbal, listConjuncts, type Syntax } from "../syntax.ts";
import type { ClauseType, Constituent, Role } from "../types.ts";

const BARE_ROLES: Readonly<Record<string, Role>> = {
  dobj: "object",
  dative: "indirect",
  attr: "complement",
  acomp: "complement",
  oprd: "complement",
  npadvmod: "adverbial",
};

/** Constituents that stand under the verb itself, in text order. */
export function listConstituents(syntax: Syntax, verb: number): readonly Constituent[] {
  return syntax.children(verb).flatMap((child): readonly Constituent[] => {
    const { deprel, upos } = syntax.at(child);
    if (isRelative(syntax, child) || isDistance(syntax, child)) return [];
    if (deprel === "agent") return followPreposition(syntax, [child], "agent");
    if (deprel === "prep" || (deprel === "dative" && upos === "ADP"))
      return followPreposition(syntax, [child], "adverbial");
    return deprel === "advmod" ? readAdverb(syntax, child) : readBare(syntax, verb, child);
  });
}

/** "met Berg there", "moved away from X", "ahead of Y" */
function readAdverb(syntax: Syntax, adverb: number): readonly Constituent[] {
  const token = syntax.at(adverb);
  if (isThere(token)) return [{ role: "adverbial", head: adverb, preposition: [adverb], borrowed: false }];
  const next = syntax.child(adverb, "prep");
  // "teaches at Yale, next to the park": the park is beside Yale
  const isAside = /^(?:next|close)$/i.test(token.text) && syntax.tokens[adverb - 1]?.text === ",";
  return next === null || isAside ? [] : followPreposition(syntax, [adverb, next], "adverbial");
}

/** A phrase without a preposition. */
function readBare(syntax: Syntax, verb: number, child: number): readonly Constituent[] {
  const token = syntax.at(child);
  const role = BARE_ROLES[token.deprel];
  // "is 20 years old and from Lima"
  const further =
    role === "complement"
      ? syntax.children(child, "conj").filter((each) => syntax.at(each).upos === "ADP")
      : [];
  if (further.length)
    return [
      ...bare(syntax, "complement", child),
      ...further.flatMap((each) => followPreposition(syntax, [each], "adverbial")),
    ];
  // "calling the offer absurd", "found Berg guilty": what it is said of hangs on the adjective
  const isJudgement = /^(?:oprd|acomp|ccomp)$/.test(token.deprel) && !isVerbal(token);
  const judged = isJudgement ? syntax.child(child, "nsubj") : null;
  if (judged !== null && judged > verb)
    return [...bare(syntax, "object", judged), ...bare(syntax, "complement", child)];
  return !role || isStray(syntax, verb, child) || isPrefix(syntax, child) ? [] : bare(syntax, role, child);
}

/** "there" for a place; not the one of "there is". */
const isThere = ({ text, deprel }: Token): boolean => deprel === "advmod" && /^there$/i.test(text);

/** "spoke in Leeds, 60 miles from the border with Scotland": how far the place before it is. */
function isDistance(syntax: Syntax, preposition: number): boolean {
  if (syntax.at(preposition).deprel !== "prep") return false;
  const before = syntax.tokens.slice(Math.max(0, preposition - MAX_DISTANCE), preposition);
  const comma = before.findLast(({ text }) => text === ",");
  const [number, unit] = comma ? syntax.tokens.slice(comma.index + 1, preposition) : [];
  return number?.upos === "NUM" && LENGTH_UNITS.has(unit?.lemma.toLowerCase() ?? "");
}

/** ", 60 miles north-east of the border" */
const MAX_DISTANCE = 9;

const bare = (syntax: Syntax, role: Role, first: number): Constituent[] =>
  listConjuncts(syntax, first).map((head) => ({ role, head, preposition: [], borrowed: false }));

/** "were re-elected", read as three words of one kind. */
function isPrefix(syntax: Syntax, child: number): boolean {
  const isHyphen = (index: number) => syntax.tokens[index]?.text === "-";
  return (
    isHyphen(child) ||
    (isHyphen(child + 1) && /^(?:re|co|un|pre|over|under|out)$/i.test(syntax.at(child).text))
  );
}

/**
 * "beat Canada on Friday, the opening day of the cup", "backed Lund in 2020 city elections": a second object behind a
 * comma or a preposition is none.
 */
function isStray(syntax: Syntax, verb: number, child: number): boolean {
  if (syntax.at(child).deprel !== "dobj" || child < verb) return false;
  const first = syntax.child(verb, "dobj");
  // "died on Monday in Cairo, the capital of Egypt"
  if (first === null || first === child) {
    const { start } = syntax.subtree(child);
    const before = syntax.tokens[start - 2];
    return syntax.tokens[start - 1]?.text === "," && before?.deprel === "pobj" && before.upos === "PROPN";
  }
  const between = syntax.tokens.slice(first, child);
  const isApart = between.some(({ deprel, head }) => deprel === "prep" && head === verb);
  return isApart || between.some((token) => token.text === ",");
}

/** "out of X", "from within X", "because of X": down to the nouns, one constituent for each coordinated noun. */
export function followPreposition(syntax: Syntax, path: readonly number[], role: Role): Constituent[] {
  const last = path.at(-1);
  if (last === undefined || path.length > 4) return [];
  return syntax.children(last).flatMap((child) => {
    const { deprel, upos } = syntax.at(child);
    if (deprel === "pobj" && !isRelative(syntax, child))
      return listConjuncts(syntax, child).map((head) => ({ role, head, preposition: path, borrowed: false }));
    if ((deprel === "prep" || deprel === "pcomp") && upos === "ADP")
      return followPreposition(syntax, [...path, child], role);
    // "in Minsk and at the border"
    if (deprel === "conj" && upos === "ADP")
      return followPreposition(syntax, [...path.slice(0, -1), child], role);
    return [];
  });
}

/** The one preposition that leads to a constituent, in lower case; "" where none or several do. */
export const prepositionOf = ({ at }: Syntax, { preposition: [first, second] }: Constituent): string =>
  first === undefined || second !== undefined ? "" : at(first).text.toLowerCase();

/** "which", "who", "that" as a relative pronoun. */
export function isRelative(syntax: Syntax, index: number): boolean {
  const { xpos, text } = syntax.at(index);
  return xpos === "WDT" || (xpos === "WP" && /^whom?$|^which$|^that$/i.test(text));
}

/** What the antecedent of a relative clause is in it: object, adverbial, or null if it is the subject or nothing. */
export function findGap(syntax: Syntax, verb: number, antecedent: number): Constituent | null {
  const gap = (role: Role, preposition: readonly number[]): Constituent => ({
    role,
    head: antecedent,
    preposition,
    borrowed: true,
  });
  for (const child of syntax.children(verb)) {
    const { deprel, lemma } = syntax.at(child);
    // "Belarus, which Lukashenko has ruled"
    if (deprel === "dobj" && isRelative(syntax, child)) return gap("object", []);
    // "the station where he died"
    if (deprel === "advmod" && lemma.toLowerCase() === "where") return gap("adverbial", [child]);
    if (deprel === "prep") {
      const object = syntax.child(child, "pobj");
      // "the city in which", "the country he fled from"
      if (object === null ? syntax.child(child) === null : isRelative(syntax, object))
        return gap("adverbial", [child]);
    }
  }
  const { lemma } = syntax.at(verb);
  const subject = syntax.child(verb, "nsubj");
  // "Lund, whose party came third"
  const isOwner =
    subject !== null &&
    syntax.children(subject, "poss").some((owner) => /^whose$/i.test(syntax.at(owner).text));
  const isFull = isOwner || syntax.child(verb, "dobj", "ccomp", "xcomp", "attr", "acomp", "auxpass") !== null;
  // "the film she made"
  return subject !== null && !isRelative(syntax, subject) && !isFull && lemma !== "be"
    ? gap("object", [])
    : null;
}

export function classifyClause(constituents: readonly Constituent[]): ClauseType {
  const has = (role: Role) => constituents.some((constituent) => constituent.role === role);
  if (has("object")) {
    if (has("indirect")) return "SVOO";
    if (has("complement")) return "SVOC";
    return has("adverbial") ? "SVOA" : "SVO";
  }
  if (has("complement")) return "SVC";
  return has("adverbial") ? "SVA" : "SV";
}
