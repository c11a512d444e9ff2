// Clauses of a document: every verb with its typed constituents and its subject.
// After ClausIE (Del Corro & Gemulla, WWW 2013): first the clauses, from the grammar alone; what is proposed of them is
// a later choice. Subjects of infinitives and participles are found by control rules, as Stanford OpenIE (Angeli,
// Premkumar & Manning, ACL 2015) finds them with a classifier.
import { OBJECTLESS_VERBS } from "../../../../graph-data/lexicons/verbs/motion-verbs.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause, Constituent } from "../types.ts";
import { classifyClause, findGap, listConstituents } from "./constituents.ts";
import { listPredicates } from "./predicates.ts";
import { bearer, findSubject } from "./subjects.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";

export function buildClauses(syntax: Syntax): readonly Clause[] {
  const byVerb = new Map<number, Clause & { children: number[] }>();
  const groups = new Map<number, VerbGroup>();
  const clauses: Clause[] = [];
  for (const predicate of listPredicates(syntax)) {
    const { verb, link, via } = predicate;
    const parent = predicate.parent === null ? null : (byVerb.get(predicate.parent) ?? null);
    const above = link === "coordination" && parent ? (groups.get(parent.verb) ?? null) : null;
    const group = readVerbGroup(syntax, verb, above);
    groups.set(verb, group);
    const own = listConstituents(syntax, verb);
    const gap = link === "relative" ? findGap(syntax, verb, bearer(syntax, syntax.at(verb).head)) : null;
    const shared = own.length || gap ? [] : shareObjects(syntax, verb);
    const constituents = [...own, ...(gap ? [gap] : []), ...shared].map((constituent) =>
      // "arrived by ambulance"
      constituent.role === "agent" && !group.passive && syntax.at(verb).xpos !== "VBN"
        ? { ...constituent, role: "adverbial" as const }
        : constituent,
    );
    const clause = {
      index: clauses.length,
      verb,
      type: classifyClause(constituents),
      sentence: syntax.at(verb).sentence,
      passive: group.passive,
      negated: group.negated,
      verbGroup: group.tokens,
      particle: group.particle,
      subject: findSubject(syntax, predicate, parent),
      constituents,
      link,
      parent: parent?.index ?? null,
      via,
      children: [] as number[],
    };
    parent?.children.push(clause.index);
    byVerb.set(verb, clause);
    clauses.push(clause);
  }
  return clauses;
}

/** "respect and execute the sentence": the object stands under the last verb only. */
function shareObjects(syntax: Syntax, verb: number): readonly Constituent[] {
  const lemma = lemmaOf(syntax.at(verb));
  if (lemma === "be" || OBJECTLESS_VERBS.has(lemma)) return [];
  if (syntax.child(verb, "ccomp", "xcomp", "prt", "auxpass") !== null) return [];
  const next = syntax.child(verb, "conj");
  if (next === null || syntax.child(verb, "cc") === null || next - verb > 2) return [];
  return listConstituents(syntax, next)
    .filter((constituent) => constituent.role === "object")
    .map((constituent) => ({ ...constituent, borrowed: true }));
}
