// One document's part of a Graph JSON, in the store's terms: what a save writes and a removal takes away.
import { createHash } from "node:crypto";
import {
  relationKey,
  sentenceId,
  type Category,
  type DocumentRecord,
  type EvidenceRecord,
  type GraphEdge,
  type GraphJson,
  type GraphNode,
  type MentionRecord,
  type Polarity,
  type Status,
} from "../../../graph-data/schema/index.ts";
import { append, groupBy } from "../lists.ts";
import { compareText, mergeEvidence, type StoredEvidence } from "./evidence.ts";
import type { EntityRecord } from "./entity-record.ts";
import { coverMentions, type SentenceRow } from "./sentences.ts";

export interface MentionRow {
  readonly entity: string;
  readonly sentence: string;
  /** Start and end of each mention, one after the other. */
  readonly spans: readonly number[];
  readonly texts: readonly string[];
  readonly kinds: readonly string[];
  /** What this document says of the entity: on the first of its sentences only. */
  readonly record: string | null;
}

export interface RelationSlice {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly category: Category;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly attributedTo: string | null;
  readonly evidence: readonly StoredEvidence[];
}

export interface DocumentSlice {
  readonly document: Omit<DocumentRecord, "sentences">;
  readonly checksum: string;
  readonly sentences: readonly SentenceRow[];
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRow[];
  readonly relations: readonly RelationSlice[];
}

/** An index over a Graph JSON, so that slicing many documents out of one is linear. */
export interface SlicedGraph {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Entity → its names in all documents, in lower case. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mentions: ReadonlyMap<string, readonly { node: GraphNode; mention: MentionRecord }[]>;
  readonly evidence: ReadonlyMap<string, readonly { edge: GraphEdge; evidence: EvidenceRecord }[]>;
}

export function indexGraph(graph: GraphJson): SlicedGraph {
  const mentions = new Map<string, { node: GraphNode; mention: MentionRecord }[]>();
  const evidence = new Map<string, { edge: GraphEdge; evidence: EvidenceRecord }[]>();
  for (const node of graph.nodes)
    for (const mention of node.attributes.mentions) append(mentions, mention.document, { node, mention });
  for (const edge of graph.edges)
    for (const item of edge.attributes.evidence) append(evidence, item.document, { edge, evidence: item });
  return {
    documents: new Map(graph.attributes.documents.map((d) => [d.id, d])),
    nodes: new Map(graph.nodes.map((n) => [n.key, n])),
    names: new Map(graph.nodes.map((n) => [n.key, namesIn(n.attributes.mentions)])),
    mentions,
    evidence,
  };
}

/** What of the graph rests on this document. An entity without a mention in it is kept if a relation in it needs it. */
export function sliceDocument(graph: SlicedGraph, record: DocumentRecord): DocumentSlice {
  const { sentences: listed, ...document } = record;
  const mentions = graph.mentions.get(record.id) ?? [];
  const evidence = graph.evidence.get(record.id) ?? [];
  const cover = coverMentions(
    record,
    listed,
    mentions.map((m) => m.mention),
    evidence.map((e) => e.evidence),
  );
  const places = placeEntities(graph, { mentions, evidence, sentenceOf: cover.sentenceOf });
  const ofNode = groupBy(mentions, (m) => m.node.key);
  const entities = [...places.keys()]
    .sort(compareText)
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .map((node) => {
      const here = (ofNode.get(node.key) ?? []).map((m) => m.mention);
      return describeEntity(node, here, graph.names.get(node.key) ?? new Set());
    });
  const slice = {
    document,
    sentences: cover.sentences,
    entities,
    mentions: entities.flatMap((entity) =>
      mentionRows(entity, places.get(entity.id) ?? new Map<string, MentionRecord[]>(), cover.order),
    ),
    relations: mergeRelations(evidence),
  };
  return { ...slice, checksum: createHash("sha256").update(JSON.stringify(slice)).digest("hex") };
}

/** Entity → sentence → its mentions there; none where only a relation of that sentence leads to the entity. */
type Places = Map<string, Map<string, MentionRecord[]>>;

