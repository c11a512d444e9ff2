// The one police force that an article names, for those of its people who are told without it.
import type { Context } from "./context.ts";

const FORCES = /\b(?:Police|Constabulary)(?: (?:Department|Service|Force))?$/;

/** The chain of the only police force that the article names; null where it names none or several. */
export function homeForce({ chains }: Pick<Context, "chains">): number | null {
  const [force, ...others] = chains.filter(
    ({ named, type, name }) => named && type === "Organization" && FORCES.test(name),
  );
  return force && others.length === 0 ? force.id : null;
}
