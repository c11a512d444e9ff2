// What GEXF and GraphML say of a node and an edge: flat columns, declared before the first record.
import type { DocumentRecord, GraphEdge, GraphNode } from "../../graph-data/schema/index.ts";

export type ColumnType = "string" | "boolean" | "integer" | "double" | "strings";
export type Cell = string | number | boolean | readonly string[] | null | undefined;

export interface Column<Of> {
  readonly name: string;
  readonly type: ColumnType;
  /** null or undefined: left out. */
  readonly read: (record: Of, documents: DocumentTitles) => Cell;
}

/** The documents seen so far, without their texts, so that evidence can name its article. */
export type DocumentTitles = ReadonlyMap<string, Pick<DocumentRecord, "title" | "source" | "published">>;

export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { name: "type", type: "string", read: (n) => n.attributes.type },
  { name: "aliases", type: "strings", read: (n) => n.attributes.aliases },
  { name: "named", type: "boolean", read: (n) => n.attributes.named ?? true },
  {
    name: "mentionCount",
    type: "integer",
    read: (n) => n.attributes.mentionCount ?? n.attributes.mentions.length,
  },
  { name: "standsFor", type: "string", read: (n) => n.attributes.standsFor },
  { name: "merges", type: "string", read: (n) => n.attributes.merges && JSON.stringify(n.attributes.merges) },
  { name: "mentions", type: "string", read: (n) => JSON.stringify(n.attributes.mentions) },
];

export const EDGE_COLUMNS: readonly Column<GraphEdge>[] = [
  { name: "type", type: "string", read: (e) => e.attributes.type },
  { name: "phrase", type: "string", read: (e) => e.attributes.phrase },
  { name: "category", type: "string", read: (e) => e.attributes.category },
  { name: "polarity", type: "string", read: (e) => e.attributes.polarity },
  { name: "status", type: "string", read: (e) => e.attributes.status },
  { name: "attributedTo", type: "string", read: (e) => e.attributes.attributedTo },
  { name: "confidence", type: "double", read: (e) => e.attributes.confidence },
  { name: "firstSeen", type: "string", read: (e) => e.attributes.firstSeen },
  { name: "lastSeen", type: "string", read: (e) => e.attributes.lastSeen },
  // For a person: the sentences as they stand, each with its article.
  { name: "sentences", type: "string", read: (e, documents) => quoteSentences(e, documents) },
  // For a program: where they stand.
  {
    name: "evidence",
    type: "string",
    read: (e, documents) => JSON.stringify(completeEvidence(e, documents)),
  },
];

/** How a claim looks where only one line is read: "fled to (claimed by person/x)", "not met". */
export function edgeLabel({ attributes: a }: GraphEdge): string {
  const words = a.polarity === "negative" ? `not: ${a.phrase}` : a.phrase;
  const notes = [
    a.status === "asserted" ? "" : a.status,
    a.attributedTo === null ? "" : `by ${a.attributedTo}`,
  ];
  const note = notes.filter(Boolean).join(" ");
  return note ? `${words} (${note})` : words;
}

const quoteSentences = (edge: GraphEdge, documents: DocumentTitles): string =>
  edge.attributes.evidence
    .map(
      (e) => `${e.sentence.replace(/\s+/g, " ").trim()} [${documents.get(e.document)?.title ?? e.document}]`,
    )
    .join("\n");

export const completeEvidence = (edge: GraphEdge, documents: DocumentTitles) =>
  edge.attributes.evidence.map((e) => {
    const { title, source, published } = documents.get(e.document) ?? {};
    return { ...e, title, source, published };
  });

export const withoutText = ({ title, source, published }: DocumentRecord) => ({ title, source, published });
