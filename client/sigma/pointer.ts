// What the mouse or a finger does on the drawing: click selects, Shift+click chooses as well, double click
// expands, drag moves and pins, hover shows what belongs together, right click opens the menu.
import { expand } from "../commands/expanding.ts";
import { moveNodes, pinNode } from "../model/arrange.ts";
import { nameOf } from "../model/dataset.ts";
import { openPanel } from "../model/desk.ts";
import type { Point } from "../model/scene.ts";
import { choose, select } from "../model/selection.ts";
import type { MouseCoords } from "sigma/types";
import type { Drawing } from "./drawn.ts";
import type { Frame } from "./frame.ts";
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

/** What the pointer is at. */
interface Hand {
  /** The node held down, and whether it has been moved since. */
  drag: { readonly key: string; readonly from: Point; moved: boolean } | null;
  overNode: string | null;
}

/** Lets the pointer work on the drawing. Returns how to end it. */
export function bindPointer(drawing: Drawing, frame: Frame): () => void {
  const hand: Hand = { drag: null, overNode: null };
  bindClicks(drawing, hand);
  bindMenu(drawing);
  leaveHeldAlone(drawing);
  bindHover(drawing, hand);
  bindDrag(drawing, frame, hand);
  const container = drawing.sigma.getContainer();
  const leave = () => drawing.hover({ node: null, edge: null });
  container.addEventListener("mouseleave", leave);
  return () => container.removeEventListener("mouseleave", leave);
}

function bindClicks(drawing: Drawing, hand: Hand): void {
  const { app, sigma } = drawing;
  const { store } = app;
  sigma.on("clickNode", ({ node, event: { original } }) => {
    if (hand.drag?.moved) return;
    const isAlso =
      original instanceof MouseEvent && (original.shiftKey || original.ctrlKey || original.metaKey);
    store.amend(isAlso ? choose(node) : select({ kind: "entity", id: node }));
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
}

function bindMenu(drawing: Drawing): void {
  const { sigma } = drawing;
  const { store } = drawing.app;
  const open = (event: MouseCoords) => {
    event.preventSigmaDefault();
    event.original.preventDefault();
    openMenu(sigma.getContainer(), event);
  };
  sigma.on("rightClickNode", ({ node, event }) => {
    if (!store.get().scene.chosen.includes(node)) store.amend(select({ kind: "entity", id: node }));
    open(event);
  });
  sigma.on("rightClickStage", ({ event }) => {
    const edge = edgeAt(drawing, event);
    if (edge !== null) store.amend(select({ kind: "relation", id: edge }));
    open(event);
  });
}

/** Finding what is under the pointer waits for the graphics card: not while a button is held and the picture moves. */
function leaveHeldAlone({ sigma }: Drawing): void {
  const captor = sigma.getMouseCaptor();
  const finders = captor.listeners("mousemove");
  captor.removeAllListeners("mousemove");
  captor.on("mousemove", (event) => {
    if (!captor.isMouseDown) for (const find of finders) find(event);
  });
}

function bindHover(drawing: Drawing, hand: Hand): void {
  const { sigma, graph } = drawing;
  // What is moved stays under the pointer; what Sigma finds there meanwhile is from the frame before.
  const isHeld = () => hand.drag !== null || sigma.getMouseCaptor().isMouseDown;
  const show = (edge: string | null) => {
    const { overNode: node } = hand;
    drawing.hover({ node, edge });
    sigma.getContainer().style.cursor = node === null && edge === null ? "" : "pointer";
  };
  const overNode = (node: string | null) => {
    hand.overNode = node;
    if (!isHeld()) show(null);
  };
  sigma.on("enterNode", ({ node }) => overNode(node));
  sigma.on("leaveNode", () => overNode(null));
  sigma.on("moveBody", ({ event }) => {
    if (isHeld()) return;
    const mayBeOnEdge = hand.overNode === null && graph.size <= MOST_HOVERED;
    show(mayBeOnEdge ? edgeAt(drawing, event) : null);
  });
}

function bindDrag({ app, sigma, graph }: Drawing, frame: Frame, hand: Hand): void {
  sigma.on("downNode", ({ node, event }) => {
    hand.drag = { key: node, from: { x: event.x, y: event.y }, moved: false };
  });
  sigma.on("moveBody", ({ event }) => {
    const { drag } = hand;
    if (!drag) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    if (!drag.moved && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < LEAST_DRAG_PX) return;
    if (!drag.moved) frame.keep();
    drag.moved = true;
    const at = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(drag.key, { x: at.x, y: at.y, fixed: true });
  });
  const drop = () => {
    if (!hand.drag) return;
    const { key, moved } = hand.drag;
    if (moved) {
      const { x, y } = graph.getNodeAttributes(key);
      const move = moveNodes(new Map([[key, { x, y }]]));
      app.store.change(`Move ${nameOf(app.store.get().scene.data, key)}`, (scene) =>
        pinNode(key, true)(move(scene)),
      );
    }
    // The click that ends a drag comes right after this.
    setTimeout(() => (hand.drag = null));
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
}

/** Asks the page for its menu at a point of the drawing. */
function openMenu(container: HTMLElement, { x, y }: Point): void {
  container.dispatchEvent(new CustomEvent("relata-menu", { bubbles: true, detail: { x, y } }));
}
