// What the page shows first: what its address asks for, else the view as it was left, else the most
// connected part of the graph.
import { addGraph, moveNodes } from "../model/arrange.ts";
import { type Address, readAddress } from "../model/address.ts";
import { openPanel } from "../model/desk.ts";
import { isFiltering } from "../model/filters.ts";
import { loadScene } from "../model/keeping.ts";
import { placeNew } from "../model/layouts.ts";
import type { Producer, Scene } from "../model/scene.ts";
import { setPhase } from "../model/session.ts";
import type { App } from "./app.ts";
import { attempt, goTo, sayCounts, showMostConnected, steps } from "./loading.ts";

/** Opens the page on its address. */
export async function openPage(app: App): Promise<void> {
  const { store } = app;
  const address = readAddress(new URL(location.href));
  const kept = await attempt(app, "Bring back the last view", () => loadScene(indexedDB));

  if (address.shown && (await showLinked(app, address))) return;
  if (kept) store.amend(() => kept);
  if (isFiltering(address.filters)) store.amend((scene) => ({ ...scene, filters: address.filters }));
  if (kept) {
    store.tell(setPhase({ kind: "ready" }));
    app.canvas?.fit();
    sayCounts(app, "As you left it: ");
  } else if (!address.selection) await showMostConnected(app);
  if (address.selection) await goTo(app, address.selection);
  if (address.selection && store.get().scene.data.nodes.size === 0) await showMostConnected(app);
  if (address.cypher) store.arrange(openPanel("console", true));
}

// A copied link: exactly its entities, where they were. False when the server has none of them any more.
async function showLinked(app: App, { shown, filters, selection }: Address): Promise<boolean> {
  if (!shown) return false;
  const graph = await attempt(app, "Open the linked view", () => app.api.exportNodes([...shown.keys()]));
  if (!graph || graph.nodes.length === 0) return false;
  const arrange: Producer = (scene): Scene => ({
    ...scene,
    filters,
    pinned: new Set([...shown].filter(([, at]) => at.pinned).map(([key]) => key)),
  });
  app.store.amend(steps(addGraph(graph), moveNodes(shown), arrange, placeNew));
  app.store.tell(setPhase({ kind: "ready" }));
  app.canvas?.fit();
  if (selection) await goTo(app, selection);
  return true;
}
