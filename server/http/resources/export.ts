// /export: the whole graph, listed entities and relations, or a query's result, streamed in the format asked for.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";
import { exportRequest, LIMITS, type ExportRequest } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import { EXPORTERS } from "../../export/index.ts";
import type { ExportSelection, GraphStore } from "../../store/graph-store.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";

/** @param concurrent How many exports may run at once. */
export function exportEndpoints(store: GraphStore, concurrent: number): Endpoint[] {
  let running = 0;
  return [
    endpoint({
      method: "post",
      path: "/export",
      summary: "Takes away the whole graph, listed entities and relations, or what a query returns",
      body: exportRequest,
      bodyLimit: LIMITS.body.document,
      answer: {
        status: 200,
        description: "A file in the format asked for",
        streams: [...new Set(Object.values(EXPORTERS).map((e) => e.contentType))],
      },
      handle: async ({ body, response, signal }) => {
        if (running >= concurrent)
          throw new RelataError("TOO_MANY_REQUESTS", `${concurrent} exports are running already`, {
            hint: "Wait until one is done.",
            retriable: true,
          });
        running++;
        try {
          // The first part comes before the headers: a query that fails is still a problem document.
          const parts = await startEarly(store.exportParts(selectionOf(body), signal));
          const { contentType, extension, write } = EXPORTERS[body.format];
          response.set({
            "Content-Type": contentType,
            "Content-Disposition": `attachment; filename="relata.${extension}"`,
          });
          await send(write(parts), response, signal);
        } finally {
          running--;
        }
      },
    }),
  ];
}

function selectionOf({ nodes, relations, cypher, parameters }: ExportRequest): ExportSelection {
  if (cypher !== undefined) return { kind: "cypher", query: cypher, parameters };
  return nodes || relations ? { kind: "listed", entities: nodes ?? [], relations } : { kind: "all" };
}

/** Writes as fast as the client reads, and stops when it hangs up. */
async function send(
  chunks: AsyncIterable<string | Uint8Array>,
  response: Response,
  signal: AbortSignal,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), response, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Waits for the first value, so that what fails at the start fails here. */
async function startEarly<T>(values: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const iterator = values[Symbol.asyncIterator]();
  const first = await iterator.next();
  let isFirst = true;
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        if (!isFirst) return iterator.next();
        isFirst = false;
        return Promise.resolve(first);
      },
      return: async () => {
        await iterator.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}
