// The words of a noun phrase as they stand in a relation: "the military assistance", without what hangs behind the noun.
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Token } from "../../doc.ts";
import { isVerbal, lemmaOf, type Syntax } from "../syntax.ts";

const PREMODIFIERS = new Set([
  "det",
  "amod",
  "compound",
  "nummod",
  "nmod",
  "advmod",
  "quantmod",
  "punct",
  "poss",
  "case",
  "neg",
]);
/** Longer ones say more than a relation can hold; then determiner and noun must do. */
const MAX_WORDS = 6;

/** Text of a head with its premodifiers; `without` (a possessor or a name in it) is left out, and "the" takes its place. */
export function nounWords(syntax: Syntax, head: number, without: number | null = null): readonly string[] {
  const hidden = without === null ? { start: -1, end: -1 } : syntax.subtree(without);
  const stance = without === null ? null : stanceOf(syntax, without);
  const skip = stance === null ? hidden : { start: Math.min(hidden.start, stance.start), end: hidden.end };
  let first = head;
  const tokens: number[] = [];
  for (const child of syntax.children(head)) {
    if (child > head || !PREMODIFIERS.has(syntax.at(child).deprel)) continue;
    const { start, end } = syntax.subtree(child);
    for (let i = start; i < end; i++) if (i < skip.start || i >= skip.end) tokens.push(i);
    first = Math.min(first, start);
  }
  tokens.sort((a, b) => a - b);
  const words = fitArticle(join(syntax, [...tokens, head]), (tokens[0] ?? head) + 1 === skip.start);
  const hasDeterminer =
    /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|no|some|any|another)$/i.test(
      words[0] ?? "",
    );
  const short = words.length > MAX_WORDS ? shorten(syntax, head, words) : words;
  const whole = [...short, ...kindOf(syntax, head, without)];
  return without !== null && without < head && !hasDeterminer && stance === null ? ["the", ...whole] : whole;
}

/** "an Iranian ship" without its state is "a ship": the article fits the word that now follows. */
function fitArticle(words: readonly string[], isNewNeighbour: boolean): readonly string[] {
  const [article = "", next = "", ...rest] = words;
  if (!isNewNeighbour || !/^an?$/i.test(article)) return words;
  return [/^[aeiou]/i.test(next) ? "an" : "a", next, ...rest];
}

/** "anti-Lund protests" are against Lund, "pro-Lund candidates" for her: the link, and where the prefix starts. */
export function stanceOf(syntax: Syntax, name: number): { link: "against" | "for"; start: number } | null {
  const [prefix, hyphen] = syntax.tokens.slice(Math.max(0, name - 2), name);
  if (!prefix || !hyphen || !/^[-‐‑–]$/.test(hyphen.text) || prefix.end !== hyphen.start) return null;
  const link = STANCES.get(prefix.text.toLowerCase());
  return link === undefined ? null : { link, start: prefix.index };
}
const STANCES: ReadonlyMap<string, "against" | "for"> = new Map([
  ["anti", "against"],
  ["pro", "for"],
]);

/** "a state of emergency", "threat of war": a bare noun after "of" belongs to the noun before it. */
function kindOf(syntax: Syntax, head: number, without: number | null): readonly string[] {
  const of = syntax.children(head, "prep").find((child) => syntax.at(child).text.toLowerCase() === "of");
  const kind = of === undefined ? null : syntax.child(of, "pobj");
  if (kind === null || kind === without) return [];
  const { upos, entType, text } = syntax.at(kind);
  return upos === "NOUN" && !entType && syntax.child(kind) === null ? ["of", text] : [];
}

function shorten(syntax: Syntax, head: number, words: readonly string[]): readonly string[] {
  const determiner = syntax.child(head, "det");
  return [...(determiner === null ? [] : [syntax.at(determiner).text.toLowerCase()]), ...words.slice(-2)];
}

/** Token texts, hyphenated and possessive parts put together: "co-ordinated", "people's". */
function join(syntax: Syntax, tokens: readonly number[]): readonly string[] {
  const words: string[] = [];
  let end = -1;
  for (const index of tokens) {
    const token = syntax.at(index);
    if (token.isSpace || /^["“”‘’«»()[\]]$/.test(token.text)) continue;
    if (token.start === end && words.length && token.upos !== "NUM")
      words.push(`${words.pop() ?? ""}${token.text}`);
    else if (token.upos !== "PUNCT") words.push(token.text);
    end = token.end;
  }
  return words.map((word, i) =>
    i === 0 && /^(?:The|A|An|His|Her|Its|Their)$/.test(word) ? word.toLowerCase() : word,
  );
}

/** The same for a relation type: content words without names, numbers and determiners; "~" marks those that may go. */
export function nounType(syntax: Syntax, head: number, without: number | null = null): readonly string[] {
  const token = syntax.at(head);
  if (isLeftOut(token)) return [];
  const modifiers = syntax
    .children(head, "amod", "compound")
    .filter((child) => child < head && isPlainWord(syntax, child))
    .slice(-2)
    .map((child) => `~${syntax.at(child).text}`);
  // "33 men were mercenaries of": each is one
  const word = token.deprel === "attr" && token.xpos === "NNS" ? lemmaOf(token) : token.text.toLowerCase();
  return [...modifiers, word, ...kindOf(syntax, head, without)];
}

/** No name, and no half of a word: "time" of "a long-time ally". */
const isPlainWord = (syntax: Syntax, index: number): boolean =>
  !syntax.at(index).entType &&
  /^\p{Ll}+$/u.test(syntax.at(index).text) &&
  syntax.tokens[index - 1]?.xpos !== "HYPH";

/** Names, pronouns and numbers; a role is none, however it is written: "the beleaguered President of". */
const isLeftOut = (token: Token): boolean =>
  token.upos === "PRON" ||
  token.upos === "NUM" ||
  token.entType !== "" ||
  (token.upos === "PROPN" && !ROLE_NOUNS.has(token.text.toLowerCase()));

/** The noun by itself, for the category: "crackdown" of "a violent crackdown"; "a crackdown" where it is no verb's own. */
export const nounKey = (syntax: Syntax, head: number): string =>
  isVerbal(syntax.at(head)) ? "" : lemmaOf(syntax.at(head));
export const actKey = (syntax: Syntax, head: number): string => `a ${nounKey(syntax, head)}`;
