// Graph JSON (see graph-data/schema/graph-json.ts), one record a line.
import { FORMAT, GRAPH_OPTIONS } from "../../graph-data/schema/index.ts";
import type { GraphPart } from "../store/graph-store.ts";

const SECTIONS = ["document", "node", "edge"] as const;
/** What stands before the first record of each section; the sections close each other. */
const OPENINGS = {
  document: `{"attributes":{"format":${JSON.stringify(FORMAT)},"documents":[`,
  node: `\n]},"options":${JSON.stringify(GRAPH_OPTIONS)},"nodes":[`,
  edge: `\n],"edges":[`,
} as const;

export async function* writeGraphJson(parts: AsyncIterable<GraphPart>): AsyncGenerator<string> {
  let section = 0;
  let separator = "\n";
  yield OPENINGS.document;
  for await (const part of parts) {
    const at = SECTIONS.indexOf(part.kind);
    if (at < section) throw new Error(`a ${part.kind} after the ${SECTIONS[section]}s`);
    if (at > section) {
      yield openings(section, at);
      separator = "\n";
      section = at;
    }
    yield separator + JSON.stringify(recordOf(part));
    separator = ",\n";
  }
  yield `${openings(section, SECTIONS.length - 1)}\n]}\n`;
}

const openings = (after: number, upTo: number): string =>
  SECTIONS.slice(after + 1, upTo + 1)
    .map((name) => OPENINGS[name])
    .join("");

function recordOf(part: GraphPart): unknown {
  switch (part.kind) {
    case "document":
      return part.document;
    case "node":
      return part.node;
    case "edge":
      return part.edge;
  }
}
