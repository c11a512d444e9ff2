// What the page shows first: what its address asks for, else the view as it was left, else the most
// connected part of the graph.
import { addGraph, keepOnly, moveNodes } from "../model/arrange.ts";
import { type Address, readAddress } from "../model/address.ts";
import { inStore } from "../model/decisions.ts";
import { openPanel } from "../model/desk.ts";
import { isFiltering } from "../model/filters.ts";
import { forgetOldTabs, isLarge, readKept, restoreKept } from "../model/keeping.ts";
import { placeNew } from "../model/layouts.ts";
import { EMPTY_SCENE, type Producer, type Scene } from "../model/scene.ts";
import { setPhase } from "../model/session.ts";
import type { App } from "./app.ts";
import { speakersOf } from "./completing.ts";
import { attempt, beyond, goTo, sayCounts, showMostConnected, steps } from "./loading.ts";

/**
 * Opens the page on its address.
 * @param draw draws the page; called once what is kept in the browser is there, so that it is drawn with it rather than
 *   empty first, or before what takes longer
 */
export async function openPage(app: App, draw: () => void): Promise<void> {
  const { store } = app;
  const address = readAddress(new URL(location.href));
  const kept = await attempt(app, "Bring back the last view", () => bringBack(draw));
  void attempt(app, "Forget tabs of long ago", forgetOldTabs);
  const isLink = address.copied !== null;
  if (kept && !isLink) showKept(app, kept, address);
  draw();

  if (isLink && (await showLinked(app, address, kept))) return;
  if (kept && isLink) showKept(app, kept, address);
  if (!kept) {
    showFiltered(app, address);
    if (!address.selection) await showMostConnected(app);
  }
  if (address.selection) await goTo(app, address.selection);
  if (address.selection && store.get().scene.data.nodes.size === 0) await showMostConnected(app);
  if (address.cypher) store.arrange(openPanel("console", true));
}

/** How long the page may stay blank for what the browser has kept. */
const PATIENCE_MS = 250;

async function bringBack(draw: () => void): Promise<Scene | null> {
  const impatient = setTimeout(draw, PATIENCE_MS);
  try {
    const kept = await readKept();
    if (isLarge(kept)) {
      // Checking it takes its time, in which the page is to be seen.
      draw();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return restoreKept(kept);
  } finally {
    clearTimeout(impatient);
  }
}

function showKept(app: App, kept: Scene, address: Address): void {
  app.store.amend(() => kept);
  showFiltered(app, address);
  app.store.tell(setPhase({ kind: "ready" }));
  app.canvas?.fit();
  sayCounts(app, "As you left it: ");
}

function showFiltered({ store }: App, { filters }: Address): void {
  if (isFiltering(filters)) store.amend((scene) => ({ ...scene, filters }));
}

// A copied link: exactly its entities, where they were; undo leads to what was on the desk before. False when the server
// has none of them any more.
async function showLinked(
  app: App,
  { copied, filters, selection }: Address,
  kept: Scene | null,
): Promise<boolean> {
  if (!copied) return false;
  const { places, decisions, verdicts, hiddenEdges, chosen, path, columns } = copied;
  const ids = new Set([...places.keys()].flatMap((key) => inStore(decisions, key)));
  const loaded = await attempt(app, "Open the linked view", async () => {
    const graph = await app.api.exportNodes([...ids]);
    return { graph, names: await speakersOf(app, graph), told: await beyond(app) };
  });
  if (!loaded || loaded.graph.nodes.length === 0) return false;
  const { graph, names, told } = loaded;
  const arrange: Producer = (scene): Scene => ({
    ...scene,
    filters,
    hiddenEdges: new Set(hiddenEdges),
    path: path?.edges.every((key) => scene.data.edges.has(key)) ? path : null,
    columns,
    pinned: new Set([...places].filter(([, at]) => at.pinned).map(([key]) => key)),
  });
  const decided: Producer = (scene) => ({ ...scene, decisions, verdicts });
  const linked = steps(
    decided,
    addGraph(graph),
    names,
    told,
    keepOnly(new Set(places.keys())),
    moveNodes(places),
    arrange,
    placeNew,
  );
  if (kept) {
    app.store.amend(() => kept);
    app.store.change("Open a link", () => linked(EMPTY_SCENE));
  } else app.store.amend(linked);
  app.store.tell(setPhase({ kind: "ready" }));
  app.canvas?.fit();
  if (selection) await goTo(app, selection);
  const isThere = (key: string) => app.store.get().scene.data.nodes.has(key);
  if (chosen.some(isThere)) app.store.amend((scene) => ({ ...scene, chosen: chosen.filter(isThere) }));
  return true;
}
