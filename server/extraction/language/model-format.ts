// The container of the language model: one binary file of named sections behind a JSON header.
// Layout: "RELATALM", header length (u32, little-endian), header (UTF-8 JSON), then the sections, each on a
// multiple of 16 bytes. Numbers are little-endian. The converter writes it, the runtime reads it.

const FORMAT = "relata-language-model/1";
const MAGIC = "RELATALM";
const ALIGNMENT = 16;

/** i16: each row times its float in the section NAME/scale; deflate-json: raw-deflated UTF-8 JSON. */
export type SectionType = "i16" | "f32" | "u8" | "u16" | "u32" | "deflate-json";

export interface Section {
  readonly name: string;
  readonly type: SectionType;
  /** Row-major shape; of bytes for deflate-json. */
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

export interface SectionEntry {
  readonly name: string;
  readonly type: SectionType;
  readonly shape: readonly number[];
  /** Offset from the start of the file. */
  readonly offset: number;
  readonly length: number;
}

export interface ModelHeader {
  readonly format: string;
  readonly name: string;
  readonly version: string;
  readonly sections: readonly SectionEntry[];
}

const align = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/** Packs sections into one file. */
export function packModel(name: string, version: string, sections: readonly Section[]): Uint8Array {
  // The header's own length shifts the offsets, so they are counted from the end of the header first.
  const place = (base: number): ModelHeader => {
    let offset = base;
    const entries = sections.map(({ name, type, shape, bytes }) => {
      offset = align(offset);
      const entry = { name, type, shape, offset, length: bytes.length };
      offset += bytes.length;
      return entry;
    });
    return { format: FORMAT, name, version, sections: entries };
  };
  const encoder = new TextEncoder();
  const room = encoder.encode(JSON.stringify(place(0xffffff))).length;
  const header = place(12 + room);
  const json = encoder.encode(JSON.stringify(header).padEnd(room));
  const last = header.sections.at(-1);
  const file = new Uint8Array(last === undefined ? 12 + room : last.offset + last.length);
  file.set(encoder.encode(MAGIC), 0);
  new DataView(file.buffer).setUint32(8, json.length, true);
  file.set(json, 12);
  header.sections.forEach((entry, index) => file.set(sections[index]?.bytes ?? [], entry.offset));
  return file;
}

/** Reads the header of a model file; throws an Error that tells what is wrong with the bytes. */
export function readHeader(file: Uint8Array): ModelHeader {
  const decoder = new TextDecoder();
  if (decoder.decode(file.subarray(0, 8)) !== MAGIC) throw new Error("does not start with RELATALM");
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(8, true);
  const header = JSON.parse(decoder.decode(file.subarray(12, 12 + length))) as ModelHeader;
  if (header.format !== FORMAT) throw new Error(`has the format "${header.format}", expected "${FORMAT}"`);
  const end = Math.max(...header.sections.map((section) => section.offset + section.length));
  if (file.length !== end) throw new Error(`has ${file.length} bytes, expected ${end}`);
  return header;
}
