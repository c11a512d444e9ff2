// What is selected (shown in the details) and which entities are chosen together.
import type { Producer, Selection } from "./scene.ts";

/** Selects an entity or a relation, or (null) nothing; chosen entities give way to it. */
export const select =
  (selection: Selection | null): Producer =>
  (scene) => {
    const { selection: old, chosen } = scene;
    const next = selection?.kind === "entity" ? [selection.id] : [];
    if (old?.kind === selection?.kind && old?.id === selection?.id && chosen.join() === next.join())
      return scene;
    return { ...scene, selection, chosen: next };
  };

/** Adds an entity to those chosen together, or takes it out. */
export const choose =
  (id: string): Producer =>
  (scene) => {
    const taken = scene.chosen.includes(id);
    const chosen = taken ? scene.chosen.filter((key) => key !== id) : [...scene.chosen, id];
    const last = chosen.at(-1);
    return { ...scene, chosen, selection: last === undefined ? null : { kind: "entity", id: last } };
  };
