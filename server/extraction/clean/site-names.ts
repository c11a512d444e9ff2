// The name of the site that stands beside a headline, as pages write their titles: "Storm hits Wales - BBC News".
import { PAPER_WORDS } from "../../../graph-data/lexicons/names/name-parts.ts";
import { AGENCY } from "./agencies.ts";
import { remaining, type Page } from "./page.ts";

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const SITE_WORD = `(?:News|Online|Media|TV|Radio|Sport|${[...PAPER_WORDS].map(capitalise).join("|")}|[\\p{L}-]+\\.(?:com|org|net|info|co\\.uk))`;
/** A bar parts a headline from the site; a dash only from what is named like one. */
const SITE_NAME = new RegExp(
  `\\s+(?:\\|\\s+(?<barred>\\p{Lu}[^|.!?:]{1,40}(?:\\|[^|.!?:]{2,40}){0,3})|[–—-]\\s+(?<dashed>(?:The )?(?:\\p{Lu}[\\p{L}'’]* ){0,3}${SITE_WORD}|${AGENCY}(?: \\p{Lu}\\p{L}+)?))$`,
  "u",
);

/** Where the name of the site begins that ends a headline; -1 without one. */
export function findSiteName(headline: string): number {
  return SITE_NAME.exec(headline)?.index ?? -1;
}

/** The name itself. */
export function readSiteName(headline: string): string | null {
  const { barred, dashed } = SITE_NAME.exec(headline)?.groups ?? {};
  return barred?.split("|").at(-1)?.trim() ?? dashed ?? null;
}

/** The page's title, above a headline that says the same without the site: "Storm hits Wales - The Example". */
export function dropPageTitle(page: Page): void {
  const lines = remaining(page);
  const [title, ...others] = lines;
  const written = /^(?<headline>.{12,}?)\s+[|–—-]\s+(?<sites>[^|]{2,40}(?:\|[^|]{2,40}){0,3})$/u.exec(
    title?.line.text ?? "",
  )?.groups;
  if (!title || !written) return;
  if (!others.some(({ line }) => line.text.toLowerCase() === written.headline?.toLowerCase())) return;
  page.dropped.set(title.index, "page-title");
  page.metadata.publisher ??= written.sites?.split("|").at(-1)?.trim() ?? null;
}
