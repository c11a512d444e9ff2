// Cleaning as a whole: what stays, what goes and why, what becomes metadata, and the way back into the raw text.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../server/extraction/clean/index.ts";

const CORPUS = new URL("../../../graph-data/corpus/belarus-2020/", import.meta.url);
const articles = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readFileSync(new URL(name, CORPUS), "utf8")] as const);

const lines = (raw: string): string[] => cleanText(raw).text.split("\n");
const rules = (raw: string): string[] => cleanText(raw).dropped.map(({ rule }) => rule);

const BODY = "The ministers met in Vienna on Tuesday and agreed to open the border before the winter.";
const MORE = "Their spokesman told reporters that the talks with the union would go on next week.";

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

  it.each<[string, string, string[]]>([
    [
      "sentences glued together",
      `${BODY}Thousands fill the square of the capital`,
      [BODY, "Thousands fill the square of the capital."],
    ],
    [
      "a caption without a full stop and a paragraph",
      `The mayor of Graz at the bridge In the old town, thousands filled the square on Tuesday evening.\n\n${BODY}`,
      [
        "The mayor of Graz at the bridge.",
        "In the old town, thousands filled the square on Tuesday evening.",
        BODY,
      ],
    ],
    [
      "a caption and a paragraph that begin with one name",
      `Dr Ann Lee at the clinic in Linz Dr Ann Lee leads the trial of a new vaccine, the university said.\n\n${BODY}`,
      [
        "Dr Ann Lee at the clinic in Linz.",
        "Dr Ann Lee leads the trial of a new vaccine, the university said.",
        BODY,
      ],
    ],
    [
      "names glued together, where both stand alone elsewhere",
      "The Space agency of the States built it.\n\nThe crew of the StatesSpace station came home on Monday.",
      [
        "The Space agency of the States built it.",
        "The crew of the States Space station came home on Monday.",
      ],
    ],
    [
      "a caption glued to the next, where both words stand alone elsewhere",
      "State TV showed the election results on Monday evening.\n\nHundreds march after the electionTV workers leave their desks",
      [
        "State TV showed the election results on Monday evening.",
        "Hundreds march after the election.",
        "TV workers leave their desks.",
      ],
    ],
    [
      "a name glued to a function word",
      "Mr Novak said Novak Air would fly. Then Novakand his brother left.",
      ["Mr Novak said Novak Air would fly. Then Novak and his brother left."],
    ],
    [
      "names with a capital inside",
      "WikiLeaks and YouTube met DeVos and McDonald in LinkedIn's office.",
      ["WikiLeaks and YouTube met DeVos and McDonald in LinkedIn's office."],
    ],
    [
      "names that end like function words",
      "Poland, Finland, Berlin and Boston beat Houston, said Martin.",
      ["Poland, Finland, Berlin and Boston beat Houston, said Martin."],
    ],
    [
      "addresses",
      "The post on www.Example.Com was read by a.Smith@example.com yesterday.",
      ["The post on www.Example.Com was read by a.Smith@example.com yesterday."],
    ],
    [
      "no-break and doubled spaces",
      "The\u00a0ministers  met in\u200b Vienna.",
      ["The ministers met in Vienna."],
    ],
    ["character references", "Johnson &amp; Johnson won.", ["Johnson & Johnson won."]],
    ["Markdown", "# Ministers **agree** on [border](https://example.com/x)", ["Ministers agree on border."]],
    ["footnote marks", "The treaty was signed.[12] It holds.", ["The treaty was signed. It holds."]],
    [
      "an editor's brackets in a quotation",
      '"[I]t is over," he told [the board]. They [Orbis] paid [sic].',
      ['"It is over," he told the board. They Orbis paid.'],
    ],
    ["brackets elsewhere", "Orbis [page 4] paid in May.", ["Orbis [page 4] paid in May."]],
    [
      "a quotation in another script",
      "He wrote: “Peace.” ((ru)) Мы хотим мира и ничего больше. She agreed.",
      ["He wrote: “Peace.” . She agreed."],
    ],
    ["a name in another script", "Kyiv (Київ) is old.", ["Kyiv (Київ) is old."]],
    [
      "the label of a picture",
      "Image: Ida Berg opens the bridge in Tromby.",
      ["Ida Berg opens the bridge in Tromby."],
    ],
    ["control characters", "The ministers\u0007 met in Vienna.", ["The ministers met in Vienna."]],
  ])("should part or keep %s", (_what, raw, expected) => {
    expect(lines(raw)).toEqual(expected);
  });

  it("should join lines wrapped at a fixed width", () => {
    const raw = [
      "The ministers of the three countries met in Vienna on Tuesday and",
      "agreed after long talks to open the border again before the first",
      "snow of the winter falls, their spokesman said in the afternoon of",
      "the same day.",
      "",
      "Nobody from the railways was there.",
    ].join("\n");
    expect(lines(raw)).toHaveLength(2);
  });

  it("should keep one line a paragraph where lines are paragraphs", () => {
    expect(lines([BODY, MORE, BODY.replace("Vienna", "Graz")].join("\n"))).toHaveLength(3);
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

  it.each([
    ["MINISTERS MET THE UNION IN VIENNA", "Ministers met the union in Vienna."],
    ["NATO: MINISTERS MET IN VIENNA", "NATO: ministers met in Vienna."],
  ])("should write %j as the article writes its words", (headline, written) => {
    const raw = `${headline}\n\nThe ministers met in Vienna, NATO said, and the ministers of the union thanked NATO for its help.`;
    const { text, rawOffset } = cleanText(raw);
    expect(text.split("\n")[0]).toBe(written);
    expect(rawOffset(text.indexOf("Vienna") + 5)).toBe(raw.toLowerCase().indexOf("vienna") + 5);
  });

  it("should leave a text alone that is all in capitals", () => {
    const raw =
      "MINISTERS MET THE UNION IN VIENNA.\n\nTHE MINISTERS MET IN VIENNA ON TUESDAY AND AGREED TO OPEN THE BORDER.";
    expect(cleanText(raw).text).toBe(raw.replace("\n\n", "\n"));
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
