// What goes over HTTP: the requests the server accepts and the answers the client may rely on.
import { z } from "zod";
import { documentRecord, entityAttributes, evidence, graphJson, relationAttributes } from "./graph-json.ts";
import { LIMITS } from "./limits.ts";
import { CATEGORIES, ENTITY_TYPES, STATUSES } from "./vocabulary.ts";

// --- values of a Cypher answer -------------------------------------------------------------------------------------

/**
 * A value in a row: JSON scalars, lists and maps; integers beyond 2^53 and temporal values as strings; nodes,
 * relationships and paths as objects marked by `$type`. A map's own key of that name is given as `$$type`.
 */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | CypherNode
  | CypherRelationship
  | CypherPath
  | { readonly [key: string]: CypherValue };

export interface CypherNode {
  readonly $type: "node";
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: CypherValue };
}
export interface CypherRelationship {
  readonly $type: "relationship";
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: { readonly [key: string]: CypherValue };
}
export interface CypherPath {
  readonly $type: "path";
  readonly nodes: readonly CypherNode[];
  readonly relationships: readonly CypherRelationship[];
}
export const jsonValue = z.json();
export const cypherValue: z.ZodType<CypherValue> = jsonValue;

// --- requests ------------------------------------------------------------------------------------------------------

const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((s) =>
      s
        .split(",")
        .map((x) => x.trim())
        .filter(Boolean),
    )
    .pipe(z.array(item));
const count = (bounds: { default: number; max: number }) =>
  z.coerce.number().int().min(1).max(bounds.max).default(bounds.default);
/** Date.parse takes 2020-02-31 for the second of March. */
function isInCalendar(date: string): boolean {
  const day = date.slice(0, 10);
  return !Number.isNaN(Date.parse(date)) && new Date(day).toISOString().startsWith(day);
}
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.+Z-]+)?)?)?$/, "must be an ISO 8601 date such as 2020-08-16")
  .refine(isInCalendar, "is not in the calendar");

export const graphQuery = z.strictObject({
  limit: count(LIMITS.graph),
  types: list(z.enum(ENTITY_TYPES)).optional(),
  categories: list(z.enum(CATEGORIES)).optional(),
  statuses: list(z.enum(STATUSES)).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  document: z.string().optional(),
});
export type GraphQuery = z.infer<typeof graphQuery>;

export const entitiesQuery = z.strictObject({
  search: z.string().max(200).default(""),
  type: z.enum(ENTITY_TYPES).optional(),
  limit: count(LIMITS.entities),
});
export type EntitiesQuery = z.infer<typeof entitiesQuery>;

export const neighbourhoodQuery = z.strictObject({
  depth: z.coerce.number().int().min(1).max(LIMITS.neighbourhood.depth).default(1),
  limit: count(LIMITS.neighbourhood),
  types: list(z.enum(ENTITY_TYPES)).optional(),
  categories: list(z.enum(CATEGORIES)).optional(),
});
export type NeighbourhoodQuery = z.infer<typeof neighbourhoodQuery>;

export const pathsQuery = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  maxLength: z.coerce.number().int().min(1).max(LIMITS.paths.maxLength).default(4),
  limit: count(LIMITS.paths),
  /** Entity ids and entity types a path may not pass through. */
  avoid: list(z.string()).optional(),
  avoidTypes: list(z.enum(ENTITY_TYPES)).optional(),
});
export type PathsQuery = z.infer<typeof pathsQuery>;

export const documentsQuery = z.strictObject({
  limit: count(LIMITS.documents),
  offset: z.coerce.number().int().min(0).default(0),
});
export type DocumentsQuery = z.infer<typeof documentsQuery>;

/** Text that every store and every format can hold: no NUL, no half of a surrogate pair, not only white space. */
const writing = z
  .string()
  .regex(/\S/, "must not be empty")
  .refine((s) => !/\0|\p{Surrogate}/u.test(s), "must not hold NUL characters or halves of surrogate pairs");

