// The dates that a timeline counts: those of what is loaded, not hidden, and let through by the other filters.
import type { GraphEdge } from "../../../graph-data/schema/index.ts";
import { passesEdge, passesNode } from "../../model/filters.ts";
import type { Dataset, Filters, Scene } from "../../model/scene.ts";
import { remembered } from "../../model/sets.ts";

export const COUNTED = ["evidence", "relations"] as const;
/** Sentences by the day they were published, or relations by the day they were first seen. */
export type Counted = (typeof COUNTED)[number];

export interface DatesFound {
  readonly dates: readonly string[];
  readonly undated: number;
}

/** What keeps a relation from being counted, apart from the filters. */
type Held = Pick<Scene, "hiddenNodes" | "hiddenEdges" | "verdicts">;

/** A function that finds the dates of a scene, and gives the same ones as long as only other things change. */
export function dateFinder(): (scene: Scene, counted: Counted) => DatesFound {
  const heldOf = remembered(
    (
      hiddenNodes: Held["hiddenNodes"],
      hiddenEdges: Held["hiddenEdges"],
      verdicts: Held["verdicts"],
    ): Held => ({ hiddenNodes, hiddenEdges, verdicts }),
  );
  const openOf = remembered((without: Filters["without"], unnamed: boolean): Filters => ({
    without,
    unnamed,
    from: null,
    to: null,
  }));
  const find = remembered(findDates);
  return ({ data, hiddenNodes, hiddenEdges, verdicts, filters }, counted) =>
    find(data, heldOf(hiddenNodes, hiddenEdges, verdicts), openOf(filters.without, filters.unnamed), counted);
}

function findDates(data: Dataset, held: Held, filters: Filters, counted: Counted): DatesFound {
  const known = { data, verdicts: held.verdicts };
  const dates: string[] = [];
  let undated = 0;
  const isShown = (key: string) => {
    const node = data.nodes.get(key);
    return node !== undefined && !held.hiddenNodes.has(key) && passesNode(node, filters);
  };
  for (const edge of data.edges.values()) {
    if (held.hiddenEdges.has(edge.key) || !isShown(edge.source) || !isShown(edge.target)) continue;
    if (!passesEdge(edge, filters, known)) continue;
    for (const date of datesOfEdge(edge, data, filters, counted))
      if (date) dates.push(date);
      else undated += 1;
  }
  return { dates, undated };
}

function datesOfEdge(
  { attributes }: GraphEdge,
  data: Dataset,
  { without }: Filters,
  counted: Counted,
): (string | null)[] {
  const published = attributes.evidence
    .filter((e) => !without.documents.has(e.document))
    .map((e) => data.documents.get(e.document)?.published ?? null);
  if (counted === "evidence") return published;
  return [attributes.firstSeen ?? published.filter((date) => date !== null).sort()[0] ?? null];
}
