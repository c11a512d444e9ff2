// In how many ways a regular expression can go over a text, in the terms of Java's engine, which goes back and tries the
// next (Thompson 1968 and Cox 2007 on why that takes so long). A text of n characters takes it about n^k steps, where k is
// how many open repetitions follow each other.

interface Item {
  /** Open repetitions in it. */
  open: number;
  /** The one character that it is, as a pattern; undefined for a group. */
  readonly atom: string | undefined;
  readonly hasAlternatives: boolean;
  isRepeated: boolean;
  /** In how many ways its counted repetitions can be taken, as a power of two. */
  bits: number;
}

/** A group that is being read, or the whole. */
interface Level {
  /** Open repetitions in the alternatives before this one. */
  most: number;
  /** Most of those of the alternatives before this one, and how many there are. */
  bits: number;
  alternatives: number;
  items: Item[];
  hasAlternatives: boolean;
  readonly isWhole: boolean;
}

const TOKEN =
  /\\Q[\s\S]*?(?:\\E|$)|\\[pP]\{\w+\}|\\x\{\w+\}|\\u\w{4}|\\x\w\w|\\[\s\S]|\[(?:\\[\s\S]|\[[^\]]*\]|&&|[^\]\\])+\]|\((?:\?(?:<?[=!]|[>:]|<\w+>|[a-zA-Z-]+[:)]))?|\)|\||(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?|[\s\S]/g;

/** A counted repetition that may be taken so many times is as good as an open one. */
const MANY = 10;

/** Each that may be left out doubles the ways: a?a?a?… */
const MANY_OPTIONAL = 10;

/** `(?:a{0,3}){9}`: so many ways in all, as a power of two, take no time. */
const MOST_BITS = 20;

/** @returns k; Infinity where it grows faster than any power, and for what is not looked through. */
export function openRepetitions(pattern: string): number {
  const levels = [newLevel(true)];
  let optional = 0;
  for (const [token] of pattern.matchAll(TOKEN)) {
    const level = levels.at(-1);
    // A bracket too many is the store's to refuse.
    if (!level) return 0;
    if (isReference(token) || IGNORES_SPACE.test(token)) return Infinity;
    if (FLAGS.test(token)) continue;
    if (token.startsWith("(")) levels.push(newLevel(false));
    else if (token === "|") nextAlternative(level);
    else if (token === ")") {
      levels.pop();
      levels.at(-1)?.items.push({
        ...NEW_ITEM,
        open: degreeOf(level),
        hasAlternatives: level.hasAlternatives,
        bits: bitsOf(level),
      });
    } else if (isQuantifier(token)) {
      if (timesOf(token).most === 1 && ++optional > MANY_OPTIONAL) return Infinity;
      repeat(level.items.at(-1), token);
    } else level.items.push({ ...NEW_ITEM, atom: token });
  }
  const [whole] = levels;
  if (!whole || bitsOf(whole) > MOST_BITS) return whole ? Infinity : 0;
  return degreeOf(whole);
}

const NEW_ITEM: Item = { open: 0, atom: undefined, hasAlternatives: false, isRepeated: false, bits: 0 };
const newLevel = (isWhole: boolean): Level => ({
  most: 0,
  bits: 0,
  alternatives: 1,
  items: [],
  hasAlternatives: false,
  isWhole,
});

/** (?i) */
const FLAGS = /^\(\?[a-zA-Z-]+\)$/;
/** (?x): `. *` is `.*` */
const IGNORES_SPACE = /^\(\?[a-zA-Z]*x/;
/** \1 and \k<name>: what they stand for is matched again at every try. */
const isReference = (token: string): boolean => /^\\[1-9k]/.test(token);
const isQuantifier = (token: string): boolean => /^(?:[*+?]|\{\d)/.test(token);

function nextAlternative(level: Level): void {
  level.most = degreeOf(level);
  level.bits = Math.max(level.bits, bitsOfItems(level));
  level.alternatives++;
  level.items = [];
  level.hasAlternatives = true;
}

function repeat(item: Item | undefined, quantifier: string): void {
  if (!item) return;
  const { least, most } = timesOf(quantifier);
  item.isRepeated = true;
  // What is repeated without end Java remembers, too.
  const ownBits = most < MANY || least === most ? Math.log2(most - least + 1) : 0;
  if (most < Infinity) item.bits = item.bits * most + ownBits;
  const isLazy = /.\?$/.test(quantifier);
  // What greedy ones have failed at, Java remembers; (a|a)*?b takes 2^n steps.
  const isManyWays = item.open > 0 || (isLazy && item.hasAlternatives);
  if (isManyWays && most > 1) item.open = most >= MANY ? Infinity : Math.max(1, item.open) * most;
  else if (most >= MANY && most > least && !isPossessive(quantifier)) item.open += 1;
}

/** It gives nothing back: .*+ */
const isPossessive = (quantifier: string): boolean => /.\+$/.test(quantifier);

function timesOf(quantifier: string): { readonly least: number; readonly most: number } {
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier);
  if (!counted)
    return { least: quantifier.startsWith("+") ? 1 : 0, most: quantifier.startsWith("?") ? 1 : Infinity };
  const [, least, comma, most] = counted;
  return { least: Number(least), most: Number(most || (comma ? Infinity : least)) };
}

const bitsOfItems = ({ items }: Level): number => items.reduce((sum, { bits }) => sum + bits, 0);

const bitsOf = (level: Level): number =>
  Math.max(level.bits, bitsOfItems(level)) + Math.log2(level.alternatives);

/** What ends where the next character begins gives nothing back, but goes on anew for each place of one before it. */
const ANEW = 2;

function degreeOf({ most, items, isWhole }: Level): number {
  let isAnew = false;
  const degree = items.reduce((sum, item, i) => {
    const next = items[i + 1];
    if (sum > 0 && item.open === 1 && endsAt(item, next)) isAnew = true;
    // What takes the rest of the text gives nothing back.
    const takesRest = isWhole && next === undefined && item.atom === ".";
    const isClosed = item.open === 1 && (takesRest || endsAt(item, next));
    return sum + (isClosed ? 0 : item.open);
  }, 0);
  return Math.max(most, degree, isAnew ? Math.min(ANEW, degree + 1) : 0);
}

/** Whether the repetition ends where the next character begins, and nowhere else: `\w+ `, `[^,]*,`. */
function endsAt({ atom }: Item, next: Item | undefined): boolean {
  const character = next?.isRepeated === false ? characterOf(next.atom) : undefined;
  if (atom === undefined || character === undefined) return false;
  try {
    return !new RegExp(`^(?:${atom})$`, "isu").test(character);
  } catch {
    // A class that only Java knows.
    return false;
  }
}

/** The character that an atom stands for, if it is no class of them. */
function characterOf(atom: string | undefined): string | undefined {
  if (atom?.length === 1) return ".^$".includes(atom) ? undefined : atom;
  return /^\\(\W)$/.exec(atom ?? "")?.[1];
}
