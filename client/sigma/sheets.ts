// The two sheets over and under the WebGL layers: painted when the picture changes, and only moved while the camera
// pans, which no name has to be placed or drawn for.
import type { Point } from "../model/scene.ts";
import type { Drawing, Renderer } from "./drawn.ts";
import { forgetWidths } from "./labels.ts";
import { drawOverlays } from "./overlays.ts";

/** Moved so far, they are painted anew: names are missing at the rim that comes into sight. */
const FARTHEST_PX = 64;
/** After the last move, names are placed for the view as it is then. */
const REST_MS = 120;
/** Sigma's own, on which nothing is drawn here: the browser would put them together with the others in each frame. */
const UNUSED = ["edgeLabels", "labels", "hovers", "hoverNodes"];

/** Where one looks: what panning leaves as it is, and where the graph's origin is on the screen. */
export interface View {
  readonly scale: string;
  readonly origin: Point;
}

export function viewOf(sigma: Renderer): View {
  const { width, height } = sigma.getDimensions();
  const { ratio, angle } = sigma.getCamera().getState();
  return { scale: [ratio, angle, width, height].join(), origin: sigma.graphToViewport({ x: 0, y: 0 }) };
}

export interface Sheets {
  /** Brings them in step with the view. */
  follow(): void;
  /** Paints them anew where a font was missing when they were painted. */
  fontsCame(): void;
  /** Lets go of what waits. */
  end(): void;
}

/** Lays the sheets into the drawing's place. */
export function laySheets(drawing: Drawing): Sheets {
  const { sigma, app } = drawing;
  for (const id of ["under", "over"]) sigma.createCanvasContext(id, { style: { pointerEvents: "none" } });
  const { under, over, edges, mouse, ...others } = sigma.getCanvases();
  if (!under || !over) throw new Error("Sigma gave no canvases");
  edges?.before(under);
  mouse?.before(over);
  for (const id of UNUSED) if (others[id]) others[id].hidden = true;
  const sheets = [under, over];
  const move = (transform: string) => {
    for (const sheet of sheets) sheet.style.transform = transform;
  };
  let painted: View | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  // Whatever is not a move of the camera, Sigma processes.
  sigma.on("afterProcess", () => (painted = null));
  let lacksFont = false;
  const paint = () => {
    clearTimeout(resting);
    move("");
    drawOverlays(drawing);
    painted = viewOf(sigma);
    lacksFont = [...document.fonts].some(({ status }) => status === "loading");
  };
  return {
    fontsCame() {
      if (!lacksFont) return;
      forgetWidths();
      paint();
    },
    follow() {
      const { scale, origin } = viewOf(sigma);
      // Captions stand at the top of the view, wherever one looks.
      if (painted?.scale !== scale || app.store.get().scene.columns.length > 0) return paint();
      const [x, y] = [origin.x - painted.origin.x, origin.y - painted.origin.y];
      if (Math.hypot(x, y) > FARTHEST_PX) return paint();
      move(`translate(${x}px, ${y}px)`);
      clearTimeout(resting);
      if (x !== 0 || y !== 0) resting = setTimeout(paint, REST_MS);
    },
    end: () => clearTimeout(resting),
  };
}
