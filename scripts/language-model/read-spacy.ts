// Reads what spaCy and thinc write: msgpack maps with 64-bit keys, numpy arrays, and models as lists of nodes.
import { decode, decodeMulti } from "@msgpack/msgpack";

export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** A layer of a thinc model: its name ("hashembed", "maxout" …), attributes and tensors. */
export interface Layer {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, unknown>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

export type ModelFiles = ReadonlyMap<string, Uint8Array>;
export type Components = Readonly<Record<"tok2vec" | "tagger" | "parser" | "ner", readonly Layer[]>>;

/** Word vectors: rows of floats and the row of each 64-bit string id. */
export interface Vectors {
  readonly table: Tensor;
  readonly rows: readonly (readonly [id: bigint, row: number])[];
}

export function fileOf(files: ModelFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the model holds no ${path}`);
  return bytes;
}

/** Decodes msgpack; maps with number keys become Maps through `entries`. */
export function readMessage(files: ModelFiles, path: string): unknown {
  return decode(fileOf(files, path), { useBigInt64: true, mapKeyConverter: mapKey });
}

function mapKey(key: unknown): string | number {
  // Ids of strings are 64-bit: kept as decimal strings, because plain objects hold the maps.
  return typeof key === "bigint" ? key.toString() : (key as string | number);
}

export function readComponents(files: ModelFiles): Components {
  const read = (name: string): readonly Layer[] => readLayers(fileOf(files, `${name}/model`));
  return { tok2vec: read("tok2vec"), tagger: read("tagger"), parser: read("parser"), ner: read("ner") };
}

interface ThincModel {
  readonly nodes: readonly { readonly name: string }[];
  readonly attrs: readonly Readonly<Record<string, Uint8Array>>[];
  readonly params: readonly (Readonly<Record<string, NumpyArray | null>> | null)[];
}
interface NumpyArray {
  readonly nd: boolean;
  readonly type: string | Uint8Array;
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

function readLayers(bytes: Uint8Array): readonly Layer[] {
  const decoder = new TextDecoder();
  // msgpack-numpy writes its keys as bytes.
  const model = decode(bytes, {
    mapKeyConverter: (key) => (key instanceof Uint8Array ? decoder.decode(key) : (key as string | number)),
  }) as ThincModel;
  return model.nodes.map(({ name }, index) => ({
    name,
    attributes: new Map(
      Object.entries(model.attrs[index] ?? {}).map(([key, value]) => [key, [...decodeMulti(value)][0]]),
    ),
    tensors: new Map(
      Object.entries(model.params[index] ?? {}).flatMap(([key, array]) =>
        array === null ? [] : [[key, toTensor(array)] as const],
      ),
    ),
  }));
}

function toTensor({ type, shape, data }: NumpyArray): Tensor {
  const name = typeof type === "string" ? type : new TextDecoder().decode(type);
  if (name !== "<f4") throw new Error(`a tensor has the type ${name}, expected <f4`);
  return { shape, data: new Float32Array(data.slice().buffer) };
}

/** The word vectors of a model that has them; null for a small model. */
export function readVectors(files: ModelFiles): Vectors | null {
  const rows = Object.entries(readMessage(files, "vocab/key2row") as Record<string, number | bigint>);
  if (rows.length === 0) return null;
  return {
    table: readNumpyFile(fileOf(files, "vocab/vectors")),
    rows: rows.map(([id, row]) => [BigInt(id), Number(row)] as const),
  };
}

/** Reads the .npy format, version 1, of little-endian floats in C order. */
function readNumpyFile(bytes: Uint8Array): Tensor {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint16(8, true);
  const header = new TextDecoder().decode(bytes.subarray(10, 10 + length));
  const shape = /'shape': \((\d+), (\d+)\)/.exec(header);
  if (shape === null || !header.includes("'<f4'") || !header.includes("'fortran_order': False")) {
    throw new Error(`vocab/vectors has an unexpected header: ${header}`);
  }
  return {
    shape: [Number(shape[1]), Number(shape[2])],
    data: new Float32Array(bytes.slice(10 + length).buffer),
  };
}
