// spaCy's tokenizer: splits at white space, then takes prefixes, suffixes and infixes off, with exceptions.
// The text is never changed: joining all tokens and their spaces gives it back.
import type { ExceptionToken, TokenizerTables } from "./model-tables.ts";
import { isSpaceUnit, ownCopy } from "./unicode.ts";

/** A token before analysis. */
export interface RawToken {
  readonly text: string;
  /** Normal form that an exception gives, null for the usual one. */
  readonly norm: string | null;
  /** Whether a single space that belongs to it follows. */
  readonly space: boolean;
}

type Piece = ExceptionToken;
/** A sequence of pieces that the affix rules make of an exception, and the exception. */
interface BrokenException {
  readonly words: readonly string[];
  readonly key: string;
}

/** Chunks with tokens of their own: "can't" → "ca" + "n't". */
class Exceptions {
  readonly #pieces: ReadonlyMap<string, readonly Piece[]>;
  readonly #longest: number;

  constructor(entries: TokenizerTables["exceptions"]) {
    this.#pieces = new Map(Object.entries(entries));
    this.#longest = Math.max(0, ...Array.from(this.#pieces.keys(), (key) => key.length));
  }

  keys(): Iterable<string> {
    return this.#pieces.keys();
  }

  get(text: string): readonly Piece[] | undefined {
    // A map reads the whole key: too slow for the many rests of a very long chunk.
    return text.length > this.#longest ? undefined : this.#pieces.get(text);
  }

  has(text: string): boolean {
    return this.get(text) !== undefined;
  }
}
const NO_EXCEPTIONS = new Exceptions({});

const MOST_CACHED = 20_000;
/** Longer chunks are not worth remembering. */
const LONGEST_CACHED = 64;
/** No suffix but a run of full stops is longer, nor looks further back. */
const SUFFIX_WINDOW = 64;
/** "$" of a search that begins before the first unit of a surrogate pair. */
const LOW_SURROGATE = 0xdc00;

export class Tokenizer {
  readonly #prefix: RegExp;
  readonly #suffix: RegExp;
  readonly #infix: RegExp;
  readonly #url: RegExp;
  readonly #exceptions: Exceptions;
  /** Exceptions that the affix rules would break up, by their first piece, longest first. */
  readonly #broken: ReadonlyMap<string, readonly BrokenException[]>;
  readonly #cache = new Map<string, readonly Piece[]>();

  constructor(tables: TokenizerTables) {
    this.#prefix = new RegExp(`(?:${tables.prefix})`, "uy");
    this.#suffix = new RegExp(tables.suffix, "u");
    this.#infix = new RegExp(tables.infix, "gu");
    this.#url = new RegExp(tables.url, "u");
    this.#exceptions = new Exceptions(tables.exceptions);
    this.#broken = this.#findBroken();
  }

  /** All tokens of a text, white space included. */
  tokenize(text: string): RawToken[] {
    return this.#mendExceptions(this.#splitText(text, (chunk) => this.#splitChunk(chunk)));
  }

