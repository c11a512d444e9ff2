// Hashes: the id of a string, and the rows of an embedding that a key falls on.
// MurmurHash64A and the finalizer of MurmurHash3 are by Austin Appleby (public domain).

const M: u64 = 0xc6a4a7935bd1e995;

/** MurmurHash64A with seed 1 of `length` bytes. */
export function hashBytes(address: usize, length: i32): u64 {
  let hash: u64 = 1 ^ (<u64>length * M);
  const whole = length & ~7;
  for (let i = 0; i < whole; i += 8) {
    let k = load<u64>(address + i) * M;
    k = (k ^ (k >> 47)) * M;
    hash = (hash ^ k) * M;
  }
  const rest = length & 7;
  if (rest > 0) {
    let tail: u64 = 0;
    for (let i = 0; i < rest; i++) tail |= (<u64>load<u8>(address + whole + i)) << (i << 3);
    hash = (hash ^ tail) * M;
  }
  hash = (hash ^ (hash >> 47)) * M;
  return hash ^ (hash >> 47);
}

function mix(hash: u64): u64 {
  hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
  hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
  return hash ^ (hash >> 33);
}

export let keyLow: u64 = 0;
export let keyHigh: u64 = 0;

/**
 * spaCy's variant of MurmurHash3 for a single 64-bit key; the two halves are left in keyLow and keyHigh.
 * It is not the textbook's x86_128.
 */
export function hashKey(key: u64, seed: u64): void {
  let low = rotl<u64>(key * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f;
  low ^= seed ^ 8;
  let high = seed ^ 8;
  low += high;
  high += low;
  low = mix(low);
  high = mix(high);
  low += high;
  keyLow = low;
  keyHigh = high + low;
}
