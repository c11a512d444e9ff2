// The state (or town) that a text is about: spoken of often enough, and clearly more than any other.

/** So many times the mentions of the next. */
const LEAST_LEAD = 2;

/** Of places with their mentions counted the one that stands out, or null where none does. */
export function mostSpokenOf<Place>(
  counted: readonly (readonly [place: Place, mentions: number])[],
  leastMentions = 2,
): Place | null {
  const [first, second] = [...counted].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < leastMentions) return null;
  return first[1] >= LEAST_LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
