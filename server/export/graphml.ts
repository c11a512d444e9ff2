// GraphML: http://graphml.graphdrawing.org/specification.html
import type { GraphPart } from "../store/graph-store.ts";
import {
  EDGE_COLUMNS,
  edgeLabel,
  NODE_COLUMNS,
  withoutText,
  type Cell,
  type Column,
  type ColumnType,
} from "./columns.ts";
import { escapeXml, xmlAttributes } from "./xml.ts";
import type { GraphEdge, GraphNode } from "../../graph-data/schema/index.ts";

/** GraphML has no lists: a list is its JSON. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "int",
  double: "double",
  strings: "string",
};

const NODES: readonly Column<GraphNode>[] = [
  { name: "label", type: "string", read: (n) => n.attributes.label },
  { name: "x", type: "double", read: (n) => n.attributes.x },
  { name: "y", type: "double", read: (n) => n.attributes.y },
  ...NODE_COLUMNS,
];
const EDGES: readonly Column<GraphEdge>[] = [
  { name: "label", type: "string", read: (e) => edgeLabel(e) },
  { name: "weight", type: "integer", read: (e) => Math.max(1, e.attributes.evidence.length) },
  ...EDGE_COLUMNS,
];

export async function* writeGraphMl(parts: AsyncIterable<GraphPart>): AsyncGenerator<string> {
  const documents = new Map<string, ReturnType<typeof withoutText>>();
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declare("node", NODES)}${declare("edge", EDGES)}<graph edgedefault="directed">
`;
  for await (const part of parts) {
    if (part.kind === "document") documents.set(part.document.id, withoutText(part.document));
    else if (part.kind === "node") {
      yield `<node${xmlAttributes({ id: part.node.key })}>${data("node", NODES, (c) => c.read(part.node, documents))}</node>\n`;
    } else {
      const { key, source, target } = part.edge;
      yield `<edge${xmlAttributes({ id: key, source, target })}>${data("edge", EDGES, (c) => c.read(part.edge, documents))}</edge>\n`;
    }
  }
  yield "</graph>\n</graphml>\n";
}

const declare = <Of>(kind: "node" | "edge", columns: readonly Column<Of>[]): string =>
  columns
    .map(
      ({ name, type }) =>
        `<key${xmlAttributes({ id: `${kind}-${name}`, for: kind, "attr.name": name, "attr.type": TYPES[type] })}/>\n`,
    )
    .join("");

const data = <Of>(kind: string, columns: readonly Column<Of>[], read: (column: Column<Of>) => Cell): string =>
  columns
    .map((column) => {
      const cell = read(column);
      const text = typeof cell === "object" ? JSON.stringify(cell) : String(cell);
      return cell == null ? "" : `<data key="${kind}-${column.name}">${escapeXml(text)}</data>`;
    })
    .join("");
