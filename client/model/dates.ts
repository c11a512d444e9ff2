// Dates and credits as a reader sees them.
import type { DocumentRecord } from "../../graph-data/schema/index.ts";

/** "16 August 2020"; a month or a year where that is all that is known. */
export function readableDate(date: string): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return at.toLocaleDateString("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day !== undefined && { day: "numeric" }),
  });
}

/** From the first to the last day of something: "16 August 2020 – 18 August 2020", one date alone, or "" for none. */
export const readableSpan = ({
  firstSeen,
  lastSeen,
}: {
  readonly firstSeen?: string | null | undefined;
  readonly lastSeen?: string | null | undefined;
}): string =>
  [...new Set([firstSeen, lastSeen].filter((date) => date != null).map(readableDate))].join(" – ");

/** "22 Nov 2026, 20:14", in the reader's own time. */
export const readableMoment = (moment: string): string =>
  new Date(moment).toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });

/** Who published it, when, and under which file name; what is not known is left out. */
export const credits = ({
  publisher,
  published,
  source,
}: Pick<DocumentRecord, "publisher" | "published" | "source">): string[] =>
  [publisher, published === null ? "no date" : readableDate(published), source].filter(
    (part): part is string => typeof part === "string" && part !== "",
  );
