// Streams of text or bytes, and a store's parts, read to their end.
import type { ExportSelection, GraphPart, GraphStore } from "../../server/store/graph-store.ts";

export async function readBytes(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(read);
}

export const readText = async (chunks: AsyncIterable<string | Uint8Array>): Promise<string> =>
  (await readBytes(chunks)).toString("utf8");

export async function readParts(
  store: GraphStore,
  selection: ExportSelection = { kind: "all" },
): Promise<GraphPart[]> {
  const parts: GraphPart[] = [];
  for await (const part of store.exportParts(selection)) parts.push(part);
  return parts;
}
