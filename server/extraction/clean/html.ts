// HTML page → plain text of its article, by the reader view of Firefox. Nothing of the page is run or fetched.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { findDate } from "./dates.ts";
import { readPageMetadata } from "./page-metadata.ts";

export interface HtmlArticle {
  /** Paragraphs separated by empty lines, the headline first. */
  readonly text: string;
  readonly title: string | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly siteName: string | null;
}

const BLOCK_ELEMENTS = new Set(
  "P DIV LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGURE FIGCAPTION PRE TR SECTION ARTICLE UL OL TABLE DL DT DD BR HR".split(
    " ",
  ),
);

/** Reads the article out of a page. A page without one gives the text of its whole body. */
export function htmlToText(html: string): HtmlArticle {
  const document = parsePage(html);
  const page = readPageMetadata(document);
  const article = new Readability(document).parse();
  const content = parsePage(article?.content ?? "").body;
  const body = article ? collectText(content) : collectText(parsePage(html).body);
  const title = article?.title?.trim() || null;
  return {
    text: [title, body].filter(Boolean).join("\n\n") + "\n",
    title,
    published: findDate(article?.publishedTime ?? "") ?? page.published,
    siteName: article?.siteName?.trim() || page.siteName,
  };
}

/** linkedom gives a part of a page, without the html element, an empty body beside it. */
const parsePage = (html: string): Document =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;

/** The text with an empty line between blocks and single spaces within. */
function collectText(root: Node): string {
  let text = "";
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) text += (node.textContent ?? "").replace(/\s+/g, " ");
    const isBlock = BLOCK_ELEMENTS.has(node.nodeName.toUpperCase());
    if (isBlock) text += "\n";
    if (!/^(script|style|noscript|template)$/i.test(node.nodeName)) node.childNodes.forEach(visit);
    if (isBlock) text += "\n";
  };
  visit(root);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n\n");
}
