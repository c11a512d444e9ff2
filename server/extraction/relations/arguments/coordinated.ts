// Clauses that are coordinated with one: "to find an answer and to meet Berg".
import type { Clause } from "../types.ts";
import type { Context } from "./context.ts";

/** The clause and those coordinated with it. */
export function withCoordinated({ clauses }: Context, clause: Clause): readonly Clause[] {
  const found = [clause];
  for (let i = 0; i < found.length; i++)
    for (const index of found[i]?.children ?? []) {
      const child = clauses[index];
      if (child?.link === "coordination") found.push(child);
    }
  return found;
}
