// A scene as Graph JSON and back: the one format for taking a view away, dropping it on the page again, and
// keeping it over a reload. Positions stand on the nodes, everything else in `attributes.view`.
import { z } from "zod";
import {
  CATEGORIES,
  ENTITY_TYPES,
  FORMAT,
  GRAPH_OPTIONS,
  type GraphJson,
  parseGraphJson,
  STATUSES,
} from "../../graph-data/schema/index.ts";
import { datasetOf, positionsIn } from "./dataset.ts";
import { EMPTY_SCENE, type Filters, type Scene } from "./scene.ts";
import { CHECKED } from "./verdicts.ts";
import { visible } from "./visible.ts";

export const savedFilters = z.object({
  types: z.array(z.enum(ENTITY_TYPES)),
  categories: z.array(z.enum(CATEGORIES)),
  statuses: z.array(z.enum(STATUSES)),
  documents: z.array(z.string()),
  verdicts: z.array(z.enum(CHECKED)).default([]),
  from: z.string().nullable(),
  to: z.string().nullable(),
  unnamed: z.boolean(),
});
export type SavedFilters = z.infer<typeof savedFilters>;

export const savedDecision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("join"), from: z.string(), into: z.string() }),
  z.object({ kind: z.literal("split"), from: z.string(), name: z.string(), into: z.string() }),
]);

/** Of each relation judged: its key, what was found of it, and the note. */
export const savedVerdicts = z.array(z.tuple([z.string(), z.enum(["right", "wrong"]), z.string()]));
type SavedVerdicts = z.infer<typeof savedVerdicts>;

export const savedPath = z.object({
  from: z.string(),
  to: z.string(),
  nodes: z.array(z.string()),
  edges: z.array(z.string()),
  only: z.int().nullable(),
});

export const savedColumn = z.object({ label: z.string(), x: z.number() });

const savedView = z.object({
  version: z.literal(1),
  /** What the filters leave out. */
  without: savedFilters,
  selection: z.object({ kind: z.enum(["entity", "relation"]), id: z.string() }).nullable(),
  chosen: z.array(z.string()),
  pinned: z.array(z.string()),
  hiddenNodes: z.array(z.string()),
  hiddenEdges: z.array(z.string()),
  expanded: z.array(z.tuple([z.string(), z.array(z.string())])),
  path: savedPath.nullable(),
  decisions: z.array(savedDecision).default([]),
  verdicts: savedVerdicts.default([]),
  columns: z.array(savedColumn).default([]),
  /** Of those who say so and are not in the file. */
  names: z.record(z.string(), z.string()).default({}),
});

/** The filters as plain lists. */
export const saveFilters = ({ without, ...rest }: Filters): SavedFilters => ({
  types: [...without.types],
  categories: [...without.categories],
  statuses: [...without.statuses],
  documents: [...without.documents],
  verdicts: [...without.verdicts],
  ...rest,
});

/** The filters from plain lists. */
export const restoreFilters = (saved: SavedFilters): Filters => ({
  without: {
    types: new Set(saved.types),
    categories: new Set(saved.categories),
    statuses: new Set(saved.statuses),
    documents: new Set(saved.documents),
    verdicts: new Set(saved.verdicts),
  },
  from: saved.from,
  to: saved.to,
  unnamed: saved.unnamed,
});

/** Verdicts as plain lists: those on the relations asked for. */
export const saveVerdicts = (
  verdicts: Scene["verdicts"],
  isWanted: (relation: string) => boolean,
): SavedVerdicts =>
  [...verdicts].filter(([key]) => isWanted(key)).map(([key, { is, note }]) => [key, is, note]);

/** Verdicts from plain lists. */
export const restoreVerdicts = (saved: SavedVerdicts): Scene["verdicts"] =>
  new Map(saved.map(([key, is, note]) => [key, { is, note }]));

/** The scene as Graph JSON: what is on screen, or all of it with what is hidden. */
export function saveScene(scene: Scene, extent: "visible" | "all"): GraphJson {
  const { nodes, edges } = extent === "visible" ? visible(scene) : scene.data;
  const has = (key: string) => nodes.has(key);
  const used = new Set<string>();
  for (const { attributes } of nodes.values()) for (const m of attributes.mentions) used.add(m.document);
  for (const { attributes } of edges.values()) for (const e of attributes.evidence) used.add(e.document);
  const { selection, path } = scene;
  const kept = selection && (selection.kind === "entity" ? nodes : edges).has(selection.id);
  return {
    attributes: {
      format: FORMAT,
      documents: [...scene.data.documents.values()].filter((d) => extent === "all" || used.has(d.id)),
      ...(scene.data.omitted && { omitted: scene.data.omitted }),
      view: {
        version: 1,
        without: saveFilters(scene.filters),
        selection: kept ? selection : null,
        chosen: scene.chosen.filter(has),
        pinned: [...scene.pinned].filter(has),
        hiddenNodes: [...scene.hiddenNodes].filter(has),
        hiddenEdges: [...scene.hiddenEdges].filter((key) => edges.has(key)),
        expanded: [...scene.expanded]
          .filter(([key]) => has(key))
          .map(([key, brought]) => [key, [...brought].filter(has)]),
        path: path && path.nodes.every(has) && path.edges.every((k) => edges.has(k)) ? path : null,
        decisions: [...scene.decisions],
        verdicts: saveVerdicts(scene.verdicts, (key) => extent === "all" || edges.has(key)),
        columns: [...scene.columns],
        names: Object.fromEntries(scene.data.names),
      },
    },
    options: GRAPH_OPTIONS,
    nodes: [...nodes.values()].map(({ key, attributes }) => ({
      key,
      attributes: { ...attributes, ...scene.positions.get(key) },
    })),
    edges: [...edges.values()],
  };
}

/**
 * The scene a parsed JSON value holds. Graph JSON without a view (from `extract` or the API) gives a scene with
 * everything shown; a view of a later version than this page knows is left aside.
 * @throws {GraphJsonError} naming the path of the first fault
 */
export function restoreScene(value: unknown): Scene {
  const graph = parseGraphJson(value);
  const data = datasetOf(graph);
  const scene: Scene = { ...EMPTY_SCENE, data, positions: positionsIn(graph) };
  const view = savedView.safeParse(graph.attributes.view);
  if (!view.success) return scene;
  const { without, pinned, hiddenNodes, hiddenEdges, expanded, names, verdicts, ...rest } = view.data;
  return {
    ...scene,
    ...rest,
    data: { ...data, names: new Map(Object.entries(names)) },
    filters: restoreFilters(without),
    pinned: new Set(pinned),
    hiddenNodes: new Set(hiddenNodes),
    hiddenEdges: new Set(hiddenEdges),
    verdicts: restoreVerdicts(verdicts),
    expanded: new Map(expanded.map(([key, brought]) => [key, new Set(brought)])),
  };
}
