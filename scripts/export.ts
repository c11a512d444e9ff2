// npm run export -- --format FORMAT --out FILE: takes the graph, or what a query returns, out of the store.
import { EXPORT_FORMATS, type ExportFormat } from "../graph-data/schema/index.ts";
import { EXPORTERS } from "../server/export/index.ts";
import type { ExportSelection, GraphPart } from "../server/store/graph-store.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { withProgress } from "./lib/progress.ts";
import { openConfiguredStore } from "./lib/store.ts";
import { writeOut } from "./lib/write-out.ts";

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
  const store = await openConfiguredStore();
  const counts = { document: 0, node: 0, edge: 0 };
  try {
    const { entities, relations, documents } = (await store.health()).counts;
    const total = entities + relations + documents;
    await withProgress("exporting", (update) => {
      const parts = watch(store.exportParts(selection), ({ kind }) => {
        counts[kind]++;
        if (selection.kind === "all") update(counts.document + counts.node + counts.edge, total);
      });
      return writeOut(out, EXPORTERS[format].write(parts));
    });
  } finally {
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
