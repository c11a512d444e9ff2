// The state that a text is about: spoken of more than once, and clearly more than any other.

const LEAST_MENTIONS = 2;
/** So many times the mentions of the next. */
const LEAST_LEAD = 1.5;

/** Of states with their mentions counted the one that stands out, or null where none does. */
export function mostSpokenOf<State>(
  counted: readonly (readonly [state: State, mentions: number])[],
): State | null {
  const [first, second] = [...counted].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST_MENTIONS) return null;
  return first[1] >= LEAST_LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
