// "his deputy, Ann Lee": names that stand beside a noun and tell who it is.
import type { Context } from "./context.ts";

/** Heads of the names apposed to a noun, in the order of the text. */
export const namesApposedTo = ({ syntax, mentions }: Context, noun: number): readonly number[] =>
  syntax.children(noun, "appos").filter((child) => mentions.mentionAt(child)?.kind === "name");
