// Graph JSON, the interchange format: graphology's own serialisation with Relata's attributes.
import { z } from "zod";
import {
  CATEGORIES,
  ENTITY_TYPES,
  MENTION_KINDS,
  POLARITIES,
  STATUSES,
  STRUCTURE_TYPES,
} from "./vocabulary.ts";

export const FORMAT = "relata/1";

/** UTF-16 offsets into the document's raw text, end exclusive. */
const range = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** What an id may be: short enough for an address and for an index, and the same text in every store. */
const id = z
  .string()
  .min(1)
  .max(2000)
  .refine((text) => !/\p{Surrogate}/u.test(text), "must not hold halves of surrogate pairs");

export const documentRecord = z.object({
  id,
  title: z.string(),
  /** The file name, or what the sender called it. */
  source: z.string().nullable(),
  /** ISO 8601 date, or null where the text names none. */
  published: z.string().nullable(),
  /** News agency or paper, from dateline or byline. */
  publisher: z.string().nullable().optional(),
  language: z.string().optional(),
  /** Hash of the raw text and the extractor's version: equal means that extracting again would change nothing. */
  revision: z.string().optional(),
  text: z.string().optional(),
  sentences: z.array(z.object(range)).optional(),
});
export type DocumentRecord = z.infer<typeof documentRecord>;

export const mention = z.object({
  document: z.string().min(1),
  ...range,
  text: z.string(),
  kind: z.enum(MENTION_KINDS),
});
export type MentionRecord = z.infer<typeof mention>;

export const evidence = z.object({
  document: z.string().min(1),
  ...range,
  sentence: z.string(),
  /** The relation as this sentence words it, the rule that read it, and how sure that rule is. */
  phrase: z.string().optional(),
  rule: z.string().optional(),
  confidence: z.number().min(0).max(1).optional(),
});
export type EvidenceRecord = z.infer<typeof evidence>;

/** Why a name was joined to an entity: shown to the reader, so that a wrong merge can be seen. */
export const merge = z.object({ name: z.string(), reason: z.string(), confidence: z.number().min(0).max(1) });
export type MergeRecord = z.infer<typeof merge>;

export const entityAttributes = z.object({
  label: z.string(),
  type: z.enum(ENTITY_TYPES),
  aliases: z.array(z.string()),
  /** False for unnamed actors who take part: protesters, police, the opposition. */
  named: z.boolean().optional(),
  mentionCount: z.int().nonnegative().optional(),
  /** For a metonym (the Kremlin): the id of the entity it stands for. */
  standsFor: z.string().nullable().optional(),
  merges: z.array(merge).optional(),
  mentions: z.array(mention),
  x: z.number().optional(),
  y: z.number().optional(),
});
export type EntityAttributes = z.infer<typeof entityAttributes>;

export const relationAttributes = z.object({
  /** Third person present, UPPER_SNAKE: FLEES_TO. */
  type: z
    .string()
    .max(500)
    .regex(/^\p{Lu}[\p{Lu}\p{N}_]*$/u, "a relation type is UPPER_SNAKE")
    .refine(
      (type) => !STRUCTURE_TYPES.some((own) => own === type),
      "leads to sentences, not from one entity to another",
    ),
  /** As a person reads it between the two names, in the text's own tense: "fled to". */
  phrase: z.string(),
  category: z.enum(CATEGORIES),
  polarity: z.enum(POLARITIES),
  status: z.enum(STATUSES),
  attributedTo: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  firstSeen: z.string().nullable().optional(),
  lastSeen: z.string().nullable().optional(),
  evidence: z.array(evidence),
});
export type RelationAttributes = z.infer<typeof relationAttributes>;

/** Graphology keeps a node's neighbours in plain objects. */
const nodeKey = id.refine(
  (key) => !(key in Object.prototype),
  "is a name that every object has, under which graphology can keep no node",
);

export const graphNode = z.object({ key: nodeKey, attributes: entityAttributes });
export type GraphNode = z.infer<typeof graphNode>;

export const graphEdge = z.object({
  key: z.string().min(1),
  source: z.string().min(1),
  target: z.string().min(1),
  attributes: relationAttributes,
});
export type GraphEdge = z.infer<typeof graphEdge>;

export const omitted = z
  .object({
    entities: z.int().nonnegative(),
    relations: z.int().nonnegative(),
    byType: z.record(z.string(), z.int().nonnegative()).describe("The relations by their type"),
  })
  .describe("What belongs to a bounded answer and was left out of it");
export type Omitted = z.infer<typeof omitted>;

