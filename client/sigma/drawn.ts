// The attributes of what Sigma draws.
import type { MultiDirectedGraph } from "graphology";

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  color: string;
  fill: string;
  shape: number;
  label: string;
  weight: number;
  community: number;
  /** What ForceAtlas2 leaves in place. */
  fixed: boolean;
  type: "entity";
}

export interface DrawnEdge {
  size: number;
  color: string;
  label: string;
  type: EdgeProgramName;
  curvature: number;
  dash: number;
  negative: boolean;
  /** Set by indexParallelEdgesIndex; null for an edge alone between its two nodes. */
  parallelIndex?: number | null;
  parallelMaxIndex?: number | null;
}

export type EdgeProgramName = "straight" | "curved" | "straightCrossed" | "curvedCrossed";
export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;
