// The way back through articles: where one was before each jump or selection.
import type { Reading } from "../../model/desk.ts";
import type { Selection } from "../../model/scene.ts";

export interface Place {
  readonly reading: Reading | null;
  readonly selection: Selection | null;
  /** How far the text was scrolled, in CSS pixels. */
  readonly scrollTop: number;
}

const LONGEST = 50;

/** The trail with a place added; standing still adds nothing. */
export function leave(trail: readonly Place[], place: Place): readonly Place[] {
  const last = trail.at(-1);
  const same =
    last?.reading?.document === place.reading?.document &&
    last?.selection?.id === place.selection?.id &&
    Math.abs((last?.scrollTop ?? 0) - place.scrollTop) < 4;
  return last && same ? trail : [...trail, place].slice(-LONGEST);
}
