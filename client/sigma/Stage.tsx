// The graph area: the drawing, walked by keyboard as well, with its legend and menu; and in its place, what is
// to be said while there is nothing to draw.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { App } from "../commands/app.ts";
import { openPanel } from "../model/desk.ts";
import { visible } from "../model/visible.ts";
import { useApp, useModel, usePerform } from "../ui/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { createDrawing } from "./drawing.ts";
import { GraphMenu, type MenuAt } from "./GraphMenu.tsx";
import { Legend } from "./Legend.tsx";
import { useWalk } from "./use-walk.ts";
import "./stage.css";

export function Stage() {
  const phase = useModel((s) => s.session.phase.kind);
  const canDraw = useModel((s) => s.session.canDraw);
  const nothingSeen = useModel(({ scene }) => visible(scene).nodes.size === 0);
  const app = useApp();
  const walk = useWalk();
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const region = useRef<HTMLElement>(null);
  useMenuEvents(region, setMenu);
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.target !== region.current) return;
    if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      setMenu(menuPlace(app, event.currentTarget));
    } else walk(event);
  };
  return (
    // A graph is a widget of its own: it takes the keyboard's focus and is walked by arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={region}
      className="stage"
      aria-label="Graph"
      aria-describedby="graph-keys"
      aria-busy={phase === "loading"}
      data-graph
      // As said above: arrow keys walk it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <p id="graph-keys" className="unseen">
        Arrow keys walk to the neighbour in that direction, Page Down and Page Up around the neighbours; with
        Shift they choose what they reach as well. Enter expands, Shift+F10 opens the menu. The same graph is
        in the panel “Graph as table”.
      </p>
      <div className="stage-ground">
        {canDraw ? <Drawing /> : <NoWebGL />}
        {phase !== "ready" && <PhaseNote />}
        {phase === "ready" && nothingSeen && <NothingSeen />}
      </div>
      {phase === "ready" && !nothingSeen && canDraw && <Legend />}
      <GraphMenu
        at={menu}
        onClose={() => {
          setMenu(null);
          region.current?.focus();
        }}
      />
    </section>
  );
}

/** Where the menu opens by keyboard: on the selected entity, else in the middle. */
function menuPlace({ store, canvas }: App, { clientWidth, clientHeight }: Element): MenuAt {
  const { selection } = store.get().scene;
  const at = selection?.kind === "entity" ? canvas?.placeOf(selection.id) : null;
  return at ?? { x: clientWidth / 2, y: clientHeight / 2 };
}

function useMenuEvents(region: React.RefObject<HTMLElement | null>, open: (at: MenuAt) => void) {
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const onMenu = (event: Event) => {
      if (event instanceof CustomEvent) open(event.detail as MenuAt);
    };
    const noBrowserMenu = (event: Event) => event.preventDefault();
    element.addEventListener("relata-menu", onMenu);
    element.addEventListener("contextmenu", noBrowserMenu);
    return () => {
      element.removeEventListener("relata-menu", onMenu);
      element.removeEventListener("contextmenu", noBrowserMenu);
    };
  }, [region, open]);
}

/** How often a lost WebGL context is made anew before the table has to do. */
const MOST_LOSSES = 3;

function Drawing() {
  const app = useApp();
  const place = useRef<HTMLDivElement>(null);
  const [losses, setLosses] = useState(0);
  // Before the page is painted: painting it once without a graph and once with it takes twice as long.
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const giveUp = () => {
      app.store.tell((s) => ({ ...s, canDraw: false }));
      app.store.arrange(openPanel("table", true));
    };
    let dispose: () => void;
    try {
      dispose = createDrawing(app, element);
    } catch (fault) {
      console.info("Relata: no drawing:", fault);
      giveUp();
      return;
    }
    const onLost = (event: Event) => {
      event.preventDefault();
      if (losses >= MOST_LOSSES) giveUp();
      else setLosses(losses + 1);
    };
    // The event does not bubble, but it can be caught on its way down.
    element.addEventListener("webglcontextlost", onLost, true);
    return () => {
      element.removeEventListener("webglcontextlost", onLost, true);
      dispose();
    };
  }, [app, losses]);
  return <div ref={place} className="drawing" data-drawing />;
}

const NoWebGL = () => (
  <div className="stage-note" role="note">
    <h2 className="serif">The graph cannot be drawn here</h2>
    <p>
      This browser gives the page no WebGL. The table shows the same graph; search, details, articles and
      queries work as ever. Hardware acceleration in the browser’s settings, or another browser, brings the
      picture back.
    </p>
  </div>
);

function PhaseNote() {
  const phase = useModel((s) => s.session.phase);
  const perform = usePerform();
  if (phase.kind === "loading")
    return (
      <div className="stage-note loading">
        <p>Loading the graph…</p>
      </div>
    );
  if (phase.kind === "empty")
    return (
      <div className="stage-note">
        <h2 className="serif">Nothing in the store yet</h2>
        <p>
          Add an article, and the graph shows who does what to whom in it. Many are read at once by{" "}
          <code>npm run extract</code> and <code>npm run load</code>; a Graph JSON file can be dropped on this
          page.
        </p>
        <div className="stage-note-buttons">
          <Button tone="strong" onPress={() => perform("add-article")}>
            Add an article
          </Button>
          <Button onPress={() => perform("open-file")}>Open a file</Button>
          <Button onPress={() => perform("most-connected")}>Look again</Button>
        </div>
      </div>
    );
  if (phase.kind === "failed")
    return (
      <div className="stage-note failed" role="alert">
        <h2 className="serif">The graph could not be loaded</h2>
        <p>{phase.text}</p>
        {phase.hint && <p className="quiet">{phase.hint}</p>}
        <Button tone="strong" onPress={() => perform("most-connected")}>
          Try again
        </Button>
      </div>
    );
  return null;
}

function NothingSeen() {
  const perform = usePerform();
  const hidden = useModel(({ scene }) => scene.hiddenNodes.size > 0);
  return (
    <div className="stage-note">
      <h2 className="serif">Nothing passes the filters</h2>
      <p>The graph is loaded, but the filters or what you have hidden hold all of it back.</p>
      <div className="stage-note-buttons">
        <Button tone="strong" onPress={() => perform("clear-filters")}>
          Clear all filters
        </Button>
        {hidden && <Button onPress={() => perform("show-hidden")}>Show what is hidden</Button>}
      </div>
    </div>
  );
}
