// The server's endpoints as typed functions (design: HTTP API).
import { z } from "zod";
import {
  type CypherAnswer,
  cypherAnswer,
  type cypherRequest,
  type DocumentAnswer,
  documentAnswer,
  type DocumentsAnswer,
  documentsAnswer,
  type EntitiesAnswer,
  entitiesAnswer,
  type EntityAnswer,
  entityAnswer,
  type ExportRequest,
  type EntityType,
  type Category,
  type GraphJson,
  graphJson,
  type GraphSchema,
  graphSchema,
  LIMITS,
  type Health,
  health,
  type JobAccepted,
  jobAccepted,
  type NewDocument,
  type RelationAnswer,
  relationAnswer,
} from "../../graph-data/schema/index.ts";
import { request, requestFile } from "./request.ts";

const part = encodeURIComponent;

export interface NeighbourhoodOptions {
  readonly depth?: number;
  readonly limit?: number;
  readonly types?: readonly EntityType[];
  readonly categories?: readonly Category[];
}

export interface PathsOptions {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number;
  readonly limit?: number;
  readonly avoid?: readonly string[];
}

/** All the page asks of the server. Every call may throw what `request` throws. */
export const api = {
  health: (signal?: AbortSignal): Promise<Health> =>
    // A store that cannot be reached is a problem of status 503, and throws.
    request({ path: "/health", answer: health, ...(signal && { signal }) }),

  schema: (): Promise<GraphSchema> => request({ path: "/schema", answer: graphSchema }),

  graph: (limit?: number): Promise<GraphJson> =>
    request({ path: "/graph", answer: graphJson, query: { limit } }),

  search: (text: string, limit: number, signal: AbortSignal): Promise<EntitiesAnswer> =>
    request({ path: "/entities", answer: entitiesAnswer, query: { search: text, limit }, signal }),

  entity: (id: string, signal?: AbortSignal): Promise<EntityAnswer> =>
    request({ path: `/entities/${part(id)}`, answer: entityAnswer, ...(signal && { signal }) }),

  neighbourhood: (id: string, options: NeighbourhoodOptions = {}): Promise<GraphJson> =>
    request({ path: `/entities/${part(id)}/neighbourhood`, answer: graphJson, query: { ...options } }),

  paths: (options: PathsOptions): Promise<GraphJson> =>
    request({ path: "/paths", answer: graphJson, query: { ...options } }),

  relation: (id: string, signal?: AbortSignal): Promise<RelationAnswer> =>
    request({ path: `/relations/${part(id)}`, answer: relationAnswer, ...(signal && { signal }) }),

  documents: (): Promise<DocumentsAnswer> => request({ path: "/documents", answer: documentsAnswer }),

  document: (id: string, signal?: AbortSignal): Promise<DocumentAnswer> =>
    request({ path: `/documents/${part(id)}`, answer: documentAnswer, ...(signal && { signal }) }),

  /** Graph JSON of what one document says. */
  documentGraph: (document: string): Promise<GraphJson> =>
    request({ path: "/graph", answer: graphJson, query: { document, limit: LIMITS.graph.max } }),

  addDocument: (body: NewDocument): Promise<JobAccepted> =>
    request({ path: "/documents", answer: jobAccepted, body }),

  deleteDocument: (id: string): Promise<unknown> =>
    request({ path: `/documents/${part(id)}`, answer: z.unknown(), method: "DELETE" }),

  cypher: (body: z.input<typeof cypherRequest>, signal?: AbortSignal) =>
    request<CypherAnswer>({ path: "/cypher", answer: cypherAnswer, body, ...(signal && { signal }) }),

  cancelCypher: (requestId: string): Promise<unknown> =>
    request({ path: `/cypher/${part(requestId)}`, answer: z.unknown(), method: "DELETE" }),

  /** Graph JSON of the whole store. */
  exportAll: (): Promise<GraphJson> =>
    request({ path: "/export", answer: graphJson, body: { format: "json" } }),

  /** A file as the server writes it. */
  exportFile: (body: ExportRequest): Promise<Blob> => requestFile("/export", body),

  /** Graph JSON of exactly these entities and the relations among them. */
  exportNodes: (nodes: readonly string[]): Promise<GraphJson> =>
    request({ path: "/export", answer: graphJson, body: { nodes, format: "json" } }),
};

export type Api = typeof api;
