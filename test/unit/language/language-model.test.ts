// What holds for every text: offsets, spans, sentences; and the doors for text and for words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLanguageModel, type Annotation } from "../../../server/extraction/language/index.ts";

const model = loadLanguageModel();

function expectSound(text: string, { tokens, sentences }: Annotation): void {
  let end = 0;
  tokens.forEach((token, i) => {
    expect(token.index).toBe(i);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    // Between two tokens there is nothing, or the one space that belongs to the first.
    expect(["", " "]).toContain(text.slice(end, token.start));
    end = token.end;
    const sentence = sentences[token.sentence];
    expect(sentence !== undefined && sentence.start <= i && i < sentence.end).toBe(true);
    expect(tokens[token.head]).toBeDefined();
    if (token.entIob === "I") expect(tokens[i - 1]?.entType).toBe(token.entType);
    expect(token.entIob === "O").toBe(token.entType === "");
  });
  expect(["", " "]).toContain(text.slice(end));
  expect(sentences.map(({ start }) => start).slice(1)).toEqual(sentences.map((s) => s.end).slice(0, -1));
}

const TROUBLE = [
  "\ud800",
  "\udc00x",
  "\0",
  "a\0b c",
  " ",
  "\n",
  "\ufeff",
  "x".repeat(2000),
  "é".repeat(1500),
  "\x1c\x85",
];

describe("the language model", () => {
  it.each(TROUBLE.map((text) => [JSON.stringify(text).slice(0, 20), text] as const))(
    "should bear %s.",
    (_name, text) => expectSound(text, model.annotate(text)),
  );

  it("should refuse a text that no memory would hold.", () => {
    expect(() => model.annotate("a ".repeat(5_000_001))).toThrow("more than 10,000,000");
  });

  it("should find nothing in an empty text.", () => {
    expect(model.annotate("")).toEqual({ tokens: [], sentences: [] });
  });

  it("should give tokens that lie in the text, in order, whatever the text.", () => {
    const piece = fc.constantFrom(
      "can't",
      " ",
      "  ",
      "\n",
      "U.S.",
      "“",
      "'s",
      "(",
      "😀",
      "10km",
      "http://a.bc",
      "...",
      "Żółć",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (value) => expectSound(value, model.annotate(value))),
      { numRuns: 200 },
    );
  });

  it("should say the same whatever it has read before.", () => {
    const text = "Putin offered military assistance to Lukashenko. Tikhanovskaya fled to Lithuania.";
    const before = model.annotate(text);
    // More word types than the table holds, so that it begins anew.
    model.annotate(Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`).join(" "));
    expect(model.annotate(text)).toEqual(before);
  });

  it("should take words as they are and count offsets over words and spaces.", () => {
    const { tokens } = model.annotateTokens(
      ["Anna", "ca", "n't", "swim", "."],
      [true, false, true, false, false],
    );
    expect(tokens.map(({ text, start, end }) => [text, start, end])).toEqual([
      ["Anna", 0, 4],
      ["ca", 5, 7],
      ["n't", 7, 10],
      ["swim", 11, 15],
      [".", 15, 16],
    ]);
  });

  it("should refuse spaces that do not belong to the words.", () => {
    expect(() => model.annotateTokens(["a", "b"], [true])).toThrow("2 words but 1");
  });
});
