// Undo and redo. A step remembers the scenes before and after it; they share their structure, so a step
// costs what it changed. Selecting is no step of its own, but undo brings back what was selected.
import type { Scene } from "./scene.ts";

export interface Step {
  /** Grows by one with each step: a stable key for lists. */
  readonly id: number;
  /** What was done, as the history shows it: "Hide Minsk". */
  readonly label: string;
  readonly before: Scene;
  readonly after: Scene;
}

export interface History {
  readonly past: readonly Step[];
  /** Undone steps, the next to redo first. */
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };
const LONGEST = 200;

/** The history after a new step; what had been undone is forgotten. */
export function record(history: History, step: Omit<Step, "id">): History {
  const id = Math.max(0, ...[history.past.at(-1), ...history.future].map((s) => s?.id ?? 0)) + 1;
  return { past: [...history.past, { ...step, id }].slice(-LONGEST), future: [] };
}

/** One step back, or null at the beginning. */
export function stepBack(history: History): { history: History; scene: Scene; step: Step } | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [step, ...history.future] },
    scene: step.before,
    step,
  };
}

/** One step forward, or null at the end. */
export function stepForward(history: History): { history: History; scene: Scene; step: Step } | null {
  const [step, ...future] = history.future;
  if (!step) return null;
  return { history: { past: [...history.past, step], future }, scene: step.after, step };
}
