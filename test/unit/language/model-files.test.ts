// The model's files: complete, unchanged, and refused when damaged.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packModel, readHeader } from "../../../server/extraction/language/model-format.ts";

const FOLDER = join(import.meta.dirname, "../../../graph-data/language-model");
const MODEL = readFileSync(join(FOLDER, "model.bin"));

const OTHER_VERSION = Buffer.from(
  Buffer.from(packModel("test", "1", []))
    .toString("latin1")
    .replace("model/1", "model/9"),
  "latin1",
);

describe("the language model's files", () => {
  it("should have the checksum that SHA256SUMS tells.", () => {
    const sum = createHash("sha256").update(MODEL).digest("hex");
    expect(readFileSync(join(FOLDER, "SHA256SUMS"), "utf8")).toBe(`${sum}  model.bin\n`);
  });

  it("should be at most 22 MB.", () => {
    expect(MODEL.length).toBeLessThan(22e6);
  });

  it.each([
    ["another file", Buffer.from("PK\x03\x04 something else"), "does not start with RELATALM"],
    ["a file cut short", MODEL.subarray(0, 1e6), "has 1000000 bytes"],
    ["another version", OTHER_VERSION, 'format "relata-language-model/9"'],
  ])("should refuse %s.", (_name, bytes, message) => {
    expect(() => readHeader(bytes)).toThrow(message);
  });

  it("should give back the sections it was packed of.", () => {
    const sections = [
      { name: "a", type: "u8", shape: [3], bytes: Uint8Array.of(1, 2, 3) },
      { name: "b", type: "u16", shape: [1], bytes: Uint8Array.of(4, 5) },
    ] as const;
    const file = packModel("test", "1.0", sections);
    const header = readHeader(file);
    expect(header.sections.map(({ name, type, shape }) => ({ name, type, shape }))).toEqual(
      sections.map(({ name, type, shape }) => ({ name, type, shape })),
    );
    header.sections.forEach(({ offset, length }, i) => {
      expect(offset % 16).toBe(0);
      expect(file.subarray(offset, offset + length)).toEqual(sections[i]?.bytes);
    });
  });
});
