// Values of an answer as a person reads, sorts and copies them.
import {
  type CypherNode,
  type CypherPath,
  type CypherRelationship,
  type CypherValue,
  STATUSES,
} from "../../../graph-data/schema/index.ts";
import { asideOf, phraseOf } from "../../model/wording.ts";

type Marked = CypherNode | CypherRelationship | CypherPath;

/** The node, relationship or path that a value is, or null. */
export function markedOf(value: CypherValue | undefined): Marked | null {
  if (typeof value !== "object" || value === null || !("$type" in value)) return null;
  return value.$type === "node" || value.$type === "relationship" || value.$type === "path"
    ? (value as Marked)
    : null;
}

const textOf = (value: CypherValue | undefined): string | null => (typeof value === "string" ? value : null);

/** What a node is called: its name, title or text, else its id. */
export const nodeName = ({ id, properties }: CypherNode): string =>
  textOf(properties.name) ?? textOf(properties.title) ?? textOf(properties.text) ?? id;

const statusOf = (value: CypherValue | undefined) =>
  STATUSES.find((status) => status === value) ?? "asserted";

/**
 * A relation as it is worded, with what keeps it from being a plain fact; else its type in plain letters.
 * @param called the name of who says so, by id; a row that is copied keeps the id
 */
export function relationshipName(
  { type, properties }: CypherRelationship,
  called: (id: string) => string = (id) => id,
): string {
  const phrase = textOf(properties.phrase);
  if (phrase === null) return type.toLowerCase().replaceAll("_", " ");
  const speaker = textOf(properties.attributedTo);
  const aside = asideOf(statusOf(properties.status), speaker === null ? null : called(speaker));
  const words = phraseOf({ phrase, polarity: properties.polarity === "negative" ? "negative" : "positive" });
  return aside === "" ? words : `${words} (${aside})`;
}

/** A value in words: nodes by name, relations by phrase, lists and maps as JSON does. */
export function inWords(value: CypherValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  const marked = markedOf(value);
  if (marked?.$type === "node") return nodeName(marked);
  if (marked?.$type === "relationship") return relationshipName(marked);
  if (marked?.$type === "path") return pathInWords(marked);
  if (Array.isArray(value)) return value.map((item: CypherValue) => inWords(item)).join(", ");
  return JSON.stringify(value);
}

function pathInWords({ nodes, relationships }: CypherPath): string {
  return nodes
    .map((node, i) => {
      const step = relationships[i];
      if (!step) return nodeName(node);
      const forward = step.start === node.id;
      return `${nodeName(node)} ${forward ? "—" : "←"} ${relationshipName(step)} ${forward ? "→" : "—"} `;
    })
    .join("");
}

/** Rows as objects, by the columns' names. */
export const toObjects = (
  columns: readonly string[],
  rows: readonly (readonly CypherValue[])[],
): Record<string, CypherValue>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));

export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** The row numbers in order of a column: numbers by size, the rest as words; what is empty comes last. */
export function sortRows(rows: readonly (readonly CypherValue[])[], order: Order | null): number[] {
  const numbers = rows.map((_, i) => i);
  if (!order) return numbers;
  const { column, descending } = order;
  const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const keys = rows.map((row) => {
    const value = row[column];
    return typeof value === "number" ? value : inWords(value);
  });
  const sign = descending ? -1 : 1;
  return numbers.sort((i, j) => {
    const a = keys[i] ?? "";
    const b = keys[j] ?? "";
    if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
    return (
      sign * (typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b)))
    );
  });
}

export type Separator = "," | "\t";

/**
 * Rows as CSV (RFC 4180, lines ended by CR LF) or, for pasting into a spreadsheet, separated by tabs.
 */
export function toTable(
  columns: readonly string[],
  rows: readonly (readonly CypherValue[])[],
  separator: Separator,
): string {
  const line = (cells: readonly string[]) => cells.map((cell) => quoteCell(cell, separator)).join(separator);
  return [columns, ...rows.map((row) => row.map(inWords))].map((cells) => `${line(cells)}\r\n`).join("");
}

const quoteCell = (cell: string, separator: Separator): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
