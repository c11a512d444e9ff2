// Text in capitals, or without any, is written again as names and words are written, every character in its place.
import { describe, expect, it } from "vitest";
import { restoreCase } from "../../../server/extraction/annotation/index.ts";
import { cleanText } from "../../../server/extraction/clean/index.ts";
import { loadLanguageModel } from "../../../server/extraction/language/index.ts";

const model = loadLanguageModel();
const restore = (raw: string) => restoreCase(cleanText(raw), (text) => model.annotate(text));

const ARTICLE =
  "The ministers met in Vienna, NATO said, and the ministers of the union thanked NATO for its help.";

describe("restoreCase", () => {
  it.each([
    ["MINISTERS MET THE UNION IN VIENNA", "Ministers met the union in Vienna."],
    ["NATO: MINISTERS MET IN VIENNA", "NATO: ministers met in Vienna."],
    ["MARTA LINDGREN MET MINISTERS OF PERU IN VIENNA", "Marta Lindgren met ministers of Peru in Vienna."],
  ])("should write the headline %j as the article writes its words", (headline, written) => {
    const raw = `${headline}\n\n${ARTICLE}`;
    const { text, rawOffset } = restore(raw);
    expect(text.split("\n")).toEqual([written, ARTICLE]);
    expect(rawOffset(text.indexOf("Vienna") + 5)).toBe(raw.toLowerCase().indexOf("vienna") + 5);
  });

  it.each([
    [
      "politics",
      "PRIME MINISTER PAVEL DVORAK MET DONALD TRUMP IN GENEVA ON MONDAY. TRUMP SAID THE U.S. WOULD LIFT SANCTIONS.",
      "Prime Minister Pavel Dvorak met Donald Trump in Geneva on Monday. Trump said the U.S. would lift sanctions.",
    ],
    [
      "business",
      'SHARES OF NOKIA FELL BY 4 % AFTER THE EU FINED IT. "THIS IS WRONG," MR LINDQVIST SAID.',
      'Shares of Nokia fell by 4 % after the EU fined it. "This is wrong," Mr Lindqvist said.',
    ],
    [
      "science",
      "ASTRONOMERS AT NASA FOUND A PLANET, SAID KEIRA O'BRIEN, WHO TOLD US ABOUT IT.",
      "Astronomers at NASA found a planet, said Keira O'Brien, who told us about it.",
    ],
    [
      "sport, without capitals,",
      'real madrid beat chelsea in london on friday. antonio silva scored twice, "a dream," said silva.',
      'Real Madrid beat Chelsea in London on Friday. Antonio Silva scored twice, "A dream," said Silva.',
    ],
  ])("should write a text on %s as names and words are written", (_field, raw, written) => {
    expect(restore(raw).text).toBe(written);
  });

  it("should leave a text alone that has small letters", () => {
    const clean = cleanText(ARTICLE);
    expect(restore(ARTICLE).text).toBe(clean.text);
  });

  it("should keep every character in its place, whatever its letters become", () => {
    const raw = "İSTANBUL IS BIG. STRAẞE AND ŁÓDŹ ARE NAMES IN A TEXT.";
    expect(restore(raw).text).toHaveLength(raw.length);
  });
});
