// Reading a Graph JSON file into a scene with every entity placed. A large file is read, checked and laid out in a
// worker, so that the page stays usable meanwhile.
import { GraphJsonError } from "../../graph-data/schema/index.ts";
import { restoreScene } from "./graph-file.ts";
import { placeNew } from "./layouts.ts";
import { reasonOf } from "./reason.ts";
import type { Scene } from "./scene.ts";

/** Files larger than this, in bytes, go to the worker; smaller ones are done before one would have started. */
const LARGE = 1_000_000;

export const STAGES = ["Reading", "Checking", "Laying out"] as const;
export type Stage = (typeof STAGES)[number];

/** A file as a scene. */
export interface Opened {
  readonly scene: Scene;
  /** Whether the file said where everything stands; otherwise it has been laid out. */
  readonly hadPlaces: boolean;
}

/** What the worker says. */
export type Word =
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "opened"; readonly opened: Opened }
  | { readonly kind: "refused"; readonly why: string };

/** The file cannot be opened; the message says why, in words for the person. */
export class SceneFileError extends Error {
  readonly code = "SCENE_FILE";
  constructor(why: string) {
    super(why);
    this.name = "SceneFileError";
  }
}

/**
 * Reads a file into a scene.
 * @throws {SceneFileError} for a file that is not Graph JSON
 */
export async function readSceneFile(file: File, onStage: (stage: Stage) => void): Promise<Opened> {
  return file.size > LARGE ? inWorker(file, onStage) : toScene(file, onStage);
}

/** Does it here; what the worker calls as well. */
export async function toScene(file: File, onStage: (stage: Stage) => void): Promise<Opened> {
  try {
    onStage("Reading");
    const value: unknown = JSON.parse(await file.text());
    onStage("Checking");
    const scene = restoreScene(value);
    onStage("Laying out");
    return { scene: placeNew(scene), hadPlaces: scene.positions.size >= scene.data.nodes.size };
  } catch (fault) {
    throw new SceneFileError(whyNot(fault));
  }
}

function whyNot(fault: unknown): string {
  if (fault instanceof SyntaxError) return `It is not JSON (${fault.message}).`;
  if (fault instanceof GraphJsonError) return `It is not Graph JSON: ${fault.message}.`;
  return reasonOf(fault);
}

function inWorker(file: File, onStage: (stage: Stage) => void): Promise<Opened> {
  const worker = new Worker(new URL("./scene-file.worker.ts", import.meta.url), { type: "module" });
  const over = new Promise<Opened>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === "stage") onStage(data.stage);
      else if (data.kind === "opened") resolve(data.opened);
      else reject(new SceneFileError(data.why));
    };
    worker.onerror = () =>
      reject(new SceneFileError("The part of the page that reads large files could not be loaded."));
  });
  worker.postMessage(file);
  return over.finally(() => worker.terminate());
}
