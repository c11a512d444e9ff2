// The words of a noun phrase as they stand in a relation: "the military assistance", without what hangs behind the noun.
import { wordPairs } from "../../../../graph-data/lexicons/notation.ts";
import { FIGHT_KINDS, FIGHT_NOUNS } from "../../../../graph-data/lexicons/nouns/noun-categories.ts";
import { OFFICE_MODIFIERS, ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import type { Token, TokenSpan } from "../../doc.ts";
import { isVerbal, lemmaOf, type Syntax } from "../syntax.ts";
import { articleFor } from "./article.ts";

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
  const left = without === null ? NOTHING_LEFT_OUT : leftOut(syntax, head, without);
  const tokens = premodifiers(syntax, head)
    .flatMap((child) => rangeOf(syntax.subtree(child)))
    .filter((index) => index < left.start || index >= left.end)
    .sort((a, b) => a - b);
  const whole = [...tokens, head, ...hyphenated(syntax, head)];
  const words = fitArticle(join(syntax, whole), (tokens[0] ?? head) + 1 === left.start);
  const short = words.length > MAX_WORDS ? shorten(syntax, head, words) : words;
  const named = [...short, ...kindOf(syntax, head, without)];
  const isOpen = without !== null && without < head && !hasDeterminer(words);
  return isOpen && stanceOf(syntax, without) === null ? ["the", ...named] : named;
}

const NOTHING_LEFT_OUT: TokenSpan = { start: -1, end: -1 };

/** The tokens of a name that is left out, with the place beside it and the "anti-" before it. */
function leftOut(syntax: Syntax, head: number, name: number): TokenSpan {
  const { start, end } = addressAround(syntax, syntax.subtree(name), head);
  return { start: Math.min(start, stanceOf(syntax, name)?.start ?? start), end };
}

/** The dependents before a noun that belong to it; not "then", "also" of "then the deputy director of", "also a student at". */
function premodifiers(syntax: Syntax, head: number): readonly number[] {
  const determiner = syntax.child(head, "det") ?? syntax.child(head, "poss") ?? head;
  return syntax.children(head).filter((child) => {
    const { deprel, text } = syntax.at(child);
    if (child > head || !PREMODIFIERS.has(deprel)) return false;
    return deprel !== "advmod" || child >= determiner || FORMERLY.test(text);
  });
}

const rangeOf = ({ start, end }: TokenSpan): number[] =>
  Array.from({ length: end - start }, (_, step) => start + step);

/** "formerly the head" */
const hasDeterminer = ([first = "", second = ""]: readonly string[]): boolean =>
  DETERMINERS.test(first) || (FORMERLY.test(first) && DETERMINERS.test(second));

const FORMERLY = /^(?:formerly|once)$/i;
const DETERMINERS = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|no|some|any|another)$/i;

/** "Tucson, Arizona" of "a Tucson, Arizona nursing home", whichever of the two is left out. */
function addressAround({ tokens }: Syntax, { start, end }: TokenSpan, head: number): TokenSpan {
  const isPlace = (index: number) => tokens[index]?.entType === "GPE";
  let first = start;
  let last = end;
  const comma = tokens[end - 1]?.text === "," ? end - 1 : end;
  if (comma < head && isPlace(start) && tokens[comma]?.text === "," && isPlace(comma + 1))
    for (last = comma + 1; last < head && isPlace(last);) last++;
  if (isPlace(start) && tokens[start - 1]?.text === "," && isPlace(start - 2))
    for (first = start - 2; isPlace(first - 1);) first--;
  return { start: first, end: last };
}

/** "-in-law" of "son-in-law", "-in-chief" of "editor-in-chief": what is glued to the noun behind it. */
function hyphenated(syntax: Syntax, head: number): readonly number[] {
  const tail: number[] = [];
  for (let i = head + 1; syntax.tokens[i]?.start === syntax.at(i - 1).end; i += 2) {
    const isHyphen = /^[-‐‑]$/.test(syntax.at(i).text) && syntax.tokens[i + 1]?.start === syntax.at(i).end;
    if (!isHyphen) break;
    tail.push(i, i + 1);
  }
  return tail;
}

/** "an Iranian ship" without its state is "a ship": the article fits the word that now follows. */
function fitArticle(words: readonly string[], isNewNeighbour: boolean): readonly string[] {
  const [article = "", next = "", ...rest] = words;
  if (!isNewNeighbour || !/^an?$/i.test(article)) return words;
  return [articleFor(next), next, ...rest];
}

/** "anti-Lund protests" are against Lund, "pro-Lund candidates" support her: the link, and where the prefix starts. */
export function stanceOf(
  syntax: Syntax,
  name: number,
): { link: "against" | "supporting"; start: number } | null {
  const [prefix, hyphen] = syntax.tokens.slice(Math.max(0, name - 2), name);
  if (!prefix || !hyphen || !/^[-‐‑–]$/.test(hyphen.text) || prefix.end !== hyphen.start) return null;
  const link = STANCES.get(prefix.text.toLowerCase());
  return link === undefined ? null : { link, start: prefix.index };
}
export const STANCES: ReadonlyMap<string, "against" | "supporting"> = new Map([
  ["anti", "against"],
  ["pro", "supporting"],
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
    // "(NHL)" of "a former National Hockey League (NHL) player"
    if (syntax.tokens[index - 1]?.text === "(" && syntax.tokens[index + 1]?.text === ")") continue;
    // "1-0" is one word, "5m" two
    const isOne = token.upos !== "NUM" || /[-–]$/.test(words.at(-1) ?? "");
    if (token.start === end && words.length && isOne) words.push(`${words.pop() ?? ""}${token.text}`);
    else if (token.upos !== "PUNCT") words.push(spell(syntax, token));
    // "a Booker Prize-winner" without the prize: "winner" is glued to nothing
    const isLoose = token.upos === "PUNCT" && token.start !== end;
    end = isLoose ? -1 : token.end;
  }
  return words;
}

