// What is taken away: what is on screen, the selection, a query's result, or the whole graph; as a scene for what is
// drawn here, as a request for what the server writes.
import type { ExportRequest } from "../../graph-data/schema/index.ts";
import { type App, sceneAsDrawn } from "../commands/app.ts";
import { keepOnly, showGraph, withNeighbours } from "../model/arrange.ts";
import { graphCounts } from "../model/counted.ts";
import { inStore } from "../model/decisions.ts";
import { placeNew } from "../model/layouts.ts";
import { NO_FILTERS, type Scene } from "../model/scene.ts";
import type { State } from "../model/store.ts";
import { countsLine, visible, type Visible } from "../model/visible.ts";
import { currentRun } from "../panels/console/run.ts";

export const SOURCES = ["screen", "selection", "query", "all"] as const;
export type Source = (typeof SOURCES)[number];

export interface Offer {
  readonly source: Source;
  readonly label: string;
  /** "42 entities, 97 relations"; null when it cannot be chosen now. */
  readonly holds: string | null;
}

/** The sources with what each would hold now. */
export function offers(state: State): Offer[] {
  const run = currentRun();
  const { health, connection } = state.session;
  const counts = connection === "offline" ? undefined : health?.counts;
  const found = run.kind === "done" ? run.answer.graph : null;
  const selected = selectedScene(state.scene);
  return [
    { source: "screen", label: "What is on screen", holds: countsLine(visible(state.scene)) },
    {
      source: "selection",
      label: "The selection with its neighbours",
      holds: selected && countsLine(visible(selected)),
    },
    {
      source: "query",
      label: "What the query in the console found",
      holds: found && found.nodes.length > 0 ? graphCounts(found.nodes.length, found.edges.length) : null,
    },
    {
      source: "all",
      label: "The whole graph in the store",
      holds: counts ? graphCounts(counts.entities, counts.relations) : null,
    },
  ];
}

// One entity with its neighbours, several with what is among them, a relation with its ends.
function selectedScene(scene: Scene): Scene | null {
  const { selection, chosen, data } = scene;
  if (chosen.length > 1) return keepOnly(new Set(chosen))(scene);
  if (selection?.kind === "entity") return keepOnly(withNeighbours(scene, [selection.id]))(scene);
  const relation = selection && data.edges.get(selection.id);
  return relation ? keepOnly(new Set([relation.source, relation.target]))(scene) : null;
}

/**
 * The source as a scene, every entity with a place.
 * @throws {Error} when there is nothing of the kind, or the server fails
 */
export async function sceneOf(app: App, source: Source): Promise<Scene> {
  const now = sceneAsDrawn(app);
  switch (source) {
    case "screen":
      return now;
    case "selection": {
      const selected = selectedScene(now);
      if (!selected) throw new Error("Nothing is selected.");
      return selected;
    }
    case "query": {
      const run = currentRun();
      if (run.kind !== "done") throw new Error("No query has been run.");
      return placeNew(showGraph(run.answer.graph)({ ...now, filters: NO_FILTERS }));
    }
    case "all":
      return placeNew(showGraph(await app.api.exportAll())({ ...now, filters: NO_FILTERS }));
  }
}

const storeIds = ({ decisions }: Scene, { nodes }: Visible): string[] => [
  ...new Set([...nodes.keys()].flatMap((key) => inStore(decisions, key))),
];

/** The source as the server is asked for it. */
export function requestOf({ store }: App, source: Source): Pick<ExportRequest, "nodes" | "cypher"> {
  const { scene } = store.get();
  const run = currentRun();
  switch (source) {
    case "screen":
      return { nodes: storeIds(scene, visible(scene)) };
    case "selection": {
      const selected = selectedScene(scene);
      if (!selected) throw new Error("Nothing is selected.");
      return { nodes: storeIds(scene, visible(selected)) };
    }
    case "query":
      if (run.kind !== "done") throw new Error("No query has been run.");
      return { cypher: run.query };
    case "all":
      return {};
  }
}
