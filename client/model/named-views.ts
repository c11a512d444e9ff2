// Views kept under a name, in the browser's database: all of a scene, as over a reload. One name, one view.
import { z } from "zod";
import { answer, inDatabase } from "./database.ts";
import { restoreScene, saveScene } from "./graph-file.ts";
import type { Scene } from "./scene.ts";
import { countsLine, visible } from "./visible.ts";

const namedView = z.object({
  name: z.string(),
  /** When it was saved, ISO 8601. */
  saved: z.string(),
  /** What is on screen in it: "42 entities, 97 relations". */
  holds: z.string(),
});
export type NamedView = z.infer<typeof namedView>;

/** The views there are, the newest first. */
export async function listViews(): Promise<NamedView[]> {
  const found = await inDatabase("readonly", (store) =>
    answer(store("views").getAll() as IDBRequest<unknown>),
  );
  return z
    .array(namedView)
    .parse(found)
    .sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

/** Keeps a scene under a name; what was kept under it before is replaced. */
export const saveView = (name: string, scene: Scene): Promise<void> =>
  inDatabase("readwrite", async (store) => {
    const view: NamedView = { name, saved: new Date().toISOString(), holds: countsLine(visible(scene)) };
    await answer(store("views").put(view, name));
    await answer(store("view-scenes").put(saveScene(scene, "all"), name));
  });

/**
 * The scene kept under a name.
 * @throws {GraphJsonError} when it cannot be read any more, or is gone
 */
export const loadView = async (name: string): Promise<Scene> =>
  restoreScene(await inDatabase("readonly", (store) => answer<unknown>(store("view-scenes").get(name))));

/** Gives a view another name. */
export const renameView = ({ from, to }: { from: string; to: string }): Promise<void> =>
  inDatabase("readwrite", async (store) => {
    const view = namedView.parse(await answer<unknown>(store("views").get(from)));
    const scene = await answer<unknown>(store("view-scenes").get(from));
    await answer(store("views").put({ ...view, name: to }, to));
    await answer(store("view-scenes").put(scene, to));
    await answer(store("views").delete(from));
    await answer(store("view-scenes").delete(from));
  });

export const deleteView = (name: string): Promise<void> =>
  inDatabase("readwrite", async (store) => {
    await answer(store("views").delete(name));
    await answer(store("view-scenes").delete(name));
  });
