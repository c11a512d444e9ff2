// /relations: one relation with the sentences that state it.
import { relationAnswer } from "../../../graph-data/schema/index.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";

export const relationEndpoints = (store: GraphStore): Endpoint[] => [
  endpoint({
    method: "get",
    path: "/relations/{id}",
    summary: "One relation with its sentences, their documents, and what contradicts it",
    answer: { status: 200, description: "The relation", schema: relationAnswer },
    handle: ({ path }) => store.relation(path("id")),
  }),
];
