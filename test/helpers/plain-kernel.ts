// The language kernel's arithmetic in plain JavaScript, written for clearness: the oracle of its tests.

const MASK = (1n << 64n) - 1n;

/** MurmurHash64A with seed 1. */
export function hashBytes(bytes: Uint8Array): bigint {
  const m = 0xc6a4a7935bd1e995n;
  const word = (start: number, end: number): bigint =>
    bytes.subarray(start, end).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const whole = bytes.length - (bytes.length % 8);
  let hash = 1n ^ ((BigInt(bytes.length) * m) & MASK);
  for (let start = 0; start < whole; start += 8) {
    let k = (word(start, start + 8) * m) & MASK;
    k = ((k ^ (k >> 47n)) * m) & MASK;
    hash = ((hash ^ k) * m) & MASK;
  }
  if (whole < bytes.length) hash = ((hash ^ word(whole, bytes.length)) * m) & MASK;
  hash = ((hash ^ (hash >> 47n)) * m) & MASK;
  return hash ^ (hash >> 47n);
}

/** The four numbers that spaCy's hash embedding draws from a key. */
export function hashKey(key: bigint, seed: bigint): readonly number[] {
  const mix = (hash: bigint): bigint => {
    let mixed = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & MASK;
    mixed = ((mixed ^ (mixed >> 33n)) * 0xc4ceb9fe1a85ec53n) & MASK;
    return mixed ^ (mixed >> 33n);
  };
  let low = (key * 0x87c37b91114253d5n) & MASK;
  low = ((((low << 31n) | (low >> 33n)) & MASK) * 0x4cf5ad432745937fn) & MASK;
  low ^= seed ^ 8n;
  let high = seed ^ 8n;
  low = (low + high) & MASK;
  high = (high + low) & MASK;
  low = mix(low);
  high = mix(high);
  low = (low + high) & MASK;
  high = (high + low) & MASK;
  return [low & 0xffffffffn, low >> 32n, high & 0xffffffffn, high >> 32n].map(Number);
}

/** x · Wᵀ + b for one row. */
export function multiply(
  x: ArrayLike<number>,
  weights: readonly (readonly number[])[],
  bias: readonly number[],
): number[] {
  return weights.map((row, i) => row.reduce((sum, weight, k) => sum + weight * (x[k] ?? 0), bias[i] ?? 0));
}

/** Largest piece of each output, normalized, times gain plus shift plus residual; pieces[output][piece]. */
export function maxoutNormalize(
  pieces: readonly (readonly number[])[],
  gain: readonly number[],
  shift: readonly number[],
  residual: readonly number[],
): number[] {
  const best = pieces.map((values) => Math.max(...values));
  const mean = best.reduce((a, b) => a + b, 0) / best.length;
  const variance = best.reduce((sum, value) => sum + (value - mean) ** 2, 0) / best.length;
  return best.map(
    (value, i) =>
      ((value - mean) / Math.sqrt(variance + 1e-8)) * (gain[i] ?? 0) + (shift[i] ?? 0) + (residual[i] ?? 0),
  );
}
