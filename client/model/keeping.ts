// Keeps the desk and the scene over a reload. The desk is small and needed before the first paint, so it is in
// localStorage; the scene can be megabytes of evidence, so it is in IndexedDB.
import { GraphJsonError } from "../../graph-data/schema/index.ts";
import { answer, inDatabase, put } from "./database.ts";
import { type Desk, desk, NEW_DESK } from "./desk.ts";
import { restoreScene, saveScene } from "./graph-file.ts";
import type { Scene } from "./scene.ts";

const DESK = "relata/desk";
const CURRENT = "current";

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

export const keepDesk = (storage: Pick<Storage, "setItem">, value: Desk): void =>
  storage.setItem(DESK, JSON.stringify(value));

/** What was kept of the scene, unchecked; undefined when there is nothing. */
export const readKept = (): Promise<unknown> =>
  inDatabase("readonly", (store) => answer<unknown>(store("scenes").get(CURRENT)));

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

export const keepScene = (scene: Scene): Promise<void> => put("scenes", saveScene(scene, "all"), CURRENT);