export const newDocument = z
  .strictObject({
    title: writing.max(500),
    text: writing.optional(),
    html: writing.optional(),
    source: writing.max(2000).optional(),
    published: isoDate.optional(),
  })
  .refine((d) => (d.text === undefined) !== (d.html === undefined), { message: "give either text or html" });
export type NewDocument = z.infer<typeof newDocument>;

export const cypherRequest = z.strictObject({
  query: z.string().min(1).max(100_000),
  parameters: z.record(z.string(), jsonValue).optional(),
  limit: z.int().min(1).max(LIMITS.cypher.maxRows).default(LIMITS.cypher.rows),
  timeoutMs: z.int().min(1).max(LIMITS.cypher.maxTimeoutMs).default(LIMITS.cypher.timeoutMs),
  requestId: z.string().min(1).max(100).optional(),
  complete: z
    .boolean()
    .optional()
    .describe(
      `Adds to the graph the relations among its entities that the query did not return, ${LIMITS.graph.relations} at most; what is cut stands in graph.attributes.omitted`,
    ),
});
export type CypherRequest = z.infer<typeof cypherRequest>;

export const EXPORT_FORMATS = ["json", "gexf", "graphml", "csv", "cypher", "jsonld"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const ids = z.array(z.string().min(1)).max(100_000);
export const exportRequest = z
  .strictObject({
    nodes: ids.optional().describe("Entities to take; without relations, all among them come along"),
    relations: ids.optional().describe("The very relations to take; their ends come along"),
    cypher: z.string().min(1).max(100_000).optional().describe("A query whose result is taken"),
    parameters: z.record(z.string(), jsonValue).optional().describe("Of the query"),
    format: z.enum(EXPORT_FORMATS).default("json"),
  })
  .refine((r) => r.cypher === undefined || (!r.nodes && !r.relations), {
    message: "give nodes and relations, or cypher, not both; none of them exports the whole graph",
  })
  .refine((r) => r.cypher !== undefined || !r.parameters, { message: "parameters belong to cypher" });
export type ExportRequest = z.infer<typeof exportRequest>;

// --- answers -------------------------------------------------------------------------------------------------------

export const health = z.object({
  /** A store that cannot be reached is a problem instead. */
  status: z.literal("ok"),
  version: z.string(),
  store: z.object({ kind: z.enum(["neo4j", "embedded"]), version: z.string() }),
  counts: z.object({ entities: z.int(), relations: z.int(), documents: z.int() }),
});
export type Health = z.infer<typeof health>;

const counted = z.object({ name: z.string(), count: z.int() });
export const graphSchema = z.object({
  labels: z.array(counted),
  relationshipTypes: z.array(counted),
  propertyKeys: z.array(counted),
  categories: z.array(counted),
  statuses: z.array(counted),
});
export type GraphSchema = z.infer<typeof graphSchema>;

export const entitySummary = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  aliases: z.array(z.string()),
  named: z.boolean(),
  mentionCount: z.int(),
  relationCount: z.int(),
});
export type EntitySummary = z.infer<typeof entitySummary>;

/** What a store tells extraction of an entity that new documents may speak of. */
export interface KnownEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntitySummary["type"];
  readonly aliases: readonly string[];
  readonly named: boolean;
}

export const entitiesAnswer = z.object({
  entities: z.array(entitySummary.extend({ score: z.number(), matched: z.string() })),
  truncated: z.boolean(),
});
export type EntitiesAnswer = z.infer<typeof entitiesAnswer>;

/** A relation as it is shown in lists: both ends named, evidence counted. */
export const relationSummary = relationAttributes.omit({ evidence: true }).extend({
  id: z.string(),
  source: z.string(),
  sourceName: z.string(),
  target: z.string(),
  targetName: z.string(),
  attributedToName: z.string().nullable(),
  evidenceCount: z.int(),
});
export type RelationSummary = z.infer<typeof relationSummary>;

