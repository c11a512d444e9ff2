// What a copied link carries in its fragment, which never reaches the server's log: every entity on screen with its
// place, and, where there are any, what the person decided of who is who, the relations hidden among them, what is
// chosen, the path that stands out and the dates over the columns.
import { z } from "zod";
import {
  restoreVerdicts,
  savedColumn,
  savedDecision,
  savedPath,
  savedVerdicts,
  saveVerdicts,
} from "./graph-file.ts";
import type { Column, Decision, Path, Point, Scene } from "./scene.ts";
import { visible } from "./visible.ts";

export interface CopiedView {
  /** The entities on screen, with their places and whether pinned. */
  readonly places: ReadonlyMap<string, Point & { readonly pinned: boolean }>;
  readonly decisions: readonly Decision[];
  readonly verdicts: Scene["verdicts"];
  readonly hiddenEdges: readonly string[];
  readonly chosen: readonly string[];
  readonly path: Path | null;
  readonly columns: readonly Column[];
}

const PARTS = {
  view: z.array(z.tuple([z.string(), z.number(), z.number(), z.union([z.literal(0), z.literal(1)])])),
  decided: z.array(savedDecision),
  checked: savedVerdicts,
  hidden: z.array(z.string()),
  chosen: z.array(z.string()),
  path: z.array(savedPath).max(1),
  columns: z.array(savedColumn),
};

/** Longer addresses are cut by mail programs and refused by some browsers. */
const LONGEST = 32_000;

/** The fragment of a link to all that is on screen; null when it would be too long for an address. */
export function fragmentOf(scene: Scene): string | null {
  const { nodes, edges } = visible(scene);
  const round = (n: number) => Math.round(n * 10) / 10;
  const view = [...nodes.keys()].map((key) => {
    const at = scene.positions.get(key) ?? { x: 0, y: 0 };
    return [key, round(at.x), round(at.y), scene.pinned.has(key) ? 1 : 0];
  });
  const hidden = [...scene.hiddenEdges].filter((key) => {
    const edge = scene.data.edges.get(key);
    return edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
  });
  const parts: [keyof typeof PARTS, readonly unknown[]][] = [
    ["view", view],
    ["decided", scene.decisions],
    ["checked", saveVerdicts(scene.verdicts, (key) => edges.has(key))],
    ["hidden", hidden],
    // One alone is the selection, which the address has.
    ["chosen", scene.chosen.length > 1 ? scene.chosen : []],
    ["path", scene.path ? [scene.path] : []],
    ["columns", scene.columns.map(({ label, x }) => ({ label, x: round(x) }))],
  ];
  const fragment = parts
    .filter(([name, list]) => name === "view" || list.length > 0)
    .map(([name, list]) => `${name}=${encodeURIComponent(JSON.stringify(list))}`)
    .join("&");
  return fragment.length > LONGEST ? null : `#${fragment}`;
}

/** The view that an address's fragment carries; null for none, or one that makes no sense. */
export function readCopiedView(hash: string): CopiedView | null {
  const texts = new Map(
    hash
      .slice(1)
      .split("&")
      .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)] as const),
  );
  const read = <T>(name: keyof typeof PARTS, schema: z.ZodType<T[]>): T[] | null => {
    const parsed = schema.safeParse(parse(texts.get(name) ?? "[]"));
    return parsed.success ? parsed.data : null;
  };
  const view = texts.has("view") ? read("view", PARTS.view) : null;
  const decisions = read("decided", PARTS.decided);
  const verdicts = read("checked", PARTS.checked);
  const hiddenEdges = read("hidden", PARTS.hidden);
  const chosen = read("chosen", PARTS.chosen);
  const path = read("path", PARTS.path);
  const columns = read("columns", PARTS.columns);
  // Half of it would be another view.
  if (!view || !decisions || !verdicts || !hiddenEdges || !chosen || !path || !columns) return null;
  const places = new Map(view.map(([key, x, y, pinned]) => [key, { x, y, pinned: pinned === 1 }]));
  return {
    places,
    decisions,
    verdicts: restoreVerdicts(verdicts),
    hiddenEdges,
    chosen,
    path: path[0] ?? null,
    columns,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof URIError) return null; // a link cut short in a mail
    throw fault;
  }
}
