// Deeds that are only thought of: "is looking at leaving", "has thought about selling".
import { MULLING_PARTICLES } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";

interface Clauses {
  readonly syntax: Syntax;
  readonly clauses: readonly Clause[];
}

/** Whether a gerund is what the clause above it thinks of doing, or of others doing: "talk about Togo joining". */
export function isMulled({ syntax, clauses }: Clauses, { link, via, parent }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent];
  if ((link !== "gerund" && link !== "adverbial") || via === null || !above) return false;
  const particles = MULLING_PARTICLES.get(lemmaOf(syntax.at(above.verb)));
  return syntax.at(via).head === above.verb && (particles?.has(syntax.at(via).text.toLowerCase()) ?? false);
}
