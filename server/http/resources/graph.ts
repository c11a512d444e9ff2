// GET /graph and GET /paths: parts of the graph as Graph JSON.
import { graphJson, graphQuery, pathsQuery } from "../../../graph-data/schema/index.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";

export const graphEndpoints = (store: GraphStore): Endpoint[] => [
  endpoint({
    method: "get",
    path: "/graph",
    summary: "The most connected part of the graph within the filter; says what it left out",
    query: graphQuery,
    answer: { status: 200, description: "Graph JSON", schema: graphJson },
    handle: ({ query }) => store.graph(query),
  }),
  endpoint({
    method: "get",
    path: "/paths",
    summary: "The shortest paths between two entities; says what it left out",
    query: pathsQuery,
    answer: { status: 200, description: "Graph JSON of all paths together", schema: graphJson },
    handle: ({ query }) => store.paths(query),
  }),
];
