// Places in the text that is drawn: a range brought into sight, the focus moved from mark to mark.
import type { Span } from "./nest.ts";

/** Scrolls to a range of the text, a third from the top. */
export function showRange(body: HTMLElement, { start, end }: Span): void {
  const paragraph = [...body.querySelectorAll<HTMLElement>("[data-paragraph]")].findLast(
    (p) => Number(p.dataset.paragraph) <= start,
  );
  if (!paragraph) return;
  const range = rangeIn(paragraph, start - Number(paragraph.dataset.paragraph), end - start);
  const { top } = (range ?? paragraph).getBoundingClientRect();
  const box = body.getBoundingClientRect();
  body.scrollTop += top - box.top - box.height / 3;
}

// The DOM range of a piece of a paragraph's text. Notes in between are no part of the text.
function rangeIn(paragraph: HTMLElement, offset: number, length: number): Range | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("[data-note]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let passed = 0;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const size = node.textContent?.length ?? 0;
    if (passed + size > offset) {
      const range = document.createRange();
      const from = offset - passed;
      range.setStart(node, from);
      range.setEnd(node, Math.min(size, from + Math.max(1, length)));
      return range;
    }
    passed += size;
  }
  return null;
}

/** Moves the focus to the next or previous mark; from the text itself to the first one in sight. */
export function stepFocus(body: HTMLElement, direction: 1 | -1): void {
  const stops = [...body.querySelectorAll<HTMLElement>("[data-stop]")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const top = body.getBoundingClientRect().top;
  const next =
    at < 0
      ? stops.find((stop) => stop.getBoundingClientRect().top >= top)
      : stops[Math.max(0, Math.min(stops.length - 1, at + direction))];
  next?.focus();
}
