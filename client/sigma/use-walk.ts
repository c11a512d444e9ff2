// The keyboard on the graph.
import { useRef } from "react";
import { expand } from "../commands/expanding.ts";
import { openPanel } from "../model/desk.ts";
import { choose, select } from "../model/selection.ts";
import { say } from "../model/session.ts";
import { arrival, type Direction, neighbourAfter, neighbourTowards, weightiest } from "../model/walk.ts";
import { useApp } from "../ui/app-context.ts";

/** What a key does on the graph. */
type Act =
  | { readonly kind: "go"; readonly direction: Direction }
  | { readonly kind: "around"; readonly step: 1 | -1 }
  | { readonly kind: "expand" | "choose" };

const ACTS: Readonly<Record<string, Act>> = {
  ArrowUp: { kind: "go", direction: "up" },
  ArrowDown: { kind: "go", direction: "down" },
  ArrowLeft: { kind: "go", direction: "left" },
  ArrowRight: { kind: "go", direction: "right" },
  PageDown: { kind: "around", step: 1 },
  PageUp: { kind: "around", step: -1 },
  Enter: { kind: "expand" },
  " ": { kind: "choose" },
};

/** A handler of key presses: arrows walk, Page keys go around, with Shift choosing as they go; Enter expands, Space chooses. */
export function useWalk(): (event: React.KeyboardEvent) => void {
  const app = useApp();
  const { store } = app;
  /** Where the walk came from: what Page keys go around. */
  const hub = useRef<string | null>(null);

  /** Selects a node that was reached, or chooses it beside the others, and says where one is. */
  const reach = (key: string, from: string | null, how: "select" | "choose") => {
    const isChosen = store.get().scene.chosen.includes(key);
    store.amend(how === "choose" && !isChosen ? choose(key) : select({ kind: "entity", id: key }));
    store.arrange(openPanel("details", true));
    store.tell(say(arrival(store.get().scene, key, from)));
    app.canvas?.reveal(key);
  };
  const begin = () => {
    const first = weightiest(store.get().scene);
    if (first !== null) reach(first, null, "select");
  };
  /** What the act comes to at this node: where it leads to, seen from which hub; null where it leads nowhere. */
  const perform = (act: Act, at: string): { to: string; from: string } | null => {
    const { scene } = store.get();
    switch (act.kind) {
      case "expand":
        void expand(app, at);
        return null;
      case "choose":
        store.amend(choose(at));
        return null;
      case "go": {
        const to = neighbourTowards(scene, at, act.direction);
        if (to === null) store.tell(say(`No neighbour ${act.direction} from here.`));
        return to === null ? null : { to, from: at };
      }
      case "around": {
        const from = hub.current !== null && scene.data.nodes.has(hub.current) ? hub.current : at;
        const to = neighbourAfter(scene, from, at, act.step);
        return to === null ? null : { to, from };
      }
    }
  };

  return (event) => {
    const act = ACTS[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { selection } = store.get().scene;
    if (selection?.kind !== "entity") return begin();
    const step = perform(act, selection.id);
    if (!step) return;
    hub.current = step.from;
    reach(step.to, step.from, event.shiftKey ? "choose" : "select");
  };
}
