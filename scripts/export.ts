// npm run export -- --format FORMAT --out FILE: takes the graph, or what a query returns, out of the store.
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { EXPORT_FORMATS, type ExportFormat } from "../graph-data/schema/index.ts";
import { readConfig } from "../server/config.ts";
import { RelataError } from "../server/errors.ts";
import { EXPORTERS } from "../server/export/index.ts";
import type { ExportSelection, GraphPart } from "../server/store/graph-store.ts";
import { openStore } from "../server/store/index.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { createProgress } from "./lib/progress.ts";

const USAGE = `usage: npm run export -- --format FORMAT --out FILE [--cypher QUERY]
  --format  ${EXPORT_FORMATS.join(", ")} (csv is a zip of files)
  --out     where it goes; - for standard output
  --cypher  a query whose nodes and relationships are taken, instead of the whole graph`;

await runCommand(USAGE, async () => {
  const { values } = parseCommandLine({
    args: process.argv.slice(2),
    options: { format: { type: "string" }, out: { type: "string" }, cypher: { type: "string" } },
  });
  const { out, cypher } = values;
  const format = parseFormat(values.format);
  if (!out) throw new UsageError("--out is missing: where should the graph go?");
  if (cypher?.trim() === "") throw new UsageError("--cypher is empty");

  const selection: ExportSelection = cypher ? { kind: "cypher", query: cypher } : { kind: "all" };
  const store = await openStore(readConfig(process.env).store);
  const progress = createProgress("exporting");
  const counts = { document: 0, node: 0, edge: 0 };
  try {
    const { entities, relations, documents } = (await store.health()).counts;
    const total = entities + relations + documents;
    const chunks = EXPORTERS[format].write(
      watch(store.exportParts(selection), (part) => {
        counts[part.kind]++;
        if (selection.kind === "all") progress.update(counts.document + counts.node + counts.edge, total);
      }),
    );
    await writeOut(out, chunks);
  } finally {
    progress.finish();
    await store.close();
  }
  console.error(`${counts.document} documents, ${counts.node} entities, ${counts.edge} relations`);
});

function parseFormat(given: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((name) => name === given);
  if (!format)
    throw new UsageError(
      `--format ${given === undefined ? "is missing" : JSON.stringify(given)}; one of ${EXPORT_FORMATS.join(", ")}`,
    );
  return format;
}

async function* watch(
  parts: AsyncIterable<GraphPart>,
  see: (part: GraphPart) => void,
): AsyncGenerator<GraphPart> {
  for await (const part of parts) {
    see(part);
    yield part;
  }
}

/** Writes beside the target and renames: a failed or interrupted run leaves what was there. */
async function writeOut(out: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  if (out === "-") return pipeline(Readable.from(chunks), process.stdout, { end: false });
  const interrupt = new AbortController();
  const stop = () => {
    interrupt.abort(new RelataError("CANCELLED", `interrupted; ${out} is as it was`));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const temporary = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`);
  try {
    await pipeline(Readable.from(chunks), createWriteStream(temporary, { flush: true }), {
      signal: interrupt.signal,
    });
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true });
    throw explain(error, out, interrupt.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

function explain(error: unknown, out: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof RelataError || code === undefined) return error;
  return new RelataError("FILE_NOT_FOUND", `${out}: cannot be written (${message})`, {
    hint: "Check that its folder exists and is yours to write",
    cause: error,
  });
}
