// Rows of Relata's own queries, and what the API makes of them.
import {
  FORMAT,
  GRAPH_OPTIONS,
  type Category,
  type DocumentRecord,
  type EntitySummary,
  type EntityType,
  type EvidenceRecord,
  type GraphEdge,
  type GraphJson,
  type GraphNode,
  type MergeRecord,
  type Omitted,
  type Polarity,
  type RelationSummary,
  type Status,
} from "../../../graph-data/schema/index.ts";
import { parseMerges } from "../writes/entities.ts";
import { fromLists, parseSentenceId, type EvidenceLists } from "./evidence.ts";

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly mentionCount: number;
  readonly standsFor: string | null;
  readonly merges: readonly string[] | null;
}

export interface RelationRow {
  readonly id: string;
  readonly source: string;
  readonly sourceName: string;
  readonly target: string;
  readonly targetName: string;
  readonly type: string;
  readonly phrase: string;
  readonly category: Category;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly attributedTo: string | null;
  readonly confidence: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly evidenceCount: number;
}
export type FullRelationRow = RelationRow & EvidenceLists;

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly revision: string | null;
}

/** More sentences than this are not sent with a relation in a graph; GET /relations/{id} has them all. */
export const EVIDENCE_SHOWN = 50;

export const toSummary = (
  row: Omit<EntityRow, "standsFor" | "merges">,
  relationCount: number,
): EntitySummary => ({
  id: row.id,
  name: row.name,
  type: row.type,
  aliases: [...row.aliases],
  named: row.named,
  mentionCount: row.mentionCount,
  relationCount,
});

export const toRelationSummary = (row: RelationRow, names: ReadonlyMap<string, string>): RelationSummary => ({
  id: row.id,
  source: row.source,
  sourceName: row.sourceName,
  target: row.target,
  targetName: row.targetName,
  type: row.type,
  phrase: row.phrase,
  category: row.category,
  polarity: row.polarity,
  status: row.status,
  attributedTo: row.attributedTo,
  attributedToName: row.attributedTo === null ? null : (names.get(row.attributedTo) ?? null),
  confidence: row.confidence,
  firstSeen: row.firstSeen,
  lastSeen: row.lastSeen,
  evidenceCount: row.evidenceCount,
});

export const toDocument = (row: DocumentRow): Omit<DocumentRecord, "text" | "sentences"> => ({
  id: row.id,
  title: row.title,
  source: row.source,
  published: row.published,
  publisher: row.publisher,
  ...(row.language !== null && { language: row.language }),
  ...(row.revision !== null && { revision: row.revision }),
});

export const toNode = (row: EntityRow): GraphNode => ({
  key: row.id,
  attributes: {
    label: row.name,
    type: row.type,
    aliases: [...row.aliases],
    named: row.named,
    mentionCount: row.mentionCount,
    standsFor: row.standsFor,
    ...withMerges(parseMerges(row.merges)),
    mentions: [],
  },
});

const withMerges = (merges: MergeRecord[]) => (merges.length > 0 ? { merges } : {});

export function toEvidence(row: EvidenceLists, sentences: ReadonlyMap<string, string>): EvidenceRecord[] {
  return fromLists(row).map((e) => ({
    ...parseSentenceId(e.sentence),
    sentence: sentences.get(e.sentence) ?? "",
    phrase: e.phrase,
    ...(e.rule !== "" && { rule: e.rule }),
    confidence: e.confidence,
  }));
}

export const toEdge = (row: RelationRow, evidence: EvidenceRecord[]): GraphEdge => ({
  key: row.id,
  source: row.source,
  target: row.target,
  attributes: {
    type: row.type,
    phrase: row.phrase,
    category: row.category,
    polarity: row.polarity,
    status: row.status,
    attributedTo: row.attributedTo,
    confidence: row.confidence,
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    evidence,
  },
});

export const graphJsonOf = (parts: {
  documents: readonly DocumentRecord[];
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  omitted?: Omitted | undefined;
}): GraphJson => ({
  attributes: {
    format: FORMAT,
    documents: [...parts.documents],
    ...(parts.omitted && { omitted: parts.omitted }),
  },
  options: GRAPH_OPTIONS,
  nodes: [...parts.nodes],
  edges: [...parts.edges],
});
