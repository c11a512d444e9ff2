// Whole extraction, from raw text to Graph JSON: words per CPU-second on one thread and peak memory, beside Stanford
// CoreNLP's OpenIE on the same articles.
// RELATA_BENCH_CORENLP=/folder/with/jars npm run bench extraction
// (edu.stanford.nlp:stanford-corenlp:4.5.10 and its artifact with the classifier "models")
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLocalExtractor } from "../../server/extraction/local-extractor.ts";
import { buildGraph } from "../../server/extraction/pipeline.ts";
import type { BenchRow } from "./row.ts";

const CORPUS = join(import.meta.dirname, "../../graph-data/corpus/belarus-2020");
/** The five articles so many times, as documents of their own, so that starting up does not count. */
const COPIES = 20;
const ROUNDS = 3;
/** How often CoreNLP reads them until its code is compiled, and how often after that, for its rate. */
const PEER_WARM_UP = 4;
const PEER_COPIES = 8;

interface Figures {
  readonly wordsPerSecond: number;
  readonly peakMegabytes: number;
}

const readArticles = (): string[] =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(CORPUS, name), "utf8"));

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function measureOwn(texts: readonly string[], words: number): Promise<Figures> {
  const extractor = await loadLocalExtractor();
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = cpuSeconds();
    buildGraph(texts.map((text, i) => extractor.read({ id: `article-${i}`, text, source: null })));
    return words / (cpuSeconds() - start);
  });
  return { wordsPerSecond: median(rates), peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * CoreNLP in processes of its own: the CPU time that further articles take once it runs warm, so that neither
 * loading its models nor a busy machine counts against it.
 */
function measurePeer(articles: readonly string[]): Figures | string {
  const jars = process.env.RELATA_BENCH_CORENLP;
  if (jars === undefined) return "CoreNLP not measured: set RELATA_BENCH_CORENLP";
  const copies = (count: number): string[] => Array.from({ length: count }, () => articles).flat();
  const warm = runPeer(jars, copies(PEER_WARM_UP));
  const more = runPeer(jars, copies(PEER_WARM_UP + PEER_COPIES));
  const words = PEER_COPIES * sum(articles.map(countWords));
  return {
    wordsPerSecond: words / (more.cpuSeconds - warm.cpuSeconds),
    peakMegabytes: more.peakMegabytes,
  };
}

function runPeer(jars: string, texts: readonly string[]): { cpuSeconds: number; peakMegabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), "relata-bench-"));
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.txt`);
      writeFileSync(file, text);
      return file;
    });
    writeFileSync(join(folder, "files"), files.join("\n"));
    const annotators = "tokenize,pos,lemma,ner,depparse,natlog,openie";
    const { stderr, status } = spawnSync(
      "/usr/bin/env",
      // prettier-ignore
      ["time", "-f", "%U %S %M", "java", "-Xmx4g", "-XX:ActiveProcessorCount=1", "-cp", join(jars, "*"), "edu.stanford.nlp.pipeline.StanfordCoreNLP",
       "-threads", "1", "-annotators", annotators, "-ner.applyFineGrained", "false", "-ner.useSUTime", "false",
       "-filelist", join(folder, "files"), "-outputDirectory", folder, "-outputFormat", "text"],
      { encoding: "utf8", maxBuffer: 1 << 26 },
    );
    const [user, system, kilobytes] = (/[\d.]+ [\d.]+ \d+\s*$/.exec(stderr)?.[0] ?? "")
      .split(" ")
      .map(Number);
    if (status !== 0 || user === undefined || system === undefined || kilobytes === undefined)
      throw new Error(`CoreNLP failed: ${stderr.slice(-300)}`);
    return { cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export async function measure(): Promise<BenchRow[]> {
  const articles = readArticles();
  const texts = Array.from({ length: COPIES }, () => articles).flat();
  const words = sum(texts.map(countWords));
  const own = await measureOwn(texts, words);
  const peer = measurePeer(articles);
  const row = (name: string, unit: string, key: keyof Figures): BenchRow => ({
    name,
    unit,
    value: own[key],
    ...(typeof peer === "string" ? { note: peer } : { peer: { name: "CoreNLP OpenIE", value: peer[key] } }),
  });
  return [
    row("raw text to graph, one thread", "words per CPU-second", "wordsPerSecond"),
    row("peak memory", "MB", "peakMegabytes"),
  ];
}
