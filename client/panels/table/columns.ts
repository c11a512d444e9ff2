// The columns of the two tables.
import type { EntityRow, RelationRow } from "./rows.ts";

export interface Column<R> {
  readonly id: string;
  readonly label: string;
  readonly value: (row: R) => string | number;
}

export const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  { id: "name", label: "Entity", value: (row) => row.name },
  { id: "type", label: "Type", value: (row) => (row.named ? row.type : `${row.type}, unnamed`) },
  { id: "relations", label: "Relations here", value: (row) => row.relations },
  { id: "mentions", label: "Mentions", value: (row) => row.mentions },
  { id: "aliases", label: "Also known as", value: (row) => row.aliases },
];

export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  { id: "source", label: "From", value: (row) => row.source },
  { id: "phrase", label: "Relation", value: (row) => row.phrase },
  { id: "target", label: "To", value: (row) => row.target },
  { id: "checked", label: "Your mark", value: (row) => row.checked },
  { id: "category", label: "Category", value: (row) => row.category },
  { id: "status", label: "Status", value: (row) => row.status },
  { id: "who", label: "According to", value: (row) => row.who },
  { id: "sentences", label: "Sentences", value: (row) => row.sentences },
  { id: "first", label: "First seen", value: (row) => row.first },
];
