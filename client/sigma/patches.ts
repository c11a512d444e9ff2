// Below the graph: the communities as faint patches, on a sheet that is painted when they change or are seen larger or
// smaller, and only moved while the camera pans.
import { communities } from "../model/layouts.ts";
import type { Point } from "../model/scene.ts";
import type { Drawing } from "./drawn.ts";
import { boundsOf } from "./geometry.ts";
import { type View, viewOf } from "./sheets.ts";

/** A community as it lies on the screen: its members, and the lines between them. */
interface Patch {
  readonly members: Point[];
  readonly lines: (readonly [Point, Point])[];
}

/** A part of the screen, in pixels. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is on the sheet. */
interface Painted extends View {
  /** All the patches, of which the sheet holds those in its area. */
  readonly whole: Area;
  readonly area: Area;
}

/** Above this, communities are not drawn: there would be no seeing them. */
const MOST_PATCHED = 600;
const SMALLEST = 3;
const WIDTH = 62;
const ALPHA = 0.085;
/** Patches are broad and faint: painted on so much smaller a sheet and enlarged, they cost little and look the same. */
const REDUCED = 4;
/** By which share of the view the sheet reaches beyond it on each side. */
const MARGIN = 0.3;

/** The first patches come so long after the graph, which is not to wait for them: they take a frame to be found. */
const GRAPH_FIRST_MS = 200;

export interface Patches {
  /** Brings them in step with the view. */
  follow(): void;
  /** Lets go of what waits. */
  end(): void;
}

/** Lays the sheet below everything else in the drawing's place. */
export function layPatches(drawing: Drawing): Patches {
  const { sigma, graph, palette } = drawing;
  const sheet = document.createElement("canvas");
  sheet.className = "patches";
  sigma.getContainer().prepend(sheet);
  // Painted by the processor: strokes as broad as these are what a graphics card in software is slowest at.
  const context = sheet.getContext("2d", { willReadFrequently: true });
  let painted: Painted | null = null;
  // Whatever is not a move of the camera, Sigma processes.
  sigma.on("afterProcess", () => (painted = null));
  let isFirst = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    const isSeen = sigma.getGraph().order > 0 && graph.order <= MOST_PATCHED;
    sheet.hidden = !isSeen;
    if (!isSeen || !context) return;
    if (isFirst) {
      waiting ??= setTimeout(() => {
        isFirst = false;
        follow();
      }, GRAPH_FIRST_MS);
      return;
    }
    const { width, height } = sigma.getDimensions();
    const { scale, origin } = viewOf(sigma);
    if (painted?.scale !== scale || !reaches(painted, origin, { width, height })) {
      const patches = patchesOf(drawing);
      const whole = areaOf(patches);
      const area = {
        left: Math.max(whole.left, -MARGIN * width),
        top: Math.max(whole.top, -MARGIN * height),
        right: Math.min(whole.right, (1 + MARGIN) * width),
        bottom: Math.min(whole.bottom, (1 + MARGIN) * height),
      };
      paint(context, patches, area, palette().hull);
      painted = { scale, origin, whole, area };
    }
    const x = painted.area.left + origin.x - painted.origin.x;
    const y = painted.area.top + origin.y - painted.origin.y;
    sheet.style.transform = `translate(${x}px, ${y}px) scale(${REDUCED})`;
  };
  return { follow, end: () => clearTimeout(waiting) };
}

/** Whether the sheet holds all patches in sight once the graph's origin has moved there. */
function reaches(
  { origin, whole, area }: Painted,
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const [right, down] = [x - origin.x, y - origin.y];
  return (
    (area.left === whole.left || area.left + right <= 0) &&
    (area.top === whole.top || area.top + down <= 0) &&
    (area.right === whole.right || area.right + right >= width) &&
    (area.bottom === whole.bottom || area.bottom + down >= height)
  );
}

function patchesOf({ app, sigma, graph }: Drawing): readonly Patch[] {
  const community = communities(app.store.get().scene);
  const places = new Map(graph.mapNodes((key, at) => [key, sigma.graphToViewport(at)]));
  const patches = new Map<number, Patch>();
  for (const [key, at] of places) {
    const number = community.get(key);
    if (number === undefined) continue;
    const patch = patches.get(number);
    if (patch) patch.members.push(at);
    else patches.set(number, { members: [at], lines: [] });
  }
  for (const { source, target } of graph.edgeEntries()) {
    const number = community.get(source);
    const [from, to] = [places.get(source), places.get(target)];
    if (number !== undefined && number === community.get(target) && from && to)
      patches.get(number)?.lines.push([from, to]);
  }
  if (patches.size < 2) return [];
  return [...patches.values()].filter(({ members }) => members.length >= SMALLEST);
}

function areaOf(patches: readonly Patch[]): Area {
  if (patches.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const { x, y } = boundsOf(patches.flatMap(({ members }) => members));
  // The enlarged sheet is soft at its rim as well.
  const rim = WIDTH / 2 + REDUCED;
  return { left: x[0] - rim, top: y[0] - rim, right: x[1] + rim, bottom: y[1] + rim };
}

/** Paints a patch around each community: a broad stroke along the ties that make it one. */
function paint(
  context: CanvasRenderingContext2D,
  patches: readonly Patch[],
  { left, top, right, bottom }: Area,
  color: string,
): void {
  const { canvas } = context;
  canvas.width = Math.max(0, Math.ceil((right - left) / REDUCED));
  canvas.height = Math.max(0, Math.ceil((bottom - top) / REDUCED));
  context.scale(1 / REDUCED, 1 / REDUCED);
  context.translate(-left, -top);
  context.lineJoin = context.lineCap = "round";
  context.lineWidth = WIDTH;
  context.strokeStyle = color;
  context.globalAlpha = ALPHA;
  for (const { members, lines } of patches) {
    // One path, stroked once: where it covers itself it is no darker.
    context.beginPath();
    for (const { x, y } of members) {
      context.moveTo(x, y);
      context.lineTo(x, y + 0.01);
    }
    for (const [from, to] of lines) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
  }
}
