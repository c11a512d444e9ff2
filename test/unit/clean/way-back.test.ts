// From every character of the cleaned text there is a way back to where it stands in the raw text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../server/extraction/clean/index.ts";
import { articles } from "./articles.ts";

describe("the way back into the raw text", () => {
  /** Every character of the cleaned text is the raw one, or white space, or stands beside where it was put in. */
  function checkWayBack(raw: string): void {
    const { text, blocks, rawOffset } = cleanText(raw);
    let before = -1;
    for (let i = 0; i < text.length; i++) {
      const at = rawOffset(i);
      expect(at).toBeGreaterThanOrEqual(Math.max(0, before));
      expect(at).toBeLessThan(Math.max(1, raw.length));
      before = at;
      const isInserted = text[i] === "." || text[i] === "&" || /\s/.test(text[i] ?? "");
      if (!isInserted) expect(raw[at]).toBe(text[i]);
    }
    for (const { start, end } of blocks) expect(start).toBeLessThan(end);
    expect(rawOffset(text.length)).toBe(text.length === 0 ? 0 : rawOffset(text.length - 1) + 1);
  }

  it.each(articles)("should hold for %s", (_name, raw) => {
    checkWayBack(raw);
  });

  it("should hold for any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", "\n\n", "\r\n", " ", "\u00a0", "\u200b", "\t"),
      fc.constantFrom(
        "Advertisement",
        "1. Home",
        "• ",
        "By Jane Doe",
        "Friday, September 9, 2016",
        "(Reuters) - ",
        "Putin",
        "Putinand he",
      ),
      fc.constantFrom(
        "The ministers met.",
        "beatings.Thousands fill it",
        "&nbsp;",
        "**bold**",
        "[x](https://y.z)",
        "Photo: AFP",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        checkWayBack(pieces.join(""));
      }),
      { numRuns: 500 },
    );
  });
});
