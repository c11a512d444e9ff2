// npm run export -- --format FORMAT --out FILE: takes the graph, or what a query returns, out of the store.
import { EXPORT_FORMATS, type ExportFormat } from "../graph-data/schema/index.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { exportWithProgress, openConfiguredStore } from "./lib/store.ts";
import { checkTarget } from "./lib/write-out.ts";

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
  checkTarget(out);
  const store = await openConfiguredStore();
  try {
    const selection = cypher ? ({ kind: "cypher", query: cypher } as const) : ({ kind: "all" } as const);
    console.error(await exportWithProgress(store, { selection, format, out, title: "exporting" }));
  } finally {
    await store.close();
  }
});

function parseFormat(given: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((name) => name === given);
  if (!format)
    throw new UsageError(
      `--format ${given === undefined ? "is missing" : JSON.stringify(given)}; one of ${EXPORT_FORMATS.join(", ")}`,
    );
  return format;
}
