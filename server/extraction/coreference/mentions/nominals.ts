// Finds the noun phrases without a name that may refer to an actor or a place: "the Belarusian leader", "the company".
import type { Candidate } from "../mention.ts";
import type { TextView } from "../text-view.ts";

export function findNominals(_view: TextView, _covered: Uint8Array): Omit<Candidate, "id">[] {
  return [];
}
