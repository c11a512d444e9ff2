// A web page as what a source document needs of it: the text of its article, and what the page says of itself.
import { htmlToText } from "./extraction/clean/html.ts";
import type { SourceDocument } from "./extraction/extractor.ts";

export type PageSource = Pick<SourceDocument, "text" | "title" | "published" | "publisher">;

/** What the page does not say is left out, so that others may say it. */
export function readHtmlSource(html: string): PageSource {
  const { text, title, published, siteName } = htmlToText(html);
  return {
    text,
    ...(title && { title }),
    ...(published && { published }),
    ...(siteName && { publisher: siteName }),
  };
}
