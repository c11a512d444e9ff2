// Language analysis: tokens per CPU-second on one thread and peak memory, beside spaCy on the same text.
// RELATA_BENCH_SPACY=/path/to/python RELATA_BENCH_SPACY_MODEL=/path/to/model npm run bench language
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadLanguageModel } from "../../server/extraction/language/index.ts";
import type { BenchRow } from "./row.ts";

const CORPUS = join(import.meta.dirname, "../../graph-data/corpus/belarus-2020");
const PEER_SCRIPT = join(import.meta.dirname, "language-peer.py");
/** The five articles so many times over, so that starting up does not count. */
const REPEAT = 5;
const ROUNDS = 5;

interface Measured {
  readonly loadSeconds: number;
  readonly tokens: number;
  /** Median over the rounds. */
  readonly tokensPerCpuSecond: number;
  readonly peakMegabytes: number;
}

function readText(): string {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith(".txt"));
  return names
    .map((name) => readFileSync(join(CORPUS, name), "utf8"))
    .join("\n\n")
    .repeat(REPEAT);
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function measureOwn(text: string): Measured {
  const start = cpuSeconds();
  const model = loadLanguageModel();
  const loadSeconds = cpuSeconds() - start;
  let tokens = 0;
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = cpuSeconds();
    tokens = model.annotate(text).tokens.length;
    return tokens / (cpuSeconds() - before);
  });
  const tokensPerCpuSecond = rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return { loadSeconds, tokens, tokensPerCpuSecond, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

/** spaCy's own figures, or why there are none. */
function measurePeer(text: string): Measured | string {
  const python = process.env.RELATA_BENCH_SPACY;
  const model = process.env.RELATA_BENCH_SPACY_MODEL;
  if (python === undefined || model === undefined) {
    return "spaCy not measured: set RELATA_BENCH_SPACY and RELATA_BENCH_SPACY_MODEL";
  }
  const output = execFileSync(python, [PEER_SCRIPT, model, String(ROUNDS)], {
    input: text,
    encoding: "utf8",
  });
  return JSON.parse(output) as Measured;
}

/** Rows for the table of `npm run bench`. */
export function measure(): BenchRow[] {
  const text = readText();
  const own = measureOwn(text);
  const peer = measurePeer(text);
  const row = (name: string, unit: string, key: keyof Measured): BenchRow => ({
    name,
    value: own[key],
    unit,
    ...(typeof peer === "string"
      ? { note: peer }
      : { peer: { name: "spaCy, one thread", value: peer[key] } }),
  });
  return [
    row("analysis", "tokens per CPU-second", "tokensPerCpuSecond"),
    row("loading the model", "CPU-seconds", "loadSeconds"),
    row("peak memory", "MB", "peakMegabytes"),
  ];
}
