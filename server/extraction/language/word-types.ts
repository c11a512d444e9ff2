// Word types: what the model knows of a token without its context, computed once and kept in a bounded table.
import type { Kernel, PackedMatrix } from "./kernel.ts";
import type { NormTables } from "./model-tables.ts";
import type { RawToken } from "./tokenizer.ts";
import { isSpace, ownCopy, prefixOf, suffixOf, wordShape } from "./unicode.ts";

/** Floats of a token vector. */
export const WIDTH = 96;
/** Most tokens of one chunk; a multiple of 3, the rows of a tile. */
export const CHUNK = 510;
/** Columns of a type's keys, 8 bytes each, in the order of the embeddings' seeds (8, 9, …); TEXT finds the vector. */
const COLUMNS = ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE", "TEXT"] as const;
const KEY_BYTES = COLUMNS.length * 8;
const FIRST_SEED = 8;
/** Types in the table; when it is full it begins anew. 768 bytes each. */
const MOST_TYPES = 16_380;
/** Longest string to hash, in UTF-16 units; longer ones take room of their own. */
const SCRATCH_UNITS = 1024;

/** Rows of a maxout matrix in the order of the kernel: groups of 3 pieces × 4 outputs. */
export const MAXOUT_ORDER: readonly number[] = Array.from({ length: WIDTH * 3 }, (_, lane) => {
  const group = Math.floor(lane / 12);
  return (group * 4 + (lane % 4)) * 3 + Math.floor((lane % 12) / 4);
});

/** A maxout layer with its normalization. */
export interface MaxoutLayer {
  readonly weights: PackedMatrix;
  readonly bias: number;
  readonly gain: number;
  readonly shift: number;
}

export function loadMaxout(kernel: Kernel, name: string): MaxoutLayer {
  const depth = kernel.section(`${name}/W`).shape[2] ?? 0;
  return {
    weights: kernel.pack(`${name}/W`, MAXOUT_ORDER, depth),
    bias: kernel.packVector(`${name}/b`, MAXOUT_ORDER),
    gain: kernel.address(`${name}/G`),
    shift: kernel.address(`${name}/beta`),
  };
}

/** The embedding half of one tok2vec, and its table of types. */
export interface TypeEmbedding {
  readonly name: "tok2vec" | "ner";
  readonly mixer: MaxoutLayer;
  /** MOST_TYPES rows of 96 floats. */
  readonly table: number;
}

export class WordTypes {
  readonly #kernel: Kernel;
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #normsByText: ReadonlyMap<string, string>;
  readonly #normsById: ReadonlyMap<bigint, string>;
  readonly #embeddings: readonly TypeEmbedding[];
  readonly #scratch: number;
  readonly #keys: number;
  readonly #inputs: number;
  readonly #mixed: number;
  /** Rows by text: without a space after it, with one; the same with a norm of an exception (text, "\0", norm). */
  readonly #rows: readonly Map<string, number>[] = [new Map(), new Map(), new Map(), new Map()];
  #count = 0;

  constructor(kernel: Kernel, norms: NormTables, embeddings: readonly TypeEmbedding[]) {
    this.#kernel = kernel;
    this.#symbols = new Map(Object.entries(norms.symbols));
    this.#normsByText = new Map(Object.entries(norms.byText));
    this.#normsById = new Map(Object.entries(norms.byId).map(([id, norm]) => [BigInt(id), norm]));
    this.#embeddings = embeddings;
    this.#scratch = kernel.run.allocate(SCRATCH_UNITS * 3);
    this.#keys = kernel.run.allocate(CHUNK * KEY_BYTES);
    this.#inputs = kernel.run.allocate(CHUNK * COLUMNS.length * WIDTH * 4);
    this.#mixed = kernel.run.allocate(CHUNK * WIDTH * 3 * 4);
  }

  static allocateTable(kernel: Kernel): number {
    return kernel.run.allocate(MOST_TYPES * WIDTH * 4);
  }

