// The numbers of the model: tensors as 16-bit integers, word vectors multiplied by their projections, and their row keys.
import type { Section, SectionType } from "../../server/extraction/language/model-format.ts";
import type { Components, Layer, Tensor, Vectors } from "./read-spacy.ts";

const LARGEST = 32767;

export function convertWeights(components: Components, vectors: Vectors | null): readonly Section[] {
  const named = (layers: readonly Layer[], name: string): readonly Layer[] =>
    layers.filter((layer) => layer.name === name);
  const sections: Section[] = [];
  const addMatrix = (name: string, tensor: Tensor): void => {
    sections.push(...quantize(name, tensor));
  };
  const addFloat = (name: string, tensor: Tensor): void => {
    const { buffer, byteOffset, byteLength } = tensor.data;
    sections.push(section(name, "f32", tensor.shape, new Uint8Array(buffer, byteOffset, byteLength)));
  };

  for (const [name, layers] of [
    ["tok2vec", components.tok2vec],
    ["ner", components.ner],
  ] as const) {
    const columns = attribute(only(named(layers, "extract_features")), "columns") as string[];
    for (const layer of named(layers, "hashembed")) {
      const column = columns[attribute(layer, "column") as number];
      if (attribute(layer, "seed") !== 8 + (attribute(layer, "column") as number)) {
        throw new Error(`the embedding of ${column} has an unexpected seed`);
      }
      addMatrix(`${name}/embed/${column}`, tensorOf(layer, "E"));
    }
    const norms = named(layers, "layernorm");
    named(layers, "maxout").forEach((maxout, index) => {
      // The first maxout mixes the embeddings; the others are the convolutions in order.
      const prefix = index === 0 ? `${name}/mixer` : `${name}/convolution/${index - 1}`;
      const norm = norms[index];
      if (norm === undefined) throw new Error(`${prefix} has no layernorm`);
      addMatrix(`${prefix}/W`, tensorOf(maxout, "W"));
      addFloat(`${prefix}/b`, tensorOf(maxout, "b"));
      addFloat(`${prefix}/G`, tensorOf(norm, "G"));
      addFloat(`${prefix}/beta`, tensorOf(norm, "b"));
    });
    if (vectors !== null) {
      addMatrix(
        `${name}/vectors`,
        project(vectors.table, tensorOf(only(named(layers, "static_vectors")), "W")),
      );
    }
  }

  const tagger = only(named(components.tagger, "softmax"));
  addMatrix("tagger/W", tensorOf(tagger, "W"));
  addFloat("tagger/b", tensorOf(tagger, "b"));
  for (const name of ["parser", "ner"] as const) {
    const layers = components[name];
    const [upper, project] = named(layers, "linear");
    const lower = only(named(layers, "precomputable_affine"));
    if (upper === undefined || project === undefined) throw new Error(`${name} lacks a linear layer`);
    addMatrix(`${name}/project/W`, tensorOf(project, "W"));
    addFloat(`${name}/project/b`, tensorOf(project, "b"));
    addMatrix(`${name}/lower/W`, tensorOf(lower, "W"));
    addFloat(`${name}/lower/b`, tensorOf(lower, "b"));
    addFloat(`${name}/lower/pad`, tensorOf(lower, "pad"));
    addMatrix(`${name}/upper/W`, tensorOf(upper, "W"));
    addFloat(`${name}/upper/b`, tensorOf(upper, "b"));
  }
  if (vectors !== null) sections.push(...convertKeys(vectors));
  return sections;
}

function only(layers: readonly Layer[]): Layer {
  const [layer] = layers;
  if (layer === undefined || layers.length > 1) throw new Error(`expected one layer, found ${layers.length}`);
  return layer;
}

function attribute(layer: Layer, name: string): unknown {
  const value = layer.attributes.get(name);
  if (value === undefined) throw new Error(`the layer ${layer.name} has no attribute ${name}`);
  return value;
}

function tensorOf(layer: Layer, name: string): Tensor {
  const tensor = layer.tensors.get(name);
  if (tensor === undefined) throw new Error(`the layer ${layer.name} has no tensor ${name}`);
  return tensor;
}

function section(name: string, type: SectionType, shape: readonly number[], bytes: Uint8Array): Section {
  return { name, type, shape, bytes };
}

/** vectors · Wᵀ, so that the runtime adds 96 numbers instead of multiplying 300 × 96. */
function project(vectors: Tensor, weights: Tensor): Tensor {
  const [count = 0, depth = 0] = vectors.shape;
  const [width = 0] = weights.shape;
  const data = new Float32Array(count * width);
  for (let row = 0; row < count; row++) {
    const vector = vectors.data.subarray(row * depth, (row + 1) * depth);
    for (let column = 0; column < width; column++) {
      let sum = 0;
      const base = column * depth;
      for (let k = 0; k < depth; k++) sum += (vector[k] ?? 0) * (weights.data[base + k] ?? 0);
      data[row * width + column] = sum;
    }
  }
  return { shape: [count, width], data };
}

/**
 * The 64-bit keys, exact: bucketed by their top 16 bits, sorted within a bucket, the other 48 bits stored.
 * `keys/count`: keys in each of the 65,536 buckets; `keys/low`: lowest 32 bits; `keys/middle`: next 16; `keys/row`.
 */
function convertKeys({ rows }: Vectors): readonly Section[] {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const counts = new Uint8Array(65536);
  const low = new Uint32Array(sorted.length);
  const middle = new Uint16Array(sorted.length);
  const row = new Uint16Array(sorted.length);
  sorted.forEach(([id, value], index) => {
    const bucket = Number(id >> 48n);
    const count = (counts[bucket] ?? 0) + 1;
    if (count > 255) throw new Error(`more than 255 keys begin with ${bucket}`);
    counts[bucket] = count;
    low[index] = Number(id & 0xffffffffn);
    middle[index] = Number((id >> 32n) & 0xffffn);
    row[index] = value;
  });
  return [
    section("keys/count", "u8", [counts.length], counts),
    section("keys/low", "u32", [low.length], new Uint8Array(low.buffer)),
    section("keys/middle", "u16", [middle.length], new Uint8Array(middle.buffer)),
    section("keys/row", "u16", [row.length], new Uint8Array(row.buffer)),
  ];
}

/** Each row as 16-bit integers times a scale, so that the row's largest number becomes ±32767. */
function quantize(name: string, { shape, data }: Tensor): readonly Section[] {
  const width = shape.at(-1) ?? 1;
  const rows = data.length / width;
  const integers = new Int16Array(data.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const values = data.subarray(row * width, (row + 1) * width);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (!Number.isFinite(largest)) throw new Error(`${name} holds a number that is not finite in row ${row}`);
    scales[row] = largest / LARGEST;
    const scale = scales[row] ?? 0;
    if (scale > 0)
      integers.set(
        values.map((value) => Math.round(value / scale)),
        row * width,
      );
  }
  return [
    section(name, "i16", shape, new Uint8Array(integers.buffer)),
    section(`${name}/scale`, "f32", [rows], new Uint8Array(scales.buffer)),
  ];
}
