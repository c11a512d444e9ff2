// Who tells, where parsers read the place of work beside a person as a second subject of the verb of telling.
import type { Token } from "../../doc.ts";
import { speaks, type Attachment } from "./coordinations.ts";

type Tokens = readonly Token[];

/** "Jo Moe, a fellow at the Centre, University of Leeds told Reuters", with two subjects: who is a person tells. */
export function lowerSecondTeller(token: Token, tokens: Tokens): Attachment | null {
  const verb = tokens[token.head];
  if (token.deprel !== "nsubj" || !/^(?:ORG|GPE|FAC|LOC)$/.test(token.entType) || !verb || !speaks(verb))
    return null;
  if (verb.index < token.index) return null;
  const first = tokens
    .slice(Math.max(0, token.index - WINDOW), token.index)
    .find(({ deprel, head }) => deprel === "nsubj" && head === verb.index);
  let start = token.index;
  while (tokens[start - 1]?.head === token.index) start--;
  const before = tokens[start - 2];
  const isApart = tokens[start - 1]?.text === "," && before !== undefined;
  return first?.entType === "PERSON" && isApart ? { head: before.index, deprel: "npadvmod" } : null;
}

/** Words of a subject with what describes it. */
const WINDOW = 25;
