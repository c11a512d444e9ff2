// Keeps the desk and the scene over a reload; each tab keeps its own scene, a new one begins with the one kept last. The
// desk is small and needed before the first paint, so it is in localStorage; the scene can be megabytes of evidence, so it
// is in IndexedDB.
import { z } from "zod";
import { GraphJsonError } from "../../graph-data/schema/index.ts";
import { answer, inDatabase, put } from "./database.ts";
import { type Desk, desk, NEW_DESK } from "./desk.ts";
import { restoreScene, saveScene } from "./graph-file.ts";
import type { Scene } from "./scene.ts";
import { tabKey } from "./tab.ts";
import { countsLine, visible } from "./visible.ts";

const DESK = "relata/desk";
/** Under it stands the key of the scene kept last. */
const LAST = "last";
const MOST_TABS = 8;

const keptScene = z.object({
  /** Of the tab. */
  key: z.string(),
  /** When it was kept, ISO 8601. */
  saved: z.string(),
  /** What is on screen in it: "42 entities, 97 relations". */
  holds: z.string(),
  scene: z.unknown(),
});
type KeptScene = z.infer<typeof keptScene>;

/** The scene of another tab. */
export type OtherTab = Readonly<Omit<KeptScene, "scene">>;

/** The desk as it was left; a new one when there is none, or it is of another version. */
export function loadDesk(storage: Pick<Storage, "getItem">): Desk {
  const text = storage.getItem(DESK);
  if (text === null) return NEW_DESK;
  try {
    const parsed = desk.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : NEW_DESK;
  } catch (fault) {
    if (fault instanceof SyntaxError) return NEW_DESK; // written by something else
    throw fault;
  }
}

/**
 * Keeps the desk for the next visit.
 * @throws {DOMException} when the browser has no room for it
 */
export const keepDesk = (storage: Pick<Storage, "setItem">, value: Desk): void =>
  storage.setItem(DESK, JSON.stringify(value));

/** What was kept of this tab's scene, or of the tab that kept one last, unchecked; undefined when there is nothing. */
export const readKept = (): Promise<unknown> =>
  inDatabase("readonly", async (store) => {
    const scenes = store("scenes");
    const own = keptScene.safeParse(await answer<unknown>(scenes.get(tabKey())));
    if (own.success) return own.data.scene;
    const last = z.string().safeParse(await answer<unknown>(scenes.get(LAST)));
    if (!last.success) return undefined;
    return keptScene.safeParse(await answer<unknown>(scenes.get(last.data))).data?.scene;
  });

/** More edges than this take a while to be checked and drawn. */
const LARGE = 3000;
export const isLarge = (kept: unknown): boolean =>
  typeof kept === "object" &&
  kept !== null &&
  "edges" in kept &&
  Array.isArray(kept.edges) &&
  kept.edges.length > LARGE;

/** The scene as it was left, or null when there is none that this version can read. */
export function restoreKept(kept: unknown): Scene | null {
  if (kept === undefined) return null;
  try {
    return restoreScene(kept);
  } catch (fault) {
    if (fault instanceof GraphJsonError) return null;
    throw fault;
  }
}

/** Keeps this tab's scene; done even when the page is being left. */
export const keepScene = (scene: Scene): Promise<void> => {
  const key = tabKey();
  const kept: KeptScene = {
    key,
    saved: new Date().toISOString(),
    holds: countsLine(visible(scene)),
    scene: saveScene(scene, "all"),
  };
  return put("scenes", [
    [key, kept],
    [LAST, key],
  ]);
};

/** The scenes that other tabs have kept, open or closed, the latest first. */
export const listOtherTabs = (): Promise<OtherTab[]> =>
  inDatabase("readonly", async (store) => {
    const all = await answer(store("scenes").getAll() as IDBRequest<unknown[]>);
    return all
      .flatMap((value) => keptScene.safeParse(value).data ?? [])
      .filter(({ key }) => key !== tabKey())
      .map(({ key, saved, holds }) => ({ key, saved, holds }))
      .sort((a, b) => (a.saved < b.saved ? 1 : -1));
  });

/**
 * The scene that another tab has kept.
 * @throws {GraphJsonError} when it cannot be read any more, or is gone
 */
export const loadOtherTab = async (key: string): Promise<Scene> => {
  const kept = await inDatabase("readonly", (store) => answer<unknown>(store("scenes").get(key)));
  return restoreScene(keptScene.safeParse(kept).data?.scene);
};

/** Forgets the scenes of all but the tabs opened last. */
export const forgetOldTabs = (): Promise<void> =>
  inDatabase("readwrite", async (store) => {
    const scenes = store("scenes");
    const keys = z
      .array(z.string())
      .parse(await answer(scenes.getAllKeys()))
      .filter((key) => key !== LAST);
    const last = z.string().safeParse(await answer<unknown>(scenes.get(LAST))).data;
    // Keys begin with when the tab was opened, and are given in their order.
    for (const key of keys.slice(0, -MOST_TABS)) if (key !== last) await answer(scenes.delete(key));
  });
