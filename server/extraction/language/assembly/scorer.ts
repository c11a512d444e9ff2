// Scores of the transitions in a state: one hidden layer whose products with each token are computed once per token.
// Kiperwasser and Goldberg, TACL 2016, with the precomputation of Chen and Manning, EMNLP 2014.
// Products of the latest tokens are kept in a ring; those of a token far back are computed again when asked.
import { allocate } from "./memory";
import { multiply, multiplyRow } from "./dense";

const INPUT_BYTES = 96 * 4;
const HIDDEN = 64;
/** A feature's share of a token's products: the two pieces of the hidden layer, padded to groups of 12. */
const FEATURE_GROUPS = 11;
const FEATURE_BYTES = FEATURE_GROUPS * 48;
/** A projected token: 64 floats, padded to groups of 12. */
const PROJECTED_GROUPS = 6;
const PROJECTED_BYTES = PROJECTED_GROUPS * 48;
/** Tokens of the ring: a multiple of the largest chunk, 510. */
const SLOTS = 2040;
const MOST_FEATURES = 8;
const MOST_GROUPS = MOST_FEATURES * FEATURE_GROUPS;

@unmanaged
class Scorer {
  features: i32;
  lowerGroups: i32;
  upperGroups: i32;
  projectW: usize;
  projectB: usize;
  lowerW: usize;
  lowerB: usize;
  pad: usize;
  upperW: usize;
  upperB: usize;
}

let scorer: Scorer = changetype<Scorer>(0);
let zeros: usize = 0;
let ring: usize = 0;
let owners: usize = 0;
let recomputed: usize = 0;
let hidden: usize = 0;
let bases: usize = 0;
/** Scores of the classes, in order. */
export let scores: usize = 0;

/** Projected tokens from `firstToken` on. */
let projected: usize = 0;
let capacity: i32 = 0;
let firstToken: i32 = 0;
let afterLast: i32 = 0;

/** Makes the scorer of one component; all matrices are packed. */
export function makeScorer(
  features: i32,
  classes: i32,
  projectW: usize,
  projectB: usize,
  lowerW: usize,
  lowerB: usize,
  pad: usize,
  upperW: usize,
  upperB: usize,
): usize {
  if (ring == 0) {
    ring = allocate(SLOTS * MOST_GROUPS * 48);
    owners = allocate(SLOTS * 4);
    recomputed = allocate(MOST_FEATURES * FEATURE_BYTES);
    zeros = allocate(MOST_GROUPS * 48);
    memory.fill(zeros, 0, MOST_GROUPS * 48);
    hidden = allocate(HIDDEN * 4);
    bases = allocate(MOST_FEATURES * 4);
    scores = allocate(256 * 4);
  }
  const made = changetype<Scorer>(allocate(offsetof<Scorer>()));
  made.features = features;
  made.lowerGroups = features * FEATURE_GROUPS;
  made.upperGroups = (classes + 11) / 12;
  made.projectW = projectW;
  made.projectB = projectB;
  made.lowerW = lowerW;
  made.lowerB = lowerB;
  made.pad = pad;
  made.upperW = upperW;
  made.upperB = upperB;
  return changetype<usize>(made);
}

/** Begins a document with the scorer made before. */
export function useScorer(address: usize): void {
  scorer = changetype<Scorer>(address);
  memory.fill(owners, 0xff, SLOTS * 4);
  firstToken = 0;
  afterLast = 0;
  capacity = 0;
}

/**
 * Adds the vectors (96 floats each) of the next `count` ≤ 510 tokens. All chunks but the last have 510. Tokens before
 * `keepFrom` will not be asked any more.
 */
export function appendTokens(vectors: usize, count: i32, keepFrom: i32): void {
  const kept = afterLast - keepFrom;
  if (kept + count + 3 > capacity) {
    capacity = max((kept + count + 3) * 2, 2 * 510);
    const larger = allocate(capacity * PROJECTED_BYTES);
    memory.copy(larger, projected + (keepFrom - firstToken) * PROJECTED_BYTES, kept * PROJECTED_BYTES);
    projected = larger;
  } else if (keepFrom > firstToken) {
    memory.copy(projected, projected + (keepFrom - firstToken) * PROJECTED_BYTES, kept * PROJECTED_BYTES);
  }
  firstToken = keepFrom;
  const to = projected + kept * PROJECTED_BYTES;
  multiply(
    vectors,
    INPUT_BYTES,
    count,
    96,
    scorer.projectW,
    scorer.projectB,
    PROJECTED_GROUPS,
    to,
    PROJECTED_BYTES,
  );
  const slot = afterLast % SLOTS;
  const rowBytes = scorer.lowerGroups * 48;
  multiply(
    to,
    PROJECTED_BYTES,
    count,
    HIDDEN,
    scorer.lowerW,
    zeros,
    scorer.lowerGroups,
    ring + slot * rowBytes,
    rowBytes,
  );
  for (let i = 0; i < 510; i++) store<i32>(owners + ((slot + i) << 2), i < count ? afterLast + i : -1);
  afterLast += count;
}

/** Names the token of a feature, -1 for none. */
export function setFeature(feature: i32, token: i32): void {
  let products = scorer.pad + feature * FEATURE_BYTES;
  if (token >= 0) {
    const slot = token % SLOTS;
    products = ring + slot * scorer.lowerGroups * 48 + feature * FEATURE_BYTES;
    if (load<i32>(owners + (slot << 2)) != token) {
      products = recomputed + feature * FEATURE_BYTES;
      multiplyRow(
        projected + (token - firstToken) * PROJECTED_BYTES,
        HIDDEN,
        scorer.lowerW + feature * FEATURE_GROUPS * HIDDEN * 48,
        zeros,
        FEATURE_GROUPS,
        products,
      );
    }
  }
  store<usize>(bases + (feature << 2), products);
}

/** Computes `scores` from the features set. */
export function score(): void {
  const features = scorer.features;
  for (let k = 0; k < HIDDEN * 4; k += 16) {
    let first = v128.load(scorer.lowerB + k);
    let second = v128.load(scorer.lowerB + k, HIDDEN * 4);
    for (let feature = 0; feature < features; feature++) {
      const row = load<usize>(bases + (feature << 2)) + k;
      first = f32x4.add(first, v128.load(row));
      second = f32x4.add(second, v128.load(row, HIDDEN * 4));
    }
    v128.store(hidden + k, f32x4.max(first, second));
  }
  multiplyRow(hidden, HIDDEN, scorer.upperW, scorer.upperB, scorer.upperGroups, scores);
}
