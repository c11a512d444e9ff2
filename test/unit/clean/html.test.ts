// HTML pages: the article's text and date, nothing of the page around it, nothing run.
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../server/extraction/clean/index.ts";
import { htmlToText } from "../../../server/extraction/clean/html.ts";

const PARAGRAPHS = [
  "The ministers met in Vienna on Tuesday and agreed to open the border before the winter, their spokesman said.",
  "Their spokesman told reporters that the talks with the union would go on next week in Graz, where they began.",
  "The railways, which had asked for the meeting, did not send anyone, although the trains are what it is about.",
];
const PAGE = `<!doctype html><html lang="en"><head><title>Ministers agree on border | The Paper</title>
<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2020-08-17T10:00:00Z">
<script>throw new Error("must not run")</script><style>p{}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Ministers agree on border</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}
<figure><img src="https://example.com/x.jpg" onerror="alert(1)"><figcaption>Guards near Graz</figcaption></figure></article>
<footer><p>© 2020 The Paper</p></footer></body></html>`;

describe("htmlToText", () => {
  it("should give headline, paragraphs, date and site of an article", () => {
    const { text, title, published, siteName } = htmlToText(PAGE);
    expect(title).toMatch(/^Ministers agree on border/);
    expect(published).toBe("2020-08-17");
    expect(siteName).toBe("The Paper");
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  });

  const BARE = PAGE.replace(/<meta[^>]*>/g, "");
  it.each<[string, string, string, string | null]>([
    [
      "JSON-LD",
      "</head>",
      `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-08-17T08:00:00+02:00","publisher":{"@type":"Organization","name":"The Paper"}}]}</script></head>`,
      "The Paper",
    ],
    [
      "a list of JSON-LD",
      "</head>",
      `<script type="application/ld+json">[{"@type":"WebSite"},{"datePublished":"2020-08-17"}]</script></head>`,
      null,
    ],
    [
      "a meta element",
      "</head>",
      `<meta name="parsely-pub-date" content="2020-08-17T08:00:00Z"><meta name="application-name" content="The Paper"></head>`,
      "The Paper",
    ],
    ["Dublin Core", "</head>", `<meta name="DC.date.issued" content="20200817"></head>`, null],
    ["a time element", "<h1>", `<time datetime="2020-08-17T08:00">Monday</time><h1>`, null],
    ["the text of a time element", "<h1>", `<time>17 August 2020</time><h1>`, null],
    ["microdata", "<h1>", `<span itemprop="datePublished">Aug 17, 2020</span><h1>`, null],
  ])("should find the day in %s", (_what, before, put, site) => {
    // prettier-ignore
    const { published, siteName } = htmlToText(BARE.replace(before, put));
    expect(published).toBe("2020-08-17");
    expect(siteName).toBe(site);
  });

  it("should pass over JSON-LD that is no JSON", () => {
    const page = BARE.replace(
      "</head>",
      `<script type="application/ld+json">{"datePublished": </script></head>`,
    );
    expect(htmlToText(page).published).toBeNull();
  });

  it("should leave out scripts, styles and menus", () => {
    const { text } = htmlToText(PAGE);
    expect(text).not.toMatch(/must not run|p\{\}|Home|<|alert/);
  });

  it("should give paragraphs that cleaning reads as paragraphs", () => {
    const { blocks } = cleanText(htmlToText(PAGE).text);
    expect(blocks.filter(({ kind }) => kind === "body")).toHaveLength(PARAGRAPHS.length);
  });

  it.each(["", "<p>", "plain text", "<html><body></body></html>", "<script>1</script>"])(
    "should survive %j",
    (html) => {
      expect(htmlToText(html).text).not.toContain("<");
    },
  );
});
