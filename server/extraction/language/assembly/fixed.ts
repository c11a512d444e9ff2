// Weights as 16-bit integers with one scale for each row: six times as exact as half floats of the same size.

/** Four weights of a row at `address`, as floats before scaling. */
export function loadFixed(address: usize): v128 {
  return f32x4.convert_i32x4_s(v128.load_ext<i16>(address));
}

/**
 * Decodes a matrix into the layout of `multiply`: groups of 12 outputs; in a group, for each input, the 12 weights.
 * `order` holds for each of groups × 12 outputs its row in `source`, or -1 for zeros; `scales`: a float for each row.
 */
export function packMatrix(
  source: usize,
  scales: usize,
  order: usize,
  groups: i32,
  depth: i32,
  target: usize,
): void {
  for (let group = 0; group < groups; group++) {
    for (let lane = 0; lane < 12; lane++) {
      const row = load<i32>(order + ((group * 12 + lane) << 2));
      const scale: f32 = row < 0 ? 0 : load<f32>(scales + (row << 2));
      let to = target + ((group * depth * 12 + lane) << 2);
      let from = source + (((row < 0 ? 0 : row) * depth) << 1);
      for (let k = 0; k < depth; k++) {
        store<f32>(to, <f32>load<i16>(from) * scale);
        to += 48;
        from += 2;
      }
    }
  }
}
