// The names in an exported page's picture: of one size on the screen at any zoom, the heaviest first, each where it
// covers neither another name nor a sign. Part of the page's one script, before viewer.js.
"use strict";
/* exported keepNames */

/**
 * Keeps names beside their nodes.
 * @param nodes the heaviest first
 * @param look what is in view, and how much of the sheet a pixel of the screen shows
 */
function keepNames({ svg, nodes, look }) {
  const MOST = 250;
  const MOST_AT_ANY_PRICE = 12;
  /** Names of relations are drawn on the sheet; smaller than this, in pixels, nobody can read them. */
  const SMALLEST = 9;
  const labels = svg.querySelector("#labels");
  const relationNames = svg.querySelector("#relation-names");
  const pen = document.createElement("canvas").getContext("2d");
  let lit = null;
  let isPlacing = false;

  const weightOf = ({ bold }) => (bold ? 600 : 400);
  const isFreeOf = (boxes) => (a) =>
    !boxes.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);

  function placesOf(node, scale) {
    pen.font = `${weightOf(node)} ${node.size}px "Inter Variable", sans-serif`;
    const width = pen.measureText(node.drawn).width * scale;
    const height = node.size * 1.2 * scale;
    const beside = node.radius + 4 * scale;
    const below = node.radius + 2 * scale + height / 2;
    const at = (left, y) => ({ left, right: left + width, top: y - height / 2, bottom: y + height / 2 });
    return [
      at(node.x + beside, node.y),
      at(node.x - beside - width, node.y),
      at(node.x - width / 2, node.y - below),
      at(node.x - width / 2, node.y + below),
    ];
  }

  function textAt(node, { left, top, bottom }, scale) {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    const size = node.size * scale;
    text.setAttribute("x", left);
    text.setAttribute("y", (top + bottom) / 2 + size * 0.35);
    text.setAttribute("font-size", size);
    text.setAttribute("font-weight", weightOf(node));
    text.classList.toggle("faded", lit !== null && !lit.has(node.key));
    text.textContent = node.drawn;
    return text;
  }

  function place() {
    const { view, scale } = look();
    const screen = svg.getBoundingClientRect();
    const [halfWidth, halfHeight] = [(screen.width * scale) / 2, (screen.height * scale) / 2];
    const [x, y] = [view.x + view.width / 2, view.y + view.height / 2];
    const isInside = ({ left, right, top, bottom }) =>
      left > x - halfWidth && right < x + halfWidth && top > y - halfHeight && bottom < y + halfHeight;
    const seen = nodes
      .filter((n) => Math.abs(n.x - x) < halfWidth && Math.abs(n.y - y) < halfHeight)
      .sort((a, b) => (lit === null ? 0 : lit.has(b.key) - lit.has(a.key)))
      .slice(0, 2 * MOST);
    const signs = seen.map(({ x, y, radius: r }) => ({
      left: x - r,
      right: x + r,
      top: y - r,
      bottom: y + r,
    }));
    const named = [];
    const texts = [];
    for (const [i, node] of seen.entries()) {
      if (texts.length === MOST) break;
      const places = placesOf(node, scale).filter((box) => isInside(box) && isFreeOf(named)(box));
      // The heaviest are named even where they cover a sign.
      const box = places.find(isFreeOf(signs)) ?? (i < MOST_AT_ANY_PRICE ? places[0] : undefined);
      if (!box) continue;
      named.push(box);
      texts.push(textAt(node, box, scale));
    }
    labels.replaceChildren(...texts);
    labels.setAttribute("stroke-width", 3 * scale);
    relationNames.classList.toggle("small", relationNames.getAttribute("font-size") / scale < SMALLEST);
  }

  function placeSoon() {
    if (isPlacing) return;
    isPlacing = true;
    requestAnimationFrame(() => {
      isPlacing = false;
      place();
    });
  }
  new ResizeObserver(placeSoon).observe(svg);
  void document.fonts.ready.then(placeSoon);

  return {
    placeSoon,
    /** Lets these stand out, named before all others; null: none. */
    light(keys) {
      lit = keys;
      placeSoon();
    },
  };
}
