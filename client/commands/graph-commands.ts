// Commands on what the graph shows, and on the selected or chosen entities and relations.
import {
  collapseNode,
  hideEdge,
  hideNodes,
  keepOnly,
  pinNode,
  removeUnconnected,
  showHidden,
  showPath,
  withNeighbours,
} from "../model/arrange.ts";
import { nameOf } from "../model/dataset.ts";
import { clearFilters, isFiltering } from "../model/filters.ts";
import { shownOf } from "../model/paths.ts";
import { select } from "../model/selection.ts";
import { notify, openDialog } from "../model/session.ts";
import type { State } from "../model/store.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";
import { CAP_COMMANDS, entityIn, EXPAND_COMMANDS, hasEntity } from "./expanding.ts";
import { sayCounts, showMostConnected, showPaths } from "./loading.ts";
import { hasGraph } from "./view-commands.ts";

/** "Minsk", or "Minsk and 2 more". */
function namesOf(state: State, keys: readonly string[]): string {
  const first = nameOf(state.scene.data, keys[0] ?? "");
  return keys.length > 1 ? `${first} and ${keys.length - 1} more` : first;
}

// The chosen entities, or the selected one.
const chosenIn = (state: State): readonly string[] => state.scene.chosen;

function hideSelected(app: App): void {
  const state = app.store.get();
  const { selection } = state.scene;
  if (selection?.kind === "relation") app.store.change("Hide a relation", hideEdge(selection.id));
  else if (selection) app.store.change(`Hide ${namesOf(state, chosenIn(state))}`, hideNodes(chosenIn(state)));
  sayCounts(app, "Hidden. ");
}

const keep =
  (label: string, reach: (state: State) => Set<string>) =>
  (app: App): void => {
    const state = app.store.get();
    app.store.change(`${label} ${namesOf(state, chosenIn(state))}`, keepOnly(reach(state)));
    app.canvas?.fit();
    sayCounts(app, "");
  };

function removeLonely(app: App): void {
  const before = app.store.get().scene;
  app.store.change("Remove the unconnected", removeUnconnected);
  if (app.store.get().scene === before)
    app.store.tell(notify({ tone: "info", text: "Every entity on screen has a relation." }));
  else sayCounts(app, "");
}

function togglePin(app: App): void {
  const state = app.store.get();
  const id = entityIn(state);
  if (id === null) return;
  const pinned = state.scene.pinned.has(id);
  app.store.change(`${pinned ? "Unpin" : "Pin"} ${nameOf(state.scene.data, id)}`, pinNode(id, !pinned));
}

function collapse(app: App): void {
  const state = app.store.get();
  const id = entityIn(state);
  if (id !== null) app.store.change(`Collapse ${nameOf(state.scene.data, id)}`, collapseNode(id));
}

function letGo({ store }: App): void {
  if (store.get().scene.selection !== null) store.amend(select(null));
  else store.change("End the path", showPath(null));
}

async function pathBetween(app: App): Promise<void> {
  const { chosen, data } = app.store.get().scene;
  const [from, to] = chosen.map((id) => ({ id, name: nameOf(data, id) }));
  if (from && to) await showPaths(app, from, to);
  else app.store.tell(openDialog("paths"));
}

export const GRAPH_COMMANDS: readonly Command[] = [
  {
    id: "most-connected",
    label: "Show the most connected part",
    group: "Graph",
    words: "start overview reload refresh all",
    perform: showMostConnected,
  },
  ...CAP_COMMANDS,
  {
    id: "paths",
    label: "Path between two entities",
    group: "Graph",
    keys: ["P"],
    words: "shortest connection route",
    perform: pathBetween,
  },
  {
    id: "keep-path",
    label: "Keep only the path",
    group: "Graph",
    enabled: ({ scene }) => scene.path !== null,
    perform: (app) => {
      app.store.change("Keep only the path", (scene) => keepOnly(new Set(shownOf(scene).nodes))(scene));
      app.canvas?.fit();
      sayCounts(app, "");
    },
  },
  {
    id: "end-path",
    label: "Let the path no longer stand out",
    group: "Graph",
    enabled: ({ scene }) => scene.path !== null,
    perform: ({ store }) => store.change("End the path", showPath(null)),
  },
  {
    id: "remove-unconnected",
    label: "Remove the unconnected",
    group: "Graph",
    words: "orphans isolated singles",
    enabled: hasGraph,
    perform: removeLonely,
  },
  {
    id: "show-hidden",
    label: "Show what is hidden",
    group: "Graph",
    enabled: ({ scene }) => scene.hiddenNodes.size + scene.hiddenEdges.size > 0,
    perform: ({ store }) => store.change("Show what was hidden", showHidden),
  },
  {
    id: "clear-filters",
    label: "Clear all filters",
    group: "Graph",
    enabled: ({ scene }) => isFiltering(scene.filters),
    perform: ({ store }) => store.change("Clear all filters", clearFilters),
  },
  ...EXPAND_COMMANDS,
  {
    id: "collapse",
    label: "Collapse: take away what expanding it brought",
    group: "Selection",
    keys: ["C"],
    enabled: (state) => state.scene.expanded.has(entityIn(state) ?? ""),
    perform: collapse,
  },
  {
    id: "hide",
    label: "Hide it",
    group: "Selection",
    keys: ["H", "Delete"],
    words: "remove dismiss",
    enabled: ({ scene }) => scene.selection !== null,
    perform: hideSelected,
  },
  {
    id: "keep-only",
    label: "Keep only these",
    group: "Selection",
    keys: ["K"],
    words: "chosen others away",
    enabled: ({ scene }) => scene.chosen.length > 0,
    perform: keep("Keep only", (state) => new Set(chosenIn(state))),
  },
  {
    id: "keep-neighbours",
    label: "Keep only these and their neighbours",
    group: "Selection",
    keys: ["N"],
    words: "ego network",
    enabled: ({ scene }) => scene.chosen.length > 0,
    perform: keep("Keep the surroundings of", (state) => withNeighbours(state.scene, chosenIn(state))),
  },
  {
    id: "pin",
    label: "Pin it in its place, or let it go",
    group: "Selection",
    keys: ["."],
    words: "lock unpin fix",
    enabled: hasEntity,
    perform: togglePin,
  },
  {
    id: "select-none",
    label: "Select nothing; then let no path stand out",
    group: "Selection",
    keys: ["Escape"],
    enabled: ({ scene }) => scene.selection !== null || scene.path !== null,
    perform: letGo,
  },
];
