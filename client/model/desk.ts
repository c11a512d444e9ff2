// The desk: how the person likes to work (theme, open panels, the article being read). Kept over reloads,
// outside of undo.
import { z } from "zod";
import { type Health, health, LIMITS } from "../../graph-data/schema/index.ts";

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How many entities the page asks for at most when it shows the most connected part. */
export const CAPS = [100, LIMITS.graph.default, 1000, 2000, LIMITS.graph.max] as const;

const reading = z.object({
  document: z.string(),
  /** UTF-16 range in the text to bring into sight. */
  start: z.int().optional(),
  end: z.int().optional(),
});
export type Reading = z.infer<typeof reading>;

export const desk = z.object({
  version: z.literal(1),
  theme: z.enum(THEMES),
  /** Panel ids: open or not; a panel not named here is as its registration says. */
  open: z.record(z.string(), z.boolean()),
  /** The one panel in front on a small screen, or null for the graph. */
  front: z.string().nullable(),
  reading: reading.nullable(),
  /** How many entities the most connected part has at most. */
  cap: z.int().min(1).max(LIMITS.graph.max).default(LIMITS.graph.default),
  /** What the store held when the view was made from it; null: not known. */
  madeFrom: health.shape.counts.nullable().default(null),
});
export type Desk = z.infer<typeof desk>;

export const NEW_DESK: Desk = {
  version: 1,
  theme: "system",
  open: {},
  front: null,
  reading: null,
  cap: LIMITS.graph.default,
  madeFrom: null,
};

export const setTheme = (theme: Theme) => (d: Desk) => ({ ...d, theme });
export const openPanel = (id: string, open: boolean) => (d: Desk) => ({
  ...d,
  open: { ...d.open, [id]: open },
});
export const bringToFront = (id: string | null) => (d: Desk) => ({ ...d, front: id });

/** Sets how many entities the most connected part has at most. */
export const setCap = (cap: number) => (d: Desk) => ({ ...d, cap });

/** Opens an article, at a range of its text when one is given. */
export const read = (at: Reading | null) => (d: Desk) => ({ ...d, reading: at });

/** Remembers what the store held when the view was made from it. */
export const madeFrom = (counts: Health["counts"] | null) => (d: Desk) => ({ ...d, madeFrom: counts });

/** Whether the store holds something else than when the view was made. */
export const isOutdated = ({ madeFrom: then }: Desk, now: Health["counts"]): boolean =>
  then !== null && (Object.keys(now) as (keyof typeof now)[]).some((what) => then[what] !== now[what]);
