// "Lund quits, Berg to lead Orbis": what headlines put beside each other was read as one clause.
import { REQUEST_WORDS } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Token } from "../../doc.ts";
import type { Attachment } from "./coordinations.ts";

/** Who is to do something, behind the comma, is the subject of that; it stands beside what is done. */
export function splitHeadline(token: Token, tokens: readonly Token[]): Attachment | null {
  const next = tokens[token.index + 1];
  if (next?.xpos === "TO" && opensPlan(token, tokens)) return { head: next.head, deprel: "nsubj" };
  const to = token.xpos === "VB" ? tokens[token.index - 1] : undefined;
  const actor = to?.xpos === "TO" ? tokens[to.index - 1] : undefined;
  const main = actor && opensPlan(actor, tokens);
  return main ? { head: main.index, deprel: "conj" } : null;
}

/** The verb before the comma, if a token is the last word of who is to do what follows. */
function opensPlan(actor: Token, tokens: readonly Token[]): Token | null {
  const to = tokens[actor.index + 1];
  const comma = startOf(actor, tokens) - 1;
  const verb = tokens[to?.head ?? -1];
  if (to?.xpos !== "TO" || tokens[comma]?.text !== "," || verb?.index !== to.index + 1) return null;
  const main = rootOver(verb, tokens);
  const isMain =
    main !== undefined && main.index < comma && main.deprel === "ROOT" && /^VB[ZPD]$/.test(main.xpos);
  if (!isMain || main.sentence !== actor.sentence) return null;
  // "praised Orbis, Norway's plan to help Peru"
  if (verb.head === actor.index && actor.upos === "NOUN") return null;
  // "UN urges Chile, Peru to talk"
  const isAsked =
    REQUEST_WORDS.has(main.lemma.toLowerCase()) || /^(?:want|allow|help|force|let)$/.test(main.lemma);
  return isAsked && main.index !== comma - 1 ? null : main;
}

/** The main verb, where nothing but nouns stands between. */
function rootOver(verb: Token, tokens: readonly Token[]): Token | undefined {
  let above = tokens[verb.head];
  for (let step = 0; step < 3 && above?.upos.match(/^(?:NOUN|PROPN)$/); step++) above = tokens[above.head];
  return above;
}

/** The first of the words without an article that end in a name or noun. */
function startOf(actor: Token, tokens: readonly Token[]): number {
  if (!/^NNP?$/.test(actor.xpos) || /^(?:DATE|TIME)$/.test(actor.entType)) return -1;
  let start = actor.index;
  while (/^(?:NNP?|JJ|POS)$/.test(tokens[start - 1]?.xpos ?? "")) start--;
  return start;
}
