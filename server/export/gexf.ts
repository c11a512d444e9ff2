// GEXF 1.3, Gephi's format: https://gexf.net/schema.html
import type { GraphPart } from "../store/graph-store.ts";
import {
  EDGE_COLUMNS,
  edgeLabel,
  NODE_COLUMNS,
  withoutText,
  type Cell,
  type Column,
  type ColumnType,
  type DocumentTitles,
} from "./columns.ts";
import { xmlAttributes } from "./xml.ts";

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "integer",
  double: "double",
  strings: "liststring",
};

export async function* writeGexf(parts: AsyncIterable<GraphPart>): AsyncGenerator<string> {
  const documents = new Map<string, ReturnType<typeof withoutText>>();
  let isInEdges = false;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Relata</creator></meta>
<graph defaultedgetype="directed" mode="static">
${declare("node", NODE_COLUMNS)}${declare("edge", EDGE_COLUMNS)}<nodes>
`;
  for await (const part of parts) {
    if (part.kind === "document") documents.set(part.document.id, withoutText(part.document));
    else if (part.kind === "node") {
      const { key, attributes } = part.node;
      yield `<node${xmlAttributes({ id: key, label: attributes.label })}>${values(NODE_COLUMNS, part.node, documents)}`;
      const { x, y } = attributes;
      yield x === undefined || y === undefined ? "" : `<viz:position${xmlAttributes({ x, y, z: 0 })}/>`;
      yield "</node>\n";
    } else {
      if (!isInEdges) yield "</nodes>\n<edges>\n";
      isInEdges = true;
      const { key, source, target, attributes } = part.edge;
      const weight = Math.max(1, attributes.evidence.length);
      // `kind` keeps relations of different types between the same two entities apart.
      const own = { id: key, source, target, label: edgeLabel(part.edge), kind: attributes.type, weight };
      yield `<edge${xmlAttributes(own)}>${values(EDGE_COLUMNS, part.edge, documents)}</edge>\n`;
    }
  }
  yield `${isInEdges ? "" : "</nodes>\n<edges>\n"}</edges>\n</graph>\n</gexf>\n`;
}

const declare = <Of>(kind: "node" | "edge", columns: readonly Column<Of>[]): string =>
  `<attributes class="${kind}" mode="static">\n${columns
    .map(({ name, type }) => `<attribute${xmlAttributes({ id: name, title: name, type: TYPES[type] })}/>\n`)
    .join("")}</attributes>\n`;

function values<Of>(columns: readonly Column<Of>[], record: Of, documents: DocumentTitles): string {
  const cells = columns.flatMap(({ name, read }) => {
    const cell = read(record, documents);
    return cell == null ? [] : [`<attvalue${xmlAttributes({ for: name, value: toText(cell) })}/>`];
  });
  return `<attvalues>${cells.join("")}</attvalues>`;
}

const toText = (cell: NonNullable<Cell>): string =>
  typeof cell === "object" ? `[${cell.map((item) => `"${escapeListItem(item)}"`).join(", ")}]` : String(cell);

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escapeListItem = (item: string): string => item.replace(/["\\\n\r\t]/g, (c) => ESCAPES[c] ?? `\\${c}`);
