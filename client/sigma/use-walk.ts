// The keyboard on the graph.
import { useRef } from "react";
import { expand } from "../commands/expanding.ts";
import { openPanel } from "../model/desk.ts";
import { choose, select } from "../model/selection.ts";
import { say } from "../model/session.ts";
import { arrival, type Direction, neighbourAfter, neighbourTowards, weightiest } from "../model/walk.ts";
import { useApp } from "../ui/app-context.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A handler of key presses: arrows walk, Page keys go around, with Shift choosing as they go; Enter expands, Space chooses. */
export function useWalk(): (event: React.KeyboardEvent) => void {
  const app = useApp();
  const { store } = app;
  /** Where the walk came from: what Page keys go around. */
  const hub = useRef<string | null>(null);

  const reach = (key: string, from: string | null, isAlso = false) => {
    const isChosen = store.get().scene.chosen.includes(key);
    store.amend(isAlso && !isChosen ? choose(key) : select({ kind: "entity", id: key }));
    store.arrange(openPanel("details", true));
    store.tell(say(arrival(store.get().scene, key, from)));
    app.canvas?.reveal(key);
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { scene } = store.get();
    const at = scene.selection?.kind === "entity" ? scene.selection.id : null;
    const direction = DIRECTIONS[event.key];
    const isPage = event.key === "PageDown" || event.key === "PageUp";
    if (!direction && !isPage && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (at === null) {
      const first = weightiest(scene);
      if (first !== null) reach(first, null);
      return;
    }
    if (event.key === "Enter") void expand(app, at);
    else if (event.key === " ") store.amend(choose(at));
    else if (direction) {
      const next = neighbourTowards(scene, at, direction);
      if (next === null) return store.tell(say(`No neighbour ${direction} from here.`));
      hub.current = at;
      reach(next, at, event.shiftKey);
    } else {
      const around = hub.current !== null && scene.data.nodes.has(hub.current) ? hub.current : at;
      const next = neighbourAfter(scene, around, at, event.key === "PageDown" ? 1 : -1);
      if (next === null) return;
      hub.current = around;
      reach(next, around, event.shiftKey);
    }
  };
}
