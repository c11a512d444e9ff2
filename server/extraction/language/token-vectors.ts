// Token vectors in context: four residual convolutions over a window of three tokens, chunk by chunk.
// Each layer looks one token further, so a chunk computed with four tokens on either side is exact.
import type { Kernel } from "./kernel.ts";
import type { RawToken } from "./tokenizer.ts";
import { CHUNK, WIDTH, loadMaxout, type MaxoutLayer, type WordTypes } from "./word-types.ts";

const DEPTH = 4;
const ROW_BYTES = WIDTH * 4;
const MOST_ROWS = CHUNK + 2 * DEPTH;
/** Tiles of three rows may read and write past the last row. */
const SLACK_ROWS = 3;

/** Buffers that all components share. */
export class TokenVectors {
  readonly #kernel: Kernel;
  readonly #types: WordTypes;
  readonly #rows: number;
  readonly #pieces: number;
  readonly #buffers: readonly [number, number];

  constructor(kernel: Kernel, types: WordTypes) {
    const { run } = kernel;
    this.#kernel = kernel;
    this.#types = types;
    this.#rows = run.allocate(MOST_ROWS * 4);
    this.#pieces = run.allocate((MOST_ROWS + SLACK_ROWS) * WIDTH * 3 * 4);
    const bytes = (MOST_ROWS + SLACK_ROWS) * ROW_BYTES;
    this.#buffers = [run.allocate(bytes), run.allocate(bytes)];
  }

  static loadConvolutions(kernel: Kernel, name: string): readonly MaxoutLayer[] {
    return Array.from({ length: DEPTH }, (_, index) => loadMaxout(kernel, `${name}/convolution/${index}`));
  }

  /** Address of the vectors of tokens [start, end); at most CHUNK. Valid until the next call. */
  compute(
    tokens: readonly RawToken[],
    [start, end]: readonly [number, number],
    encoder: { readonly table: number; readonly convolutions: readonly MaxoutLayer[] },
  ): number {
    const { run } = this.#kernel;
    const rows = end - start + 2 * DEPTH;
    const from = Math.max(0, start - DEPTH);
    const to = Math.min(tokens.length, end + DEPTH);
    const indexes = new Int32Array(rows).fill(-1);
    // Rows beyond the document stay zero, and so does spaCy's padding before the first layer.
    this.#types.findRows(tokens.slice(from, to), indexes.subarray(from - start + DEPTH));
    this.#kernel.integers(this.#rows, rows).set(indexes);
    let [input, output] = this.#buffers;
    run.gather(this.#rows, rows, encoder.table, input);
    encoder.convolutions.forEach((layer, index) => {
      const first = index + 1;
      const count = rows - 2 * first;
      const { weights } = layer;
      // The window of a row is the row before it to the row after it: contiguous, so no copy is needed.
      run.multiply(
        input + (first - 1) * ROW_BYTES,
        ROW_BYTES,
        count,
        weights.depth,
        weights.address,
        layer.bias,
        weights.groups,
        this.#pieces,
        WIDTH * 3 * 4,
      );
      const offset = first * ROW_BYTES;
      run.maxoutNormalize(this.#pieces, count, layer.gain, layer.shift, input + offset, output + offset);
      [input, output] = [output, input];
    });
    return input + DEPTH * ROW_BYTES;
  }
}
