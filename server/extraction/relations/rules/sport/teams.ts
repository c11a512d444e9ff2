// What can be a side of a match: a club, or the country or town that it plays for.
import type { Context } from "../../arguments/context.ts";
import { chainsAt, typeOf } from "../statement.ts";

export const isTeam = (context: Context, chain: number): boolean =>
  typeOf(context, chain) === "Place" || typeOf(context, chain) === "Organization";

/** Teams at a head and at all that is coordinated with it. */
export const teamsAt = (context: Context, head: number): readonly number[] =>
  chainsAt(context, head).filter((chain) => isTeam(context, chain));
