// When, by whom and for whom an article was written, as sites of many kinds say it; and lines that only look so.
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../server/extraction/clean/index.ts";

const BODY =
  "The ministers met in Vienna on Tuesday and agreed to open the border before the winter, their spokesman said.";
const article = (...lines: string[]): string =>
  ["Ministers agree on border at last", ...lines, BODY].join("\n\n");

describe("date lines", () => {
  it.each([
    "17 August 2020",
    "17 AUGUST 2020",
    "Aug. 17th, 2020",
    "17-Aug-2020",
    "2020/08/17 10:15",
    "17.08.2020",
    "17/08/2020",
    "08/17/2020",
    "Monday 17 August 2020 12:33",
    "Mon 17 Aug 2020 07.00 BST",
    "Mon, Aug 17, 2020 5:00PM EST",
    "August 17, 2020 at 6:46 p.m. EDT",
    "August 17, 2020 / 8:12 PM / 4 years ago",
    "Aug 17, 2020 / 4 min read",
    "Aug 17, 2020, 10:12pm EDT | 1,234 views",
    "Published on: 17 August 2020 22:12 IST",
    "First Published: Aug 17 2020 | 10:12 PM IST",
    "Posted: Mon 17 Aug 2020 11:30 EST   |   Text size: A A A",
    "Issued on: 17/08/2020 - 10:12 Modified: 18/08/2020 - 09:00",
    "Updated: 18 August 2020 Published: 17 August 2020",
    "Last updated on 17 August 2020 | From the section European Football",
    "Jane Doe | 17 Aug 2020 | World",
    "By Jane Doe | Aug 17, 2020",
    "Xinhua | Updated: 2020-08-17 10:15",
    "Vienna, 17 August 2020",
    "Associated PressAug 17, 2020, 12:54 PM EDT",
  ])("should find the day in %j", (line) => {
    const { metadata, text } = cleanText(article(line));
    expect(metadata.published).toBe("2020-08-17");
    expect(text).not.toMatch(/2020|Jane|min read|views|Xinhua/);
  });

  it.each([
    "MINSK, August 17, 2020 (AFP) - ",
    "MINSK, 17 August 2020 (AFP) - ",
    "August 17, 2020 - ",
    "(17 August 2020) ",
    "Monday, August 17, 2020 ",
    "date 2020-08-17 ",
    "2020-08-17 ",
    "Published: Aug 17, 2020 ",
  ])("should find the day in a paragraph that begins with %j", (prefix) => {
    const { metadata, text } = cleanText(`Ministers agree on border at last\n\n${prefix}${BODY}`);
    expect(metadata.published).toBe("2020-08-17");
    expect(text.split("\n").at(-1)).toBe(BODY);
  });

  it("should take the day of publication from a second line, not that of the last update", () => {
    expect(cleanText(article("Updated 18 August 2020", "Published 17 August 2020")).metadata.published).toBe("2020-08-17"); // prettier-ignore
  });

  it.each([
    ["a caption", "Protesters march through Minsk, 16 August 2020"],
    ["a day that has none", "31 February 2020"],
    ["numbers that may be either", "07/08/2020"],
  ])("should not take %s for the day", (_what, line) => {
    expect(cleanText(article(line)).metadata.published).toBeNull();
  });

  it("should tell a date line above the headline from the headline", () => {
    const { metadata } = cleanText(
      `REUTERS\nWorld News\nJune 6, 2016 / 8:12 PM / 4 years ago\n\n${article()}`,
    );
    expect(metadata).toMatchObject({ title: "Ministers agree on border at last", published: "2016-06-06" });
  });

  it("should leave a date within a sentence to the sentence", () => {
    const { metadata, text } = cleanText(
      article("The treaty of 17 August 2020 was signed by both ministers in Vienna, the union said."),
    );
    expect(metadata.published).toBeNull();
    expect(text).toContain("17 August 2020");
  });
});

describe("datelines", () => {
  it.each([
    ["VIENNA: ", null],
    ["Vienna, Aug 17: ", null],
    ["(CNN) ", "CNN"],
    ["(Reuters) - ", "Reuters"],
    ["Vienna, Austria (dpa) - ", "dpa"],
    ["Vienna, Austria - ", null],
  ])("should cut %j off the first paragraph", (prefix, publisher) => {
    const { metadata, text } = cleanText(`Ministers agree on border at last\n\n${prefix}${BODY}`);
    expect(text.split("\n").at(-1)).toBe(BODY);
    expect(metadata.publisher).toBe(publisher);
  });
});

describe("bylines", () => {
  it.each([
    ["By Gareth Penrose", "Gareth Penrose", null],
    ["By MICHAEL TORRANCE and DANA WEI", "MICHAEL TORRANCE and DANA WEI", null],
    ["Severin Blakely Environment correspondent", "Severin Blakely", null],
    ["Crispian Bardi in Rome", "Crispian Bardi", null],
    ["BBC Sport", null, "BBC Sport"],
    ["Associated Press", null, "Associated Press"],
    ["By Samuel Kiprono, Reuters", "Samuel Kiprono", "Reuters"],
    ["By Maren T. Olufsen, CNN", "Maren T. Olufsen", "CNN"],
    ["By Dr. Maren Olufsen", "Dr. Maren Olufsen", null],
    ["Analysis by Maren Olufsen", "Maren Olufsen", null],
    ["Author: Maren Olufsen", "Maren Olufsen", null],
    ["From Maren Olufsen in Kabul", "Maren Olufsen", null],
    ["Maren Olufsen and Gareth Penrose", "Maren Olufsen and Gareth Penrose", null],
    ["Maren Olufsen, BBC News", "Maren Olufsen", "BBC News"],
    ["Maren Olufsen, Health correspondent", "Maren Olufsen", null],
    [
      "By Maren Olufsen Business editor, BBC News website",
      "Maren Olufsen Business editor, BBC News website",
      null,
    ],
    ["By our correspondent", "our correspondent", null],
    ["By AFP", null, "AFP"],
  ])("should read %j", (line, byline, publisher) => {
    const { metadata, text } = cleanText(article(line));
    expect(metadata).toMatchObject({ byline, publisher });
    expect(text.split("\n")).toHaveLength(2);
  });

  it.each([
    "Maren Olufsen is a reporter for the Harbour Post.",
    "Maren Olufsen covers fisheries and trade in the north.",
    "Follow Maren Olufsen on Twitter",
    "You can reach Maren Olufsen at the desk for trade.",
  ])("should take %j at the end for a note on the author", (note) => {
    const { metadata, text } = cleanText(`${article("Maren Olufsen")}\n\n${note}`);
    expect(metadata.byline).toBe("Maren Olufsen");
    expect(text).not.toContain("Olufsen");
  });

  it("should keep what an article tells of somebody who did not write it", () => {
    const told = "Maren Olufsen is a minister in Oslo, and Olufsen opened the bridge.";
    const { metadata, text } = cleanText(`${article("By Gareth Penrose")}\n\n${told}`);
    expect(metadata.byline).toBe("Gareth Penrose");
    expect(text).toContain(told);
  });
});
