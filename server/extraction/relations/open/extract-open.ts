// Open extractions: each clause as relation and arguments in the sentence's own words, without entities.
// n-ary as in OpenIE4 (Mausam, IJCAI 2016) and ClausIE: the subject, the object, then each adverbial.
import type { Syntax } from "../syntax.ts";
import { firstConjunct, listConjuncts } from "../syntax.ts";
import type { Clause, Constituent, Extraction } from "../types.ts";

/** What is left out of an argument: clauses beside the noun phrase, what the subject's other verbs say. */
const OUTSIDE = new Set(["relcl", "punct", "cc", "conj", "appos", "advcl", "parataxis", "preconj"]);

export function openExtractions(syntax: Syntax, clauses: readonly Clause[]): Extraction[] {
  return clauses
    .flatMap((clause) => readClause(syntax, clauses, clause))
    .sort((a, b) => a.sentence - b.sentence);
}

function readClause(syntax: Syntax, clauses: readonly Clause[], clause: Clause): Extraction[] {
  if (!clause.subject || isInfinitive(clause)) return [];
  const { relation, rest } = readPredicate(syntax, clauses, clause);
  if (!rest.length) return [];
  const confidence = CONFIDENCE[clause.subject.source];
  return listConjuncts(syntax, clause.subject.head).map((subject, _i, all) => ({
    sentence: clause.sentence,
    confidence: all.length > 1 ? confidence - 0.05 : confidence,
    relation,
    arguments: [phraseOf(syntax, subject), ...rest],
  }));
}

const CONFIDENCE = {
  own: 0.9,
  coordination: 0.8,
  relative: 0.8,
  participle: 0.6,
  control: 0.5,
  gerund: 0.4,
} as const;

const isInfinitive = (clause: Clause): boolean =>
  clause.link === "infinitive" || clause.link === "purpose" || clause.link === "noun-infinitive";

/** The verb group with what goes on from it ("agreed to prop up"), and the arguments after the subject. */
function readPredicate(syntax: Syntax, clauses: readonly Clause[], clause: Clause) {
  let last = clause;
  const words = [...clause.verbGroup];
  const own: Constituent[] = [];
  for (;;) {
    own.push(
      ...last.constituents.filter((c) => (!c.borrowed || c.role === "object") && c.preposition[0] !== c.head),
    );
    const next = last.children
      .map((index) => clauses[index])
      .find((child) => child?.link === "infinitive" && child.via === null);
    if (!next || own.some((c) => c.role === "object")) break;
    words.push(...next.verbGroup);
    last = next;
  }
  const core = own.find((c) => c.role === "object" || c.role === "complement" || c.role === "indirect");
  const content = last.children.map((index) => clauses[index]).find((child) => child?.link === "content");
  const first = core ?? own.find((c) => c.preposition.length > 0 && c.head > last.verb);
  const rest: string[] = [];
  if (first)
    rest.push(
      core
        ? phraseOf(syntax, first.head, core.role === "complement" ? BESIDE_COMPLEMENT : BESIDE_ARGUMENT)
        : phraseOf(syntax, first.head),
    );
  if (!core && first) words.push(...first.preposition);
  if (content && content.verb > last.verb)
    rest.push(textOfTokens(syntax, subtreeTokens(syntax, content.verb, new Set(["mark", "punct"]))));
  for (const constituent of own) {
    if (constituent === first || constituent.borrowed || isConjunct(syntax, constituent.head)) continue;
    const lead = constituent.preposition[0];
    rest.push(
      lead === undefined
        ? phraseOf(syntax, constituent.head, BESIDE_ARGUMENT)
        : textOfTokens(syntax, subtreeTokens(syntax, lead, new Set(["punct", "relcl"]))),
    );
  }
  return {
    relation: textOfTokens(
      syntax,
      [...new Set(words)].sort((a, b) => a - b),
    ),
    rest,
  };
}

const isConjunct = (syntax: Syntax, head: number): boolean => firstConjunct(syntax, head) !== head;

/** What is no part of an argument: complements keep their appositions, objects do not. */
const BESIDE_COMPLEMENT: ReadonlySet<string> = new Set(["punct", "relcl"]);
const BESIDE_ARGUMENT: ReadonlySet<string> = new Set([...BESIDE_COMPLEMENT, "appos"]);

const phraseOf = (syntax: Syntax, head: number, without: ReadonlySet<string> = OUTSIDE): string =>
  textOfTokens(syntax, subtreeTokens(syntax, head, without));

/** Tokens of a subtree, less the direct dependents with these labels; punctuation inside stays, at the ends it goes. */
function subtreeTokens(syntax: Syntax, head: number, without: ReadonlySet<string>): number[] {
  const tokens = [head];
  for (const child of syntax.children(head)) {
    if (without.has(syntax.at(child).deprel)) continue;
    const { start, end } = syntax.subtree(child);
    for (let i = start; i < end; i++) if (!syntax.at(i).isSpace) tokens.push(i);
  }
  return tokens.sort((a, b) => a - b);
}

const textOfTokens = (syntax: Syntax, tokens: readonly number[]): string =>
  tokens.map((index) => syntax.at(index).text).join(" ");
