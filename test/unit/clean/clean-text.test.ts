// Cleaning as a whole: what stays, what goes and why, what becomes metadata.
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../server/extraction/clean/index.ts";
import { articles, BODY, lines, MORE } from "./articles.ts";

const rules = (raw: string): string[] => cleanText(raw).dropped.map(({ rule }) => rule);

describe("cleanText", () => {
  it.each<[string, string, string[]]>([
    [
      "an advertisement",
      `Border opens\n\n${BODY}\n\nAdvertisement\n\n${MORE}`,
      ["Border opens.", BODY, MORE],
    ],
    [
      "the speaker of a pulled quotation",
      `Border opens\n\n${BODY}\n\n— Lena Holm, fisher\n\n${MORE}`,
      ["Border opens.", BODY, MORE],
    ],
    [
      "sources below the article",
      `Border opens\n\n${BODY}\n\nHave an opinion on this story? Share it!\n\nSources\nKarl Lind. "Border open" — Tromby Post, March 2, 2020`,
      ["Border opens.", BODY],
    ],
    [
      "a ticker with the time before its lines",
      `• 14:01 Bridge over the Odra reopens\n• 09:15 Why eels leave their rivers\n• 08:35 Towns with cheap flats\n\n${BODY}\n\n${MORE}`,
      [BODY, MORE],
    ],
    [
      "a ticker with the time above its lines",
      `Border opens\n\n${BODY}\n\n14:24\n\nBridge over the Odra reopens\n\n13:57\n\nMore eels arrive in Porvoo\n\n13:23\n\nChess final ends in a draw`,
      ["Border opens.", BODY],
    ],
    [
      "openings of other stories",
      `Border opens\n\n${BODY}\n\n${MORE}\nSailors in Gdynia ended their strike after the harbour board agreed to…\nA court in Vaasa has cleared the former head of…`,
      ["Border opens.", BODY, MORE],
    ],
    [
      "headlines behind the article",
      `Border opens\n\n${BODY}\n\nSailors end strike in Gdynia\nCourt in Vaasa clears banker\nEels return to the Odra`,
      ["Border opens.", BODY],
    ],
    [
      "a note on an author without a byline",
      `Border opens\n\n${BODY}\n\nIngrid Vestby is a freelance journalist based in Tromby.`,
      ["Border opens.", BODY],
    ],
    [
      "a byline whose date is gone",
      `Ministers agree on border\n\nIngrid Vestby, The Tromby Times on\n\n${BODY}\n\n${MORE}`,
      ["Ministers agree on border.", BODY, MORE],
    ],
    [
      "a menu",
      `Home\nWorld\nPolitics\nSport\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a menu in one line",
      `Home | World | Politics\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a menu without marks",
      `News Sport Weather Travel\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a numbered menu",
      `  1. Home\n  2. Europe\n  3. Economy\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a menu that lost its spaces",
      `AfricaDeutschlandEspañaUnited KingdomUnited States\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a section above the headline",
      `Politics, Asia\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "teasers above a headline that comes again",
      `Ministers agree on border\nWhy no city wants the games\nCommentary\nStrike at the port goes on\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "an agency's version",
      `UPDATE 2-Ministers agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a place alone in its line",
      `Ministers agree on border\n\nVIENNA\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a credit after a dash",
      `${BODY}\n\nGuards at the border near Graz ( Jane Doe - Anadolu Agency )\n\n${MORE}`,
      [BODY, "Guards at the border near Graz.", MORE],
    ],
    ["a share bar", `${BODY}\n\nShare on Facebook Share on Twitter\n\n${MORE}`, [BODY, MORE]],
    ["a cookie notice", `We use cookies to improve your experience.\nAccept all\n\n${BODY}`, [BODY]],
    ["a teaser in the text", `${BODY}\n\nAlso read: Why the border was closed\n\n${MORE}`, [BODY, MORE]],
    [
      "the note that a picture was sent in",
      `${BODY}\n\nIda Holm at the border Submitted\n\n${MORE}`,
      [BODY, "Ida Holm at the border.", MORE],
    ],
    [
      "no note in a headline",
      `Final Report on the Harbour Submitted\n\n${BODY}`,
      ["Final Report on the Harbour Submitted.", BODY],
    ],
    [
      "where else one finds the site, behind the last sentence",
      `${BODY} Follow us on Twitter @HarbourPost, on Facebook at Harbour Post\n\n${MORE}`,
      [BODY, MORE],
    ],
    [
      "a teaser at the end of a paragraph",
      `${BODY} READ MORE: Why the border was closed\n\n${MORE}`,
      [BODY, MORE],
    ],
    [
      "related stories",
      `${BODY}\n\nRelated stories\nWhy the border was closed\nThe man who dug a tunnel\n\n${MORE}`,
      [BODY, MORE],
    ],
    [
      "a headline repeated as summary",
      `Ministers agree on border\n\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a caption given twice",
      `${BODY}\n\nGuards at the border near Graz\nGuards at the border near Graz\n\n${MORE}`,
      [BODY, "Guards at the border near Graz.", MORE],
    ],
    [
      "an agency's credit",
      `${BODY}\n\nGuards at the border near Graz - EPA-EFE\n\n${MORE}`,
      [BODY, "Guards at the border near Graz.", MORE],
    ],
    [
      "a credit in brackets",
      `${BODY}\n\nGuards at the border near Graz. (Photo by Jane Doe/Getty Images)\n\n${MORE}`,
      [BODY, "Guards at the border near Graz.", MORE],
    ],
    [
      "a credit with slash",
      `${BODY}\n\nGuards at the border near Graz. REUTERS/Jane Doe\n\n${MORE}`,
      [BODY, "Guards at the border near Graz.", MORE],
    ],
    [
      "a player's controls",
      `${BODY}Loaded: 0%Progress: 0%0:00PreviousPlaySkipMuteCurrent Time0:00/Duration Time1:10Fullscreen\n${MORE}`,
      [BODY, MORE],
    ],
    ["a link to the source", `${BODY}\n\nSource link`, [BODY]],
    [
      "a byline",
      `Ministers agree on border\n\nBy Jane Doe, Reuters\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    ["a dateline", `KINSHASA (Reuters) - ${BODY}`, [BODY]],
    ["a dateline with a day", `BRUSSELS, Dec 3 (AFP) — ${BODY}`, [BODY]],
    ["a dateline in capitals", `VIENNA — ${BODY}`, [BODY]],
    ["a dateline without a dash", `OSAKA (AP) ${BODY}`, [BODY]],
    [
      "the site's name after a headline",
      `Ministers agree on border | The Example\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "the page's title above its headline",
      `Ministers agree on border - Example Online\nMinisters agree on border\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "who wrote it in brackets",
      `${BODY}\n\nGuards at the border near Graz. (Jane Doe)\n\n${MORE}`,
      [BODY, "Guards at the border near Graz.", MORE],
    ],
    [
      "a section and the site after a headline",
      `Ministers agree on border | World News | The Example\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    [
      "a name with its handle",
      `Ministers agree on border\nJane Doe@JaneDoe\n\n${BODY}`,
      ["Ministers agree on border.", BODY],
    ],
    ["names of files", `Flag of Austria.svg\n\n${BODY}`, [BODY]],
    ["how to reach the writer", `${BODY}\n\nContact Jane Doe at 555-0100.`, [BODY]],
    [
      "a footer",
      `${BODY}\n\n© 2020 Example Media. All rights reserved.\nTerms of Use | Privacy Policy`,
      [BODY],
    ],
  ])("should leave out %s", (_what, raw, expected) => {
    expect(lines(raw)).toEqual(expected);
  });

  it("should keep short sentences behind the last long one", () => {
    const end = ["Ida Holm came too.", "She brought her two brothers.", "They left for Vaasa at noon."];
    expect(cleanText([`Border opens`, BODY, ...end].join("\n\n")).text).toContain(end.join("\n"));
  });

  it("should keep list items that are sentences", () => {
    const raw = `Ministers agree on border\n\n  • ${BODY}\n  • ${MORE}\n\n${BODY.replace("Vienna", "Graz")}`;
    const { blocks, text } = cleanText(raw);
    expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "summary", "summary", "body"]);
    expect(text).toContain(MORE);
  });

  it.each([
    [`Ministers agree on border\n\nFriday, September 9, 2016\n\n${BODY}`, { published: "2016-09-09" }],
    [
      `Ministers agree\n\nNew Delhi, India Published: Aug 17, 2020, 10:12 PM(IST)\n\n${BODY}`,
      { published: "2020-08-17" },
    ],
    [`Ministers agree on border\n\nPublished 17 August 2020\n\n${BODY}`, { published: "2020-08-17" }],
    [`Ministers agree on border\n\n2020-08-17\n\n${BODY}`, { published: "2020-08-17" }],
    [`Ministers agree on border\n\nThursday, May 7, 2015 ${BODY}`, { published: "2015-05-07" }],
    [`Ministers agree on border\n\n31 February 2020\n\n${BODY}`, { published: null }],
    [`Ministers agree on border\n\nKINSHASA (Reuters) - ${BODY}`, { publisher: "Reuters" }],
    [
      `Ministers agree on border\n\nEdited By: Palki Sharma WION\n\n${BODY}`,
      { byline: "Palki Sharma", publisher: "WION" },
    ],
    [`Ministers agree on border\n\nThomas Colson\n\n${BODY}`, { byline: "Thomas Colson" }],
  ])("should read the metadata of %j", (raw, expected) => {
    expect(cleanText(raw).metadata).toMatchObject({ title: raw.split("\n")[0], ...expected });
  });

  it("should keep a name alone on a line if the article speaks of the person", () => {
    const raw = `Ministers agree on border\n\nThomas Colson\n\nMr Colson met the ministers in Vienna on Tuesday to open the border.`;
    expect(rules(raw)).toEqual([]);
  });

  it("should not touch an article of headline, date and paragraphs", () => {
    const raw = `Ministers agree on border\n\nFriday, September 9, 2016\n\n${BODY} ${MORE}\n\nGroup F — Sweden 1 – 0 Korea Republic\n\n${MORE}\n`;
    expect(rules(raw)).toEqual(["date-line"]);
  });

  it.each(["", " \n\t ", "word", "1. 2. 3.", "\u0000\u0001", "-\n-\n-", "\ufeff"])(
    "should survive %j",
    (raw) => {
      expect(cleanText(raw).text.length).toBeLessThanOrEqual(raw.length + 1);
    },
  );

  it.each(articles)("should find the headline of %s and no furniture", (_name, raw) => {
    const { text, metadata, blocks } = cleanText(raw);
    expect(blocks[0]?.kind).toBe("headline");
    expect(metadata.title).toMatch(/Putin|Russia/);
    expect(text).not.toMatch(/Advertisement|Also read|Loaded|READ MORE|min read|EPA|Source link|Putinand/);
    expect(new Set(text.split("\n")).size).toBe(text.split("\n").length);
  });
});

describe("headlines", () => {
  const HEADLINE = "Bank of Kelso rejects the bid of its rival";

  it.each(["BREAKING: ", "[PHOTOS] ", "UPDATE 2-", "Just in - "])(
    "should lose the mark %j before them",
    (mark) => {
      expect(cleanText(`${mark}${HEADLINE}\n\n${BODY}`).text).toBe(`${HEADLINE}.\n${BODY}`);
    },
  );

  it.each([" (Update 2)", " [VIDEO]", " (UPDATED)"])("should lose the mark %j behind them", (mark) => {
    expect(cleanText(`${HEADLINE}${mark}\n\n${BODY}`).text).toBe(`${HEADLINE}.\n${BODY}`);
  });
});
