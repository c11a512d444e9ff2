// What a text is about, told by its words.
import type { Token } from "./doc.ts";

/** A report on sport has many words of sport, and several different ones: a team of scientists makes none. */
const LEAST_WORDS = 5;
const LEAST_DIFFERENT = 3;
const LEAST_PER_HUNDRED = 1;

const known = new WeakMap<readonly Token[], Map<ReadonlySet<string>, boolean>>();

/** Whether a document's tokens speak throughout of a topic, which is given by lemmas. */
export function isAbout(tokens: readonly Token[], topic: ReadonlySet<string>): boolean {
  const told = known.get(tokens) ?? new Map<ReadonlySet<string>, boolean>();
  known.set(tokens, told);
  const found = told.get(topic) ?? readTopic(tokens, topic);
  told.set(topic, found);
  return found;
}

function readTopic(tokens: readonly Token[], topic: ReadonlySet<string>): boolean {
  const words = tokens.map(({ lemma }) => lemma.toLowerCase()).filter((lemma) => topic.has(lemma));
  const isDense = words.length >= LEAST_WORDS && words.length * 100 >= tokens.length * LEAST_PER_HUNDRED;
  return isDense && new Set(words).size >= LEAST_DIFFERENT;
}
