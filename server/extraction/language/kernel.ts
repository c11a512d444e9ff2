// The WebAssembly module of the arithmetic, and how JavaScript lays data into its memory.
import { inflateRawSync } from "node:zlib";
import { readHeader, type ModelHeader, type SectionEntry } from "./model-format.ts";

type Address = number;

/** What assembly/index.ts exports; addresses are byte offsets into the memory. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  allocate(bytes: number): Address;
  mark(): Address;
  release(to: Address): void;
  packMatrix(...parameters: number[]): void;
  hashBytes(address: Address, length: number): bigint;
  embed(...parameters: number[]): void;
  embedVectors(...parameters: number[]): void;
  useKeys(starts: Address, low: Address, middle: Address, rows: Address): void;
  multiply(...parameters: number[]): void;
  maxoutNormalize(...parameters: number[]): void;
  gather(indexes: Address, count: number, table: Address, out: Address): void;
  argmax(...parameters: number[]): void;
  makeScorer(...parameters: number[]): Address;
  appendTokens(vectors: Address, count: number, keepFrom: number): void;
  useParser(actions: Address, classes: number): void;
  beginParse(scorer: Address, count: number): void;
  parse(available: number): void;
  parsedHeads(): Address;
  parsedLabels(): Address;
  parserKeepsFrom(): number;
  useNames(actions: Address, labels: Address, classes: number): void;
  beginNames(scorer: Address, count: number, starts: Address, isSpace: Address): void;
  findNames(available: number): void;
  chosenClasses(): Address;
  namesKeepFrom(): number;
}

/** A matrix laid out for `multiply`. */
export interface PackedMatrix {
  readonly address: Address;
  /** Groups of 12 outputs. */
  readonly groups: number;
  readonly depth: number;
}

/** The module with a model file in its memory. */
export class Kernel {
  readonly run: KernelExports;
  readonly header: ModelHeader;
  readonly #file: Address;
  readonly #sections: ReadonlyMap<string, SectionEntry>;
  #buffer: ArrayBuffer;
  #bytes: Uint8Array;
  readonly #encoder = new TextEncoder();

  constructor(code: Uint8Array, modelFile: Uint8Array) {
    this.header = readHeader(modelFile);
    this.#sections = new Map(this.header.sections.map((section) => [section.name, section]));
    const module = new WebAssembly.Module(code as Uint8Array<ArrayBuffer>);
    const imports = {
      env: {
        abort: () => {
          throw new Error("the language kernel stopped");
        },
      },
    };
    this.run = new WebAssembly.Instance(module, imports).exports as unknown as KernelExports;
    this.#file = this.run.allocate(modelFile.length);
    this.#buffer = this.run.memory.buffer;
    this.#bytes = new Uint8Array(this.#buffer);
    this.#bytes.set(modelFile, this.#file);
  }

  /** The whole memory; ask again after anything that allocates. */
  get bytes(): Uint8Array {
    if (this.#buffer !== this.run.memory.buffer) {
      this.#buffer = this.run.memory.buffer;
      this.#bytes = new Uint8Array(this.#buffer);
    }
    return this.#bytes;
  }

  /** A view of `count` 32-bit integers; ask again after anything that allocates. */
  integers(address: Address, count: number): Int32Array {
    return new Int32Array(this.run.memory.buffer, address, count);
  }

  has(name: string): boolean {
    return this.#sections.has(name);
  }

  section(name: string): SectionEntry {
    const section = this.#sections.get(name);
    if (section === undefined) throw new Error(`the language model has no section ${name}`);
    return section;
  }

  /** Where a section lies in the memory. */
  address(name: string): Address {
    return this.#file + this.section(name).offset;
  }

  /** A section of deflated JSON. */
  json(name: string): unknown {
    const { length } = this.section(name);
    const start = this.address(name);
    const text = inflateRawSync(this.bytes.subarray(start, start + length));
    return JSON.parse(text.toString("utf8"));
  }

  /** Puts bytes into the memory for good. */
  store(bytes: Uint8Array): Address {
    const address = this.run.allocate(bytes.length);
    this.bytes.set(bytes, address);
    return address;
  }

  /** Puts 32-bit numbers into the memory for good. */
  storeWords(words: Int32Array | Uint32Array | Float32Array): Address {
    return this.store(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
  }

  /** Packs a matrix; `order`: for each output its row in the section. */
  pack(name: string, order: readonly number[], depth: number): PackedMatrix {
    const padded = padToGroups(order, -1);
    const groups = padded.length / 12;
    const address = this.run.allocate(groups * 12 * depth * 4);
    const mark = this.run.mark();
    const orderAddress = this.storeWords(Int32Array.from(padded));
    this.run.packMatrix(
      this.address(name),
      this.address(`${name}/scale`),
      orderAddress,
      groups,
      depth,
      address,
    );
    this.run.release(mark);
    return { address, groups, depth };
  }

  /** Puts a vector of floats in the order of a packed matrix into the memory. */
  packVector(name: string, order: readonly number[]): Address {
    const { offset, length } = { offset: this.address(name), length: this.section(name).length };
    const values = new Float32Array(this.bytes.slice(offset, offset + length).buffer);
    return this.storeWords(Float32Array.from(padToGroups(order, -1), (row) => values[row] ?? 0));
  }

  /** Writes a string as UTF-8 to a scratch address with at least 3 bytes for each UTF-16 unit; its byte length. */
  writeString(text: string, address: Address): number {
    return this.#encoder.encodeInto(text, this.bytes.subarray(address)).written;
  }
}

function padToGroups(values: readonly number[], padding: number): readonly number[] {
  const missing = (12 - (values.length % 12)) % 12;
  return [...values, ...new Array<number>(missing).fill(padding)];
}