export const entityAnswer = z.object({
  entity: entitySummary.extend({
    standsFor: z.string().nullable(),
    merges: entityAttributes.shape.merges.unwrap(),
    firstSeen: z.string().nullable(),
    lastSeen: z.string().nullable(),
  }),
  documents: z.array(documentRecord.omit({ text: true, sentences: true }).extend({ mentionCount: z.int() })),
  /** Where each name stands: the first mentions of every alias. */
  mentions: z.array(
    z.object({ document: z.string(), start: z.int(), end: z.int(), text: z.string(), kind: z.string() }),
  ),
  /** Counts by relation type, direction and the neighbour's entity type: shown before expanding. */
  relationCounts: z.array(
    z.object({
      type: z.string(),
      category: z.enum(CATEGORIES),
      direction: z.enum(["out", "in"]),
      neighbourType: z.enum(ENTITY_TYPES),
      count: z.int(),
    }),
  ),
  /** How many entities stand beside it, by their type; itself is none of them. */
  neighbourCounts: z.array(z.object({ type: z.enum(ENTITY_TYPES), count: z.int() })),
  /** Its statements, most supported first, and what others say with attribution to it. */
  relations: z.array(relationSummary),
  claims: z.array(relationSummary),
  truncated: z.boolean(),
});
export type EntityAnswer = z.infer<typeof entityAnswer>;

export const relationAnswer = z.object({
  relation: relationSummary,
  evidence: z.array(evidence.extend({ id: z.string() })),
  documents: z.array(documentRecord.omit({ text: true, sentences: true })),
  /** Relations of the same type between the same two entities with the other polarity, whoever says so. */
  contradictedBy: z.array(relationSummary),
});
export type RelationAnswer = z.infer<typeof relationAnswer>;

export const documentSummary = documentRecord
  .omit({ text: true, sentences: true })
  .extend({ entityCount: z.int(), relationCount: z.int() });
export type DocumentSummary = z.infer<typeof documentSummary>;
export const documentsAnswer = z.object({ documents: z.array(documentSummary), total: z.int() });
export type DocumentsAnswer = z.infer<typeof documentsAnswer>;

export const documentAnswer = z.object({
  document: documentRecord.omit({ sentences: true }).extend({ text: z.string() }),
  /** Spans into the text, in order of their start. */
  mentions: z.array(
    z.object({
      entity: z.string(),
      name: z.string(),
      type: z.enum(ENTITY_TYPES),
      start: z.int(),
      end: z.int(),
      kind: z.string(),
    }),
  ),
  evidence: z.array(z.object({ start: z.int(), end: z.int(), relations: z.array(relationSummary) })),
});
export type DocumentAnswer = z.infer<typeof documentAnswer>;

export const cypherAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cypherValue)),
  graph: graphJson,
  summary: z.object({
    rows: z.int(),
    truncated: z.boolean(),
    /** What cut the rows: the row limit or the size of the answer. */
    truncatedBy: z.enum(["rows", "bytes"]).optional(),
    milliseconds: z.number(),
    plan: z.unknown().optional(),
  }),
});
export type CypherAnswer = z.infer<typeof cypherAnswer>;

export const jobAccepted = z.object({ job: z.string() });
export type JobAccepted = z.infer<typeof jobAccepted>;
/**
 * One server-sent event of GET /jobs/{id}/events. `done` and `total` count characters of the text; the last event
 * carries `result` or `error`.
 */
export const jobEvent = z.object({
  stage: z.enum(["queued", "clean", "annotate", "extract", "load", "done", "failed"]),
  done: z.int(),
  total: z.int(),
  error: z.string().optional(),
  result: z
    .object({ document: z.string(), entities: z.int(), relations: z.int(), warnings: z.array(z.string()) })
    .optional(),
});
export type JobEvent = z.infer<typeof jobEvent>;

/** RFC 9457. `code` is stable; words may change. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  line: z.int().optional(),
  column: z.int().optional(),
  hint: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
