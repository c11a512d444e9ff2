// Keeping the present view under a name, and coming back to it.
import { readableMoment } from "../model/dates.ts";
import { loadOtherTab, type OtherTab } from "../model/keeping.ts";
import { deleteView, loadView, renameView, saveView } from "../model/named-views.ts";
import type { Scene } from "../model/scene.ts";
import { notify, openDialog, setPhase } from "../model/session.ts";
import { type App, sceneAsDrawn } from "./app.ts";
import type { Command } from "./command.ts";
import { attempt, sayCounts } from "./loading.ts";

/** Keeps what is on the desk under a name. */
export async function saveViewAs(app: App, name: string): Promise<void> {
  const isSaved = await attempt(app, `Save “${name}”`, async () => {
    await saveView(name, sceneAsDrawn(app));
    return true;
  });
  if (isSaved) app.store.tell(notify({ tone: "info", text: `Saved as “${name}” in this browser.` }));
}

/** Brings a view back as it was saved; undo leads back to what was there. */
export const openView = (app: App, name: string): Promise<void> => open(app, name, () => loadView(name));

/** Brings back what another tab of the page shows, or showed when it was closed. */
export const openOtherTab = (app: App, { key, saved }: OtherTab): Promise<void> =>
  open(app, `Tab of ${readableMoment(saved)}`, () => loadOtherTab(key));

async function open(app: App, name: string, load: () => Promise<Scene>): Promise<void> {
  const scene = await attempt(app, `Open “${name}”`, load);
  if (!scene) return;
  app.canvas?.stopLayout();
  app.store.change(`Open “${name}”`, () => scene);
  app.store.tell(setPhase({ kind: scene.data.nodes.size === 0 ? "empty" : "ready" }));
  app.canvas?.fit();
  sayCounts(app, `Opened ${name}: `);
}

/** Gives a view another name. */
export const renameViewTo = (app: App, from: string, to: string): Promise<void | null> =>
  attempt(app, `Rename “${from}”`, () => renameView({ from, to }));

/** Takes a view out of the browser. */
export const dropView = (app: App, name: string): Promise<void | null> =>
  attempt(app, `Delete “${name}”`, () => deleteView(name));

export const NAMED_VIEW_COMMANDS: readonly Command[] = [
  {
    id: "views",
    label: "Saved views: save this one, open, rename, delete",
    group: "View",
    keys: ["Mod+S"],
    words: "name bookmark keep store load",
    perform: ({ store }) => store.tell(openDialog("views")),
  },
];
