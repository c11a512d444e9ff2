// The marks over an article: nested, cut where they cross, and never a letter lost.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, headlineOf, paragraphsOf } from "../../../client/panels/article/blocks.ts";
import { nest, type Nested, type Span } from "../../../client/panels/article/nest.ts";
import { leave } from "../../../client/panels/article/trail.ts";

interface Named extends Span {
  readonly name: string;
}

/** "[outer a[inner b]]": the tree as a person would write it. */
const write = (nodes: readonly Nested<Named>[], text: string): string =>
  nodes
    .map((n) =>
      n.kind === "text" ? text.slice(n.start, n.end) : `[${n.span.name} ${write(n.children, text)}]`,
    )
    .join("");

const leaves = <T extends Span>(nodes: readonly Nested<T>[]): Span[] =>
  nodes.flatMap((n) => (n.kind === "text" ? [n] : leaves(n.children)));

describe("nest", () => {
  const text = "the Belarus president spoke";
  it.each<[string, Named[], string]>([
    ["leaves plain text alone", [], "the Belarus president spoke"],
    [
      "puts a name within a name",
      [
        { name: "place", start: 4, end: 11 },
        { name: "person", start: 0, end: 21 },
      ],
      "[person the [place Belarus] president] spoke",
    ],
    [
      "cuts the shorter of two that cross",
      [
        { name: "a", start: 0, end: 11 },
        { name: "b", start: 4, end: 27 },
      ],
      "[a the ][b [a Belarus] president spoke]",
    ],
    ["takes only what lies within the range", [{ name: "far", start: 40, end: 50 }], text],
    ["leaves an empty span out", [{ name: "none", start: 4, end: 4 }], text],
  ])("%s", (_what, spans, expected) => {
    expect(write(nest({ start: 0, end: text.length }, spans), text)).toBe(expected);
  });

  it("covers the range once, in order, and every span wholly, whatever the spans are", () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const range = { start: 5, end: 25 };
        const nodes = nest(range, spans);
        const ends = leaves(nodes);
        expect(ends[0]?.start).toBe(range.start);
        expect(ends.at(-1)?.end).toBe(range.end);
        for (const [i, leaf] of ends.entries()) expect(leaf.start).toBe(i === 0 ? 5 : ends[i - 1]?.end);
        const covered = new Map<Span, number>();
        const count = (list: readonly Nested<Span>[]) => {
          for (const n of list)
            if (n.kind === "span") {
              covered.set(n.span, (covered.get(n.span) ?? 0) + n.end - n.start);
              count(n.children);
            }
        };
        count(nodes);
        for (const s of spans) {
          const inside = Math.max(0, Math.min(s.end, range.end) - Math.max(s.start, range.start));
          expect(covered.get(s) ?? 0).toBe(inside);
        }
      }),
    );
  });
});

describe("blocks", () => {
  it("take paragraphs without the white space around them", () => {
    const text = "  One. \r\n\n\tTwo.\n";
    expect(paragraphsOf(text).map((p) => text.slice(p.start, p.end))).toEqual(["One.", "Two."]);
  });
  it("break a paragraph of a whole book at spaces, and lose no word", () => {
    const text = "word ".repeat(4000);
    const paragraphs = paragraphsOf(text);
    expect(Math.max(...paragraphs.map((p) => p.end - p.start))).toBeLessThanOrEqual(6000);
    const words = paragraphs.flatMap((p) => text.slice(p.start, p.end).trim().split(" "));
    expect(words).toHaveLength(4000);
  });
  it("find the headline under a menu", () => {
    const text = "Home\nNews\nA  long day\nBody.";
    const found = headlineOf(text, "A long day", blocksOf(text));
    expect(found && text.slice(found.start, found.end)).toBe("A  long day");
    expect(headlineOf(text, "Another", blocksOf(text))).toBeNull();
  });
});

describe("the trail", () => {
  const place = (document: string, scrollTop: number) => ({
    reading: { document },
    selection: null,
    scrollTop,
  });
  it("remembers each place once", () => {
    const once = leave([], place("a", 100));
    expect(leave(once, place("a", 101))).toBe(once);
    expect(leave(once, place("b", 100))).toHaveLength(2);
  });
});
