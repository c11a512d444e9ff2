// The address carries the view: what is in focus, the query, the filters; and, in a copied link, every
// entity on screen with its place (in the fragment, which never reaches the server's log).
import { z } from "zod";
import { type SavedFilters, restoreFilters, savedFilters, saveFilters } from "./graph-file.ts";
import { type Filters, NO_FILTERS, type Point, type Scene, type Selection } from "./scene.ts";
import { visible } from "./visible.ts";

/** What an address asks for. */
export interface Address {
  readonly selection: Selection | null;
  readonly cypher: string | null;
  readonly filters: Filters;
  /** The entities of a copied link, with their places and whether pinned. */
  readonly shown: ReadonlyMap<string, Point & { readonly pinned: boolean }> | null;
}

const LISTS = {
  types: "noTypes",
  categories: "noCategories",
  statuses: "noStatuses",
  documents: "noDocuments",
} as const;
const shownList = z.array(
  z.tuple([z.string(), z.number(), z.number(), z.union([z.literal(0), z.literal(1)])]),
);

/** Reads an address; a parameter that makes no sense is left aside, the rest still counts. */
export function readAddress(url: URL): Address {
  const { searchParams: query } = url;
  const focus = query.get("focus");
  const relation = query.get("relation");
  return {
    selection: relation ? { kind: "relation", id: relation } : focus ? { kind: "entity", id: focus } : null,
    cypher: query.get("cypher"),
    filters: readFilters(query),
    shown: readShown(url.hash),
  };
}

function readFilters(query: URLSearchParams): Filters {
  const none = saveFilters(NO_FILTERS);
  const shape = savedFilters.shape;
  const list = <T>(name: keyof typeof LISTS, schema: z.ZodType<T[]>): T[] => {
    const parsed = schema.safeParse(query.get(LISTS[name])?.split(",") ?? []);
    return parsed.success ? parsed.data : [];
  };
  const date = (name: string) => (/^\d{4}(-\d\d){0,2}$/.test(query.get(name) ?? "") ? query.get(name) : null);
  const saved: SavedFilters = {
    ...none,
    types: list("types", shape.types),
    categories: list("categories", shape.categories),
    statuses: list("statuses", shape.statuses),
    documents: list("documents", shape.documents),
    from: date("from"),
    to: date("to"),
    unnamed: query.get("unnamed") !== "no",
  };
  return restoreFilters(saved);
}

function readShown(hash: string): Address["shown"] {
  if (!hash.startsWith("#view=")) return null;
  let value: unknown;
  try {
    value = JSON.parse(decodeURIComponent(hash.slice("#view=".length)));
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof URIError) return null; // a link cut short in a mail
    throw fault;
  }
  const parsed = shownList.safeParse(value);
  if (!parsed.success) return null;
  return new Map(parsed.data.map(([key, x, y, pinned]) => [key, { x, y, pinned: pinned === 1 }]));
}

/** The query part of the address for a scene ("?focus=…", or "" for nothing to say). */
export function addressOf(scene: Scene, cypher: string | null): string {
  const query = new URLSearchParams();
  const { selection, filters } = scene;
  if (cypher) query.set("cypher", cypher);
  if (selection) query.set(selection.kind === "entity" ? "focus" : "relation", selection.id);
  const saved = saveFilters(filters);
  for (const facet of ["types", "categories", "statuses", "documents"] as const)
    if (saved[facet].length > 0) query.set(LISTS[facet], saved[facet].join(","));
  if (filters.from) query.set("from", filters.from);
  if (filters.to) query.set("to", filters.to);
  if (!filters.unnamed) query.set("unnamed", "no");
  const text = query.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
  return text && `?${text}`;
}

/** The fragment of a copied link: all that is on screen, and where. */
export function fragmentOf(scene: Scene): string {
  const round = (n: number) => Math.round(n * 10) / 10;
  const list = [...visible(scene).nodes.keys()].map((key) => {
    const at = scene.positions.get(key) ?? { x: 0, y: 0 };
    return [key, round(at.x), round(at.y), scene.pinned.has(key) ? 1 : 0];
  });
  return `#view=${encodeURIComponent(JSON.stringify(list))}`;
}
