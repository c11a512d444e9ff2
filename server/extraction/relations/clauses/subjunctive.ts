// "demanded that Chile withdraw": the bare form of a verb that asks for what it tells.
import { HALF_MANDATIVE_VERBS, MANDATIVE_VERBS } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";

/**
 * "requested that Ghana send aid", "asked that Lund be freed"; not "suggested that prices rise".
 *
 * @param governor lemma of the verb above the clause
 */
export const isSubjunctive = (
  { syntax }: { readonly syntax: Syntax },
  { verb, verbGroup, passive, link, subject }: Clause,
  governor: string,
): boolean => {
  if (link !== "content" || !MANDATIVE_VERBS.has(governor) || subject?.source !== "own") return false;
  const finite = syntax.at(verbGroup[0] ?? verb);
  const form = finite.text.toLowerCase();
  if (!/^VBP?$/.test(finite.xpos) || form !== (passive ? "be" : lemmaOf(finite))) return false;
  const isSingular =
    /^NNP?$/.test(syntax.at(subject.head).xpos) || /^(?:he|she|it)$/i.test(syntax.at(subject.head).text);
  return form === "be" || isSingular || !HALF_MANDATIVE_VERBS.has(governor);
};