export const graphJson = z.object({
  attributes: z.object({
    format: z.literal(FORMAT),
    documents: z.array(documentRecord),
    omitted: omitted.optional(),
    /** The explorer's own state (positions are on the nodes): filters, selection; opaque to the server. */
    view: z.record(z.string(), z.unknown()).optional(),
  }),
  options: z.object({ type: z.literal("directed"), multi: z.literal(true), allowSelfLoops: z.literal(true) }),
  nodes: z.array(graphNode),
  edges: z.array(graphEdge),
});
export type GraphJson = z.infer<typeof graphJson>;

export const GRAPH_OPTIONS = { type: "directed", multi: true, allowSelfLoops: true } as const;

/** The id of a sentence: its document and where it stands there. */
export const sentenceId = (at: { document: string; start: number; end: number }): string =>
  `${at.document}#${at.start}-${at.end}`;

/**
 * The surest of several readings, the first of equals: it gives a relation its confidence, in files and in stores. That
 * others say the same adds nothing to it: papers carry one agency's words, and a rule errs alike in each.
 */
export function surest<T extends { readonly confidence: number }>(readings: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const item of readings) if (!best || item.confidence > best.confidence) best = item;
  return best;
}

/** The reading of fewest words, of equals the surest: "is the president of", not "is the beleaguered president of". */
export function plainest<T extends { readonly phrase: string; readonly confidence: number }>(
  readings: readonly T[],
): T | undefined {
  const length = ({ phrase }: T) => phrase.split(" ").length;
  const fewest = Math.min(...readings.map(length));
  return surest(readings.filter((reading) => length(reading) === fewest));
}

/**
 * The id of a relation, made of what keeps it apart from others: "person/a:MEETS:person/b", then what departs from
 * a plain statement, ":negative:claimed:by:person/c". Ids are escaped, so that no two relations share one.
 */
export function relationKey(
  source: string,
  target: string,
  a: Pick<RelationAttributes, "type" | "polarity" | "status" | "attributedTo">,
): string {
  return [
    escapeId(source),
    a.type,
    escapeId(target),
    ...(a.polarity === "negative" ? ["negative"] : []),
    ...(a.status === "asserted" ? [] : [a.status]),
    ...(a.attributedTo === null ? [] : ["by", escapeId(a.attributedTo)]),
  ].join(":");
}

const escapeId = (id: string): string => id.replace(/[%:]/g, (c) => (c === "%" ? "%25" : "%3A"));

export class GraphJsonError extends Error {
  readonly code = "INVALID_GRAPH_JSON";
  readonly path: string;
  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.name = "GraphJsonError";
    this.path = path;
  }
}

/**
 * Checks a parsed JSON value and returns it as Graph JSON, whole or not at all.
 * @throws {GraphJsonError} naming the path of the first fault (`edges[3].target`), also for an edge or
 * mention that points to nothing, or a key that stands twice.
 */
export function parseGraphJson(value: unknown): GraphJson {
  const parsed = graphJson.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new GraphJsonError(formatPath(issue?.path ?? []), issue?.message ?? "not Graph JSON");
  }
  checkReferences(parsed.data);
  return parsed.data;
}

function checkReferences(graph: GraphJson): void {
  const documents = new Set<string>();
  graph.attributes.documents.forEach(({ id }, i) => addOnce(documents, id, `attributes.documents[${i}].id`));
  const nodes = new Set<string>();
  graph.nodes.forEach(({ key }, i) => addOnce(nodes, key, `nodes[${i}].key`));
  const edges = new Set<string>();
  graph.nodes.forEach(({ attributes }, i) =>
    attributes.mentions.forEach((m, j) =>
      need(documents, m.document, `nodes[${i}].attributes.mentions[${j}].document`),
    ),
  );
  graph.edges.forEach(({ key, source, target, attributes }, i) => {
    addOnce(edges, key, `edges[${i}].key`);
    need(nodes, source, `edges[${i}].source`);
    need(nodes, target, `edges[${i}].target`);
    attributes.evidence.forEach((e, j) =>
      need(documents, e.document, `edges[${i}].attributes.evidence[${j}].document`),
    );
  });
}

function addOnce(seen: Set<string>, id: string, path: string): void {
  if (seen.has(id)) throw new GraphJsonError(path, `"${id}" stands twice; keys and ids are unique`);
  seen.add(id);
}

function need(known: ReadonlySet<string>, id: string, path: string): void {
  if (!known.has(id))
    throw new GraphJsonError(path, `"${id}" is not in this graph; add it or remove what points to it`);
}

const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (out, part) => (typeof part === "number" ? `${out}[${part}]` : `${out}${out && "."}${String(part)}`),
    "",
  ) || "(root)";
