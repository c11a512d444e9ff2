// npm run extract -- PATH… --out graph.json: articles → Graph JSON.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GraphJson } from "../graph-data/schema/index.ts";
import { RelataError } from "../server/errors.ts";
import type { DocumentFacts } from "../server/extraction/facts.ts";
import { buildGraph } from "../server/extraction/pipeline.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { createProgress } from "./lib/progress.ts";
import { readSources } from "./lib/sources.ts";

const USAGE = `usage: npm run extract -- PATH… [--out graph.json] [--workers N] [--skip-bad] [--explain]
  PATH        files and folders of .txt, .md, .html and .htm
  --out       where the graph goes; without it, or with -, to standard output
  --workers   threads that read documents (default 1); the graph is the same
  --skip-bad  leave out files that cannot be read, instead of stopping before anything is written
  --explain   print each sentence's parse, mentions and relations with their rules, instead of the graph`;

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
  if (positionals.length === 0) throw new UsageError("no file or folder given");
  const { documents, problems } = readSources(positionals);
  for (const { message, details } of problems)
    console.error([message, details.hint].filter(Boolean).join(". "));
  if (problems.length > 0 && !values["skip-bad"])
    throw new RelataError(
      "UNREADABLE_TEXT",
      `${problems.length} of the inputs cannot be read; nothing was written`,
      {
        hint: "Mend or leave them out, or pass --skip-bad",
      },
    );
  const { loadLocalExtractor } = await import("../server/extraction/local-extractor.ts");
  const extractor = await loadLocalExtractor();
  const progress = createProgress("extracting");
  const facts: DocumentFacts[] = [];
  for (const document of documents) {
    facts.push(extractor.read(document));
    progress.update(facts.length, documents.length, document.id);
  }
  const graph = buildGraph(facts);
  writeGraph(values.out, graph);
  progress.finish(
    `${documents.length} documents, ${graph.nodes.length} entities, ${graph.edges.length} relations`,
  );
});

/** Writes beside the target and renames: a failed run leaves what was there. */
function writeGraph(out: string, graph: GraphJson): void {
  const json = `${JSON.stringify(graph, null, 1)}\n`;
  if (out === "-") {
    process.stdout.write(json);
    return;
  }
  const temporary = join(dirname(out), `.${process.pid}.graph.json.tmp`);
  try {
    writeFileSync(temporary, json);
    renameSync(temporary, out);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new RelataError("FILE_NOT_FOUND", `${out}: cannot be written (${(error as Error).message})`, {
      hint: "Check that its folder exists and is yours to write",
      cause: error,
    });
  }
}
