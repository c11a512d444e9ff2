// What is drawn on plain canvases over and under the WebGL layers: marks, names, pins.
import { weightOf } from "../model/dataset.ts";
import type { Dataset } from "../model/scene.ts";
import { remembered } from "../model/sets.ts";
import { visible, type Visible } from "../model/visible.ts";
import type { Drawing, DrawnEdge } from "./drawn.ts";
import { type Curve, curveBetween, type Disc } from "./geometry.ts";
import { drawCaptions, drawLabels, type EdgeLabel, type NodeLabel } from "./labels.ts";
import { drawMarks } from "./marks.ts";
import type { Box } from "./occupied.ts";
import { drawVerdicts, signOn, type VerdictSign } from "./signs.ts";

/** With so few edges in sight, or so near, every relation is named where there is room. */
const FEW_EDGES = 40;
const NEAR_RATIO = 0.42;
/** So few lines that stand out are named at any price: one is selected, or the pointer is on it. */
const FEW_POINTED_AT = 2;
/** Of so many lines that stand out, names may also stand level across them; of more one would not know which is whose. */
const FEW_STRONG = 20;
/** Above this, labels are looked for among the weightiest only. */
const MOST_LABELS = 600;

/** The node as it is on the screen now. */
export function discOf({ sigma, graph }: Pick<Drawing, "sigma" | "graph">, key: string): Disc {
  const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(key));
  return { x, y, radius: sigma.scaleSize(sigma.getNodeDisplayData(key)?.size ?? 1) };
}

/** The edge's line as it is on the screen now. */
export function curveOf(drawing: Pick<Drawing, "sigma" | "graph">, key: string): Curve {
  const { graph } = drawing;
  const [source, target] = graph.extremities(key);
  return curveBetween(
    discOf(drawing, source),
    discOf(drawing, target),
    graph.getEdgeAttribute(key, "curvature"),
  );
}

/** Draws everything that is not WebGL. */
export function drawOverlays(drawing: Drawing): void {
  const { sigma, graph, app } = drawing;
  const canvases = sigma.getCanvases();
  const over = canvases.over?.getContext("2d");
  const under = canvases.under?.getContext("2d");
  if (!over || !under) return;
  const { width, height } = sigma.getDimensions();
  over.clearRect(0, 0, width, height);
  // Most often empty: the browser has then one sheet less to lay over the others.
  under.canvas.hidden = true;
  if (sigma.getGraph().order === 0) return;
  const palette = drawing.palette();
  const emphasis = drawing.emphasis();
  const discAt = discsOf(drawing);
  const marked = [...emphasis.marked].filter((key) => graph.hasNode(key)).map(discAt);
  const line = emphasis.markedEdge !== null ? curveOf(drawing, emphasis.markedEdge) : null;
  if (marked.length > 0 || line) {
    under.canvas.hidden = false;
    under.clearRect(0, 0, width, height);
    drawMarks(under, { discs: marked, line }, palette);
  }
  const verdicts = verdictSigns(drawing);
  drawVerdicts(over, verdicts, palette);
  const labels = { nodes: nodeLabels(drawing, discAt), edges: edgeLabels(drawing), signs: verdicts };
  const covered = coveredOf(sigma.getContainer());
  drawLabels(over, { ...labels, covered, width, height }, palette);
  drawCaptions(over, captionsOf(drawing), palette);
  const pins = [...app.store.get().scene.pinned].filter((key) => graph.hasNode(key)).map(discAt);
  drawPins(over, pins, palette.canvas);
}

/** Where the folded legend lies on the drawing. */
function coveredOf(container: HTMLElement): Box[] {
  const place = container.getBoundingClientRect();
  const legends = container.closest("[data-graph]")?.querySelectorAll("[data-over-graph]") ?? [];
  return [...legends].map((legend) => {
    const { x, y, width, height } = legend.getBoundingClientRect();
    return { x: x - place.x, y: y - place.y, width, height };
  });
}

/** Where a node is in this frame. */
type DiscAt = (key: string) => Disc;

