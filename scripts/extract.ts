// npm run extract -- PATH… --out graph.json: articles → Graph JSON.
import type { GraphJson } from "../graph-data/schema/index.ts";
import { RelataError } from "../server/errors.ts";
import { ExtractionThreads } from "../server/extraction-threads.ts";
import { explainDocument } from "../server/extraction/explain.ts";
import type { SourceDocument } from "../server/extraction/extractor.ts";
import type { DocumentFacts } from "../server/extraction/facts.ts";
import { loadLocalExtractor, loadStages } from "../server/extraction/local-extractor.ts";
import { buildGraph } from "../server/extraction/pipeline.ts";
import { readSources } from "../server/sources.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { withProgress } from "./lib/progress.ts";
import { checkTarget, writeOut } from "./lib/write-out.ts";

const USAGE = `usage: npm run extract -- PATH… [--out graph.json] [--workers N] [--skip-bad] [--explain]
  PATH        files and folders of .txt, .md, .html and .htm
  --out       where the graph goes; without it, or with -, to standard output
  --workers   threads that read documents, 1 to 64 (default 1); the graph is the same
  --skip-bad  leave out files that cannot be read, instead of stopping before anything is written
  --explain   print each sentence's parse, mentions, clauses and rules, instead of the graph`;

type OnRead = (document: SourceDocument) => void;

await runCommand(USAGE, async () => {
  const { values, positionals } = parseCommandLine({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      out: { type: "string", short: "o", default: "-" },
      workers: { type: "string", default: "1" },
      "skip-bad": { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
    },
  });
  const workers = parseWorkers(values.workers);
  if (positionals.length === 0) throw new UsageError("no file or folder given");
  checkTarget(values.out);
  const documents = readInput(positionals, values["skip-bad"]);
  if (values.explain) await explain(documents, values.out);
  else await extract(documents, values.out, workers);
});

function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new UsageError(`--workers "${value}" is not a whole number from 1 to 64`);
  return workers;
}

/** All inputs, or one line for each that cannot be read. */
function readInput(paths: readonly string[], skipBad: boolean): readonly SourceDocument[] {
  const { documents, problems } = readSources(paths);
  for (const { message, details } of problems)
    console.error([message, details.hint].filter(Boolean).join(". "));
  if (problems.length > 0 && !skipBad)
    throw new RelataError(
      "UNREADABLE_TEXT",
      `${problems.length} input(s) cannot be read; nothing was written`,
      {
        hint: "Mend them, leave them out, or pass --skip-bad",
      },
    );
  if (documents.length === 0)
    throw new RelataError("UNREADABLE_TEXT", "no input is left to read; nothing was written");
  return documents;
}

async function extract(documents: readonly SourceDocument[], out: string, workers: number): Promise<void> {
  const facts = await withProgress("extracting", (update) => {
    let done = 0;
    const onRead: OnRead = ({ id }) => update(++done, documents.length, id);
    return workers > 1 ? readInThreads(documents, workers, onRead) : readHere(documents, onRead);
  });
  const graph = buildGraph(facts);
  await writeOut(out, [`${JSON.stringify(graph, null, 1)}\n`]);
  for (const { message } of facts.flatMap(({ warnings }) => warnings)) console.error(`warning: ${message}`);
  console.error(describe(graph));
}

function describe({ attributes, nodes, edges }: GraphJson): string {
  return `${attributes.documents.length} documents, ${nodes.length} entities, ${edges.length} relations`;
}

async function readHere(documents: readonly SourceDocument[], onRead: OnRead): Promise<DocumentFacts[]> {
  const extractor = await loadLocalExtractor();
  return documents.map((document) => {
    const facts = extractor.read(document);
    onRead(document);
    return facts;
  });
}

async function readInThreads(
  documents: readonly SourceDocument[],
  workers: number,
  onRead: OnRead,
): Promise<DocumentFacts[]> {
  const threads = new ExtractionThreads(workers);
  try {
    return await Promise.all(
      documents.map(async (document) => {
        const facts = await threads.read(document);
        onRead(document);
        return facts;
      }),
    );
  } finally {
    await threads.close();
  }
}

async function explain(documents: readonly SourceDocument[], out: string): Promise<void> {
  const stages = await loadStages();
  await writeOut(out, [documents.map((document) => explainDocument(document, stages)).join("\n")]);
}
