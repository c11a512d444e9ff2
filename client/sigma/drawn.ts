// What Sigma draws, and what the parts of the drawing share.
import type { MultiDirectedGraph } from "graphology";
import type Sigma from "sigma";
import type { App } from "../commands/app.ts";
import type { Verdict } from "../model/scene.ts";
import type { Palette } from "./palette.ts";

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  color: string;
  fill: string;
  shape: number;
  label: string;
  weight: number;
  /** What ForceAtlas2 leaves in place. */
  fixed: boolean;
  type: typeof NODE_PROGRAM;
}

export interface DrawnEdge {
  size: number;
  color: string;
  label: string;
  type: EdgeProgramName;
  curvature: number;
  dash: number;
  /** Denied. */
  crossed: boolean;
  /** What the person has found of it. */
  verdict: Verdict["is"] | null;
}

/**
 * Programs go by the names of Sigma's own, in whose place they stand: those would be compiled with every page, and draw
 * nothing. Straight lines are cheap; what bends or is crossed takes the other.
 */
export const NODE_PROGRAM = "circle";
export const EDGE_PROGRAM = { straight: "line", curved: "arrow" } as const;
export type EdgeProgramName = (typeof EDGE_PROGRAM)[keyof typeof EDGE_PROGRAM];
export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

export interface Hover {
  readonly node: string | null;
  readonly edge: string | null;
}

export interface Emphasis {
  /** What stays in full colour; null: everything. */
  readonly nodes: ReadonlySet<string> | null;
  readonly edges: ReadonlySet<string> | null;
  /** Whose labels are placed first, beside what the selection marks. */
  readonly strongNodes: ReadonlySet<string>;
  readonly strongEdges: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  readonly markedEdge: string | null;
}

export type Renderer = Sigma<DrawnNode, DrawnEdge>;

/** What the parts of the drawing share. */
export interface Drawing {
  readonly app: App;
  readonly sigma: Renderer;
  readonly graph: DrawnGraph;
  readonly palette: () => Palette;
  readonly emphasis: () => Emphasis;
  readonly hover: (hover: Hover) => void;
}
