// /entities: search, one entity, its neighbourhood.
import {
  entitiesAnswer,
  entitiesQuery,
  entityAnswer,
  graphJson,
  neighbourhoodQuery,
} from "../../../graph-data/schema/index.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";

export const entityEndpoints = (store: GraphStore): Endpoint[] => [
  endpoint({
    method: "get",
    path: "/entities",
    summary: "Entities whose names or aliases match, best first; typing errors and accents are forgiven",
    query: entitiesQuery,
    answer: { status: 200, description: "Ranked matches", schema: entitiesAnswer },
    handle: ({ query }) => store.searchEntities(query),
  }),
  endpoint({
    method: "get",
    path: "/entities/{id}",
    summary: "One entity: its names, documents, statements, and its relations counted by type",
    answer: { status: 200, description: "The entity", schema: entityAnswer },
    handle: ({ path }) => store.entity(path("id")),
  }),
  endpoint({
    method: "get",
    path: "/entities/{id}/neighbourhood",
    summary: "The entities around one, most supported first; says what it left out",
    query: neighbourhoodQuery,
    answer: { status: 200, description: "Graph JSON", schema: graphJson },
    handle: ({ path, query }) => store.neighbourhood(path("id"), query),
  }),
];
