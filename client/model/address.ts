// The address carries the view: what is in focus, the query, the filters; a copied link's fragment the rest.
import type { z } from "zod";
import { type CopiedView, readCopiedView } from "./copied-view.ts";
import { type Facet, FACETS } from "./filters.ts";
import { type SavedFilters, restoreFilters, savedFilters, saveFilters } from "./graph-file.ts";
import { type Filters, NO_FILTERS, type Scene, type Selection } from "./scene.ts";

/** What an address asks for. */
export interface Address {
  readonly selection: Selection | null;
  readonly cypher: string | null;
  readonly filters: Filters;
  /** What a copied link carries beside it. */
  readonly copied: CopiedView | null;
}

const LISTS = {
  types: "noTypes",
  categories: "noCategories",
  statuses: "noStatuses",
  documents: "noDocuments",
  verdicts: "noVerdicts",
} as const satisfies Record<Facet, string>;

/** Reads an address; a parameter that makes no sense is left aside, the rest still counts. */
export function readAddress(url: URL): Address {
  const { searchParams: query } = url;
  const focus = query.get("focus");
  const relation = query.get("relation");
  return {
    selection: relation ? { kind: "relation", id: relation } : focus ? { kind: "entity", id: focus } : null,
    cypher: query.get("cypher"),
    filters: readFilters(query),
    copied: readCopiedView(url.hash),
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
    verdicts: list("verdicts", shape.verdicts.unwrap()),
    from: date("from"),
    to: date("to"),
    unnamed: query.get("unnamed") !== "no",
  };
  return restoreFilters(saved);
}

/** The query part of the address for a scene ("?focus=…", or "" for nothing to say). */
export function addressOf(scene: Scene, cypher: string | null): string {
  const query = new URLSearchParams();
  const { selection, filters } = scene;
  if (cypher) query.set("cypher", cypher);
  if (selection) query.set(selection.kind === "entity" ? "focus" : "relation", selection.id);
  const saved = saveFilters(filters);
  for (const facet of FACETS) if (saved[facet].length > 0) query.set(LISTS[facet], saved[facet].join(","));
  if (filters.from) query.set("from", filters.from);
  if (filters.to) query.set("to", filters.to);
  if (!filters.unnamed) query.set("unnamed", "no");
  const text = query.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
  return text && `?${text}`;
}
