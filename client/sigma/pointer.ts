// What the mouse or a finger does on the drawing: click selects, Shift+click chooses as well, double click
// expands, drag moves and pins, hover shows what belongs together, right click opens the menu.
import { expand } from "../commands/expanding.ts";
import { moveNodes, pinNode } from "../model/arrange.ts";
import { nameOf } from "../model/dataset.ts";
import { openPanel } from "../model/desk.ts";
import type { Point } from "../model/scene.ts";
import { choose, select } from "../model/selection.ts";
import type { Drawing } from "./drawn.ts";
import { distanceTo } from "./geometry.ts";
import { curveOf } from "./overlays.ts";

/** How near the pointer must come to a line, in pixels. */
const REACH_PX = 7;
/** With more edges than this, they are looked for on a click but not on every move. */
const MOST_HOVERED = 3000;
const LEAST_DRAG_PX = 4;

/** The edge whose line is nearest to a point of the screen, within reach. */
function edgeAt(drawing: Drawing, point: Point): string | null {
  let nearest: string | null = null;
  let least = REACH_PX;
  drawing.graph.forEachEdge((key) => {
    const curve = curveOf(drawing, key);
    // Outside of the box around the control polygon nothing can be near.
    const { from, control, to } = curve;
    if (
      Math.min(from.x, control.x, to.x) - least > point.x ||
      Math.max(from.x, control.x, to.x) + least < point.x
    )
      return;
    if (
      Math.min(from.y, control.y, to.y) - least > point.y ||
      Math.max(from.y, control.y, to.y) + least < point.y
    )
      return;
    const away = distanceTo(curve, point);
    if (away < least) {
      least = away;
      nearest = key;
    }
  });
  return nearest;
}

export function bindPointer(drawing: Drawing): () => void {
  const { app, sigma, graph } = drawing;
  const { store } = app;
  let drag: { key: string; from: Point; moved: boolean } | null = null;
  let overNode: string | null = null;

  sigma.on("clickNode", ({ node, event }) => {
    if (drag?.moved) return;
    if (
      event.original instanceof MouseEvent &&
      (event.original.shiftKey || event.original.ctrlKey || event.original.metaKey)
    )
      store.amend(choose(node));
    else store.amend(select({ kind: "entity", id: node }));
    store.arrange(openPanel("details", true));
  });
  sigma.on("clickStage", ({ event }) => {
    const edge = edgeAt(drawing, event);
    store.amend(select(edge === null ? null : { kind: "relation", id: edge }));
    if (edge !== null) store.arrange(openPanel("details", true));
  });
  sigma.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    void expand(app, node);
  });
  sigma.on("rightClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!store.get().scene.chosen.includes(node)) store.amend(select({ kind: "entity", id: node }));
    openMenu(sigma.getContainer(), event);
  });
  sigma.on("rightClickStage", ({ event }) => {
    event.preventSigmaDefault();
    event.original.preventDefault();
    const edge = edgeAt(drawing, event);
    if (edge !== null) store.amend(select({ kind: "relation", id: edge }));
    openMenu(sigma.getContainer(), event);
  });

  sigma.on("enterNode", ({ node }) => {
    overNode = node;
    if (!drag) drawing.hover({ node, edge: null });
    setCursor("pointer");
  });
  sigma.on("leaveNode", () => {
    overNode = null;
    if (!drag) drawing.hover({ node: null, edge: null });
    setCursor("");
  });
  const setCursor = (cursor: string) => {
    sigma.getContainer().style.cursor = cursor;
  };

  sigma.on("downNode", ({ node, event }) => {
    drag = { key: node, from: { x: event.x, y: event.y }, moved: false };
  });
  sigma.on("moveBody", ({ event }) => {
    if (drag) {
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
      if (!drag.moved && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < LEAST_DRAG_PX) return;
      if (!drag.moved && sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
      drag.moved = true;
      const at = sigma.viewportToGraph(event);
      graph.mergeNodeAttributes(drag.key, { x: at.x, y: at.y, fixed: true });
      return;
    }
    if (overNode !== null || graph.size > MOST_HOVERED) return;
    const edge = edgeAt(drawing, event);
    drawing.hover({ node: null, edge });
    setCursor(edge === null ? "" : "pointer");
  });
  const drop = () => {
    if (!drag) return;
    const { key, moved } = drag;
    if (moved) {
      const { x, y } = graph.getNodeAttributes(key);
      const name = nameOf(store.get().scene.data, key);
      store.change(`Move ${name}`, (scene) =>
        pinNode(key, true)(moveNodes(new Map([[key, { x, y }]]))(scene)),
      );
    }
    // The click that ends a drag comes right after this.
    setTimeout(() => (drag = null));
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);

  const container = sigma.getContainer();
  const leave = () => drawing.hover({ node: null, edge: null });
  container.addEventListener("mouseleave", leave);
  return () => container.removeEventListener("mouseleave", leave);
}

/** Asks the page for its menu at a point of the drawing. */
function openMenu(container: HTMLElement, { x, y }: Point): void {
  container.dispatchEvent(new CustomEvent("relata-menu", { bubbles: true, detail: { x, y } }));
}
