// The names of agencies as a piece of a pattern.
import { NEWS_AGENCIES } from "../../../graph-data/lexicons/organizations/news-agencies.ts";
import { escapePattern } from "./escape-pattern.ts";

const spelled = [...new Set(NEWS_AGENCIES.flatMap((name) => [name, name.toUpperCase()]))];

/** Alternatives, longest first; for patterns that heed case. */
export const AGENCY = `(?:${spelled
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(escapePattern)
  .join("|")})(?![\\p{L}\\p{N}])`;
