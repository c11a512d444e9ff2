// What the person finds of a relation by reading its sentences: that it is right, or wrong, and why. Verdicts belong to
// the view, which keeps them and can undo them; the evidence and the store stay as they are. They hold for what is on
// the desk and for whatever comes to it later.
import type { Checked, Producer, Scene, Verdict } from "./scene.ts";
import { withoutKeys } from "./sets.ts";

export const CHECKED = ["right", "wrong", "unchecked"] as const satisfies readonly Checked[];

/** How the person stands to a relation. */
export const checkedOf = (verdicts: Scene["verdicts"], relation: string): Checked =>
  verdicts.get(relation)?.is ?? "unchecked";

/** Says that a relation is right or wrong, or (null) takes back what was said; a note stays with what it was written to. */
export const judge =
  (relation: string, is: Verdict["is"] | null): Producer =>
  (scene) => {
    const { verdicts } = scene;
    const before = verdicts.get(relation);
    if ((before?.is ?? null) === is) return scene;
    if (is === null) return { ...scene, verdicts: withoutKeys(verdicts, [relation]) };
    return withVerdict(scene, relation, { is, note: before?.note ?? "" });
  };

/** Writes a note to a verdict; where there is none there is nothing to write it to. */
export const noteOn =
  (relation: string, text: string): Producer =>
  (scene) => {
    const before = scene.verdicts.get(relation);
    const note = text.trim();
    return !before || before.note === note ? scene : withVerdict(scene, relation, { ...before, note });
  };

const withVerdict = (scene: Scene, relation: string, verdict: Verdict): Scene => ({
  ...scene,
  verdicts: new Map(scene.verdicts).set(relation, verdict),
});
