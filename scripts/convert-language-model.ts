// Converts the wheel of spaCy's English model into graph-data/language-model/.
// Usage: node --import tsx scripts/convert-language-model.ts MODEL.whl [--out FILE]
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { packModel, type Section } from "../server/extraction/language/model-format.ts";
import { fileOf, readComponents, readVectors } from "./language-model/read-spacy.ts";
import { convertTables } from "./language-model/convert-tables.ts";
import { convertWeights } from "./language-model/convert-weights.ts";

const FOLDER = join(import.meta.dirname, "../graph-data/language-model");

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string", default: join(FOLDER, "model.bin") } },
  });
  const wheel = positionals[0];
  if (positionals.length !== 1 || wheel === undefined) {
    process.stderr.write("usage: convert-language-model MODEL.whl [--out FILE]\n");
    process.exitCode = 2;
    return;
  }
  const files = modelFiles(unzipSync(readFileSync(wheel)));
  const meta = JSON.parse(new TextDecoder().decode(fileOf(files, "meta.json"))) as {
    lang: string;
    name: string;
    version: string;
  };
  const symbols = JSON.parse(readFileSync(join(FOLDER, "spacy-symbols.json"), "utf8")) as Record<
    string,
    number
  >;
  const baseNorms = JSON.parse(readFileSync(join(FOLDER, "spacy-base-norms.json"), "utf8")) as Record<
    string,
    string
  >;
  const tables = Buffer.from(JSON.stringify(convertTables(files, symbols, baseNorms)));
  const json = deflateRawSync(tables, { level: 9 });
  const sections: Section[] = [
    { name: "tables", type: "deflate-json", shape: [json.length], bytes: json },
    ...convertWeights(readComponents(files), readVectors(files)),
  ];
  const packed = packModel(`${meta.lang}_${meta.name}`, meta.version, sections);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, packed);
  const sum = createHash("sha256").update(packed).digest("hex");
  writeFileSync(join(dirname(values.out), "SHA256SUMS"), `${sum}  ${basename(values.out)}\n`);
  for (const { name, shape, bytes } of sections) {
    process.stdout.write(`${name.padEnd(28)} ${shape.join(" x ").padEnd(16)} ${bytes.length}\n`);
  }
  process.stdout.write(`${values.out}: ${packed.length} bytes, sha256 ${sum}\n`);
}

/** The model's files by their path below the folder that holds config.cfg. */
function modelFiles(zip: Record<string, Uint8Array>): Map<string, Uint8Array> {
  const config = Object.keys(zip).find((path) => path.endsWith("/config.cfg"));
  if (config === undefined) throw new Error("the wheel holds no config.cfg, so no spaCy model");
  const root = config.slice(0, -"config.cfg".length);
  const inside = Object.entries(zip).filter(([path]) => path.startsWith(root));
  return new Map(inside.map(([path, bytes]) => [path.slice(root.length), bytes]));
}

main();