function placeEntities(
  graph: SlicedGraph,
  parts: {
    mentions: readonly { node: GraphNode; mention: MentionRecord }[];
    evidence: readonly { edge: GraphEdge; evidence: EvidenceRecord }[];
    sentenceOf: ReadonlyMap<MentionRecord, string>;
  },
): Places {
  const places: Places = new Map();
  const at = (entity: string, sentence: string): MentionRecord[] => {
    const sentences = places.get(entity) ?? new Map<string, MentionRecord[]>();
    places.set(entity, sentences);
    const here = sentences.get(sentence) ?? [];
    sentences.set(sentence, here);
    return here;
  };
  const lean = (entity: string | null | undefined, sentence: string): void => {
    if (entity != null && graph.nodes.has(entity) && !places.has(entity)) at(entity, sentence);
  };
  for (const { node, mention } of parts.mentions) {
    const sentence = parts.sentenceOf.get(mention);
    if (sentence !== undefined) at(node.key, sentence).push(mention);
  }
  for (const { edge, evidence } of parts.evidence)
    for (const entity of [edge.source, edge.target, edge.attributes.attributedTo])
      lean(entity, sentenceId(evidence));
  // A metonym brings what it stands for, and that what it stands for in turn: a Map's iterator meets the added ones too.
  for (const [entity, sentences] of places) {
    const [first] = sentences.keys();
    if (first !== undefined) lean(graph.nodes.get(entity)?.attributes.standsFor, first);
  }
  return places;
}

const namesIn = (mentions: readonly MentionRecord[]): ReadonlySet<string> =>
  new Set(mentions.filter((m) => m.kind !== "pronoun").map((m) => m.text.toLowerCase()));

function describeEntity(
  { key, attributes: a }: GraphNode,
  mentions: readonly MentionRecord[],
  anywhere: ReadonlySet<string>,
): EntityRecord {
  const here = namesIn(mentions);
  // A name that stands in other documents only is theirs; one that stands nowhere as it is belongs to all.
  const belongs = (name: string) => here.has(name.toLowerCase()) || !anywhere.has(name.toLowerCase());
  return {
    id: key,
    type: a.type,
    name: a.label,
    aliases: [...new Set(a.aliases.filter(belongs))].sort(compareText),
    named: a.named ?? true,
    standsFor: a.standsFor ?? null,
    merges: (a.merges ?? []).filter((m) => belongs(m.name)),
    mentionCount: mentions.length,
  };
}

function mentionRows(
  entity: EntityRecord,
  sentences: ReadonlyMap<string, readonly MentionRecord[]>,
  order: ReadonlyMap<string, number>,
): MentionRow[] {
  return [...sentences]
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([sentence, mentions], i) => {
      const sorted = [...mentions].sort(
        (a, b) => a.start - b.start || a.end - b.end || compareText(a.kind, b.kind),
      );
      return {
        entity: entity.id,
        sentence,
        spans: sorted.flatMap((m) => [m.start, m.end]),
        texts: sorted.map((m) => m.text),
        kinds: sorted.map((m) => m.kind),
        record: i === 0 ? JSON.stringify(entity) : null,
      };
    });
}

function mergeRelations(evidence: readonly { edge: GraphEdge; evidence: EvidenceRecord }[]): RelationSlice[] {
  const byId = new Map<string, { edge: GraphEdge; items: StoredEvidence[] }>();
  for (const { edge, evidence: e } of evidence) {
    const { phrase, confidence } = edge.attributes;
    const id = relationKey(edge.source, edge.target, edge.attributes);
    const held = byId.get(id) ?? { edge, items: [] };
    byId.set(id, held);
    held.items.push({
      sentence: sentenceId(e),
      phrase: e.phrase ?? phrase,
      rule: e.rule ?? "",
      confidence: e.confidence ?? confidence,
    });
  }
  return [...byId]
    .map(([id, { edge, items }]) => {
      const { type, category, polarity, status, attributedTo } = edge.attributes;
      const { source, target } = edge;
      // Merged once for each relation: one that stands in a thousand sentences costs no thousand merges.
      const merged = mergeEvidence(items);
      return { id, source, target, type, category, polarity, status, attributedTo, evidence: merged };
    })
    .sort((a, b) => compareText(a.id, b.id));
}
