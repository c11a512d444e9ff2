// /documents: the articles, read, added and removed.
import {
  documentAnswer,
  documentsAnswer,
  documentsQuery,
  jobAccepted,
  LIMITS,
  newDocument,
} from "../../../graph-data/schema/index.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";
import type { JobQueue } from "../job-queue.ts";

export const documentEndpoints = (store: GraphStore, jobs: JobQueue): Endpoint[] => [
  endpoint({
    method: "get",
    path: "/documents",
    summary: "The documents, newest first",
    query: documentsQuery,
    answer: { status: 200, description: "Documents and how many there are", schema: documentsAnswer },
    handle: ({ query }) => store.documents(query),
  }),
  endpoint({
    method: "post",
    path: "/documents",
    summary: "Adds a document; extraction follows as a job",
    body: newDocument,
    bodyLimit: LIMITS.body.document,
    answer: { status: 202, description: "The job to listen to", schema: jobAccepted },
    handle: ({ body, response }) => {
      const job = jobs.submit(body);
      response.location(`/api/jobs/${job}/events`);
      return Promise.resolve({ job });
    },
  }),
  endpoint({
    method: "get",
    path: "/documents/{id}",
    summary: "One document: its text with the places of names and evidence",
    answer: { status: 200, description: "The document", schema: documentAnswer },
    handle: ({ path }) => store.document(path("id")),
  }),
  endpoint({
    method: "delete",
    path: "/documents/{id}",
    summary: "Removes a document and what only it supported",
    answer: { status: 204, description: "The document is gone" },
    handle: ({ path }) => store.deleteDocument(path("id")),
  }),
];
