// Who speaks by a verb of saying: its subject, but for participles that go on with somebody else's words.
import { SAYING_VERBS } from "../../../../graph-data/lexicons/saying-verbs.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";

/**
 * Head of the noun phrase, or null. "Lund said the men would be charged, adding: …": who adds is Lund, though the
 * participle hangs on what he said.
 */
export function sayerOf(syntax: Syntax, clauses: readonly Clause[], clause: Clause): number | null {
  const own = clause.subject?.head ?? null;
  if (clause.link !== "participle" || syntax.at(clause.verb).xpos !== "VBG") return own;
  if (!SAYING_VERBS.has(lemmaOf(syntax.at(clause.verb)))) return own;
  let above = clause.parent === null ? undefined : clauses[clause.parent];
  while (above?.link === "coordination" || above?.link === "infinitive")
    above = above.parent === null ? undefined : clauses[above.parent];
  const said = above?.link === "content" && above.parent !== null ? clauses[above.parent] : undefined;
  return said && SAYING_VERBS.has(lemmaOf(syntax.at(said.verb))) ? (said.subject?.head ?? own) : own;
}
