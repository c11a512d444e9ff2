// How much a query found and how long it took, and what the answer had to leave out.
import type { CypherAnswer } from "../../../graph-data/schema/index.ts";
import { counted, entitiesAndRelations } from "../../model/counted.ts";

/** "3 rows in 12 ms". */
export const summaryLine = ({ rows, summary }: CypherAnswer): string =>
  `${counted(rows.length, "row")} in ${readableTime(summary.milliseconds)}`;

const readableTime = (ms: number): string =>
  ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;

/** "" for an answer that is whole. */
export const cutLine = ({ summary, graph }: CypherAnswer): string =>
  [summary.truncated && rowsCut(summary.truncatedBy), graphCut(graph)].filter(Boolean).join(" ");

const rowsCut = (by: CypherAnswer["summary"]["truncatedBy"]): string =>
  by === "bytes"
    ? "Cut: the answer grew too large. Return less of each row."
    : "Cut: there are more. Raise “Rows at most” or narrow the query.";

const graphCut = ({ attributes: { omitted } }: CypherAnswer["graph"]): string =>
  omitted ? `Its graph leaves out ${entitiesAndRelations(omitted.entities, omitted.relations)}.` : "";
