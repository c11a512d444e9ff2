// Names that a noun is spelt out with: "two advisers -- Lund and Berg --", "a consortium of A, B and C", "guests such as A".
// Read from the words: parsers hang such names anywhere.
import type { Syntax } from "../syntax.ts";
import type { Context } from "./context.ts";

/** Heads of the names listed from this token on, each perhaps with a description before it, [] if they are not two or more. */
export function namesFrom(context: Context, first: number): readonly number[] {
  const { syntax, mentions } = context;
  const names: number[] = [];
  for (let start = first; ;) {
    const name = nextName(context, start);
    const end = name === null ? undefined : mentions.mentionAt(name)?.end;
    if (end === undefined || name === null) break;
    const isLast = names.length > 0 && syntax.tokens[start - 1]?.text === "and";
    names.push(name);
    start = end;
    while (/^(?:,|;|and)$/.test(syntax.tokens[start]?.text ?? "")) start++;
    // "In a war between Chile and Peru, Brazil would stand aside"
    if (start === end || (isLast && syntax.tokens[start - 1]?.text !== "and")) break;
  }
  return names.length > 1 ? names : [];
}

/** Longest description before a listed name: "condom-maker", "the footwear specialists". */
const MAX_DESCRIPTION = 4;

function nextName({ syntax, mentions }: Context, start: number): number | null {
  for (let index = start; index <= start + MAX_DESCRIPTION; index++) {
    const name = mentions.nameStartingAt(index);
    if (name !== null) return name;
    const token = syntax.tokens[index];
    const isDescription =
      token && (/^(?:NOUN|ADJ|DET)$/.test(token.upos) || token.xpos === "HYPH" || token.text === "-");
    if (!isDescription) return null;
  }
  return null;
}

/** Those behind a dash or colon after a plural noun. */
export function namesBehind(context: Context, noun: number): readonly number[] {
  const { syntax } = context;
  const isPlural = syntax.at(noun).xpos === "NNS";
  return isPlural && /^(?:--?|–|—|:)$/.test(syntax.tokens[noun + 1]?.text ?? "")
    ? namesFrom(context, noun + 2)
    : [];
}

/** A preposition that leads from a plural to some of those it stands for: "including", "such as". */
export function isExample({ at, children }: Syntax, preposition: number): boolean {
  const { text, head } = at(preposition);
  if (/^like$/i.test(text)) return at(head).xpos === "NNS";
  const isSuch = children(preposition, "amod").some((child) => /^such$/i.test(at(child).text));
  return isSuch || /^including$/i.test(text);
}
