// Names that a noun is spelt out with: "two advisers -- Lund and Berg --", "a consortium of A, B and C".
// Read from the words: parsers hang such names anywhere.
import type { Context } from "./context.ts";

/** Heads of the names listed from this token on, [] if they are not two or more. */
export function namesFrom({ syntax, mentions }: Context, first: number): readonly number[] {
  const names: number[] = [];
  for (let start = first; ;) {
    const name = mentions.nameStartingAt(start) ?? mentions.nameStartingAt(start + 1);
    const isNext =
      name !== null && (mentions.mentionAt(name)?.start === start || isThe(syntax.tokens[start]?.text));
    const end = isNext ? mentions.mentionAt(name)?.end : undefined;
    if (end === undefined || name === null) break;
    names.push(name);
    start = end;
    while (/^(?:,|and)$/.test(syntax.tokens[start]?.text ?? "")) start++;
    if (start === end) break;
  }
  return names.length > 1 ? names : [];
}

const isThe = (text: string | undefined): boolean => text?.toLowerCase() === "the";

/** Those behind a dash or colon after a plural noun. */
export function namesBehind(context: Context, noun: number): readonly number[] {
  const { syntax } = context;
  const isPlural = syntax.at(noun).xpos === "NNS";
  return isPlural && /^(?:--?|–|—|:)$/.test(syntax.tokens[noun + 1]?.text ?? "")
    ? namesFrom(context, noun + 2)
    : [];
}
