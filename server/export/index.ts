// The formats a graph can be taken away in. Each writer turns a stream of parts into a stream of text or bytes, and
// keeps every relation's qualifiers and evidence: a claim does not become a fact on its way out.
import type { ExportFormat } from "../../graph-data/schema/index.ts";
import type { GraphPart } from "../store/graph-store.ts";
import { writeCsv } from "./csv.ts";
import { writeCypherScript } from "./cypher-script.ts";
import { writeGexf } from "./gexf.ts";
import { writeGraphJson } from "./graph-json.ts";
import { writeGraphMl } from "./graphml.ts";
import { writeJsonLd } from "./json-ld.ts";

export interface Exporter {
  readonly contentType: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  /** @param parts Documents first, then entities, then relations, as GraphStore.exportParts gives them. */
  readonly write: (parts: AsyncIterable<GraphPart>) => AsyncIterable<string | Uint8Array>;
}

export const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  json: { contentType: "application/json", extension: "json", write: (p) => inChunks(writeGraphJson(p)) },
  gexf: { contentType: "application/gexf+xml", extension: "gexf", write: (p) => inChunks(writeGexf(p)) },
  graphml: {
    contentType: "application/graphml+xml",
    extension: "graphml",
    write: (p) => inChunks(writeGraphMl(p)),
  },
  csv: { contentType: "application/zip", extension: "csv.zip", write: writeCsv },
  cypher: {
    contentType: "text/plain; charset=utf-8",
    extension: "cypher",
    write: (p) => inChunks(writeCypherScript(p)),
  },
  jsonld: { contentType: "application/ld+json", extension: "jsonld", write: (p) => inChunks(writeJsonLd(p)) },
};

const CHUNK = 64 * 1024;

/** Joins small pieces: each chunk costs a write. */
async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk) yield chunk;
}
