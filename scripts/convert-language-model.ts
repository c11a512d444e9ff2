// Converts the wheel of spaCy's English model into graph-data/language-model/.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { RelataError } from "../server/errors.ts";
import { whileReading } from "../server/files.ts";
import { packModel, type Section } from "../server/extraction/language/model-format.ts";
import { fileOf, readComponents, readVectors, type ModelFiles } from "./language-model/read-spacy.ts";
import { convertTables } from "./language-model/convert-tables.ts";
import { convertWeights } from "./language-model/convert-weights.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";

const FOLDER = join(import.meta.dirname, "../graph-data/language-model");
const USAGE = `usage: node --import tsx scripts/convert-language-model.ts MODEL.whl [--out FILE]
  MODEL.whl  the wheel, as pip download brings it
  --out      where the model goes; SHA256SUMS is written beside it (default: ${join(FOLDER, "model.bin")})`;

await runCommand(USAGE, () => {
  const { values, positionals } = parseCommandLine({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { out: { type: "string", default: join(FOLDER, "model.bin") } },
  });
  const [wheel] = positionals;
  if (wheel === undefined || positionals.length > 1) throw new UsageError("give one wheel");
  const files = readWheel(wheel);
  const { lang, name, version } = JSON.parse(new TextDecoder().decode(fileOf(files, "meta.json"))) as {
    lang: string;
    name: string;
    version: string;
  };
  const sections = convertSections(files);
  const packed = packModel(`${lang}_${name}`, version, sections);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, packed);
  const sum = createHash("sha256").update(packed).digest("hex");
  writeFileSync(join(dirname(values.out), "SHA256SUMS"), `${sum}  ${basename(values.out)}\n`);
  for (const { name: section, shape, bytes } of sections)
    console.log(`${section.padEnd(28)} ${shape.join(" x ").padEnd(16)} ${bytes.length}`);
  console.log(`${values.out}: ${packed.length} bytes, sha256 ${sum}`);
});

function convertSections(files: ModelFiles): Section[] {
  const table = <T>(name: string) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as T;
  const symbols = table<Record<string, number>>("spacy-symbols.json");
  const baseNorms = table<Record<string, string>>("spacy-base-norms.json");
  const tables = Buffer.from(JSON.stringify(convertTables(files, symbols, baseNorms)));
  const json = deflateRawSync(tables, { level: 9 });
  return [
    { name: "tables", type: "deflate-json", shape: [json.length], bytes: json },
    ...convertWeights(readComponents(files), readVectors(files)),
  ];
}

/**
 * The model's files by their path below the folder that holds config.cfg.
 * @throws {RelataError} UNREADABLE_TEXT for what is no wheel of a spaCy model.
 */
function readWheel(wheel: string): ModelFiles {
  const bytes = whileReading(wheel, () => readFileSync(wheel));
  const refuse = (what: string, cause?: unknown) =>
    new RelataError("UNREADABLE_TEXT", `${wheel}: ${what}`, {
      cause,
      hint: "graph-data/language-model/README.md tells which wheel to download",
    });
  let files: [path: string, bytes: Uint8Array][];
  try {
    files = Object.entries(unzipSync(bytes));
  } catch (error) {
    throw refuse("no wheel: it is not a zip file", error);
  }
  const config = files.find(([path]) => path.endsWith("/config.cfg"))?.[0];
  if (config === undefined) throw refuse("holds no config.cfg, so no spaCy model");
  const root = config.slice(0, -"config.cfg".length);
  return new Map(
    files.filter(([path]) => path.startsWith(root)).map(([path, file]) => [path.slice(root.length), file]),
  );
}
