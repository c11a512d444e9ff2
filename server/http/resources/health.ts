// GET /health and GET /schema: what the store is and what is in it.
import { graphSchema, health } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";

/** A store that has not answered by then is not well, whatever it may say later. */
const PATIENCE_MS = 5000;

export const healthEndpoints = (store: GraphStore, version: string): Endpoint[] => [
  endpoint({
    method: "get",
    path: "/health",
    summary: "Whether the server and its store are well, their versions, and how much the graph holds",
    answer: { status: 200, description: "The server and its store are well", schema: health },
    atOnce: true,
    handle: async () => ({ status: "ok", version, ...(await withinTime(store.health())) }),
  }),
  endpoint({
    method: "get",
    path: "/schema",
    summary: "Labels, relationship types, property keys, categories and statuses with their counts",
    answer: { status: 200, description: "What the graph is made of", schema: graphSchema },
    handle: () => store.schema(),
  }),
];

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new RelataError("STORE_UNAVAILABLE", `the store did not answer within ${PATIENCE_MS / 1000} s`, {
          hint: "It may be busy with a large load; ask again in a while.",
          retriable: true,
        }),
      );
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
