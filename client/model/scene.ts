// The scene: everything on the desk that undo covers, as plain immutable data. Producers return a new scene
// that shares what did not change, so a history of scenes costs little.
import type {
  Category,
  DocumentRecord,
  EntityType,
  GraphEdge,
  GraphNode,
  Omitted,
  Status,
} from "../../graph-data/schema/index.ts";

/** The part of the graph that has been loaded, by key. */
export interface Dataset {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** What those are called who are said to say so and are not among the nodes. */
  readonly names: ReadonlyMap<string, string>;
  /** What the store holds beyond what the desk began with, less what has come since; null: not known. */
  readonly omitted: Omitted | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Selection {
  readonly kind: "entity" | "relation";
  readonly id: string;
}

/** What each facet filters by; a value not listed is shown, so that newly loaded values appear. */
export interface Without {
  readonly types: ReadonlySet<EntityType>;
  readonly categories: ReadonlySet<Category>;
  readonly statuses: ReadonlySet<Status>;
  readonly documents: ReadonlySet<string>;
  readonly verdicts: ReadonlySet<Checked>;
}

export interface Filters {
  readonly without: Without;
  /** Publication dates of the evidence, ISO 8601, both inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether unnamed actors (protesters, police) are shown. */
  readonly unnamed: boolean;
}

/** The paths between two entities, as the nodes and edges on any of them, or on the one chosen among them. */
export interface Path {
  readonly from: string;
  readonly to: string;
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Which of the alternatives stands out alone, from 0; null for all of them. */
  readonly only: number | null;
}

/** Decided: `from` is the same as `into`. */
export interface Join {
  readonly kind: "join";
  readonly from: string;
  readonly into: string;
}
/** Decided: where `from` is called `name`, it is another, `into`. */
export interface Split {
  readonly kind: "split";
  readonly from: string;
  readonly name: string;
  readonly into: string;
}
export type Decision = Join | Split;

/** What the person has found of a relation. */
export interface Verdict {
  readonly is: "right" | "wrong";
  /** In the person's own words; "" for none. */
  readonly note: string;
}
/** How the person stands to a relation. */
export type Checked = Verdict["is"] | "unchecked";

/** What stands over a column of a layout. */
export interface Column {
  readonly label: string;
  /** The middle of the column, in units of the scene. */
  readonly x: number;
}

export interface Scene {
  readonly data: Dataset;
  readonly positions: ReadonlyMap<string, Point>;
  /** Nodes that layouts leave where the person put them. */
  readonly pinned: ReadonlySet<string>;
  readonly hiddenNodes: ReadonlySet<string>;
  readonly hiddenEdges: ReadonlySet<string>;
  /** For each expanded node, the nodes its expansion brought: what collapsing takes away. */
  readonly expanded: ReadonlyMap<string, ReadonlySet<string>>;
  readonly filters: Filters;
  readonly selection: Selection | null;
  /** Entities chosen together, in order, for paths and for what applies to several. */
  readonly chosen: readonly string[];
  /** Paths that stand out. */
  readonly path: Path | null;
  /** What the person has decided of who is who, in order. */
  readonly decisions: readonly Decision[];
  /** What the person has found of relations, by key. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The columns of the layout by time; empty after any other. */
  readonly columns: readonly Column[];
}

export const EMPTY_DATASET: Dataset = {
  nodes: new Map(),
  edges: new Map(),
  documents: new Map(),
  names: new Map(),
  omitted: null,
};

export const NO_FILTERS: Filters = {
  without: {
    types: new Set(),
    categories: new Set(),
    statuses: new Set(),
    documents: new Set(),
    verdicts: new Set(),
  },
  from: null,
  to: null,
  unnamed: true,
};

export const EMPTY_SCENE: Scene = {
  data: EMPTY_DATASET,
  positions: new Map(),
  pinned: new Set(),
  hiddenNodes: new Set(),
  hiddenEdges: new Set(),
  expanded: new Map(),
  filters: NO_FILTERS,
  selection: null,
  chosen: [],
  path: null,
  decisions: [],
  verdicts: new Map(),
  columns: [],
};

/** A pure step from one scene to the next; returns its argument when there is nothing to change. */
export type Producer = (scene: Scene) => Scene;
