// What a word type contributes before its context counts: hash embeddings and word vectors.
// Bloom embeddings: Serra and Karatzoglou, "Getting deep recommenders fit", RecSys 2017.
import { hashKey, keyHigh, keyLow } from "./hash";
import { loadFixed } from "./fixed";

/** Floats of one embedding. */
const WIDTH = 96;

/** Adds a row of `table` times its scale to the WIDTH floats at `out`. */
function addRow(table: usize, scales: usize, row: u32, out: usize): void {
  const from = table + row * (WIDTH * 2);
  const scale = v128.load_splat<f32>(scales + (row << 2));
  for (let k = 0; k < WIDTH; k += 4) {
    const value = f32x4.mul(loadFixed(from + (k << 1)), scale);
    v128.store(out + (k << 2), f32x4.add(v128.load(out + (k << 2)), value));
  }
}

/**
 * For `count` keys (u64, `keyStride` bytes apart): the sum of the four rows of `table` (`rows` × 96) that the key
 * falls on, written `outStride` bytes apart.
 */
export function embed(
  keys: usize,
  keyStride: i32,
  count: i32,
  table: usize,
  scales: usize,
  rows: u32,
  seed: u32,
  out: usize,
  outStride: i32,
): void {
  for (let i = 0; i < count; i++) {
    hashKey(load<u64>(keys + i * keyStride), seed);
    const to = out + i * outStride;
    memory.fill(to, 0, WIDTH * 4);
    addRow(table, scales, <u32>keyLow % rows, to);
    addRow(table, scales, <u32>(keyLow >> 32) % rows, to);
    addRow(table, scales, <u32>keyHigh % rows, to);
    addRow(table, scales, <u32>(keyHigh >> 32) % rows, to);
  }
}

/** Tables of the row keys: keys bucketed by their top 16 bits and sorted within a bucket. */
let bucketStarts: usize = 0;
let lows: usize = 0;
let middles: usize = 0;
let vectorRows: usize = 0;

/** `starts`: 65,537 u32. */
export function useKeys(starts: usize, low: usize, middle: usize, rows: usize): void {
  bucketStarts = starts;
  lows = low;
  middles = middle;
  vectorRows = rows;
}

/** Row of the word vector of a string's id, or -1. */
function findVector(key: u64): i32 {
  const bucket = (<usize>(key >> 48)) << 2;
  const low = <u32>key;
  const middle = <u16>(key >> 32);
  const end = load<u32>(bucketStarts + bucket + 4);
  for (let i = load<u32>(bucketStarts + bucket); i < end; i++) {
    if (load<u32>(lows + (i << 2)) == low && load<u16>(middles + (i << 1)) == middle) {
      return load<u16>(vectorRows + (i << 1));
    }
  }
  return -1;
}

/** For `count` keys: the word vector from `table` (rows of 96), or zeros where there is none. */
export function embedVectors(
  keys: usize,
  keyStride: i32,
  count: i32,
  table: usize,
  scales: usize,
  out: usize,
  outStride: i32,
): void {
  for (let i = 0; i < count; i++) {
    const row = findVector(load<u64>(keys + i * keyStride));
    const to = out + i * outStride;
    memory.fill(to, 0, WIDTH * 4);
    if (row >= 0) addRow(table, scales, row, to);
  }
}
