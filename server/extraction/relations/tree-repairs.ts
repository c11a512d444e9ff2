// Attachments that parsers get wrong in news prose, put right before clauses are read. Each repair moves one token.
import { SAYING_VERBS } from "../../../graph-data/lexicons/saying-verbs.ts";
import { REQUEST_WORDS } from "../../../graph-data/lexicons/status-verbs.ts";
import type { Token } from "../doc.ts";

export function repairTree(tokens: readonly Token[]): readonly Token[] {
  const subjects = new Set(tokens.filter((token) => /^nsubj/.test(token.deprel)).map((token) => token.head));
  return tokens.map((token) => {
    const head = liftSubject(token, tokens) ?? coordinateSpeech(token, tokens, subjects);
    return head === token.head ? token : { ...token, head };
  });
}

/** "Russia and Belarus remained tied": what hangs on an auxiliary as its subject is the verb's. */
function liftSubject(token: Token, tokens: readonly Token[]): number | null {
  const verb = tokens[token.head];
  const isAuxiliary = verb?.deprel === "aux" || verb?.deprel === "auxpass";
  return verb && isAuxiliary && /^nsubj/.test(token.deprel) ? verb.head : null;
}

const speaks = ({ lemma }: Token): boolean =>
  SAYING_VERBS.has(lemma.toLowerCase()) || REQUEST_WORDS.has(lemma.toLowerCase());

/** "Merkel said he was the victim and called on Russia to answer": she called, since speaking goes with speaking. */
function coordinateSpeech(token: Token, tokens: readonly Token[], subjects: ReadonlySet<number>): number {
  if (token.deprel !== "conj" || token.upos !== "VERB" || subjects.has(token.index) || !speaks(token))
    return token.head;
  const said = tokens[token.head];
  const saying = said && tokens[said.head];
  if (!said || !saying || said.deprel !== "ccomp" || speaks(said)) return token.head;
  const sameTense = saying.xpos === token.xpos || (saying.xpos === "VBN" && token.xpos === "VBD");
  return speaks(saying) && sameTense && saying.index < said.index ? saying.index : token.head;
}
