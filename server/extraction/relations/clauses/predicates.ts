// Which tokens head a clause, and how each clause hangs on the one above it.
import { isVerbal, type Syntax } from "../syntax.ts";
import type { ClauseLink } from "../types.ts";

const CLAUSAL = new Set([
  "ROOT", "conj", "ccomp", "xcomp", "advcl", "relcl", "acl", "pcomp", "csubj", "csubjpass", "parataxis", "dep", "appos",
]); // prettier-ignore

export interface Predicate {
  readonly verb: number;
  readonly link: ClauseLink;
  /** Verb of the clause it hangs on, or null. */
  readonly parent: number | null;
  /** The noun, adjective or preposition between the two, or null. */
  readonly via: number | null;
}

/** All clause heads, those above before those below. */
export function listPredicates(syntax: Syntax): readonly Predicate[] {
  const { tokens } = syntax;
  const heads = new Set(
    tokens.filter((token) => isVerbal(token) && CLAUSAL.has(token.deprel)).map((token) => token.index),
  );
  const depth = new Map<number, number>();
  const found = [...heads].map((verb) => {
    const up = climb(syntax, verb, heads);
    return { verb, link: linkOf(syntax, verb), parent: up.parent, via: up.via };
  });
  const parents = new Map(found.map((predicate) => [predicate.verb, predicate.parent]));
  for (const { verb } of found) {
    const path: number[] = [];
    let current: number | null = verb;
    while (current !== null && !depth.has(current)) {
      path.push(current);
      current = parents.get(current) ?? null;
    }
    let level = current === null ? -1 : (depth.get(current) ?? -1);
    for (const index of path.reverse()) depth.set(index, ++level);
  }
  return found.sort((a, b) => (depth.get(a.verb) ?? 0) - (depth.get(b.verb) ?? 0) || a.verb - b.verb);
}

function climb(syntax: Syntax, verb: number, heads: ReadonlySet<number>) {
  let via: number | null = null;
  let current = verb;
  while (syntax.at(current).head !== current) {
    current = syntax.at(current).head;
    if (heads.has(current)) return { parent: current, via };
    via ??= current;
  }
  return { parent: null, via };
}

/** The clause above has a subject of its own, behind a comma. */
function isBeforeSubject(syntax: Syntax, verb: number): boolean {
  const subject = syntax.child(syntax.at(verb).head, "nsubj", "nsubjpass");
  const start = subject === null ? 0 : syntax.subtree(subject).start;
  return start > verb && syntax.tokens[start - 1]?.text === ",";
}

const hasTo = (syntax: Syntax, verb: number): boolean =>
  syntax.children(verb, "aux").some((child) => syntax.at(child).xpos === "TO");

function linkOf(syntax: Syntax, verb: number): ClauseLink {
  switch (syntax.at(verb).deprel) {
    case "conj":
      return "coordination";
    case "ccomp":
    case "csubj":
    case "csubjpass":
      // "Echoing Vega, the minister said": what the subject does meanwhile
      return isParticiple(syntax, verb) && isBeforeSubject(syntax, verb) ? "participle" : "content";
    case "xcomp":
      return "infinitive";
    case "advcl":
      return linkOfAdverbial(syntax, verb);
    case "acl":
      return linkOfNounClause(syntax, verb);
    case "relcl":
      return hasTo(syntax, verb) && !hasSubject(syntax, verb) ? "noun-infinitive" : "relative";
    case "pcomp":
      return hasSubject(syntax, verb) ? "adverbial" : "gerund";
    default:
      return "root";
  }
}

const hasSubject = (syntax: Syntax, verb: number): boolean =>
  syntax.child(verb, "nsubj", "nsubjpass", "csubj", "expl") !== null;

/** "playing", "played", "having played for Ajax" */
function isParticiple(syntax: Syntax, verb: number): boolean {
  const aux = syntax.child(verb, "aux", "auxpass");
  return /^VB[GN]$/.test(syntax.at(verb).xpos) && (aux === null || syntax.at(aux).xpos === "VBG");
}

function linkOfAdverbial(syntax: Syntax, verb: number): ClauseLink {
  if (hasSubject(syntax, verb)) return "adverbial";
  if (hasTo(syntax, verb)) return "purpose";
  return isParticiple(syntax, verb) ? "participle" : "adverbial";
}

function linkOfNounClause(syntax: Syntax, verb: number): ClauseLink {
  // "in order to"
  if (hasTo(syntax, verb))
    return syntax.at(syntax.at(verb).head).lemma === "order" ? "purpose" : "noun-infinitive";
  return isParticiple(syntax, verb) && !hasSubject(syntax, verb) ? "participle" : "content";
}