  #findBroken(): ReadonlyMap<string, readonly BrokenException[]> {
    const byFirst = new Map<string, BrokenException[]>();
    for (const key of this.#exceptions.keys()) {
      this.#infix.lastIndex = 0;
      const affected =
        this.#prefixLength(key) > 0 ||
        this.#infix.test(key) ||
        this.#suffixLength(key) > 0 ||
        key.includes(" ");
      if (!affected) continue;
      const words = this.#splitText(key, (chunk) => this.#splitAffixes(chunk, NO_EXCEPTIONS)).map(
        ({ text }) => text,
      );
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, key }]);
    }
    return byFirst;
  }

  /** Splits at white space; a single space after a token belongs to it, other white space is a token. */
  #splitText(text: string, split: (chunk: string) => readonly Piece[]): RawToken[] {
    const tokens: RawToken[] = [];
    if (text === "") return tokens;
    const emit = (chunk: string, space: boolean): void => {
      const pieces = split(chunk);
      const last = pieces.length - 1;
      pieces.forEach(([piece, norm], index) => {
        tokens.push({ text: piece, norm: norm ?? null, space: space && index === last });
      });
    };
    let start = 0;
    let inSpace = isSpaceUnit(text.charCodeAt(0));
    for (let i = 1; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isSpaceUnit(unit) === inSpace) continue;
      const space = unit === 0x20;
      if (start < i) emit(text.slice(start, i), space);
      start = space ? i + 1 : i;
      inSpace = !inSpace;
    }
    if (start < text.length) {
      emit(text.slice(start), text.endsWith(" ") && !inSpace);
    }
    return tokens;
  }

  #splitChunk(chunk: string): readonly Piece[] {
    if (chunk.length > LONGEST_CACHED) return this.#splitAffixes(chunk, this.#exceptions);
    const known = this.#cache.get(chunk);
    if (known !== undefined) return known;
    const pieces = this.#splitAffixes(chunk, this.#exceptions);
    if (this.#cache.size >= MOST_CACHED) this.#cache.clear();
    const owned = ownCopy(chunk);
    const ownPieces = pieces.map((piece): Piece => (piece.length === 1 ? [ownCopy(piece[0])] : piece));
    this.#cache.set(owned, ownPieces);
    return pieces;
  }

  /** Takes prefixes and suffixes off until an exception, a URL or nothing more is left; splits the rest at infixes. */
  #splitAffixes(chunk: string, exceptions: Exceptions): readonly Piece[] {
    const before: Piece[] = [];
    const after: Piece[] = [];
    let rest = chunk;
    let lastLength = 0;
    while (rest !== "" && rest.length !== lastLength && !exceptions.has(rest)) {
      lastLength = rest.length;
      const prefix = this.#prefixLength(rest);
      const withoutPrefix = rest.slice(prefix);
      if (prefix > 0 && exceptions.has(withoutPrefix)) {
        before.push([rest.slice(0, prefix)]);
        rest = withoutPrefix;
        break;
      }
      const suffix = this.#suffixLength(withoutPrefix);
      const withoutSuffix = rest.slice(0, rest.length - suffix);
      if (suffix > 0 && exceptions.has(withoutSuffix)) {
        after.push([rest.slice(rest.length - suffix)]);
        rest = withoutSuffix;
        break;
      }
      // The suffix was looked for behind the prefix, so the two never overlap.
      if (prefix > 0) before.push([rest.slice(0, prefix)]);
      if (suffix > 0) after.push([rest.slice(rest.length - suffix)]);
      rest = rest.slice(prefix, rest.length - suffix);
    }
    return [...before, ...this.#splitRest(rest, exceptions), ...after.reverse()];
  }

  #splitRest(rest: string, exceptions: Exceptions): readonly Piece[] {
    if (rest === "") return [];
    const exception = exceptions.get(rest);
    if (exception !== undefined) return exception;
    // Every URL has a full stop before its top-level domain or within its address.
    if (rest.includes(".") && this.#url.test(rest)) return [[rest]];
    const pieces: Piece[] = [];
    let start = 0;
    for (const match of rest.matchAll(this.#infix)) {
      const end = match.index + match[0].length;
      if (match.index === 0) continue;
      if (match.index > start) pieces.push([rest.slice(start, match.index)]);
      if (end > match.index) pieces.push([match[0]]);
      start = end;
    }
    if (start < rest.length) pieces.push([rest.slice(start)]);
    return pieces;
  }

  #prefixLength(text: string): number {
    this.#prefix.lastIndex = 0;
    return this.#prefix.exec(text)?.[0].length ?? 0;
  }

  /** Length of the suffix that a search from the left finds; looks at the end of long texts only. */
  #suffixLength(text: string): number {
    let start = Math.max(0, text.length - SUFFIX_WINDOW);
    while (start > 0 && (text[start] === "." || (text.charCodeAt(start) & 0xfc00) === LOW_SURROGATE)) start--;
    return this.#suffix.exec(start === 0 ? text : text.slice(start))?.[0].length ?? 0;
  }

  /** Puts exceptions together again that the affix rules broke up: ":" + ")" → ":)". The longest go first. */
  #mendExceptions(tokens: RawToken[]): RawToken[] {
    const found: { readonly start: number; readonly end: number }[] = [];
    tokens.forEach(({ text }, start) => {
      for (const { words } of this.#broken.get(text) ?? []) {
        if (words.every((word, i) => tokens[start + i]?.text === word)) {
          found.push({ start, end: start + words.length });
        }
      }
    });
    if (found.length === 0) return tokens;
    found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const taken = new Set<number>();
    const chosen = new Map<number, number>();
    for (const { start, end } of found) {
      if (!taken.has(start) && !taken.has(end - 1)) chosen.set(start, end);
      for (let i = start; i < end; i++) taken.add(i);
    }
    const mended: RawToken[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const end = chosen.get(i) ?? i + 1;
      const covered = tokens.slice(i, end);
      const last = covered.at(-1);
      const text = covered.map((token) => token.text + (token.space && token !== last ? " " : "")).join("");
      const exception = chosen.has(i) ? this.#exceptions.get(text) : undefined;
      if (exception === undefined || last === undefined) {
        mended.push(...covered);
      } else {
        exception.forEach(([piece, norm], index) => {
          const space = last.space && index === exception.length - 1;
          mended.push({ text: piece, norm: norm ?? null, space });
        });
      }
      i = end - 1;
    }
    return mended;
  }
}
