// The store that the environment names, for a command: what it waits for and how far it is goes to stderr.
import { readConfig } from "../../server/config.ts";
import type { ExportFormat, GraphJson } from "../../graph-data/schema/index.ts";
import { EXPORTERS } from "../../server/export/index.ts";
import type { ExportSelection, GraphPart, GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";
import { interruptible } from "./interrupt.ts";
import { withProgress } from "./progress.ts";
import { writeOut } from "./write-out.ts";

/**
 * @param env The environment; a command may put its own options in its place.
 * @throws {RelataError} INVALID_CONFIG, and what openStore throws.
 */
export const openConfiguredStore = (env: NodeJS.ProcessEnv = process.env): Promise<GraphStore> =>
  openStore(readConfig(env).store, { onWaiting: (line) => console.error(line) });

/** Saves a whole graph; Ctrl+C ends it after the transaction that is at work. */
export const saveWithProgress = (store: GraphStore, graph: GraphJson, title: string) =>
  withProgress(title, (onProgress) =>
    interruptible((signal) => store.saveDocuments(graph, { signal, onProgress })),
  );

interface Export {
  readonly selection: ExportSelection;
  readonly format: ExportFormat;
  /** The file, or `-`. */
  readonly out: string;
  readonly title: string;
}

/** Writes what is selected, and tells what was written: "5 documents, 20 entities, 34 relations". */
export async function exportWithProgress(
  store: GraphStore,
  { selection, format, out, title }: Export,
): Promise<string> {
  const counts = { document: 0, node: 0, edge: 0 };
  const { entities, relations, documents } = (await store.health()).counts;
  await withProgress(title, (update) => {
    const parts = watch(store.exportParts(selection), ({ kind }) => {
      counts[kind]++;
      // Of a query, nobody knows beforehand how much it returns.
      if (selection.kind === "all")
        update(counts.document + counts.node + counts.edge, entities + relations + documents);
    });
    return writeOut(out, EXPORTERS[format].write(parts));
  });
  return `${counts.document} documents, ${counts.node} entities, ${counts.edge} relations`;
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
