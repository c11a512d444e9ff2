// /cypher: the user's own queries, cancelled on request or when the client hangs up. The store bounds them.
import { cypherAnswer, cypherRequest } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";

export function cypherEndpoints(store: GraphStore): Endpoint[] {
  const running = new Set<{ readonly requestId: string | undefined; readonly cancel: AbortController }>();
  const find = (requestId: string) => [...running].find((query) => query.requestId === requestId);

  return [
    endpoint({
      method: "post",
      path: "/cypher",
      summary: "Runs a reading query; rows, and the graph of all nodes, relationships and paths in them",
      body: cypherRequest,
      answer: {
        status: 200,
        description:
          "Rows and graph. Integers beyond 2^53 and temporal values are strings; nodes, relationships and paths are marked by $type, and a map's own key of that name is given as $$type",
        schema: cypherAnswer,
      },
      handle: async ({ body, signal }) => {
        const { requestId } = body;
        if (requestId !== undefined && find(requestId))
          throw new RelataError("CONFLICT", `a query ${JSON.stringify(requestId)} is running already`, {
            hint: "Wait until it has ended, cancel it, or give this one another requestId.",
          });
        const query = { requestId, cancel: new AbortController() };
        running.add(query);
        try {
          return await store.cypher(body, AbortSignal.any([signal, query.cancel.signal]));
        } finally {
          running.delete(query);
        }
      },
    }),
    endpoint({
      method: "delete",
      path: "/cypher/{requestId}",
      summary: "Cancels a running query",
      answer: { status: 204, description: "The query was told to end" },
      handle: ({ path }) => {
        const query = find(path("requestId"));
        if (!query)
          throw new RelataError("NOT_FOUND", `no query ${JSON.stringify(path("requestId"))} is running`, {
            hint: "It may have ended already.",
          });
        query.cancel.abort(new RelataError("CANCELLED", "the query was cancelled"));
        return Promise.resolve();
      },
    }),
  ];
}