  /** Writes the table row of each token to `out`; at most CHUNK + 8 tokens, so that one chunk always fits. */
  findRows(tokens: readonly RawToken[], out: Int32Array): void {
    // Clearing in the midst of a chunk would mix rows of two tables.
    if (this.#count + tokens.length > MOST_TYPES) this.#clear();
    const missing: RawToken[] = [];
    const firstMissing = this.#count;
    tokens.forEach((token, index) => {
      const rows =
        this.#rows[(token.space ? 1 : 0) + (token.norm === null ? 0 : 2)] ?? new Map<string, number>();
      const key = token.norm === null ? token.text : `${token.text}\0${token.norm}`;
      let row = rows.get(key);
      if (row === undefined) {
        row = this.#count++;
        rows.set(ownCopy(key), row);
        missing.push(token);
      }
      out[index] = row;
    });
    for (let start = 0; start < missing.length; start += CHUNK) {
      this.#compute(missing.slice(start, start + CHUNK), firstMissing + start);
    }
  }

  #clear(): void {
    for (const rows of this.#rows) rows.clear();
    this.#count = 0;
  }

  #compute(tokens: readonly RawToken[], firstRow: number): void {
    const keys = new BigUint64Array(tokens.length * COLUMNS.length);
    tokens.forEach(({ text, norm, space }, index) => {
      const id = this.#identify(text);
      const lower = norm ?? this.#normsById.get(id) ?? this.#normsByText.get(text) ?? text.toLowerCase();
      const base = index * COLUMNS.length;
      keys[base] = this.#identify(lower);
      keys[base + 1] = this.#identify(prefixOf(text));
      keys[base + 2] = this.#identify(suffixOf(text));
      keys[base + 3] = this.#identify(wordShape(text));
      keys[base + 4] = space ? 1n : 0n;
      keys[base + 5] = isSpace(text) ? 1n : 0n;
      keys[base + 6] = id;
    });
    this.#kernel.bytes.set(new Uint8Array(keys.buffer), this.#keys);
    for (const embedding of this.#embeddings) this.#mix(embedding, tokens.length, firstRow);
  }

  /** From keys to rows of the type table. */
  #mix({ name, mixer, table }: TypeEmbedding, count: number, firstRow: number): void {
    const { run } = this.#kernel;
    const stride = mixer.weights.depth * 4;
    let column = 0;
    COLUMNS.forEach((attribute, index) => {
      const key = this.#keys + index * 8;
      const out = this.#inputs + column * WIDTH * 4;
      const section = attribute === "TEXT" ? `${name}/vectors` : `${name}/embed/${attribute}`;
      if (!this.#kernel.has(section)) return;
      const embeddings = this.#kernel.address(section);
      const scales = this.#kernel.address(`${section}/scale`);
      if (attribute === "TEXT") {
        run.embedVectors(key, KEY_BYTES, count, embeddings, scales, out, stride);
      } else {
        const rows = this.#kernel.section(section).shape[0] ?? 0;
        run.embed(key, KEY_BYTES, count, embeddings, scales, rows, FIRST_SEED + index, out, stride);
      }
      column++;
    });
    const { weights, bias, gain, shift } = mixer;
    const mixedBytes = WIDTH * 3 * 4;
    run.multiply(
      this.#inputs,
      stride,
      count,
      weights.depth,
      weights.address,
      bias,
      weights.groups,
      this.#mixed,
      mixedBytes,
    );
    run.maxoutNormalize(this.#mixed, count, gain, shift, 0, table + firstRow * WIDTH * 4);
  }

  /** spaCy's id of a string: a small number for reserved ones, else a hash. */
  #identify(text: string): bigint {
    const symbol = this.#symbols.get(text);
    if (symbol !== undefined) return BigInt(symbol);
    const { run } = this.#kernel;
    if (text.length <= SCRATCH_UNITS) {
      return BigInt.asUintN(64, run.hashBytes(this.#scratch, this.#kernel.writeString(text, this.#scratch)));
    }
    const mark = run.mark();
    const address = run.allocate(text.length * 3);
    const id = BigInt.asUintN(64, run.hashBytes(address, this.#kernel.writeString(text, address)));
    run.release(mark);
    return id;
  }
}
