// Dense arithmetic: matrix product in tiles that fit the registers, maxout with layer norm, argmax.
// Maxout: Goodfellow et al., ICML 2013. Layer normalization: Ba, Kiros and Hinton, 2016.

/** Floats of a token vector. */
const WIDTH = 96;

/**
 * out = x · Wᵀ + bias for `rows` rows, rounded up to a multiple of 3: x must be readable and out writable there.
 * W is packed in groups of 12 outputs (packMatrix); strides are in bytes.
 */
export function multiply(
  x: usize,
  xStride: i32,
  rows: i32,
  depth: i32,
  weights: usize,
  bias: usize,
  groups: i32,
  out: usize,
  outStride: i32,
): void {
  const groupBytes = depth * 48;
  for (let group = 0; group < groups; group++) {
    const firstWeight = weights + group * groupBytes;
    const b0 = v128.load(bias + group * 48);
    const b1 = v128.load(bias + group * 48, 16);
    const b2 = v128.load(bias + group * 48, 32);
    for (let row = 0; row < rows; row += 3) {
      let x0 = x + row * xStride;
      let x1 = x0 + xStride;
      let x2 = x1 + xStride;
      let a0 = b0;
      let a1 = b1;
      let a2 = b2;
      let a3 = b0;
      let a4 = b1;
      let a5 = b2;
      let a6 = b0;
      let a7 = b1;
      let a8 = b2;
      const end = firstWeight + groupBytes;
      for (let weight = firstWeight; weight < end; weight += 96) {
        let w0 = v128.load(weight);
        let w1 = v128.load(weight, 16);
        let w2 = v128.load(weight, 32);
        let splat = v128.load_splat<f32>(x0);
        a0 = f32x4.add(a0, f32x4.mul(splat, w0));
        a1 = f32x4.add(a1, f32x4.mul(splat, w1));
        a2 = f32x4.add(a2, f32x4.mul(splat, w2));
        splat = v128.load_splat<f32>(x1);
        a3 = f32x4.add(a3, f32x4.mul(splat, w0));
        a4 = f32x4.add(a4, f32x4.mul(splat, w1));
        a5 = f32x4.add(a5, f32x4.mul(splat, w2));
        splat = v128.load_splat<f32>(x2);
        a6 = f32x4.add(a6, f32x4.mul(splat, w0));
        a7 = f32x4.add(a7, f32x4.mul(splat, w1));
        a8 = f32x4.add(a8, f32x4.mul(splat, w2));
        w0 = v128.load(weight, 48);
        w1 = v128.load(weight, 64);
        w2 = v128.load(weight, 80);
        splat = v128.load_splat<f32>(x0, 4);
        a0 = f32x4.add(a0, f32x4.mul(splat, w0));
        a1 = f32x4.add(a1, f32x4.mul(splat, w1));
        a2 = f32x4.add(a2, f32x4.mul(splat, w2));
        splat = v128.load_splat<f32>(x1, 4);
        a3 = f32x4.add(a3, f32x4.mul(splat, w0));
        a4 = f32x4.add(a4, f32x4.mul(splat, w1));
        a5 = f32x4.add(a5, f32x4.mul(splat, w2));
        splat = v128.load_splat<f32>(x2, 4);
        a6 = f32x4.add(a6, f32x4.mul(splat, w0));
        a7 = f32x4.add(a7, f32x4.mul(splat, w1));
        a8 = f32x4.add(a8, f32x4.mul(splat, w2));
        x0 += 8;
        x1 += 8;
        x2 += 8;
      }
      let to = out + row * outStride + group * 48;
      v128.store(to, a0);
      v128.store(to, a1, 16);
      v128.store(to, a2, 32);
      to += outStride;
      v128.store(to, a3);
      v128.store(to, a4, 16);
      v128.store(to, a5, 32);
      to += outStride;
      v128.store(to, a6);
      v128.store(to, a7, 16);
      v128.store(to, a8, 32);
    }
  }
}

/** One row of `multiply`. */
export function multiplyRow(
  x: usize,
  depth: i32,
  weights: usize,
  bias: usize,
  groups: i32,
  out: usize,
): void {
  let weight = weights;
  for (let group = 0; group < groups; group++) {
    let a0 = v128.load(bias);
    let a1 = v128.load(bias, 16);
    let a2 = v128.load(bias, 32);
    const end = x + (depth << 2);
    for (let from = x; from < end; from += 4) {
      const splat = v128.load_splat<f32>(from);
      a0 = f32x4.add(a0, f32x4.mul(splat, v128.load(weight)));
      a1 = f32x4.add(a1, f32x4.mul(splat, v128.load(weight, 16)));
      a2 = f32x4.add(a2, f32x4.mul(splat, v128.load(weight, 32)));
      weight += 48;
    }
    v128.store(out, a0);
    v128.store(out, a1, 16);
    v128.store(out, a2, 32);
    bias += 48;
    out += 48;
  }
}

function sumLanes(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/**
 * For each row of y (288 floats: 24 groups of 3 pieces × 4 outputs): the largest piece of each output, normalized to
 * mean 0 and variance 1, times `gain` plus `shift`, plus `residual` (rows of 96 floats; 0 for none).
 */
export function maxoutNormalize(
  y: usize,
  rows: i32,
  gain: usize,
  shift: usize,
  residual: usize,
  out: usize,
): void {
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0);
    for (let k = 0; k < WIDTH * 4; k += 16) {
      const piece = y + k * 3;
      const best = f32x4.max(f32x4.max(v128.load(piece), v128.load(piece, 16)), v128.load(piece, 32));
      sum = f32x4.add(sum, best);
      // The first pieces are read already: their place keeps the maxima until the second pass.
      v128.store(y + k, best);
    }
    const mean = f32x4.splat(sumLanes(sum) / <f32>WIDTH);
    let squares = f32x4.splat(0);
    for (let k = 0; k < WIDTH * 4; k += 16) {
      const difference = f32x4.sub(v128.load(y + k), mean);
      squares = f32x4.add(squares, f32x4.mul(difference, difference));
    }
    const scale = f32x4.splat(1 / Mathf.sqrt(sumLanes(squares) / <f32>WIDTH + 1e-8));
    for (let k = 0; k < WIDTH * 4; k += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(y + k), mean), scale);
      let value = f32x4.add(f32x4.mul(unit, v128.load(gain + k)), v128.load(shift + k));
      if (residual != 0) value = f32x4.add(v128.load(residual + k), value);
      v128.store(out + k, value);
    }
    y += WIDTH * 12;
    out += WIDTH * 4;
    if (residual != 0) residual += WIDTH * 4;
  }
}

/** Copies the rows of `table` (96 floats) that `indexes` (i32) name; -1 gives zeros. */
export function gather(indexes: usize, count: i32, table: usize, out: usize): void {
  for (let i = 0; i < count; i++) {
    const index = load<i32>(indexes + (i << 2));
    if (index < 0) memory.fill(out, 0, WIDTH * 4);
    else memory.copy(out, table + index * (WIDTH * 4), WIDTH * 4);
    out += WIDTH * 4;
  }
}

/** For each row: the index (u8) of its largest value among the first `columns`; the first one wins a tie. */
export function argmax(y: usize, stride: i32, rows: i32, columns: i32, out: usize): void {
  for (let row = 0; row < rows; row++) {
    const from = y + row * stride;
    let best = 0;
    for (let i = 1; i < columns; i++) {
      if (load<f32>(from + (i << 2)) > load<f32>(from + (best << 2))) best = i;
    }
    store<u8>(out + row, best);
  }
}
