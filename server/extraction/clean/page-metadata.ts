// What a web page says of itself for machines: when its article was published, and by which site. Readability reads
// the most usual places; the others are read here, the most explicit first.
import { findDate } from "./dates.ts";

export interface PageMetadata {
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly siteName: string | null;
}

/** Values of `name`, `property` or `itemprop` of meta elements that hold the day of publication. */
const DATE_FIELDS = [
  "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "publishdate", "publish-date", "publish_date",
  "pubdate", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date",
  "article.published", "article:published", "published_at", "citation_publication_date", "citation_date", "date", "originalpublicationdate",
]; // prettier-ignore
const SITE_FIELDS = [
  "og:site_name",
  "application-name",
  "citation_journal_title",
  "dc.publisher",
  "twitter:site",
];

export function readPageMetadata(document: Document): PageMetadata {
  const meta = readMeta(document);
  const data = readLinkedData(document);
  const firstDate = (values: readonly (string | undefined)[]): string | null =>
    values.map((value) => readDate(value)).find((date) => date !== null) ?? null;
  return {
    published:
      firstDate([data.published, ...DATE_FIELDS.map((field) => meta.get(field))]) ??
      firstDate(readTimes(document)),
    siteName:
      SITE_FIELDS.map((field) => meta.get(field)?.trim()).find((name) => name) ?? data.publisher ?? null,
  };
}

/** "2020-08-17T10:00Z", "17 Aug 2020", "20200817" */
function readDate(value: string | undefined): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(value?.trim() ?? "");
  return findDate(compact ? compact.slice(1).join("-") : (value ?? ""));
}

function readMeta(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const field = ["property", "name", "itemprop"].map((key) => element.getAttribute(key)).find((key) => key);
    const content = element.getAttribute("content");
    if (field && content && !found.has(field.toLowerCase())) found.set(field.toLowerCase(), content);
  }
  return found;
}

/** Marked times: the article's own before those of comments and teasers. */
function readTimes(document: Document): string[] {
  const selectors = [
    "time[pubdate]",
    "[itemprop=datePublished]",
    "article header time",
    "article time",
    "time",
  ];
  return selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 1)
      .flatMap((element) => [element.getAttribute("datetime") ?? "", element.textContent]),
  );
}

/** schema.org's description of the article as JSON-LD; what is no JSON is passed over. */
function readLinkedData(document: Document): { readonly published?: string; readonly publisher?: string } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent));
    if (!article) continue;
    const { datePublished, publisher } = article;
    const name = isObject(publisher) ? publisher.name : publisher;
    return {
      ...(typeof datePublished === "string" && { published: datePublished }),
      ...(typeof name === "string" && { publisher: name }),
    };
  }
  return {};
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first object with a day of publication, in a list or a graph. */
function findArticle(value: unknown): Json | null {
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
  const graphs = listed.flatMap((item) => (isObject(item) ? [item["@graph"]] : []));
  const candidates: readonly unknown[] = [...listed, ...graphs.flat()];
  return candidates.filter(isObject).find(({ datePublished }) => datePublished !== undefined) ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Pages come with broken JSON; it says nothing then.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