/** "Winner of the race", "Another former adviser" where a sentence starts: no names. "He was named" → "named him". */
function spell(syntax: Syntax, { index, text, upos, entType }: Token): string {
  const word = text.toLowerCase();
  if (upos === "PRON") return OBJECT_FORMS.get(word) ?? word;
  const isWord =
    /^(?:NOUN|ADJ|ADV|DET|VERB|NUM)$/.test(upos) &&
    /^(?:CARDINAL)?$/.test(entType) &&
    /^(?:\p{Lu}\p{Ll}+|A)$/u.test(text);
  const isFirst =
    index === 0 || /^["“”‘’\s]*$/.test(syntax.at(index - 1).text) || isSentenceStart(syntax, index);
  return isWord && (isFirst || upos === "DET" || OFFICE_MODIFIERS.has(word)) ? word : text;
}
const isSentenceStart = (syntax: Syntax, index: number): boolean =>
  syntax.doc.sentences[syntax.at(index).sentence]?.start === index;
const OBJECT_FORMS = wordPairs("i:me he:him she:her we:us they:them");

/** The same for a relation type: content words without names, numbers and determiners; "~" marks those that may go. */
export function nounType(syntax: Syntax, head: number, without: number | null = null): readonly string[] {
  const token = syntax.at(head);
  if (isLeftOut(token)) return [];
  const modifiers = modifiersOf(syntax, head)
    .filter((child) => isPlainWord(syntax, child))
    .slice(-2)
    .map((child) => `~${syntax.at(child).text}`);
  // "Vice President of" is no president
  const rank = syntax
    .children(head, "compound", "amod")
    .filter((child) => !isPlainWord(syntax, child) && isRank(syntax, child, head))
    .map((child) => syntax.at(child).text);
  // "33 men were mercenaries of", "is one of the rivals of": each is one
  const isOne = /^(?:attr|oprd)$/.test(token.deprel) || isOneOf(syntax, head);
  const word = isOne && token.xpos === "NNS" ? lemmaOf(token) : token.text.toLowerCase();
  const tail = hyphenated(syntax, head).map((index) => syntax.at(index).text);
  return [...modifiers, ...rank, word + tail.join(""), ...kindOf(syntax, head, without)];
}

/** "deputy" and "foreign" of "deputy foreign affairs minister", in the order of the text. */
function modifiersOf(syntax: Syntax, head: number): readonly number[] {
  return syntax
    .children(head, "amod", "compound")
    .filter((child) => child < head)
    .flatMap((child) =>
      syntax.at(child).deprel === "compound" ? [...modifiersOf(syntax, child), child] : [child],
    )
    .toSorted((a, b) => a - b);
}

/** "Vice" President, "Governor" General */
function isRank(syntax: Syntax, index: number, head: number): boolean {
  const word = syntax.at(index).text.toLowerCase();
  const noun = syntax.at(head).text.toLowerCase();
  const isOffice = OFFICE_MODIFIERS.has(word) || (noun === "general" && ROLE_NOUNS.has(word));
  return isOffice && /^\p{Lu}/u.test(syntax.at(index).text) && ROLE_NOUNS.has(noun);
}

/** "one of the rivals" */
function isOneOf(syntax: Syntax, head: number): boolean {
  const of = syntax.at(syntax.at(head).head);
  return syntax.at(head).deprel === "pobj" && /^of$/i.test(of.text) && lemmaOf(syntax.at(of.head)) === "one";
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
  ((token.upos === "PROPN" || token.entType !== "") && !ROLE_NOUNS.has(token.text.toLowerCase()));

/** The noun by itself, for the category: "crackdown" of "a violent crackdown"; "a crackdown" where it is no verb's own. */
export const nounKey = (syntax: Syntax, head: number): string =>
  isVerbal(syntax.at(head)) ? "" : (fightOfWords(syntax, head) ?? lemmaOf(syntax.at(head)));
export const actKey = (syntax: Syntax, head: number): string => `a ${nounKey(syntax, head)}`;

/** "a legal battle" is a lawsuit, "a bidding war" a rivalry; null for a fight with arms. */
function fightOfWords(syntax: Syntax, head: number): string | null {
  if (!FIGHT_NOUNS.has(lemmaOf(syntax.at(head)))) return null;
  const kinds = syntax
    .children(head, "amod", "compound", "nmod")
    .map((child) => FIGHT_KINDS.get(lemmaOf(syntax.at(child))));
  return kinds.find((kind) => kind !== undefined) ?? null;
}