/** Worked out when first asked for: of thousands of nodes a frame asks for some hundreds. */
function discsOf(drawing: Drawing): DiscAt {
  const known = new Map<string, Disc>();
  return (key) => {
    const disc = known.get(key) ?? discOf(drawing, key);
    known.set(key, disc);
    return disc;
  };
}

/** The keys of what is seen, the weightiest first. */
const byWeight = remembered((data: Dataset, { nodes }: Visible): readonly string[] =>
  [...nodes.keys()].sort((a, b) => weightOf(data, b) - weightOf(data, a)),
);

function nodeLabels({ app, sigma, graph, emphasis }: Drawing, discAt: DiscAt): NodeLabel[] {
  const { width, height } = sigma.getDimensions();
  const { nodes, strongNodes, marked } = emphasis();
  const { scene } = app.store.get();
  const keys = byWeight(scene.data, visible(scene));
  const isStrong = (key: string) => strongNodes.has(key);
  const labels: NodeLabel[] = [];
  for (const key of [...keys.filter(isStrong), ...keys.filter((each) => !isStrong(each))]) {
    if (labels.length === MOST_LABELS) break;
    if (!graph.hasNode(key)) continue;
    const disc = discAt(key);
    if (disc.x < -50 || disc.y < -20 || disc.x > width + 50 || disc.y > height + 20) continue;
    const { label, weight } = graph.getNodeAttributes(key);
    const isFaded = nodes !== null && !nodes.has(key);
    const look = { strong: isStrong(key), marked: marked.has(key), isFaded };
    labels.push({ text: label, disc, weight, ...look });
  }
  return labels;
}

function edgeLabels(drawing: Drawing): EdgeLabel[] {
  const { sigma, graph } = drawing;
  const { edges, strongEdges, markedEdge } = drawing.emphasis();
  const all =
    graph.size <= FEW_EDGES || (sigma.getCamera().getState().ratio < NEAR_RATIO && graph.size < 3000);
  const { width, height } = sigma.getDimensions();
  const label = (key: string, { label: text, crossed }: DrawnEdge): EdgeLabel[] => {
    const isWanted = key === markedEdge || (strongEdges.has(key) && strongEdges.size <= FEW_POINTED_AT);
    const isStrong = strongEdges.has(key) && strongEdges.size <= FEW_STRONG;
    const rank = isWanted ? "wanted" : isStrong ? "strong" : "plain";
    const curve = curveOf(drawing, key);
    const middle = curve.control;
    if (middle.x < -200 || middle.y < -200 || middle.x > width + 200 || middle.y > height + 200) return [];
    return [{ text, rank, crossed, curve }];
  };
  if (!all) return [...strongEdges].flatMap((key) => label(key, graph.getEdgeAttributes(key)));
  const labels: EdgeLabel[] = [];
  graph.forEachEdge((key, attributes) => {
    if (edges === null || edges.has(key)) labels.push(...label(key, attributes));
  });
  return labels;
}

/** The signs of the person's verdicts, where they are on the screen now; with what steps back its sign does as well. */
function verdictSigns(drawing: Drawing): VerdictSign[] {
  const { graph, app } = drawing;
  const { edges } = drawing.emphasis();
  return [...app.store.get().scene.verdicts].flatMap(([key, { is }]) =>
    graph.hasEdge(key)
      ? [{ is, ...signOn(curveOf(drawing, key)), isFaded: edges !== null && !edges.has(key) }]
      : [],
  );
}

/** The columns of the layout by time, where their middles are on the screen now. */
const captionsOf = ({ sigma, app }: Drawing): { text: string; x: number }[] =>
  app.store.get().scene.columns.map(({ label, x }) => ({
    text: label,
    x: sigma.graphToViewport({ x, y: 0 }).x,
  }));

function drawPins(context: CanvasRenderingContext2D, pinned: readonly Disc[], color: string): void {
  context.fillStyle = color;
  for (const { x, y, radius } of pinned) {
    context.beginPath();
    context.arc(x, y, Math.max(1.8, radius * 0.3), 0, 2 * Math.PI);
    context.fill();
  }
}
