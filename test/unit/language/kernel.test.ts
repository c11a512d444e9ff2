// The WebAssembly kernel against plain JavaScript, and against its own source.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Kernel } from "../../../server/extraction/language/kernel.ts";
import { packModel, type Section } from "../../../server/extraction/language/model-format.ts";
import { MAXOUT_ORDER } from "../../../server/extraction/language/word-types.ts";
import * as plain from "../../helpers/plain-kernel.ts";

const CODE = readFileSync(join(import.meta.dirname, "../../../server/extraction/language/kernel.wasm"));
const CLOSE = 4;

/** A matrix as the converter stores it: 16-bit integers and a scale for each row. */
function matrix(
  name: string,
  integers: readonly (readonly number[])[],
  scales: readonly number[],
): Section[] {
  const data = Int16Array.from(integers.flat());
  const factors = Float32Array.from(scales);
  return [
    {
      name,
      type: "i16",
      shape: [integers.length, integers[0]?.length ?? 0],
      bytes: new Uint8Array(data.buffer),
    },
    { name: `${name}/scale`, type: "f32", shape: [scales.length], bytes: new Uint8Array(factors.buffer) },
  ];
}

function kernelWith(sections: readonly Section[]): Kernel {
  return new Kernel(CODE, packModel("test", "1", sections));
}

function floats(kernel: Kernel, address: number, count: number): number[] {
  return Array.from(new Float32Array(kernel.run.memory.buffer, address, count));
}

const weight = fc.integer({ min: -32767, max: 32767 });
const scaled = (rows: number[][], scales: readonly number[]): number[][] =>
  rows.map((row, i) => row.map((value) => value * Math.fround(scales[i] ?? 0)));

