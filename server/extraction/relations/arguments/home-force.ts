// The one police force that an article names, for those of its people who are told without it.
import type { Context } from "./context.ts";

const FORCES = /\b(?:Police|Constabulary)(?: (?:Department|Service|Force))?$/;

type Chains = Context["chains"];

/** It is asked for each "officers": of a long article, only the first pays for the look at all. */
const known = new WeakMap<Chains, number | null>();

/** The chain of the only police force that the article names; null where it names none or several. */
export function homeForce({ chains }: Pick<Context, "chains">): number | null {
  const found = known.get(chains);
  if (found !== undefined) return found;
  const [force, ...others] = chains.filter(
    ({ named, type, name }) => named && type === "Organization" && FORCES.test(name),
  );
  const only = force && others.length === 0 ? force.id : null;
  known.set(chains, only);
  return only;
}
