// Where a sentence ends behind an abbreviation, whose point may be the sentence's as well.
import { describe, expect, it } from "vitest";
import { annotate } from "../../helpers/annotated-doc.ts";

const sentencesOf = (text: string): string[] => {
  const { tokens, sentences } = annotate(text);
  return sentences.map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end).trim());
};

describe("sentences", () => {
  it.each([
    [
      "Orbis has decided to be bought by Dayton, Ohio-based Globex Materials Inc.",
      "Both firms' boards of directors approved the deal.",
    ],
    ["Lund arrived at 5 p.m.", "He left at once."],
    ["The firm sued Apple Inc.", "In May, it won."],
  ])("end behind %j", (first, second) => {
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
  });

  it.each([
    "The firm sued Apple Inc. of Cupertino.",
    "The U.S. Senate met at 5 p.m. on Friday.",
    "They met Engr. Chidi Obi in Jos.",
  ])("go on in %j", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});