describe("the language kernel", () => {
  it("should be what its source compiles to.", () => {
    const args = ["--import", "tsx", "scripts/build-language-kernel.ts", "--check"];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("kernel.wasm is up to date\n");
  }, 180_000);

  it("should hash strings as MurmurHash64A does.", () => {
    const kernel = kernelWith(matrix("empty", [[0]], [1]));
    const scratch = kernel.run.allocate(4096);
    const hash = (text: string): bigint =>
      BigInt.asUintN(64, kernel.run.hashBytes(scratch, kernel.writeString(text, scratch)));
    expect(hash("apple")).toBe(8566208034543834098n);
    expect(hash("USA")).toBe(881628435112216044n);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(hash(text)).toBe(plain.hashBytes(new TextEncoder().encode(text)));
      }),
    );
  });

  it("should sum the four rows of an embedding that a key falls on.", () => {
    expect(plain.hashKey(12345n, 8n)).toEqual([1415810048, 2915517168, 2123715072, 78308456]);
    const rows = 7;
    const table = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 96 }, (_, k) => row * 100 + k),
    );
    const kernel = kernelWith(matrix("table", table, new Array<number>(rows).fill(0.5)));
    const key = kernel.run.allocate(8);
    const out = kernel.run.allocate(96 * 4);
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
        fc.integer({ min: 8, max: 13 }),
        (id, seed) => {
          kernel.bytes.set(new Uint8Array(BigUint64Array.of(id).buffer), key);
          const [address, scales] = [kernel.address("table"), kernel.address("table/scale")];
          kernel.run.embed(key, 8, 1, address, scales, rows, seed, out, 96 * 4);
          const drawn = plain.hashKey(id, BigInt(seed)).map((number) => table[number % rows] ?? []);
          const expected = Array.from({ length: 96 }, (_, k) =>
            drawn.reduce((sum, row) => sum + (row[k] ?? 0) * 0.5, 0),
          );
          expect(floats(kernel, out, 96)).toEqual(expected);
        },
      ),
    );
  });

  it("should find exactly the keys that have a vector.", () => {
    // Three keys, two of which share their top 16 bits.
    const keys = [0x0001_0002_0000_0003n, 0x0001_0002_0000_0004n, 0xffff_0000_0000_0000n];
    const count = new Uint32Array(65537).fill(2, 2);
    count[65536] = 3;
    const kernel = kernelWith(
      matrix(
        "table",
        [1, 2, 3].map((value) => new Array<number>(96).fill(value)),
        [1, 1, 1],
      ),
    );
    kernel.run.useKeys(
      kernel.storeWords(count),
      kernel.storeWords(Uint32Array.of(3, 4, 0)),
      kernel.store(new Uint8Array(Uint16Array.of(2, 2, 0).buffer)),
      kernel.store(new Uint8Array(Uint16Array.of(2, 0, 1).buffer)),
    );
    const asked = [...keys, 0x0001_0003_0000_0003n, 0x0002_0002_0000_0003n, 0n];
    const address = kernel.store(new Uint8Array(BigUint64Array.from(asked).buffer));
    const out = kernel.run.allocate(asked.length * 384);
    const [table, scales] = [kernel.address("table"), kernel.address("table/scale")];
    kernel.run.embedVectors(address, 8, asked.length, table, scales, out, 384);
    expect(asked.map((_, i) => floats(kernel, out + i * 384, 1)[0])).toEqual([3, 1, 2, 0, 0, 0]);
  });

  it("should multiply as plain JavaScript does, for any number of rows and outputs.", () => {
    const depth = 8;
    const row = fc.array(weight, { minLength: depth, maxLength: depth });
    const inputs = fc.array(
      fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: depth, maxLength: depth }),
      {
        minLength: 1,
        maxLength: 7,
      },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), inputs, (rows, x) => {
        const scales = rows.map((_, i) => 2 ** -15 / (i + 1));
        const bias = rows.map((_, i) => i / 4);
        const biasBytes = new Uint8Array(Float32Array.from(bias).buffer);
        const kernel = kernelWith([
          ...matrix("W", rows, scales),
          { name: "b", type: "f32", shape: [bias.length], bytes: biasBytes },
        ]);
        const order = rows.map((_, i) => i);
        const { address, groups } = kernel.pack("W", order, depth);
        const packedBias = kernel.packVector("b", order);
        const input = kernel.run.allocate((x.length + 3) * depth * 4);
        kernel.bytes.set(new Uint8Array(Float32Array.from(x.flat()).buffer), input);
        const stride = groups * 48;
        const out = kernel.run.allocate((x.length + 3) * stride);
        kernel.run.multiply(input, depth * 4, x.length, depth, address, packedBias, groups, out, stride);
        x.forEach((values, i) => {
          const expected = plain.multiply(values, scaled(rows, scales), bias);
          floats(kernel, out + i * stride, rows.length).forEach((value, k) => {
            expect(value).toBeCloseTo(expected[k] ?? NaN, CLOSE);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it("should take the largest piece and normalize as plain JavaScript does.", () => {
    const kernel = kernelWith(matrix("empty", [[0]], [1]));
    const number = (i: number): number => Math.sin(i * 12.9898) * 3;
    const pieces = Array.from({ length: 96 }, (_, o) => [
      number(o * 3),
      number(o * 3 + 1),
      number(o * 3 + 2),
    ]);
    const vector = (seed: number): number[] =>
      Array.from({ length: 96 }, (_, i) => Math.fround(number(i + seed)));
    const [gain, shift, residual] = [vector(1000), vector(2000), vector(3000)];
    const ordered = Float32Array.from(
      MAXOUT_ORDER,
      (lane) => pieces[Math.floor(lane / 3)]?.[lane % 3] ?? NaN,
    );
    const store = (values: readonly number[]): number => kernel.storeWords(Float32Array.from(values));
    const out = kernel.run.allocate(384);
    kernel.run.maxoutNormalize(
      kernel.storeWords(ordered),
      1,
      store(gain),
      store(shift),
      store(residual),
      out,
    );
    const expected = plain.maxoutNormalize(pieces, gain, shift, residual);
    floats(kernel, out, 96).forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, CLOSE));
  });
});
